/** Acronyms of a French text letter by letter, or as the words people make of them. */

const NAMES: Record<string, string> = Object.fromEntries(
  'a:a b:bé c:cé d:dé e:e f:effe g:gé h:hache i:i j:ji k:ka l:elle m:emme n:enne o:o p:pé q:ku r:erre s:esse t:té u:u v:vé w:double_vé x:ixe y:i_grec z:zède'
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);
/** Capitals that are said as a word. */
const WORDS = new Set(
  'A À Y Ô OK SIRET SIREN INSEE SMIC CNIL UNESCO ONU OTAN FNAC IKEA SAS MEDEF OPCO INPI COVID LE LA ET DE DU'.split(' '),
);
const CAPITALS = /(?<![\p{L}\p{M}@#'’])(\p{Lu}{2,5})(s?)(?![\p{L}\p{M}\d])/gu;
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.\s?){1,5}\p{Lu}\.?(?![\p{L}\p{M}])/gu;
const PRONOUNCEABLE = /^(?:[BCDFGHJKLMNPQRSTVWXZ]{0,2}[AEIOUY]{1,2}){2,4}[BCDFGHJKLMNPQRSTVWXZ]?$/;

export function letterByLetter(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => NAMES[letter.normalize('NFD')[0]!] ?? '')
    .filter((name) => name !== '')
    .join(' ');
}

/** Up to three letters are spelt, longer capitals only when they cannot be said. */
function isSpelt(capitals: string): boolean {
  return !WORDS.has(capitals) && (capitals.length <= 3 || !PRONOUNCEABLE.test(capitals));
}

/** "CRM" becomes "cé erre emme", "S.A." "esse a"; a word in capitals that can be said stays. */
export function verbaliseAcronyms(text: string): string {
  return text
    .replace(DOTTED, (written, at: number, whole: string) => {
      const ends = written.endsWith('.') && /^\s*$/.test(whole.slice(at + written.length));
      return `${letterByLetter(written)}${ends ? '.' : ''}`;
    })
    .replace(CAPITALS, (written, capitals: string) => (isSpelt(capitals) ? letterByLetter(capitals) : written));
}
