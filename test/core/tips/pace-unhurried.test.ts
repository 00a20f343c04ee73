/** pace-unhurried: a text that fits only when it is rushed, for reps of every pace. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, slotsWith } from '../../fixtures/core-b/slots.ts';
import { inStyle } from '../../fixtures/core-b/situations.ts';
import { estimateSeconds } from '../../../src/core/speech/estimate-seconds.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const brisk = estimateSeconds(GOOD_TEXT, { language: 'en', pace: 1 }).expected;

/** Seconds above what the good text takes at a brisk pace where the band ends, and the rep's pace. */
const valid: [string, number, number][] = [
  ['fits at the pace of the rep', 1.1 * brisk - brisk + 1, 1.1],
  ['fits for a slow rep', 0.25 * brisk + 1, 1.25],
  ['is too long even when it is rushed', -1, 1.1],
  ['fits at a brisk pace, which is the rep’s own', 0.5, 1],
  ['fits for a fast rep, and would for a brisk one', 0.5, 0.9],
];

const invalid: [string, number, number][] = [
  ['fits at a brisk pace only', 1, 1.1],
  ['fits at a brisk pace, and the rep is slow', 2, 1.25],
  ['fits only because the rep is faster than brisk', -1, 0.9],
];

describe('pace-unhurried', () => {
  it.each(valid)('has nothing to say when the text %s', (_, room, pace) => {
    expect(findingsOf('pace-unhurried', GOOD_TEXT, inStyle(slotsWith({ rep: { pace } }), { targetSeconds: [10, brisk + room] }))).toEqual(
      [],
    );
  });

  it.each(invalid)('finds it when the text %s', (_, room, pace) => {
    const slots = inStyle(slotsWith({ rep: { pace } }), { targetSeconds: [10, brisk + room] });
    expect(findingsOf('pace-unhurried', GOOD_TEXT, slots)).toHaveLength(1);
  });
});
