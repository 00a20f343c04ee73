/** The US state of each area code. */
import { US_STATES } from '../../src/core/calling-hours/us-states.ts';

/** How libphonenumber writes what is no plain state name. */
const OTHER_NAMES: Record<string, string> = { 'Washington State': 'WA', 'Washington D.C.': 'DC' };

function stateOf(place: string): string | null {
  const after = /, ([A-Z]{2})$/.exec(place)?.[1];
  if (after !== undefined) return Object.hasOwn(US_STATES, after) ? after : null;
  return OTHER_NAMES[place] ?? Object.keys(US_STATES).find((code) => US_STATES[code]!.name === place) ?? null;
}

/** The state of the code's own entry, else the one that most of its longer prefixes name. */
export function areaCodeStates(places: Record<string, string>, areaCodes: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const areaCode of areaCodes) {
    const own = places[areaCode];
    const votes = new Map<string, number>();
    const names = own === undefined ? Object.keys(places).flatMap((key) => (key.startsWith(areaCode) ? [places[key]!] : [])) : [own];
    for (const name of names) {
      const state = stateOf(name);
      if (state !== null) votes.set(state, (votes.get(state) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) found.set(areaCode, best[0]);
  }
  return found;
}
