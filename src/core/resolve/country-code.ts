/** A country as CRMs hold it, as a two-letter code. */

/** Names people write, beside the English names that Intl knows. */
const SPOKEN_NAMES: Record<string, string> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  deutschland: 'DE',
  österreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  españa: 'ES',
  méxico: 'MX',
  brasil: 'BR',
  'czech republic': 'CZ',
  holland: 'NL',
  'the netherlands': 'NL',
  'south korea': 'KR',
};

let englishNames: Map<string, string> | undefined;

/** Codes that were withdrawn name today's country too: DD is "Germany". */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** Code by lower-case English name, from the runtime's own region names. */
function codesByName(): Map<string, string> {
  if (englishNames !== undefined) return englishNames;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  englishNames = new Map();
  for (let first = 65; first <= 90; first += 1)
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = names.of(code);
      if (name !== undefined && isCurrent(code) && !englishNames.has(name.toLowerCase())) englishNames.set(name.toLowerCase(), code);
    }
  return englishNames;
}

/** @returns ISO 3166-1 alpha-2, or null when the text names no country */
export function countryCode(text: string | null): string | null {
  const name = text?.trim().toLowerCase() ?? '';
  if (name === '' || name.length > 60) return null;
  if (/^[a-z]{2}$/.test(name) && name !== 'uk') return name.toUpperCase();
  return (Object.hasOwn(SPOKEN_NAMES, name) ? SPOKEN_NAMES[name] : undefined) ?? codesByName().get(name) ?? null;
}
