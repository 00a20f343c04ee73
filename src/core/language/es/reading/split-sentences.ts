/** Cuts a Spanish text into sentences; right on "Sr.", "S. L.", "p. ej.", "EE. UU.", initials and decimals. */
import { allMatches } from '../../all-matches.ts';
import type { Sentence } from '../../reader.ts';

/** A point after these never ends a sentence. */
const TITLES = new Set(
  'sr sra srta sres sras dr dra d dña lic ing arq prof sta sto fr mons gral excmo excma ud uds vd vds núm nº av avda c p ej pp art vs aprox tel tfno ext'.split(
    ' ',
  ),
);
/** A point after these ends a sentence only when a capital that usually starts one follows. */
const MAYBE_LAST = new Set(
  'etc s.a s.l s.a.s s.l.u a l u cía ltda inc co m a.m p.m ee uu ee.uu dpto depto admón jr h hrs min c.v v r.l'.split(' '),
);
const END = /[.?!…]+["'”’»)\]]*(?=\s|$)|\n+/gu;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;
const STARTS_SENTENCE =
  /^["«“(]?[¿¡]|^["«“(]?(?:el|la|los|las|un|una|mi|su|tu|me|le|te|se|lo|nos|y|o|pero|si|no|que|como|con|en|de|por|para|al|a|este|esta|esto|eso|soy|es|llam\p{L}*|llám\p{L}*|gracias|hola|buen\p{L}*|mucha\p{L}*|pod\p{L}*|pued\p{L}*|quer\p{L}*|tengo|tenemos|hablamos|repito|hasta|otra|así|además|también|cuando)(?![\p{L}])/u;

function endsHere(text: string, lower: string, at: number, mark: string): boolean {
  if (mark.includes('\n')) return true;
  const rest = text.slice(at, at + 60).trimStart();
  if (rest === '' || /[?!]/.test(mark)) return !/^\p{Ll}/u.test(rest) || /^\s*\n/u.test(text.slice(at, at + 3));
  if (/^(?:\.{2,}|…)/.test(mark)) return /^["'“«(]?[\p{Lu}¿¡]/u.test(rest);
  const before = WORD_BEFORE.exec(lower.slice(Math.max(0, at - mark.length - 24), at - mark.length))?.[0] ?? '';
  const lowerRest = rest.toLowerCase();
  if (TITLES.has(before) || (before === 'no' && /^\d/u.test(rest))) return false;
  if (MAYBE_LAST.has(before)) return /^["«“(¿¡]?\p{Lu}/u.test(rest) && STARTS_SENTENCE.test(lowerRest);
  if (/^\p{L}$/u.test(before)) return STARTS_SENTENCE.test(lowerRest) && !/\p{Lu}/u.test(text[at - mark.length - 1] ?? '');
  return true;
}

/** @param lower the text in lower case, equally long */
export function splitSentences(text: string, lower: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start += 1;
    while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
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
