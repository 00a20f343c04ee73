/** What is asked of a whole sentence is asked once, however many places in it want to know: a text without points takes no longer. */
import type { Sentence } from '../../reader.ts';

/** @param pattern without the global flag, tested on the sentence in lower case */
export function oncePerSentence(pattern: RegExp): (sentence: Sentence) => boolean {
  const known = new WeakMap<Sentence, boolean>();
  return (sentence) => {
    let found = known.get(sentence);
    if (found === undefined) {
      found = pattern.test(sentence.lower);
      known.set(sentence, found);
    }
    return found;
  };
}
