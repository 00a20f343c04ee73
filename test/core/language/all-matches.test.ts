/** Every match, as `matchAll` finds them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allMatches } from '../../../src/core/language/all-matches.ts';

const PATTERNS = [/\p{L}+/gu, /o/g, /x*/g, /x*/gu, /(?<=a)(?<named>b)?/gu, /^|$/g];

describe('all matches of a pattern', () => {
  it.each(PATTERNS)('%s: the same places, words and groups', (pattern) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'x', ' ', '😀', 'é', '\n'), { maxLength: 20 }), (letters) => {
        const text = letters.join('');
        const told = (matches: Iterable<RegExpExecArray>): unknown[] =>
          [...matches].map((match) => [match.index, [...match], match.groups]);
        expect(told(allMatches(text, pattern))).toEqual(told(text.matchAll(pattern)));
      }),
      { seed: 20_261_124 },
    );
  });

  it('can be asked with the same pattern while its matches are looked at', () => {
    const word = /\p{L}+/gu;
    expect(allMatches('one two', word).map(([each]) => allMatches(each, word).length)).toEqual([1, 1]);
  });
});
