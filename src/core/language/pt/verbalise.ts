/** A Portuguese text as it is said aloud. */
import { verbaliseAbbreviations } from './verbalise-abbreviations.ts';
import { verbaliseAddresses } from './verbalise-address.ts';
import { verbaliseFigures } from './verbalise-figures.ts';
import { verbaliseAcronyms } from './verbalise-letters.ts';
import { verbalisePhones } from './verbalise-phone.ts';
import { verbaliseWhen } from './verbalise-when.ts';

const HAS_FIGURE = /[\d½¼¾⅓]/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;

/** Addresses first, because they hold figures and points; then the figures from the most to the least telling shape; letters last. */
export function verbalisePortuguese(text: string): string {
  let said = verbaliseAddresses(text.replace(INVISIBLE, ''));
  if (HAS_FIGURE.test(said)) said = verbaliseWhen(verbalisePhones(said));
  said = verbaliseAbbreviations(said);
  if (HAS_FIGURE.test(said)) said = verbaliseFigures(said);
  return verbaliseAcronyms(said)
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim();
}
