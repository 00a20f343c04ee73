/** Portuguese names of letters, and which capitals are said with them. */
import { digitByDigit } from './verbalise-number.ts';

const LETTER_NAMES: Record<string, string> = {
  a: 'á',
  b: 'bê',
  c: 'cê',
  d: 'dê',
  e: 'é',
  f: 'efe',
  g: 'gê',
  h: 'agá',
  i: 'i',
  j: 'jota',
  k: 'cá',
  l: 'ele',
  m: 'eme',
  n: 'ene',
  o: 'ó',
  p: 'pê',
  q: 'quê',
  r: 'erre',
  s: 'esse',
  t: 'tê',
  u: 'u',
  v: 'vê',
  w: 'dáblio',
  x: 'xis',
  y: 'ípsilon',
  z: 'zê',
};
/** Capitals that are said as a word although they are short. */
const WORDS = new Set(
  (
    'A O E É À AS OS UM DE DO DA EM NO NA SE SIM NÃO POR COM ATÉ QUE MAS JÁ EU TU VOCÊ SEU SUA OI OLÁ BOM BOA DIA PIN SIM RAM ROM NASA OTAN NATO UNESCO ' +
    'UNICEF FIFA UEFA IKEA LEGO VISA SEBRAE SENAI SENAC SESC INSS SUS ANVISA ACME ISO PIX ONU LAR SÓ LER VER TEM TER SER MEU HOJE AGORA'
  ).split(' '),
);
const PRONOUNCEABLE = /^(?:[BCDFGHJKLMNPQRSTVWXZ]{0,2}[AEIOUÁÉÍÓÚÂÊÔÃÕ]{1,2}){1,4}[LMNRSZ]{0,1}$/u;
const CAPITALS = /(?<![\p{L}\p{M}@#&])(\p{Lu}{1,5})(s|['’]s)?(?![\p{L}\p{M}\d'’&]|['’]\p{L})/gu;
const DOTTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.\s?){1,4}\p{Lu}\.(?![\p{L}\p{M}])/gu;
const MIXED: Record<string, string> = { SaaS: 'sás', IoT: 'i ó tê', PhD: 'pê agá dê', GmbH: 'gê eme bê agá' };
const MIXED_CASE = /(?<![\p{L}\p{M}])(?:SaaS|IoT|PhD|GmbH)(?![\p{L}\p{M}])/gu;

/** "CRM" is "cê erre eme", "G2" is "gê dois". */
export function letterByLetter(text: string): string {
  return Array.from(text.toLowerCase(), (character) => (/\d/.test(character) ? digitByDigit(character) : (LETTER_NAMES[character] ?? '')))
    .filter((name) => name !== '')
    .join(' ');
}

function isSpelt(capitals: string): boolean {
  if (WORDS.has(capitals) || !/^[A-Z]+$/.test(capitals)) return false;
  return capitals.length === 1 ? !/[AEO]/.test(capitals) : capitals.length <= 3 || !PRONOUNCEABLE.test(capitals);
}

/** "VP" becomes "vê pê"; a point after "S.A." ends a sentence only at the end of the text. */
export function verbaliseAcronyms(text: string): string {
  return text
    .replace(MIXED_CASE, (name) => MIXED[name] ?? name)
    .replace(DOTTED, (written, at: number) => letterByLetter(written) + (at + written.length >= text.trimEnd().length ? '.' : ''))
    .replace(CAPITALS, (written, capitals: string, plural?: string) =>
      isSpelt(capitals) ? letterByLetter(capitals) + (plural === undefined ? '' : 's') : written,
    );
}
