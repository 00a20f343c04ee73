/** A German text as it is said aloud. */
import { verbaliseAbbreviations } from './verbalise-abbreviations.ts';
import { verbaliseAddresses } from './verbalise-address.ts';
import { verbaliseCounts } from './verbalise-count.ts';
import { verbaliseDates, verbaliseTimes } from './verbalise-date.ts';
import { verbaliseMoney } from './verbalise-money.ts';
import { verbalisePhones } from './verbalise-phone.ts';

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/gu;
const HAS_FIGURE = /[\d½¼¾⅓⅔]|(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa)\.?\s?[-–]/u;

/** Addresses first, because they hold figures and points; then the figures from the most to the least telling shape; letters last. */
export function verbaliseGerman(text: string): string {
  let said = verbaliseAddresses(text.replace(INVISIBLE, '').replace(/[\u00a0\u202f\u2009]/gu, ' '));
  if (HAS_FIGURE.test(said)) said = verbaliseCounts(verbaliseDates(verbaliseMoney(verbaliseTimes(verbalisePhones(said)))));
  return verbaliseAbbreviations(said)
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
