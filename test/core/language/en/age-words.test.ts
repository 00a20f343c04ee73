/** How long ago a meeting was, in words that are true. */
import { describe, expect, it } from '@jest/globals';
import { ageWords } from '../../../../src/core/language/en/age-words.ts';
import { ages } from '../../../../src/core/language/en/reading/ages.ts';
import { english } from '../../../../src/core/language/en/english.ts';
import type { MeetingSlot } from '../../../../src/core/schema/index.ts';
import { slotsWith } from '../../../fixtures/core-b/slots.ts';

const NOW = '2026-11-24T15:00:00Z';
type Age = [MeetingSlot['age']['unit'], number, number | null, string];

function meeting([unit, count, weekday, startedAt]: Age): MeetingSlot {
  return { topic: null, age: { unit, count, weekday }, startedAt };
}

const cases: [Age, string[]][] = [
  [['day', 0, 2, '2026-11-24T14:00:00Z'], ['earlier today']],
  [['day', 1, 1, '2026-11-23T14:00:00Z'], ['yesterday']],
  [
    ['day', 5, 4, '2026-11-19T14:00:00Z'],
    ['on Thursday', 'five days ago'],
  ],
  [['day', 3, null, '2026-11-21T14:00:00Z'], ['three days ago']],
  [
    ['week', 1, null, '2026-11-17T14:00:00Z'],
    ['a week ago', 'about a week ago'],
  ],
  [
    ['week', 2, null, '2026-11-10T14:00:00Z'],
    ['two weeks ago', 'a couple of weeks ago'],
  ],
  [
    ['week', 4, null, '2026-10-27T14:00:00Z'],
    ['four weeks ago', 'last month'],
  ],
  [
    ['month', 1, null, '2026-10-17T14:00:00Z'],
    ['about a month ago', 'last month'],
  ],
  [['week', 3, null, '2026-10-31T20:00:00Z'], ['three weeks ago']],
  [
    ['month', 6, null, '2026-05-20T14:00:00Z'],
    ['six months ago', 'back in May'],
  ],
  [['month', 11, null, '2025-12-28T14:00:00Z'], ['eleven months ago']],
  [['year', 1, null, '2025-11-20T14:00:00Z'], ['about a year ago']],
  [['year', 1, null, '2025-07-20T14:00:00Z'], ['over a year ago']],
];

describe('ageWords', () => {
  it.each(cases)('says %j as %j', (age, words) => {
    expect(ageWords(meeting(age), NOW).filter((way) => words.includes(way))).toEqual(words);
  });

  it.each(cases)('says %j only in ways that a reader holds to be true', (age) => {
    const lastMeeting = meeting(age);
    const slots = slotsWith({ now: NOW, lastMeeting });
    for (const way of ageWords(lastMeeting, NOW)) {
      const text = `we met ${way}.`.toLowerCase();
      const found = ages({ text, lower: text, sentences: english.reader.splitSentences(text, text) });
      expect(found.map((claim) => claim.fits(lastMeeting, slots))).toEqual([true]);
    }
  });

  it('leaves the month out where it is another one elsewhere on earth', () => {
    expect(ageWords(meeting(['week', 3, null, '2026-10-31T20:00:00Z']), NOW)).not.toContain('last month');
  });
});
