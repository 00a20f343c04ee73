/** A French text as it is said aloud. */
import { verbaliseCounts } from './verbalise-count.ts';
import { verbaliseAcronyms } from './verbalise-letters.ts';
import { verbaliseMoney } from './verbalise-money.ts';
import { verbalisePhones } from './verbalise-phone.ts';
import { verbaliseTimes } from './verbalise-time.ts';
import { verbaliseAbbreviations, verbaliseAddresses } from './verbalise-words.ts';

const HAS_FIGURE = /[\d½¼¾⅓⅔]/;

/** Addresses first, because they hold figures and points; then the figures from the most to the least telling shape; letters last. */
export function verbaliseFrench(text: string): string {
  let said = verbaliseAbbreviations(verbaliseAddresses(text.replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, '')));
  if (HAS_FIGURE.test(said)) said = verbaliseCounts(verbaliseMoney(verbaliseTimes(verbalisePhones(said))));
  return verbaliseAcronyms(said)
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim();
}
