/** The pieces of a text that matter for finding telephone numbers, with their places. */

export interface NumberToken {
  kind: 'digits' | 'word' | 'space' | 'mark';
  /** As written; words in lower case. */
  text: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

type Kind = NumberToken['kind'];

const LETTER = /^[\p{L}\p{M}]/u;

/** Kind of the character at a place; the second half of a surrogate pair goes with its first. */
function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return 'digits';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009) return 'space';
  if (code < 128) return 'mark';
  return LETTER.test(code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at)) ? 'word' : 'mark';
}

function step(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/** Cuts the whole text, in linear time; the tokens joined are the text. A mark is one character. */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  let start = 0;
  while (start < text.length) {
    const kind = kindAt(text, start);
    let end = start + step(text, start);
    if (kind !== 'mark') while (end < text.length && kindAt(text, end) === kind) end += step(text, end);
    const written = text.slice(start, end);
    tokens.push({ kind, text: kind === 'word' ? written.toLowerCase() : written, start, end });
    start = end;
  }
  return tokens;
}
