/** A name without case, accents and points, for looking it up in lists. */

const ASCII = /^[ -~]*$/;

/** "José" is "jose", "Ph.D." is "phd", "Müller" is "muller". */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(/[.']/g, '');
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[.'’ʻ]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/þ/g, 'th')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss');
}
