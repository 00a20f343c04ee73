/** Reads HubSpot's spelling of a time zone ("america_slash_new_york") as an IANA name. */

/** @returns an IANA name, or null when the value names no zone this runtime knows */
export function timeZoneFromHubSpot(value: string | null): string | null {
  if (value === null) return null;
  const name = value.trim().replaceAll('_slash_', '/').replaceAll('_hyphen_', '-').replaceAll('_plus_', '+');
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
