/** What makes a spoken text take time: its letters, its vowels and its pauses. Loads of parts add up to the load of the whole. */

export interface SpeechLoad {
  /** Letters of the text in words; digits that were left count as letters. */
  letters: number;
  /** Runs of vowels, about one a syllable: consonants cost less time than their letters count. */
  vowelGroups: number;
  /** Commas, colons, semicolons and dashes between words; a line break without any mark is one too. */
  pauses: number;
  /** Sentence ends; several marks in a row are one end. */
  sentenceEnds: number;
}

const LETTER = /[\p{L}\p{N}]/gu;
const VOWEL_GROUP = /[aeiouyáéíóúüöäàèêëîïôûùãõâœæ]+/giu;
const PAUSE = /(?<![,;:])[,;:]+(?=["'”’)\]]?(?:\s|$))|(?<=\s)[-–—]+(?=\s)|[–—]|(?<=[\p{L}\p{N}])[ \t]*\n/gu;
const SENTENCE_END = /(?<![.!?…])[.!?…]+(?=["'”’)\]]{0,3}(?:\s|$))/g;

/** The load of several pieces of a text that do not touch. */
export function addLoads(loads: readonly SpeechLoad[]): SpeechLoad {
  const sum = { letters: 0, vowelGroups: 0, pauses: 0, sentenceEnds: 0 };
  for (const { letters, vowelGroups, pauses, sentenceEnds } of loads) {
    sum.letters += letters;
    sum.vowelGroups += vowelGroups;
    sum.pauses += pauses;
    sum.sentenceEnds += sentenceEnds;
  }
  return sum;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** @param spoken a text as it is said: digits, money and abbreviations in words */
export function speechLoad(spoken: string): SpeechLoad {
  return {
    letters: count(spoken, LETTER),
    vowelGroups: count(spoken, VOWEL_GROUP),
    pauses: count(spoken, PAUSE),
    sentenceEnds: count(spoken, SENTENCE_END),
  };
}
