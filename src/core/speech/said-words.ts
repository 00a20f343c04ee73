/** Words as they are said and what makes them take time, remembered: a number, a sign-off and a rep's offer come back in every script. */
import { boundedMemory, type BoundedMemory } from '../bounded-memory.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { speechLoad, type SpeechLoad } from './speech-load.ts';

export interface SaidWords {
  /** The words as they are said. */
  spoken: string;
  load: SpeechLoad;
  /** True when they begin and end with a letter or a digit, so that no mark of theirs can join one beside them. */
  standsAlone: boolean;
}

/** Texts remembered for each language. */
const MOST_REMEMBERED = 6_000;
/** Characters of the longest of them: a part comes back, a whole script hardly ever. */
const LONGEST_REMEMBERED = 250;
const remembered = new WeakMap<LanguagePack['verbalise'], BoundedMemory<SaidWords>>();

const STANDS_ALONE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;

/** @param words as they are written */
export function saidWords(words: string, verbalise: LanguagePack['verbalise']): SaidWords {
  const work = (): SaidWords => {
    const spoken = verbalise(words);
    return { spoken, load: speechLoad(spoken), standsAlone: STANDS_ALONE.test(spoken) };
  };
  if (words.length > LONGEST_REMEMBERED) return work();
  let memory = remembered.get(verbalise);
  if (memory === undefined) remembered.set(verbalise, (memory = boundedMemory(MOST_REMEMBERED)));
  return memory(words, work);
}
