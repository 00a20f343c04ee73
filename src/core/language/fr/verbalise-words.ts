/** Abbreviations, signs and addresses of a French text in words. */
import { letterByLetter } from './verbalise-letters.ts';
import { digitByDigit } from './verbalise-number.ts';

const EMAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![a-z0-9-])/gi;
const URL = /(?<![\w.@/-])(?:https?:\/\/|www\.)[^\s<>"'()]{1,500}/gi;
const DOMAIN = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|fr|eu|be|ch|ca|lu|de|co|info|app)(?:\/[\w/-]{0,200})?(?![\w-])/gi;
const MARKS: Record<string, string> = {
  '.': 'point',
  '-': 'tiret',
  _: 'tiret bas',
  '+': 'plus',
  '/': 'slash',
  '@': 'arobase',
  '?': "point d'interrogation",
  '=': 'égale',
  '&': 'et',
  '%': 'pour cent',
  '#': 'dièse',
  ':': 'deux points',
};
const SAID_ENDINGS = new Set(['com', 'net', 'org', 'info', 'app']);

function spell(address: string): string {
  const pieces = address.replace(/^https?:\/\//i, '').split(/([.\-_+/%@?=&#:])/);
  return pieces
    .map((piece, index) => {
      if (MARKS[piece] !== undefined) return MARKS[piece];
      if (piece.toLowerCase() === 'www') return 'trois double vé';
      if (/^[a-z]{2,3}$/.test(piece) && pieces[index - 1] === '.' && !SAID_ENDINGS.has(piece)) return letterByLetter(piece);
      return piece.replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `).trim();
    })
    .filter((piece) => piece !== '')
    .join(' ');
}

/** A full stop after an address belongs to the sentence. */
function spelt(address: string): string {
  const kept = address.replace(/[.,;:!?]+$/, '');
  return spell(kept) + address.slice(kept.length);
}

export function verbaliseAddresses(text: string): string {
  return text.replace(EMAIL, spelt).replace(URL, spelt).replace(DOMAIN, spelt);
}

/** Before a name or number; the point never ends the sentence. */
const TITLES: Record<string, string> = {
  m: 'Monsieur',
  mm: 'Messieurs',
  mme: 'Madame',
  mmes: 'Mesdames',
  mlle: 'Mademoiselle',
  dr: 'Docteur',
  pr: 'Professeur',
  me: 'Maître',
  st: 'Saint',
  ste: 'Sainte',
};
const TITLE = /(?<![\p{L}\p{M}'’.-])(?:(M|MM|Dr|Pr)\.|(Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste)\.?)(?=[\s\u00a0-]\p{Lu})/gu;
const SHORT: Record<string, string> = {
  rdv: 'rendez-vous',
  svp: "s'il vous plaît",
  stp: "s'il te plaît",
  tél: 'téléphone',
  env: 'environ',
  etc: 'et cetera',
  ex: 'exemple',
  cf: 'confer',
  av: 'avenue',
  bd: 'boulevard',
  dept: 'département',
  ets: 'établissements',
  cie: 'compagnie',
  min: 'minutes',
  sem: 'semaine',
  qqs: 'quelques',
  'c.-à-d': "c'est-à-dire",
};
const POINTED = /(?<![\p{L}\p{M}'’.-])(tél|env|etc|ex|cf|av|bd|dept|ets|cie|min|sem|c\.-à-d)\.(?=(\s\p{Lu}|\s*$)?)/giu;
const BARE = /(?<![\p{L}\p{M}'’.-])(rdv|svp|stp|qqs|min|cie|ets)(?![\p{L}\p{M}]|\.\p{L})/giu;
const MEASURES: Record<string, string> = {
  km: 'kilomètres',
  kg: 'kilos',
  m2: 'mètres carrés',
  'm²': 'mètres carrés',
  go: 'gigaoctets',
  t: 'tonnes',
};
const MEASURE = /(?<=\d\s?)(km|kg|m²|m2|Go|t)(?![\p{L}\d])/gu;

/** "Mme" becomes "Madame", "RDV" "rendez-vous", "n° 5" "numéro 5", "&" "et". */
export function verbaliseAbbreviations(text: string): string {
  return text
    .replace(TITLE, (_match, pointed?: string, bare?: string) => TITLES[(pointed ?? bare ?? '').toLowerCase()] ?? '')
    .replace(POINTED, (_match, word: string, end?: string) => `${SHORT[word.toLowerCase()] ?? word}${end === undefined ? '' : '.'}`)
    .replace(BARE, (word) => SHORT[word.toLowerCase()] ?? word)
    .replace(MEASURE, (unit) => MEASURES[unit.toLowerCase()] ?? unit)
    .replace(/(?<!\p{L})n\s?[°º]\s?(?=\d)/giu, 'numéro ')
    .replace(/\s&\s/g, ' et ');
}
