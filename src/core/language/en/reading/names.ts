/** Words written like names. A capital at the start of a sentence counts only on a word that is no usual one. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';
import { isCommonWord } from './common-words.ts';

/** Written with a capital, but naming nobody and no claim. */
const CAPITALISED_ANYWAY = new Set(
  (
    "um umm uh uhm er erm ah hmm you your we our my it this that they he she i i'm i'll i'd i've i'm mr mrs ms mx dr prof miss sir monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer fall autumn winter " +
    "linkedin google zoom teams outlook gmail hubspot crm ceo cfo coo cto cmo cio vp svp evp hr it pr qa rfp roi kpi erp faq pdf ok okay am pm tv asap fyi english christmas easter thanksgiving halloween new year year's eve hanukkah ramadan diwali labor memorial independence day us usa uk eu u.s u.k america american europe european q1 q2 q3 q4 h1 h2 internet web re fwd fw ps hi hello hey"
  ).split(' '),
);
const CAPITAL_WORD = /(?<![\p{L}\p{N}'’.@/-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

function isShouted(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 12 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters;
}

/** First words after these marks start anew as well: a quotation, a colon. */
function startsAnew(text: string, at: number): boolean {
  return /(?:^|[“"(:–—]\s?)$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Single words; whoever asks joins neighbours. */
export function names(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    if (isShouted(sentence.text)) return [];
    const words = allMatches(sentence.text, CAPITAL_WORD);
    return words.flatMap((match, index) => {
      const word = match[0].toLowerCase().replaceAll('’', "'");
      const root = word.replace(/'s$/, '');
      if (CAPITALISED_ANYWAY.has(word) || CAPITALISED_ANYWAY.has(root)) return [];
      if (startsAnew(sentence.text, match.index)) {
        const next = words[index + 1];
        const joined =
          next !== undefined &&
          next.index === match.index + match[0].length + 1 &&
          !isCommonWord(next[0].toLowerCase()) &&
          !CAPITALISED_ANYWAY.has(next[0].toLowerCase());
        if (isCommonWord(root) || (isCommonWord(word) && !joined)) return [];
      }
      const end = match.index + match[0].length - (/['’]s$/u.test(match[0]) ? 2 : 0);
      return [{ start: sentence.start + match.index, end: sentence.start + end }];
    });
  });
}
