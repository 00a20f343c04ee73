/** Cuts a Portuguese text into sentences; right on "Dr.", "Sra.", "S.A.", "nº 5", initials, decimals and ellipses. */
import type { Sentence } from '../../reader.ts';

/** A point after these never ends a sentence. */
const TITLES = new Set(
  'dr dra sr sra srs sras srta prof profa eng arq exmo exma av r d dª n no p pp cf aprox tel ex vs art cap gen cel pe fr'.split(' '),
);
/** A point after these ends one only where a usual first word follows. */
const MAYBE_LAST = new Set(
  'ltda lda s.a sa cia etc inc corp jr jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex'.split(' '),
);
const FIRST_WORDS =
  /^["'“«(]?(?:eu|a|o|as|os|um|uma|me|te|se|é|e|mas|ou|por|para|com|em|no|na|nós|você|aqui|fala|quem|daqui|meu|minha|nosso|nossa|temos|tenho|tivemos|estou|ligo|ligue|liga|pode|poderia|podes|podemos|gostaria|queria|quero|há|repetindo|repito|mais|outra|obrigad[oa]|agradeço|até|falámos|falamos|conversamos|este|esta|isto|isso|que|quando|se|como|sobre|na|desde|após|repetindo)(?!\p{L})/u;
const END = /[.?!…]+["'”»’)\]]*(?=\s|$)|\n+/gu;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;

function endsHere(text: string, lower: string, at: number, mark: string): boolean {
  if (mark.includes('\n') || /[?!]/.test(mark)) return true;
  const rest = lower.slice(at, at + 40).trimStart();
  if (rest === '') return true;
  if (/^(?:\.{2,}|…)/.test(mark)) return /^["'“«(]?\p{Lu}/u.test(text.slice(at, at + 40).trimStart());
  const before = WORD_BEFORE.exec(lower.slice(Math.max(0, at - mark.length - 24), at - mark.length))?.[0] ?? '';
  if (TITLES.has(before)) return false;
  if (/^\p{L}$/u.test(before) && !/^[aeoé]$/u.test(before)) return FIRST_WORDS.test(rest);
  return !MAYBE_LAST.has(before) || FIRST_WORDS.test(rest);
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
  for (const match of text.matchAll(END)) {
    const at = match.index + match[0].length;
    if (endsHere(text, lower, at, match[0])) close(at);
  }
  close(text.length);
  return sentences;
}
