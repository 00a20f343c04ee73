/** Words written like names. A capital at the start of a sentence counts only on a word that is no usual one. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';
import { isCommonWord } from './common-words.ts';

/** Written with a capital, but naming nobody and no claim. */
const CAPITALISED_ANYWAY = new Set(
  'sr sra srta dr dra dr.ª sr.ª d eng prof profa senhor senhora doutor doutora linkedin google zoom teams outlook gmail hubspot whatsapp vp hr roi kpi sla nps sac api crm erp ceo cfo coo cto rh ti tv ok portugal brasil português natal páscoa carnaval ano-novo ano novo internet re fwd enc res ps segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
);
const CAPITAL_WORD = /(?<![\p{L}\p{N}'’.@/-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?!\$)/gu;

/** A verb has its object after it, and a name its verb: "Digo isso", "Trago uma ideia". */
const OBJECT_AFTER =
  /^\s(?:um|uma|uns|umas|o|a|os|as|que|se|ao|à|com|por|para|pra|seu|sua|teu|tua|meu|minha|muito|mais|este|esta|isto|isso|esse|essa)(?!\p{L})/u;

function isShouted(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 12 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters;
}

/** First words after these marks start anew as well: a quotation, a colon. */
function startsAnew(text: string, at: number): boolean {
  return /(?:^|[“«"(:–—]\s?)$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Single words; whoever asks joins neighbours. */
export function names(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    if (isShouted(sentence.text)) return [];
    return allMatches(sentence.text, CAPITAL_WORD).flatMap((match) => {
      const word = match[0].toLowerCase();
      const afterHello = /^(?:oi|olá|ola|bom dia|boa tarde|boa noite)[^.!?]{0,40},\s$/iu.test(
        sentence.text.slice(0, Math.min(match.index, 60)),
      );
      const end = match.index + match[0].length;
      const isUsual = isCommonWord(word) || OBJECT_AFTER.test(sentence.text.slice(end, end + 12));
      if (CAPITALISED_ANYWAY.has(word) || ((startsAnew(sentence.text, match.index) || afterHello) && isUsual)) return [];
      return [{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }];
    });
  });
}
