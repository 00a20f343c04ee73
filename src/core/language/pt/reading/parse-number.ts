/** Portuguese number words and figures as numbers; words without accents. */

const UNITS: Record<string, number> = {
  zero: 0,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  tres: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  treze: 13,
  catorze: 14,
  quatorze: 14,
  quinze: 15,
  dezesseis: 16,
  dezasseis: 16,
  dezessete: 17,
  dezassete: 17,
  dezoito: 18,
  dezenove: 19,
  dezanove: 19,
  vinte: 20,
  trinta: 30,
  quarenta: 40,
  cinquenta: 50,
  sessenta: 60,
  setenta: 70,
  oitenta: 80,
  noventa: 90,
  cem: 100,
  cento: 100,
  duzentos: 200,
  duzentas: 200,
  trezentos: 300,
  trezentas: 300,
  quatrocentos: 400,
  quinhentos: 500,
  seiscentos: 600,
  setecentos: 700,
  oitocentos: 800,
  novecentos: 900,
  meia: 6,
};
const SCALES: Record<string, number> = { mil: 1e3, k: 1e3, mi: 1e6, milhao: 1e6, milhoes: 1e6, bi: 1e9, bilhao: 1e9, bilhoes: 1e9 };

/** Number words, for use inside a pattern. */
export const NUMBER_WORDS = Object.keys(UNITS)
  .filter((word) => word !== 'meia')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** @returns null when a word is no number; "quarenta e dois", "2.500", "3,5 milhões" and "40k" are numbers */
export function parseNumber(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of text.replace(/(\d)(k|mi|bi)$/, '$1 $2').split(/[\s-]+/)) {
    if (word === 'e' || word === '') continue;
    const figure = /^\d+(?:\.\d{3})*(?:,\d+)?$/.test(word) ? Number(word.replace(/\.(?=\d{3})/g, '').replace(',', '.')) : undefined;
    const value = UNITS[word] ?? figure;
    if (value !== undefined) current = (current ?? 0) + value;
    else if (SCALES[word] === undefined) return null;
    else {
      total += (current ?? 1) * SCALES[word]!;
      current = null;
    }
  }
  return total + (current ?? 0);
}
