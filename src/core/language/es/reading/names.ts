/** Words written like names. A capital at the start of a sentence counts only on a word that is no usual one. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';
import { isCommonWord } from './common-words.ts';
import { withoutAccents } from './find-spans.ts';

/** Written with a capital, but naming nobody and no claim. */
const CAPITALISED_ANYWAY = new Set(
  'sr sra srta sres dr dra d dña don doña lic ing prof ud uds vd usted linkedin google zoom teams outlook gmail hubspot crm ceo cfo coo cto cmo cio it rrhh rh roi kpi erp pdf ok iva tv whatsapp sms español española españa navidad reyes año semana pascua santa eeuu ee uu ue q1 q2 q3 q4 internet re rv fwd fw ps pd sl sa'.split(
    ' ',
  ),
);
const CAPITAL_WORD = /(?<![\p{L}\p{N}'’.@/-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** "Pégame", "dígales": an accent before a pronoun at the end makes a command, and hardly ever a name. */
const COMMAND = /[áéíóú]\p{L}*(?:me|nos|les?|te|se|lo)$/u;

/** Endings with an accent that a verb has and a name hardly ever: "conseguirá", "bajaría", "notarás". */
const VERB = /(?:[aei]r(?:á[ns]?|é|emos|íamos|ía[ns]?)|[aeiáé](?:ndo|ndolo|ndole)|á[bs]amos|aba[ns]?|ísimo|ísima)$/u;

/** A verb has its object after it, and a name its verb: "Pongo un ejemplo", "Digo que …". */
const OBJECT_AFTER =
  /^\s(?:un|una|unos|unas|el|la|los|las|que|si|a|con|por|para|su|sus|tu|tus|mi|mis|muy|más|este|esta|esto|ese|esa|eso)(?!\p{L})/u;

function isShouted(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 12 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters;
}

/** First words after these marks start anew as well: a quotation, a colon, a question. */
function startsAnew(text: string, at: number): boolean {
  return /(?:^|[«“"(:;–—¿¡]\s?|[.?!…]["”»)]?\s)$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Single words; whoever asks joins neighbours. */
export function names(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    if (isShouted(sentence.text)) return [];
    return allMatches(sentence.text, CAPITAL_WORD).flatMap((match) => {
      const word = match[0].toLowerCase();
      if (CAPITALISED_ANYWAY.has(word)) return [];
      const end = match.index + match[0].length;
      const isVerb = COMMAND.test(word) || VERB.test(word) || OBJECT_AFTER.test(sentence.text.slice(end, end + 12));
      if (startsAnew(sentence.text, match.index) && (isVerb || isCommonWord(withoutAccents(word)))) return [];
      return [{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }];
    });
  });
}
