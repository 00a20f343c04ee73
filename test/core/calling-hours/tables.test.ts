/** The tables hang together: zones exist, states agree with their area codes, rules are whole. */
import { describe, expect, it } from '@jest/globals';
import { AREA_CODE_STATES } from '../../../src/core/calling-hours/area-code-states.ts';
import { COUNTRY_ZONES } from '../../../src/core/calling-hours/country-zones.ts';
import { HOURS_RULES, hoursRule } from '../../../src/core/calling-hours/hours-rules.ts';
import { LARGE_CITIES } from '../../../src/core/calling-hours/large-cities.ts';
import { PREFIX_ZONES } from '../../../src/core/calling-hours/prefix-zones.ts';
import { regionByCode } from '../../../src/core/calling-hours/regions.ts';
import { US_STATES } from '../../../src/core/calling-hours/us-states.ts';
import { sharedClocks } from '../../../src/core/calling-hours/zone-clock.ts';
import { tableLines } from '../../../src/core/calling-hours/zone-table.ts';
import { timeZoneOf } from '../../../src/core/calendar/time-zone-of.ts';

const prefixes = tableLines(PREFIX_ZONES).flatMap(([zones, list]) => list.map((prefix) => [prefix, zones.split(' & ')] as const));
const zonesOf = new Map(prefixes);
const MOMENTS = ['2026-12-01T12:00:00Z', '2026-07-01T12:00:00Z', '2026-03-20T12:00:00Z'].map(Date.parse);

describe('zones', () => {
  const named = new Set([
    ...prefixes.flatMap(([, zones]) => zones),
    ...tableLines(COUNTRY_ZONES).flatMap(([, words]) => words.filter((word) => word !== '|')),
    ...Object.values(US_STATES).flatMap(({ zones }) => zones),
    ...LARGE_CITIES.match(/[A-Z][a-z]+\/[A-Za-z_]+/g)!,
  ]);

  it('all exist', () => {
    expect(named.size).toBeGreaterThan(400);
    expect([...named].filter((zone) => timeZoneOf(zone) === null)).toEqual([]);
  });
});

describe('area codes', () => {
  it('are each in one row', () => {
    expect(zonesOf.size).toBe(prefixes.length);
    expect(prefixes.filter(([prefix]) => /^1\d{3}$/.test(prefix)).length).toBeGreaterThan(430);
  });

  it('span several clocks on the known borders', () => {
    const straddling = prefixes.flatMap(([prefix, zones]) => (prefix.startsWith('1') && zones.length > 1 ? [prefix.slice(1)] : []));
    expect(straddling.sort().join(' ')).toBe(
      '208 219 250 270 308 418 423 541 574 605 606 620 701 709 775 785 807 812 850 867 879 906 928 986',
    );
  });

  it('have a zone of their state', () => {
    const wrong = tableLines(AREA_CODE_STATES).flatMap(([state, codes]) =>
      codes.filter((code) => sharedClocks(zonesOf.get(`1${code}`)!, US_STATES[state]!.zones, MOMENTS).length === 0),
    );
    expect(wrong).toEqual([]);
  });

  it('leave out no state', () => {
    expect(tableLines(AREA_CODE_STATES).map(([state]) => state)).toEqual(Object.keys(US_STATES).sort());
  });
});

describe('cities', () => {
  it('have a zone of their state', () => {
    const wrong = LARGE_CITIES.trim()
      .split('\n')
      .filter((line) => {
        const [country = '', state = '', zone] = line.split(': ')[0]!.split(' ');
        const region = state === '-' ? null : regionByCode(country, state);
        if (state === '-') return zone === undefined;
        if (region === null) return true;
        return zone === undefined ? region.zones.length !== 1 : sharedClocks([zone], region.zones, MOMENTS).length === 0;
      });
    expect(wrong).toEqual([]);
  });
});

describe('rules about hours', () => {
  it.each(HOURS_RULES.map((rule) => [rule.where, rule] as const))('%s is whole', (_where, { weekdays, saturday, sunday, source, says }) => {
    for (const hours of [weekdays, saturday, sunday])
      for (const [from, to] of hours) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(8 * 60);
        expect(to).toBeLessThanOrEqual(21.5 * 60);
      }
    expect(source).toMatch(/Read 20\d\d-\d\d\.$/);
    expect(says).toMatch(/^allow /);
  });

  it('of a state are never wider than those of the USA', () => {
    const usa = hoursRule('US', null)!;
    for (const rule of HOURS_RULES.filter(({ where }) => where.startsWith('US-')))
      for (const days of ['weekdays', 'saturday', 'sunday'] as const)
        for (const [from, to] of rule[days]) {
          expect(from).toBeGreaterThanOrEqual(usa[days][0]![0]);
          expect(to).toBeLessThanOrEqual(usa[days][0]![1]);
        }
  });

  it.each([
    ['a state with its own', 'US', 'AL', 'US-AL'],
    ['a state without', 'US', 'CO', 'US'],
    ['a country', 'CA', null, 'CA'],
    ['a state code of another country', 'CA', 'AL', 'CA'],
    ['a country without', 'DE', null, null],
    ['no country', null, 'AL', null],
  ])('%s', (_what, country, state, where) => {
    expect(hoursRule(country, state)?.where ?? null).toBe(where);
  });
});
