/** Names as CRMs hold them: three tables, the second and third written after the rules, and what holds for any text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFirstName } from '../../../src/core/names/clean-first-name.ts';

function cases(name: string): [string, string | null][] {
  const path = new URL(`../../fixtures/core-a/${name}.json`, `file://${__dirname}/`);
  return (JSON.parse(readFileSync(path, 'utf8')) as [string, string | null][]).map(([raw, name]) => [raw, name === '' ? null : name]);
}

describe.each(['name-cases', 'fresh-name-cases', 'held-out-name-cases'])('%s', (table) => {
  it.each(cases(table))('%j gives %j', (raw, expected) => {
    expect(cleanFirstName(raw)).toBe(expected);
  });
});

describe('a first name beside a last name', () => {
  it.each([
    ['Anneliese Obermeier', 'Obermeier', 'Anneliese'],
    ['John', 'John', 'John'],
    ['Zbigniew Wójcik', 'WÓJCIK', 'Zbigniew'],
  ])('%s without %s is %s', (raw, lastName, expected) => {
    expect(cleanFirstName(raw, lastName)).toBe(expected);
  });

  it('is null when nothing is there', () => {
    expect(cleanFirstName(null)).toBeNull();
  });
});

describe('a mark where a letter should be', () => {
  it.each([
    ['李-’s', '李-’s'],
    ['a-’s', 'A-’s'],
  ])('%s holds no control character', (raw, name) => expect(cleanFirstName(raw)).toBe(name));
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(fc.constantFrom('John', 'DR.', '<b>', '{{x}}', '\u202e', '😀', ' & ', ', ', '(', '"', '-', '’s', '@', '李', '%00', 'ß', 'İ'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
  );

  it('gives null or a short name of letters only', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const name = cleanFirstName(raw);
        if (name === null) return;
        expect(name).toMatch(/^[\p{L}\p{M}][\p{L}\p{M}\u200c\u200d'’‘ʻ. -]*$/u);
        expect(name.length).toBeLessThanOrEqual(90);
      }),
      { numRuns: 2000, seed: 20_261_124 },
    );
  });

  it('gives a clean name back as it is', () => {
    const names = cases('name-cases').flatMap(([, name]) => (name === null || name.includes(' and ') ? [] : [name]));
    for (const name of names) expect(cleanFirstName(name)).toBe(name);
  });
});
