/** Money of a French text in words. */
import { cardinal } from './verbalise-number.ts';

/** Name of one and the hundredth part. */
const CURRENCIES: Record<string, readonly [name: string, part: string]> = {
  '€': ['euro', 'centime'],
  eur: ['euro', 'centime'],
  $: ['dollar', 'cent'],
  usd: ['dollar', 'cent'],
  '£': ['livre', 'penny'],
  gbp: ['livre', 'penny'],
  chf: ['franc suisse', 'centime'],
  cad: ['dollar canadien', 'cent'],
};
const SCALES: Record<string, string> = {
  k: 'mille',
  m: 'million',
  md: 'milliard',
  mds: 'milliard',
  million: 'million',
  milliard: 'milliard',
};

const AMOUNT = String.raw`(\d{1,3}(?:[ .\u00a0\u202f]\d{3}){1,5}(?:,\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,2})?(?!\d))`;
const SYMBOL = String.raw`(€|\$|£|(?:eur|usd|gbp|chf|cad)(?!\p{L}))`;
const AFTER = new RegExp(String.raw`(?<![\d.,\p{L}])${AMOUNT}\s?(k|mds?|m|millions?|milliards?)?(?:\s(?:de|d'))?\s?${SYMBOL}`, 'giu');
const BEFORE = new RegExp(String.raw`${SYMBOL}\s?${AMOUNT}\s?(k|mds?|m|millions?|milliards?)?(?![\p{L}\d])`, 'giu');

function many(name: string): string {
  return name
    .split(' ')
    .map((word) => `${word}s`)
    .join(' ');
}

function inWords(amount: string, scale: string | undefined, symbol: string): string {
  const [name, part] = CURRENCIES[symbol.toLowerCase()] ?? ['euro', 'centime'];
  const word = SCALES[scale?.toLowerCase().replace(/(?<=n|d)s$/, '') ?? ''];
  const below2 = Number(amount.replace(/[^\d,.]/g, '').replace(',', '.')) < 2;
  if (word === 'mille') return `${amount === '1' ? '' : `${cardinal(amount)} `}mille ${many(name)}`;
  if (word !== undefined) return `${cardinal(amount)} ${below2 ? word : `${word}s`} ${/^[aeiou]/.test(name) ? "d'" : 'de '}${many(name)}`;
  const coins = /[.,](\d{2})$/.exec(amount)?.[1];
  const whole = coins === undefined ? amount : amount.slice(0, -3);
  const said = `${cardinal(whole)} ${/^[01]$/.test(whole) || (below2 && coins === undefined) ? name : many(name)}`;
  if (coins === undefined || coins === '00') return said;
  return `${said} ${cardinal(String(Number(coins)))}${/^0+$/.test(whole) ? ` ${part}s` : ''}`;
}

/** "12 000 €" becomes "douze mille euros", "1,2 M€" "un virgule deux million d'euros", "4,50 €" "quatre euros cinquante". */
export function verbaliseMoney(text: string): string {
  return text
    .replace(AFTER, (_match, amount: string, scale: string | undefined, symbol: string) => inWords(amount, scale, symbol))
    .replace(BEFORE, (_match, symbol: string, amount: string, scale: string | undefined) => inWords(amount, scale, symbol));
}
