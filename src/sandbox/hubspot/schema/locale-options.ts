/** Options of the contact's language and time zone properties. */

/** Languages offered as preferred language, a selection of HubSpot's list (code, label). */
export const LANGUAGE_OPTIONS: readonly (readonly [string, string])[] = [
  ['de', 'German'],
  ['de-at', 'German - Austria'],
  ['de-ch', 'German - Switzerland'],
  ['en', 'English'],
  ['en-au', 'English - Australia'],
  ['en-ca', 'English - Canada'],
  ['en-gb', 'English - United Kingdom'],
  ['en-us', 'English - United States'],
  ['es', 'Spanish'],
  ['es-es', 'Spanish - Spain'],
  ['es-mx', 'Spanish - Mexico'],
  ['fr', 'French'],
  ['fr-ca', 'French - Canada'],
  ['fr-fr', 'French - France'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['nl', 'Dutch'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
  ['pt-br', 'Portuguese - Brazil'],
  ['pt-pt', 'Portuguese - Portugal'],
  ['ru', 'Russian'],
  ['vi', 'Vietnamese'],
  ['zh', 'Chinese'],
];

/** IANA names offered as time zone: a selection that is the same on every runtime, with the older US names that accounts hold. */
const TIME_ZONES = `UTC
US/Alaska US/Arizona US/Central US/Eastern US/Hawaii US/Mountain US/Pacific Canada/Atlantic
America/Anchorage America/Argentina/Buenos_Aires America/Bogota America/Caracas America/Chicago America/Denver America/Edmonton
America/Halifax America/Lima America/Los_Angeles America/Mexico_City America/Monterrey America/New_York America/Phoenix
America/Port-au-Prince America/Puerto_Rico America/Santiago America/Sao_Paulo America/St_Johns America/Toronto America/Vancouver
America/Winnipeg Pacific/Auckland Pacific/Fiji Pacific/Guam Pacific/Honolulu Australia/Adelaide Australia/Brisbane
Australia/Darwin Australia/Hobart Australia/Melbourne Australia/Perth Australia/Sydney
Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Copenhagen Europe/Dublin
Europe/Helsinki Europe/Istanbul Europe/Lisbon Europe/London Europe/Madrid Europe/Oslo Europe/Paris Europe/Prague Europe/Riga
Europe/Rome Europe/Stockholm Europe/Vienna Europe/Warsaw Europe/Zurich Atlantic/Azores Atlantic/Reykjavik
Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos Africa/Nairobi
Asia/Almaty Asia/Bangkok Asia/Colombo Asia/Dhaka Asia/Dubai Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Jakarta Asia/Jerusalem
Asia/Karachi Asia/Kathmandu Asia/Kolkata Asia/Kuala_Lumpur Asia/Manila Asia/Riyadh Asia/Seoul Asia/Shanghai Asia/Singapore
Asia/Taipei Asia/Tehran Asia/Tokyo`;

/** Time zones as HubSpot writes them, with the IANA name as label. */
export function timeZoneOptions(): [value: string, label: string][] {
  return TIME_ZONES.split(/\s+/).map((zone) => [hubSpotTimeZone(zone), zone]);
}

/**
 * "America/New_York" -> "america_slash_new_york": the internal values that integrations report from HubSpot's time zone property
 * (public repositories read 2026-11-24; hyphens are spelled out as well).
 */
export function hubSpotTimeZone(ianaName: string): string {
  return ianaName.toLowerCase().replaceAll('/', '_slash_').replaceAll('-', '_hyphen_').replaceAll('+', '_plus_');
}
