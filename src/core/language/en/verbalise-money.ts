/** Money of an English text in words. */
import { cardinal } from './verbalise-number.ts';

/** Name of one and of many, and of the hundredth part. */
interface Currency {
  one: string;
  many: string;
  part: string | null;
}

const DOLLAR: Currency = { one: 'dollar', many: 'dollars', part: 'cent' };
const EURO: Currency = { one: 'euro', many: 'euros', part: 'cent' };
const POUND: Currency = { one: 'pound', many: 'pounds', part: 'pence' };
const CURRENCIES: Record<string, Currency> = {
  $: DOLLAR,
  us$: DOLLAR,
  usd: DOLLAR,
  '€': EURO,
  eur: EURO,
  '£': POUND,
  gbp: POUND,
  '¥': { one: 'yen', many: 'yen', part: null },
  jpy: { one: 'yen', many: 'yen', part: null },
  '₹': { one: 'rupee', many: 'rupees', part: null },
  inr: { one: 'rupee', many: 'rupees', part: null },
  chf: { one: 'Swiss franc', many: 'Swiss francs', part: null },
  cad: { one: 'Canadian dollar', many: 'Canadian dollars', part: 'cent' },
  aud: { one: 'Australian dollar', many: 'Australian dollars', part: 'cent' },
};

const SCALES: Record<string, string> = {
  k: 'thousand',
  thousand: 'thousand',
  m: 'million',
  mm: 'million',
  mn: 'million',
  million: 'million',
  b: 'billion',
  bn: 'billion',
  billion: 'billion',
  t: 'trillion',
  trillion: 'trillion',
};

const AMOUNT = String.raw`(\d[\d,]{0,20}(?:\.\d{1,4})?)`;
const SCALE = String.raw`(?:\s?(thousand|million|billion|trillion|mm|mn|bn|[kmbt])(?![\p{L}\d]))?`;
const SYMBOL = String.raw`(us\$|[$€£¥₹]|(?<!\p{L})(?:usd|eur|gbp|jpy|inr|chf|cad|aud)(?!\p{L}))`;
const BEFORE = new RegExp(`${SYMBOL}\\s?${AMOUNT}${SCALE}(?:\\s?(?:-|–|to)\\s?[$€£]?${AMOUNT}${SCALE})?`, 'giu');
const AFTER = new RegExp(`(?<![\\d.,\\p{L}])${AMOUNT}${SCALE}\\s?(€|£|usd|eur|gbp|jpy|inr|chf|cad|aud)(?!\\p{L})`, 'giu');

/** "1.500" beside a euro sign is one thousand five hundred. */
function withoutPoints(amount: string, currency: Currency): string {
  return currency === EURO && /^\d{1,3}(?:\.\d{3})+$/.test(amount) ? amount.replaceAll('.', '') : amount;
}

/** A trailing comma belongs to the sentence, not to the amount. */
function cut(amount: string): { amount: string; tail: string } {
  const kept = amount.replace(/,+$/, '');
  return { amount: kept, tail: amount.slice(kept.length) };
}

function coins(cents: string, part: string): string {
  const count = Number(cents.padEnd(2, '0'));
  if (part === 'pence') return count === 1 ? 'one penny' : `${cardinal(String(count))} pence`;
  return `${cardinal(String(count))} ${count === 1 ? part : `${part}s`}`;
}

function amountInWords(written: string, scale: string | undefined, currency: Currency): string {
  const amount = withoutPoints(written, currency);
  const word = SCALES[scale?.toLowerCase() ?? ''];
  if (word !== undefined) return `${cardinal(amount)} ${word} ${currency.many}`;
  const [whole = '0', fraction = ''] = amount.replaceAll(',', '').split('.');
  const name = Number(whole) === 1 ? currency.one : currency.many;
  if (currency.part === null || !/^\d{1,2}$/.test(fraction)) return `${cardinal(amount)} ${fraction === '' ? name : currency.many}`;
  if (Number(fraction) === 0) return `${cardinal(whole)} ${name}`;
  if (Number(whole) === 0) return coins(fraction, currency.part);
  return `${cardinal(whole)} ${name} and ${coins(fraction, currency.part)}`;
}

/** "$1.2M" becomes "one point two million dollars", "€4.50" "four euros and fifty cents", "$5-10K" "five to ten thousand dollars". */
export function verbaliseMoney(text: string): string {
  return text
    .replace(BEFORE, (match, symbol: string, low: string, lowScale?: string, high?: string, highScale?: string) => {
      const currency = CURRENCIES[symbol.toLowerCase()];
      if (currency === undefined) return match;
      const first = cut(low);
      if (high === undefined) return amountInWords(first.amount, lowScale, currency) + first.tail;
      const last = cut(high);
      const scale = lowScale === undefined || lowScale === highScale ? '' : ` ${SCALES[lowScale.toLowerCase()] ?? ''}`;
      return `${cardinal(first.amount)}${scale} to ${amountInWords(last.amount, highScale, currency)}${last.tail}`;
    })
    .replace(AFTER, (match, amount: string, scale: string | undefined, symbol: string) => {
      const currency = CURRENCIES[symbol.toLowerCase()];
      return currency === undefined ? match : amountInWords(cut(amount).amount, scale, currency);
    });
}
