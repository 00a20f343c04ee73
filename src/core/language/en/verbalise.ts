/** An English text as it is said aloud. */
import { verbaliseAbbreviations } from './verbalise-abbreviations.ts';
import { verbaliseAcronyms } from './verbalise-acronyms.ts';
import { verbaliseAddresses } from './verbalise-address.ts';
import { verbaliseCounts } from './verbalise-count.ts';
import { verbaliseDates } from './verbalise-date.ts';
import { verbaliseMoney } from './verbalise-money.ts';
import { verbalisePhones } from './verbalise-phone.ts';
import { verbaliseTimes } from './verbalise-time.ts';

const HAS_FIGURE = /[\d½¼¾⅓⅔]/;
/** Names whose figure is said in a way of its own. */
const BUSINESS_TO = /(?<![\p{L}\d])B2([BCGE])(?![\p{L}\d])/gu;
const PENSION_PLAN = /(?<![\p{L}\d])401\(?k\)?(?![\p{L}\d])/giu;

/** Addresses first, because they hold figures and points; then the figures from the most to the least telling shape; letters last. */
export function verbaliseEnglish(text: string): string {
  let said = verbaliseAddresses(text.replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, ''))
    .replace(BUSINESS_TO, 'B to $1')
    .replace(PENSION_PLAN, 'four oh one kay');
  if (HAS_FIGURE.test(said)) said = verbaliseCounts(verbaliseDates(verbaliseMoney(verbaliseTimes(verbalisePhones(said)))));
  return verbaliseAcronyms(verbaliseAbbreviations(said))
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}
