/** A nudge is soft and true for the day it is said on. */
import { describe, expect, it } from '@jest/globals';
import { nudges } from '../../../../src/core/language/en/nudges.ts';

describe('nudges', () => {
  it.each([
    [1, 9, ['later today', 'today or tomorrow', 'this week'], ['before the weekend', 'early next week']],
    [2, 16, ['today or tomorrow'], ['later today']],
    [4, 9, ['before the weekend', 'later today'], ['this week']],
    [5, 9, ['before the weekend', 'later today'], ['today or tomorrow', 'early next week']],
    [5, 17, ['early next week'], ['before the weekend', 'later today']],
    [6, 11, ['early next week'], ['before the weekend', 'today or tomorrow']],
    [7, 11, ['early next week'], ['this week']],
  ])('on weekday %i at %i o’clock holds %j and none of %j', (weekday, hour, some, none) => {
    const said = nudges({ weekday, hour, timeZone: 'UTC' });
    expect(said).toEqual(expect.arrayContaining(some));
    for (const way of none) expect(said).not.toContain(way);
  });
});
