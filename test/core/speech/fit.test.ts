/** The constants in the code on voices they were not fitted on, with the pace taken from every other reading in turn. */
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { halves, readCorpus } from '../../../scripts/speech/corpus.ts';
import { fitTiming } from '../../../scripts/speech/fit-timing.ts';
import { heldOutError } from '../../../scripts/speech/held-out-error.ts';
import { packFor } from '../../../src/core/language/packs.ts';
import { estimateSeconds } from '../../../src/core/speech/estimate-seconds.ts';
import { secondsOfLoad } from '../../../src/core/speech/timing.ts';
import { speechLoad } from '../../../src/core/speech/speech-load.ts';

const corpus = readCorpus(resolve(__dirname, '../../..'));
/** Every second text is enough for a test; `npm run fit:speech` takes them all. */
const sampled = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % 2 === 0);

describe('estimates on held-out voices', () => {
  it('are off by 3.0 % at most and 7.5 % in 95 of 100 for English, in the words of our verbaliser', () => {
    const texts = sampled(corpus.texts.filter(({ language }) => language === 'en'));
    const estimates = texts.map(({ text }) => estimateSeconds(text, { language: 'en', pace: 1 }).expected);
    const voices = halves(corpus.voices, 'en').heldOut.map(({ seconds }) => sampled(seconds));
    const { mean, p95 } = heldOutError(estimates, voices);
    expect(voices).toHaveLength(6);
    expect(mean).toBeLessThanOrEqual(3.0);
    expect(p95).toBeLessThanOrEqual(7.5);
  });

  it.each([
    ['es', 2.3, 6.0],
    ['de', 2.3, 6.0],
    ['fr', 3.2, 8.3],
    ['pt', 2.0, 5.2],
  ] as const)('are off by %s: %d %% at most, nineteen of twenty by %d %%, in the words that were read', (language, most, tail) => {
    const texts = corpus.texts.filter((text) => text.language === language);
    const estimates = texts.map(({ spoken }) => secondsOfLoad(speechLoad(spoken), packFor(language).timing, 1));
    const { mean, p95 } = heldOutError(
      estimates,
      halves(corpus.voices, language).heldOut.map(({ seconds }) => seconds),
    );
    expect(mean).toBeLessThanOrEqual(most);
    expect(p95).toBeLessThanOrEqual(tail);
  });
});

describe('the measure', () => {
  it('finds no error where a voice is the estimate at another pace, and the error where it is not', () => {
    expect(heldOutError([1, 2, 4], [[1.5, 3, 6]]).mean).toBeCloseTo(0, 10);
    expect(heldOutError([1, 1], [[1, 2]]).mean).toBeCloseTo(75, 10);
  });

  it('finds constants again that made the seconds', () => {
    const loads = [
      [10, 3],
      [20, 1],
      [5, 4],
      [9, 9],
    ];
    const made = (pace: number): number[] => loads.map(([a, b]) => pace * (0.07 * a! + 0.4 * b!));
    const [letter, pause] = fitTiming(loads, [made(0.8), made(1.25)]);
    expect(letter).toBeCloseTo(0.07, 6);
    expect(pause).toBeCloseTo(0.4, 6);
  });
});
