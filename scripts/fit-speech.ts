/**
 * Fits the constants of speaking time on half of the recorded voices, and says how far the constants in the code, and the
 * fitted ones, are off on the other half: once on the words of our own verbalisers, once on the words the voices read.
 */
import { resolve } from 'node:path';
import { packFor } from '../src/core/language/packs.ts';
import { speechLoad, type SpeechLoad } from '../src/core/speech/speech-load.ts';
import { secondsOfLoad } from '../src/core/speech/timing.ts';
import { halves, readCorpus } from './speech/corpus.ts';
import { fitTiming } from './speech/fit-timing.ts';
import { heldOutError } from './speech/held-out-error.ts';

/** Spoken words a minute of these texts at pace 1, so that a pace means the same after a fit. Chosen by us. */
const WORDS_A_MINUTE = { en: 162, es: 137, de: 135, fr: 147, pt: 150 } as const;

const corpus = readCorpus(resolve(import.meta.dirname, '..'));

function factors(load: SpeechLoad): number[] {
  return [load.letters, load.vowelGroups, load.pauses, load.sentenceEnds];
}

function report(name: string, estimates: readonly number[], voices: readonly (readonly number[])[]): void {
  const { mean, p95 } = heldOutError(estimates, voices);
  console.log(`    ${name.padEnd(34)} mean ${mean.toFixed(2)} %   95th percentile ${p95.toFixed(2)} %`);
}

for (const language of ['en', 'es', 'de', 'fr', 'pt'] as const) {
  const texts = corpus.texts.filter((text) => text.language === language);
  const { training, heldOut } = halves(corpus.voices, language);
  const seconds = (voices: typeof training): number[][] => voices.map((voice) => voice.seconds);
  const read = texts.map(({ spoken }) => speechLoad(spoken));
  const verbalised = texts.map(({ text }) => speechLoad(packFor(language).verbalise(text)));
  const words = texts.reduce((sum, { spoken }) => sum + spoken.split(/\s+/).length, 0);

  const raw = fitTiming(read.map(factors), seconds(training));
  const valueOf = (load: SpeechLoad, constants: readonly number[]): number =>
    factors(load).reduce((sum, factor, index) => sum + factor * constants[index]!, 0);
  const total = read.reduce((sum, load) => sum + valueOf(load, raw), 0);
  const scale = (60 * words) / WORDS_A_MINUTE[language] / total;
  const fitted = raw.map((constant) => constant * scale);
  const [letter, vowelGroup, pause, sentenceEnd] = fitted.map((constant) => Number(constant.toFixed(4)));

  console.log(`${language}: ${texts.length} texts, fitted on ${training.length} voices, measured on ${heldOut.length} others`);
  console.log(`    { letter: ${letter}, vowelGroup: ${vowelGroup}, pause: ${pause}, sentenceEnd: ${sentenceEnd} }`);
  for (const [whose, loads] of [
    ['the words read', read],
    ['our verbaliser', verbalised],
  ] as const) {
    const coded = loads.map((load) => secondsOfLoad(load, packFor(language).timing, 1));
    report(`code's constants, ${whose}`, coded, seconds(heldOut));
    report(
      `fitted constants, ${whose}`,
      loads.map((load) => valueOf(load, fitted)),
      seconds(heldOut),
    );
  }
}
