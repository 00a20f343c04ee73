/** Cuts a German text into sentences; right on "Dr.", "z. B.", "24. Januar", decimals and ellipses. */
import { allMatches } from '../../all-matches.ts';
import type { Sentence } from '../../reader.ts';

/** A point after these never ends a sentence. */
const NEVER_LAST = new Set(
  'dr prof hr fr nr tel ca bzw ggf evtl inkl zzgl vgl str abt stv z b d h u a i r o g v st mio mrd tsd max min dipl ing mind lt co'.split(
    ' ',
  ),
);
/** A point after these ends a sentence only when nothing or a usual first word follows. */
const MAYBE_LAST = new Set('usw etc uhr gmbh ag kg mo di mi do sa so jan feb apr jun jul aug sep sept okt nov dez'.split(' '));
/** What is counted in order: "24. Januar", "3. Quartal". */
const AFTER_ORDINAL =
  /^\s(?:januar|jänner|februar|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|quartal|mal|stock|etage|jahr|woche|kalenderwoche|halbjahr|platz|tag|monat|\d)/u;
const END = /[.?!…]+["'”“’)\]]*(?=\s|$)|\n+/gu;
const WORD_BEFORE = /[\p{L}\p{N}]+$/u;

function endsHere(text: string, lower: string, at: number, mark: string): boolean {
  if (mark.includes('\n') || /[?!]/u.test(mark)) return true;
  const rest = text.slice(at, at + 40).trimStart();
  if (rest === '') return true;
  const startsAnew = /^["'„“(]?[\p{Lu}\d]/u.test(rest);
  if (/^(?:\.{2,}|…)/u.test(mark)) return startsAnew;
  const before = WORD_BEFORE.exec(lower.slice(Math.max(0, at - mark.length - 24), at - mark.length))?.[0] ?? '';
  if (/^\d{1,2}$/u.test(before) && AFTER_ORDINAL.test(lower.slice(at, at + 16))) return false;
  if (NEVER_LAST.has(before)) return false;
  if (MAYBE_LAST.has(before)) return startsAnew;
  return true;
}

/** @param lower the text in lower case, equally long */
export function splitSentences(text: string, lower: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text[start]!)) start += 1;
    while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
    from = to;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
      sentences.push({ index: sentences.length, start, end, text: text.slice(start, end), lower: lower.slice(start, end) });
  };
  for (const match of allMatches(text, END)) {
    const at = match.index + match[0].length;
    if (endsHere(text, lower, at, match[0])) close(at);
  }
  close(text.length);
  return sentences;
}
