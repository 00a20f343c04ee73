/** The days nobody works, by country. */

/**
 * Countries whose weekend is not Saturday and Sunday; ISO weekdays. India's Sunday alone is left out: offices there keep Saturday too.
 * Source: Unicode CLDR 48, week data, read through Intl.Locale's getWeekInfo (Node 24.21) on 24 November 2026.
 */
const OTHER_WEEKENDS: Record<string, readonly number[]> = {
  ...Object.fromEntries(
    ['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'].map((country) => [country, [5, 6]]),
  ),
  AF: [4, 5],
  IR: [5],
};

/** Zones of those countries, for people of whom only the zone is known. */
const ZONES: Record<string, string> = {
  'Africa/Algiers': 'DZ',
  'Africa/Cairo': 'EG',
  'Africa/Khartoum': 'SD',
  'Africa/Tripoli': 'LY',
  'Asia/Aden': 'YE',
  'Asia/Amman': 'JO',
  'Asia/Baghdad': 'IQ',
  'Asia/Bahrain': 'BH',
  'Asia/Damascus': 'SY',
  'Asia/Jerusalem': 'IL',
  'Asia/Kabul': 'AF',
  'Asia/Kuwait': 'KW',
  'Asia/Muscat': 'OM',
  'Asia/Qatar': 'QA',
  'Asia/Riyadh': 'SA',
  'Asia/Tehran': 'IR',
  'Asia/Tel_Aviv': 'IL',
};

const USUAL: readonly number[] = [6, 7];

/** @param country ISO 3166-1 alpha-2; null lets the zone decide, and an unknown zone means Saturday and Sunday */
export function weekendOf(country: string | null, timeZone: string | null): readonly number[] {
  const where = country ?? (timeZone !== null && Object.hasOwn(ZONES, timeZone) ? ZONES[timeZone] : undefined) ?? '';
  return (Object.hasOwn(OTHER_WEEKENDS, where) ? OTHER_WEEKENDS[where] : undefined) ?? USUAL;
}
