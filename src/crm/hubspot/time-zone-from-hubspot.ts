/** Reads HubSpot's spelling of a time zone ("america_slash_new_york") as an IANA name. */

/** Zones by HubSpot's spelling: to ask the runtime takes longer than all else that is read of a contact. */
const known = new Map<string, string | null>();
/** More than there are zones; past this the memory starts anew, so that no input can grow it. */
const KNOWN_MAX = 1_000;

/** @returns an IANA name, or null when the value names no zone this runtime knows */
export function timeZoneFromHubSpot(value: string | null): string | null {
  if (value === null) return null;
  const found = known.get(value);
  if (found !== undefined) return found;
  if (known.size >= KNOWN_MAX) known.clear();
  const zone = askRuntime(value);
  known.set(value, zone);
  return zone;
}

function askRuntime(value: string): string | null {
  const name = value.trim().replaceAll('_slash_', '/').replaceAll('_hyphen_', '-').replaceAll('_plus_', '+');
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
