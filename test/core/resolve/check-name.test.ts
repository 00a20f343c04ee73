/** The ways to say a name, the rep's own first, and the notice that says to check. */
import { describe, expect, it } from '@jest/globals';
import { checkName } from '../../../src/core/resolve/check-name.ts';

const UNKNOWN =
  'Zimkhitha is not a name you will hear every day: check how it is said first. ' +
  'No pronunciation of it is known here; listen to how the contact says it in their own greeting.';

describe('checkName', () => {
  it.each([
    ['Aoife', null, 'en', ['EE-fa'], 'Aoife is not a name you will hear every day: check how it is said first. EE-fa is usual.'],
    [
      'Saoirse',
      null,
      'en',
      ['SEER-sha', 'SUR-sha'],
      'Saoirse is not a name you will hear every day: check how it is said first. SEER-sha or SUR-sha is usual.',
    ],
    ['Saoirse', 'SAIR-sha', 'en', ['SAIR-sha', 'SEER-sha', 'SUR-sha'], null],
    ['Saoirse', 'SEER-sha', 'en', ['SEER-sha', 'SUR-sha'], null],
    [
      'Saoirse',
      '<i>x</i>',
      'de',
      ['SEER-sha', 'SUR-sha'],
      'Saoirse is not a name you will hear every day: check how it is said first. SEER-sha or SUR-sha is usual.',
    ],
    ['Zimkhitha', null, 'en', [], UNKNOWN],
    ['Zimkhitha', 'zim-KEE-ta', 'en', ['zim-KEE-ta'], null],
    ['Jürgen', null, 'de', [], null],
    ['Priya', null, 'en', ['PREE-ya'], null],
    ['John', null, 'en', [], null],
    ['John', 'JON', 'en', ['JON'], null],
    [null, 'JON', 'en', [], null],
  ] as const)('%s, stored as %j, in %s', (firstName, own, language, pronunciations, message) => {
    expect(checkName(firstName, own, language)).toEqual({
      pronunciations,
      notices: message === null ? [] : [{ code: 'check-name', message }],
    });
  });
});
