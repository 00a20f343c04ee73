/** Lower case with plain apostrophes and hyphens, of exactly the same length, so that offsets hold. */

const NOT_PLAIN = /[^\x00-\x7f]/;

/** A few letters grow when lowered (İ); they stay as they are. */
export function lowerCase(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase();
  const plain = text
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');
  const lower = plain.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(plain, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}
