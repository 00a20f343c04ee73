/** A rep's pace is the median of the last readings. */
import { describe, expect, it } from '@jest/globals';
import { estimateSeconds } from '../../../src/core/speech/estimate-seconds.ts';
import { paceFromReadings } from '../../../src/core/speech/pace-from-readings.ts';

const TEXT = 'Hi John, this is Maria with Brightline. Call me back at 303-555-0134. Once more, 303-555-0134.';
const atPace = (pace: number) => ({ text: TEXT, seconds: estimateSeconds(TEXT, { language: 'en', pace }).expected });
const SHORT = { text: 'Hi.', seconds: 30 };

describe('paceFromReadings', () => {
  it.each([
    ['one reading', [1.2].map(atPace), 1.2],
    ['the middle of three', [1, 1.3, 1.1].map(atPace), 1.1],
    ['between the middle two of four', [1, 1.1, 1.2, 1.4].map(atPace), 1.15],
    ['the last five of seven', [0.6, 0.6, 1.1, 1.2, 1.3, 1.4, 1.5].map(atPace), 1.3],
    ['one that went wrong is forgiven', [1.1, 1.9, 1.12].map(atPace), 1.12],
    ['never below a half', [0.1].map(atPace), 0.5],
    ['never above two', [9].map(atPace), 2],
    ['too short a text does not count', [SHORT, atPace(1.2)], 1.2],
    ['no time does not count', [{ text: TEXT, seconds: 0 }, { text: TEXT, seconds: NaN }, atPace(1.2)], 1.2],
  ])('%s', (_, readings, expected) => {
    expect(paceFromReadings(readings, 'en')).toBeCloseTo(expected, 10);
  });

  it.each([
    ['no reading', []],
    ['nothing that can be used', [SHORT, { text: TEXT, seconds: -1 }]],
  ])('is null for %s', (_, readings) => {
    expect(paceFromReadings(readings, 'en')).toBeNull();
  });

  it('knows the language', () => {
    const text = 'Buenos días, Inés. Soy Montserrat. Por favor, llámeme cuando tenga un momento.';
    const { expected } = estimateSeconds(text, { language: 'es', pace: 1 });
    expect(paceFromReadings([{ text, seconds: expected * 1.25 }], 'es')).toBeCloseTo(1.25, 10);
  });
});
