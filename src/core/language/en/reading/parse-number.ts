/** English number words and figures as numbers. */

const UNITS: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, k: 1000, m: 1e6, bn: 1e9, dozen: 12 };

/** One number word, for use inside a pattern. */
export const NUMBER_WORDS = [...Object.keys(TENS), ...Object.keys(UNITS).reverse()]
  .map((word) => (TENS[word] === undefined ? word : `${word}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`))
  .join('|');

/** @returns null when a word is no number; "forty-two", "2,500", "a hundred", "3.5 million" and "40k" are numbers */
export function parseNumber(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  const words = text
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d)(k|m|bn)$/, '$1 $2')
    .split(/[\s-]+/);
  for (const word of words) {
    if (word === 'and' || word === '') continue;
    const value =
      UNITS[word] ?? TENS[word] ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : word === 'a' || word === 'an' ? 1 : undefined);
    if (value !== undefined) current = (current ?? 0) + value;
    else if (SCALES[word] === undefined) return null;
    else if (SCALES[word]! < 1000) current = (current ?? 1) * SCALES[word]!;
    else {
      total += (current ?? 1) * SCALES[word]!;
      current = null;
    }
  }
  return total + (current ?? 0);
}
