/** Money of a German text in words. */
import { attributive, cardinal, FIGURE } from './verbalise-number.ts';

const CURRENCIES: Record<string, readonly [name: string, part: string]> = {
  '€': ['Euro', 'Cent'],
  eur: ['Euro', 'Cent'],
  euro: ['Euro', 'Cent'],
  $: ['Dollar', 'Cent'],
  us$: ['Dollar', 'Cent'],
  usd: ['Dollar', 'Cent'],
  chf: ['Franken', 'Rappen'],
  sfr: ['Franken', 'Rappen'],
  '£': ['Pfund', 'Pence'],
  gbp: ['Pfund', 'Pence'],
};
const SCALE_NAMES: Record<string, readonly [one: string, many: string]> = {
  tsd: ['tausend', 'tausend'],
  k: ['tausend', 'tausend'],
  mio: ['Million', 'Millionen'],
  mrd: ['Milliarde', 'Milliarden'],
};
const SCALE = String.raw`(?:\s?(Tsd|Mio|Mrd|k)(?![\p{L}\d])\.?)`;
const SIGN = String.raw`(€|us\$|\$|£|(?<!\p{L})(?:EUR|USD|CHF|GBP|SFr|Euro)(?!\p{L}))`;
const AFTER = new RegExp(String.raw`(?<![\d.,\p{L}])(?:(${FIGURE})\s?(?:-|–|bis)\s?)?(${FIGURE})(?:,[-–—]+)?${SCALE}?\s?${SIGN}`, 'giu');
const BEFORE = new RegExp(
  String.raw`(€|us\$|\$|£|(?<!\p{L})(?:EUR|USD|CHF|GBP|SFr\.?)(?!\p{L}))\s?(${FIGURE})(?:[.,][-–—]+)?${SCALE}?`,
  'giu',
);
const SCALED = new RegExp(String.raw`(?<![\d.,\p{L}])(${FIGURE})${SCALE}`, 'giu');

function scaled(written: string, scale: string): string {
  const [one, many] = SCALE_NAMES[scale.toLowerCase()]!;
  if (one === many) return `${attributive(written)}${one}`;
  return written === '1' ? `eine ${one}` : `${cardinal(written)} ${many}`;
}

function amount(written: string, scale: string | undefined, sign: string): string {
  const [name, part] = CURRENCIES[sign.toLowerCase().replace(/\.$/u, '')] ?? ['Euro', 'Cent'];
  if (scale !== undefined) return `${scaled(written, scale)} ${name}`;
  const [whole = '0', fraction = ''] = written.split(',');
  if (fraction.length !== 2) return `${attributive(written)} ${name}`;
  const parts = cardinal(String(Number(fraction)));
  if (Number(whole) === 0) return `${attributive(String(Number(fraction)))} ${part}`;
  return fraction === '00' ? `${attributive(whole)} ${name}` : `${attributive(whole)} ${name} ${parts}`;
}

/** "250.000 €" becomes "zweihundertfünfzigtausend Euro", "12,50 €" "zwölf Euro fünfzig", "1,2 Mio. €" "eins Komma zwei Millionen Euro". */
export function verbaliseMoney(text: string): string {
  return text
    .replace(AFTER, (_match, low: string | undefined, written: string, scale: string | undefined, sign: string) => {
      return `${low === undefined ? '' : `${cardinal(low)} bis `}${amount(written, scale, sign)}`;
    })
    .replace(BEFORE, (_match, sign: string, written: string, scale: string | undefined) => amount(written, scale, sign))
    .replace(SCALED, (_match, written: string, scale: string) => scaled(written, scale));
}
