/** Our own recordings: scripts read aloud by synthetic voices. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/schema/index.ts';

export interface CorpusText {
  id: string;
  language: Language;
  text: string;
  /** The text in words, written apart from our verbaliser; this is what the voices read. */
  spoken: string;
}

export interface CorpusVoice {
  language: Language;
  engine: string;
  voice: string;
  rate: number;
  /** Of each text of the language, in order. */
  seconds: number[];
}

export interface Corpus {
  texts: CorpusText[];
  voices: CorpusVoice[];
}

export function readCorpus(root: string): Corpus {
  return JSON.parse(readFileSync(join(root, 'test/fixtures/speech/speech-corpus.json'), 'utf8')) as Corpus;
}

/** Every second voice, in the corpus' order, is for fitting; the others are held out. */
export function halves(voices: readonly CorpusVoice[], language: Language): { training: CorpusVoice[]; heldOut: CorpusVoice[] } {
  const own = voices.filter((voice) => voice.language === language);
  return { training: own.filter((_, index) => index % 2 === 0), heldOut: own.filter((_, index) => index % 2 === 1) };
}
