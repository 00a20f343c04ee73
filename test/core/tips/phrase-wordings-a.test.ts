/** Many ways of saying one thing. The half that was looked at holds in full; of the other half, which was only counted, a floor holds. */
import { describe, expect, it } from '@jest/globals';
import wordings from '../../fixtures/tips/phrase-wordings-a.json';
import { goodTextWith, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

type Tip = keyof typeof wordings;

/** Where a wording stands in an otherwise good voicemail; the rest takes the place of the ask. */
const PLACES: Partial<Record<Tip, string>> = {
  'urgency-true': 'We can help',
  'no-pitch': 'We can help',
  'one-benefit': 'We can help',
  'no-vague-promise': 'We can help',
  'no-false-familiarity': 'You and I met',
  'no-courtesy-call': 'You and I met',
  'no-fillers': 'You and I met',
};
/** Longer ones are whole voicemails. */
const LONGEST_SENTENCE = 170;

/** "[6 10] Call me": left on Saturday at ten; else on a Tuesday at eight. */
function sees(tip: Tip, wording: string): boolean {
  const day = /^\[(\d) (\d+)\] /.exec(wording);
  const words = wording.slice(day?.[0].length ?? 0);
  const slots = slotsWith(day === null ? {} : { today: { weekday: Number(day[1]), hour: Number(day[2]) } });
  const isWhole = words.length > LONGEST_SENTENCE && /^(?:Hi|Hello)/.test(words);
  return findingsOf(tip, isWhole ? words : goodTextWith(PLACES[tip] ?? 'Give me a call', words), slots).length > 0;
}

const tips = Object.entries(wordings) as [Tip, (typeof wordings)[Tip]][];
const looked = tips.flatMap(([tip, { seen }]) => [
  ...seen.yes.map((words) => ({ tip, words, expected: true })),
  ...seen.no.map((words) => ({ tip, words, expected: false })),
]);

describe('wordings that were looked at', () => {
  it.each(looked)('$tip, "$words": $expected', ({ tip, words, expected }) => {
    expect(sees(tip, words)).toBe(expected);
  });
});

describe('wordings that were only counted', () => {
  const counts = tips.map(([tip, { heldOut }]) => ({
    tip,
    found: heldOut.yes.filter((words) => sees(tip, words)).length,
    all: heldOut.yes.length,
    falseAlarms: heldOut.no.filter((words) => sees(tip, words)).length,
  }));

  it.each(counts)('$tip: $found of $all found, $falseAlarms false alarms', ({ found, all, falseAlarms }) => {
    expect(found / all).toBeGreaterThanOrEqual(0.7);
    expect(found / (found + falseAlarms)).toBeGreaterThanOrEqual(0.85);
  });

  it('are found by nine in ten, with a precision above nineteen in twenty', () => {
    const sum = (key: 'found' | 'all' | 'falseAlarms'): number => counts.reduce((total, count) => total + count[key], 0);
    expect(sum('found') / sum('all')).toBeGreaterThanOrEqual(0.9);
    expect(sum('found') / (sum('found') + sum('falseAlarms'))).toBeGreaterThanOrEqual(0.95);
  });
});
