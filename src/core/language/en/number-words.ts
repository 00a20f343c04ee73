/** English words that stand for digits in a dictated telephone number. */
import type { NumberWords, SmallNumber } from '../number-words.ts';

const SINGLE_DIGITS: ReadonlyMap<string, string> = new Map([
  ['zero', '0'],
  ['oh', '0'],
  ['o', '0'],
  ['nought', '0'],
  ['naught', '0'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['niner', '9'],
]);

const TEENS: ReadonlyMap<string, string> = new Map(
  ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, index) => [
    word,
    String(10 + index),
  ]),
);

/** First digit of the tens: "thirty" is 3. */
const TENS: ReadonlyMap<string, string> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [word, String(2 + index)]),
);

const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** What follows a number that counts, measures or dates something. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'percent per dollar dollars buck bucks cent cents euro euros pound pounds usd eur gbp k m mm bn million millions billion billions thousand ' +
    'thousands year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second seconds sec secs am pm ' +
    'people persons employees customers clients users seats licenses licences invoices orders tickets accounts locations offices stores sites ' +
    'trucks drivers shipments loads patients beds units items points pages reps calls emails meetings times degrees miles km kg lb lbs gb tb mb ' +
    'percentile quarters'
  ).split(' '),
);

/** What stands before a number that names a record. */
const RECORD_WORDS: ReadonlySet<string> = new Set(
  'invoice order ticket case reference ref po id code passcode pin policy serial tracking part sku claim account acct contract quote vin isbn zip postcode conference'.split(
    ' ',
  ),
);

function small([word = '', next = '']: readonly string[]): SmallNumber | null {
  const single = SINGLE_DIGITS.get(word);
  if (single !== undefined) return { digits: single, single: true, used: 1 };
  const teen = TEENS.get(word);
  if (teen !== undefined) return { digits: teen, single: false, used: 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const one = SINGLE_DIGITS.get(next);
  if (one !== undefined && one !== '0') return { digits: ten + one, single: false, used: 2 };
  return { digits: `${ten}0`, single: false, used: 1 };
}

export const numberWords: NumberWords = {
  inPairs: false,
  small,
  repeats: REPEATS,
  scales: new Map([
    ['hundred', '00'],
    ['thousand', '000'],
  ]),
  units: UNITS,
  joiners: new Set(['and', 'point']),
  recordWords: RECORD_WORDS,
  phoneWords: new Set(['phone', 'call']),
  plusWords: new Set(['plus']),
  hyphenWords: new Set(['dash', 'hyphen']),
};
