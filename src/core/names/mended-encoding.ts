/** Undoes what wrong decoding did to a text: UTF-8 read as Windows-1252, and HTML entities of letters. */

/** Windows-1252 has these for the bytes 80 to 9F; a dot stands where the byte means nothing. */
const HIGH_CONTROLS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const TAIL = `[\\u0080-\\u00bf${HIGH_CONTROLS.replace(/\./g, '')}]`;
const MISREAD = new RegExp(`[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}${TAIL}`, 'gu');

const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const LETTER_ENTITY = /&([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil);/g;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  nbsp: ' ',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
};
const SIGN_ENTITY = /&(amp|apos|nbsp|szlig|oslash|Oslash|aelig|AElig);/g;
const APOSTROPHE = /&#(?:0?39|x27|8217|x2019);/gi;

function byte(char: string): number {
  const high = HIGH_CONTROLS.indexOf(char);
  return high >= 0 && char !== '.' ? 0x80 + high : char.charCodeAt(0);
}

function decoded(misread: string): string {
  const [lead = 0, ...tail] = [...misread].map(byte);
  const code = tail.reduce((sum, next) => (sum << 6) | (next & 0x3f), lead & (tail.length === 1 ? 0x1f : 0x0f));
  const char = String.fromCharCode(code);
  // A pair that gives no letter was no misread letter.
  return code > 0x7f && /[\p{L}\p{M}\u2018\u2019\u00aa]/u.test(char) ? char : misread;
}

/** @returns "José" for "JosÃ©" and for "Jos&eacute;"; entities of markup such as "&lt;" stay and are refused as machine text */
export function mendedEncoding(text: string): string {
  return text
    .replace(LETTER_ENTITY, (_, letter: string, mark: string) => (letter + MARKS[mark]!).normalize('NFC'))
    .replace(SIGN_ENTITY, (_, sign: string) => SIGNS[sign]!)
    .replace(APOSTROPHE, "'")
    .replace(MISREAD, decoded);
}
