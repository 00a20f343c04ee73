/** A Spanish text as it is said aloud. */
import { verbaliseAddresses } from './verbalise-address.ts';
import { verbaliseFigures } from './verbalise-figures.ts';
import { verbaliseLetters } from './verbalise-letters.ts';
import { verbalisePhones } from './verbalise-phone.ts';
import { verbaliseTimes } from './verbalise-time.ts';

const HAS_FIGURE = /[\d½¼¾⅓⅔]/;

/** Addresses first, because they hold figures and points; then figures; letters last. */
export function verbaliseSpanish(text: string): string {
  let said = verbaliseAddresses(text.replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, ''));
  if (HAS_FIGURE.test(said)) said = verbaliseFigures(verbaliseTimes(verbalisePhones(said)));
  return verbaliseLetters(said)
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim();
}
