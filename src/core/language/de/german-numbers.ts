/** German words for small numbers and their digits, with the spellings of people who have no umlauts at hand. */

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function plainSpelling(word: string): string {
  return word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss');
}

function wordsBelowHundred(): [string, number][] {
  const found: [string, number][] = [
    ['null', 0],
    ['eins', 1],
    ['zwo', 2],
  ];
  for (let value = 2; value < 100; value += 1) {
    const ones = value % 10;
    const tens = TENS[Math.floor(value / 10)]!;
    if (value < 10) found.push([ONES[value]!, value]);
    else if (value < 20) found.push([TEENS[value - 10]!, value]);
    else found.push([ones === 0 ? tens : `${ONES[ones]}und${tens}`, value]);
    if (value > 20 && ones === 2) found.push([`zwound${tens}`, value]);
  }
  return found.flatMap(([word, value]) =>
    plainSpelling(word) === word
      ? [[word, value]]
      : [
          [word, value],
          [plainSpelling(word), value],
        ],
  );
}

/** Every word from zero to ninety-nine. */
export const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map(wordsBelowHundred());

const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['tausend', 1000],
  ['tsd', 1000],
  ['million', 1e6],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
  ['dutzend', 12],
]);
const ARTICLE = /^eine?[mnrs]?$/u;

/** "zweihundertvierzig", "tausendfünfhundert": compounds up to the thousands. */
function compound(word: string): number | null {
  const direct = BELOW_HUNDRED.get(word) ?? (ARTICLE.test(word) ? 1 : undefined);
  if (direct !== undefined) return direct;
  for (const [scale, factor] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at === -1) continue;
    const head = at === 0 ? 1 : compound(word.slice(0, at));
    const tail = word.slice(at + scale.length).replace(/^und(?=.)/u, '');
    const rest = tail === '' ? 0 : compound(tail);
    return head === null || rest === null ? null : head * factor + rest;
  }
  return null;
}

/** @returns null when a word is no number; "1.500", "2,5 Millionen", "zweihundertvierzig" and "ein Dutzend" are numbers */
export function parseNumber(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  const words = text
    .toLowerCase()
    .replace(/(\d)[.'’](?=\d{3}(?!\d))/gu, '$1')
    .replace(/(\d),(?=\d)/gu, '$1.')
    .split(/[\s.-]*\s[\s-]*|-/u);
  for (const written of words) {
    const word = written.replace(/\.$/u, '');
    if (word === '') continue;
    const scale = SCALE_WORDS.get(word);
    if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = null;
      continue;
    }
    const value: number | null = /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : word.length < 60 ? compound(word) : null;
    if (value === null) return null;
    current = (current ?? 0) + value;
  }
  return total + (current ?? 0);
}

const BELOW = [...BELOW_HUNDRED.keys()].sort((a, b) => b.length - a.length).join('|');
/** One number word of any length below a million, for use inside a pattern; "ein" only as part of a longer word. */
export const NUMBER_WORD = String.raw`(?:(?:(?:ein|${BELOW})?(?:hundert|tausend)){1,3}(?:und)?(?:ein|${BELOW})?|${BELOW})`;
