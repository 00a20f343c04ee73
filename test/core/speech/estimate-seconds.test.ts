/** Seconds follow from the words as said, and add up. */
import { describe, expect, it } from '@jest/globals';
import { english } from '../../../src/core/language/en/english.ts';
import { estimateSeconds } from '../../../src/core/speech/estimate-seconds.ts';
import { secondsOfLoad } from '../../../src/core/speech/timing.ts';
import { speechLoad } from '../../../src/core/speech/speech-load.ts';

const BRISK = { language: 'en', pace: 1 } as const;

describe('speechLoad', () => {
  it.each([
    ['Hi John, this is Maria.', { letters: 17, vowelGroups: 6, pauses: 1, sentenceEnds: 1 }],
    ['Once more: five; six - seven – eight.', { letters: 25, vowelGroups: 10, pauses: 4, sentenceEnds: 1 }],
    ['a two-page comparison', { letters: 18, vowelGroups: 8, pauses: 0, sentenceEnds: 0 }],
    ['Well... really?! Yes.', { letters: 13, vowelGroups: 4, pauses: 0, sentenceEnds: 3 }],
    ['He said "stop." Then', { letters: 14, vowelGroups: 4, pauses: 0, sentenceEnds: 1 }],
    ['Hi John\nMaria here', { letters: 15, vowelGroups: 6, pauses: 1, sentenceEnds: 0 }],
    ['', { letters: 0, vowelGroups: 0, pauses: 0, sentenceEnds: 0 }],
  ])('%j', (text, load) => {
    expect(speechLoad(text)).toEqual(load);
  });
});

describe('estimateSeconds', () => {
  it('counts the words as said, not as written', () => {
    const { expected, spoken } = estimateSeconds('303-555-0134', BRISK);
    expect(spoken).toBe('three oh three, five five five, oh one three four');
    const load = { letters: 38, vowelGroups: 14, pauses: 2, sentenceEnds: 0 };
    expect(expected).toBeCloseTo(secondsOfLoad(load, english.timing, 1), 10);
  });

  it('scales with the pace and spans a tenth to both sides', () => {
    const text = 'Hi John, this is Maria with Brightline. Call me back at 303-555-0134.';
    const brisk = estimateSeconds(text, BRISK);
    const slow = estimateSeconds(text, { language: 'en', pace: 1.25 });
    expect(slow.expected).toBeCloseTo(brisk.expected * 1.25, 10);
    expect(slow.low).toBeCloseTo(slow.expected * 0.9, 10);
    expect(slow.high).toBeCloseTo(slow.expected * 1.1, 10);
  });

  it('adds up over parts', () => {
    const parts = [
      'Hi John,',
      'this is Maria with Acme Inc.',
      'We met on Nov 10.',
      'My number is 303-555-0134.',
      "That's 303-555-0134.",
      'Talk soon.',
    ];
    const sum = parts.reduce((total, part) => total + estimateSeconds(part, BRISK).expected, 0);
    expect(estimateSeconds(parts.join(' '), BRISK).expected).toBeCloseTo(sum, 10);
  });

  it('is nothing for no text', () => {
    expect(estimateSeconds('', BRISK)).toEqual({ low: 0, expected: 0, high: 0, spoken: '' });
    expect(secondsOfLoad({ letters: 0, vowelGroups: 0, pauses: 0, sentenceEnds: 0 }, english.timing, 1)).toBe(0);
  });

  it('takes about thirty seconds for a usual script at the usual pace', () => {
    const script =
      "Hi John, this is Maria with Brightline. We met two weeks ago about the pricing review, and Dana Kim suggested I call. Shippers like you lose weeks on late freight invoices, and I have one idea that could cut disputes by a third. Could you call me back later today? I'm at 303-555-0134. Once more, that's 303-555-0134. Looking forward to talking, John.";
    const { expected } = estimateSeconds(script, { language: 'en', pace: 1.1 });
    expect(expected).toBeGreaterThan(28);
    expect(expected).toBeLessThan(40);
  });
});
