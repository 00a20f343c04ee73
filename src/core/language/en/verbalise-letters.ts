/** English names of letters, for acronyms said letter by letter. */
import { digitByDigit } from './verbalise-number.ts';

const LETTER_NAMES: Record<string, string> = {
  a: 'ay',
  b: 'bee',
  c: 'see',
  d: 'dee',
  e: 'ee',
  f: 'ef',
  g: 'gee',
  h: 'aitch',
  i: 'eye',
  j: 'jay',
  k: 'kay',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'oh',
  p: 'pee',
  q: 'cue',
  r: 'are',
  s: 'ess',
  t: 'tee',
  u: 'you',
  v: 'vee',
  w: 'double you',
  x: 'ex',
  y: 'why',
  z: 'zee',
};

/** "CRM" is "see are em", "G2" is "gee two"; other characters are left out. */
export function letterByLetter(text: string): string {
  return Array.from(text.toLowerCase(), (character) => (/\d/.test(character) ? digitByDigit(character) : (LETTER_NAMES[character] ?? '')))
    .filter((name) => name !== '')
    .join(' ');
}
