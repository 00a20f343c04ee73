/** Words written like names. Every noun has a capital, so a word counts only where its place or its shape tells that it is a name. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';
import { isCommonNoun, isFirstName, startsSentences } from './common-nouns.ts';

const CAPITAL_WORD = /(?<![\p{L}\p{N}'’.@/-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const TITLE = /(?<!\p{L})(?:Frau|Herrn?|Dr\.|Doktor|Prof\.)\s$/u;
/** Before a bare name of a company or a person. */
const BEFORE_NAME = /(?<!\p{L})(?:von|bei|mit|für|durch|an|wie|namens|firma|kunde|kunden|über|aus)\s$/u;
const AFTER_SUBJECT =
  /^\s(?:hat|hatte|haben|nutzt|nutzte|spart|sparte|setzt|arbeitet|konnte|kann|ist|war|macht|sagt|sagte|meint|meinte|empfahl|bekam|senkt|senkte|braucht|brauchte|schaffte|reduzierte|lässt|riet|bat)(?!\p{L})/u;
/** A determiner or an adjective makes a noun of what follows. */
const DETERMINED =
  /(?<!\p{L})(?:d(?:er|ie|as|em|en|es)|ein(?:e|em|en|er|es)?|kein\p{L}*|[mds]ein\p{L}*|ihr\p{L}*|unser\p{L}*|zu[mr]|[bi]m|vom|ins|alle\p{L}?|viele\p{L}?|jede\p{L}?|\p{Ll}{3,}(?:en|er|es|em|e))\s$/u;
const SHAPE_OF_NAME = /^(?:\p{Lu}?\p{Ll}+\p{Lu}\p{L}*|\p{Lu}{2,}\d*)$/u;
const ACRONYMS = new Set(
  'IT HR CRM ERP KPI CEO CFO CTO COO EDV PDF USA EU UK DACH AG KG SE GmbH GbR OHG SaaS IoT LKW PKW TV OK FAQ ISO DIN BI KI AI PR VP EMEA TÜV IHK HWK DSGVO QM PO SLA API WMS TMS EDI POS ROI USP B2B B2C MwSt SMS'.split(
    ' ',
  ),
);

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 12 && (text.match(/\p{Lu}/gu)?.length ?? 0) > 0.6 * letters;
}

function startsAnew(text: string, at: number): boolean {
  return /(?:^|[„“"(:–—.!?]\s?)$/u.test(text.slice(Math.max(0, at - 2), at));
}

function namesIn(sentence: Sentence): Span[] {
  const { text } = sentence;
  if (isShouted(text)) return [];
  const all = allMatches(text, CAPITAL_WORD).map((match) => ({ word: match[0], lower: match[0].toLowerCase(), at: match.index }));
  const taken = new Set<number>();
  all.forEach(({ word, lower, at }, index) => {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + word.length, at + word.length + 16);
    const first = startsAnew(text, at);
    const next = all[index + 1];
    const joined = next !== undefined && next.at === at + word.length + 1 && text[at + word.length] === ' ';
    const common = isCommonNoun(lower);
    if (TITLE.test(before) && !startsSentences(lower)) taken.add(index);
    if (ACRONYMS.has(word) || (first && startsSentences(lower))) return;
    if (SHAPE_OF_NAME.test(word)) taken.add(index);
    if (isFirstName(lower)) {
      taken.add(index);
      if (joined && !startsSentences(next.lower) && !ACRONYMS.has(next.word)) taken.add(index + 1);
      return;
    }
    if (common) return;
    if (joined && !isCommonNoun(next.lower) && !ACRONYMS.has(next.word)) {
      taken.add(index);
      taken.add(index + 1);
      return;
    }
    const bare = !DETERMINED.test(before);
    if (BEFORE_NAME.test(before.toLowerCase()) && /^(?:[.,;:!?]|$|\s\p{Ll})/u.test(after)) taken.add(index);
    else if (bare && AFTER_SUBJECT.test(after)) taken.add(index);
  });
  return [...taken]
    .sort((a, b) => a - b)
    .map((index) => {
      const { word, at } = all[index]!;
      return { start: sentence.start + at, end: sentence.start + at + word.length };
    });
}

/** Single words; whoever asks joins neighbours. */
export function names(passage: Passage): Span[] {
  return passage.sentences.flatMap(namesIn);
}
