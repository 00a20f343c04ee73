/** Repairs the case of names that were typed all in capitals or all in small letters. */
import { NAME_PARTICLES } from './titles.ts';

/** Two-letter names that are no initials. */
const SHORT_NAMES = new Set(
  'al an bo cy di du ed el gu ha he ho hu ia ib in io jo ki ko la le li lo lu ly ma mo my ng ny oz pa pi po qi ra ro ru si su ta ti tu ty ul um vi vu vy wu xi xu ye yi yo yu ya za ze zu ai bi da do eh em eo ev ge go ian jan'.split(
    ' ',
  ),
);
const CAPITAL_AFTER_APOSTROPHE = new Set('d o l n m t de da la le ja ke sha'.split(' '));

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

/** Georgian has capitals for whole lines only; a single one would be an error. */
function hasNoTitleCase(word: string): boolean {
  return /\p{Script=Georgian}/u.test(word);
}

function isTurkish(word: string): boolean {
  return /[İıŞşĞğ]/.test(word);
}

/** Turkish keeps its dotted and dotless i apart. */
function lower(word: string): string {
  return isTurkish(word) ? word.toLocaleLowerCase('tr') : word.toLowerCase();
}

function capitalised(word: string, turkish = false): string {
  if (/^ij[a-z]/.test(word)) return `IJ${word.slice(2)}`;
  const first = word[Symbol.iterator]().next().value ?? '';
  const upper = turkish ? first.toLocaleUpperCase('tr') : first.toUpperCase();
  return (upper.length > 2 ? first : upper === 'SS' ? first : upper) + word.slice(first.length);
}

function withInnerCapitals(word: string): string {
  const scottish = /^Mc(\p{Ll})(\p{L}{3,})$/u.exec(word);
  return scottish === null ? word : `Mc${scottish[1]!.toUpperCase()}${scottish[2]}`;
}

/** One part between spaces and hyphens. */
function repairedPart(part: string): string {
  const [before = '', mark = '', after = ''] = part.split(/(['’ʻ])/);
  if (mark === '' || after === '') return withInnerCapitals(capitalised(lower(part), isTurkish(part)));
  const head = capitalised(lower(before));
  const rest = lower(part.slice(before.length + mark.length));
  return head + mark + (CAPITAL_AFTER_APOSTROPHE.has(lower(before)) ? capitalised(rest) : rest);
}

/** "JP" and "MJ" are initials that people go by; "AL" and "BO" are names. */
function areInitials(word: string): boolean {
  if (/^(?:\p{L}\.){1,3}\p{L}?\.?$/u.test(word)) return true;
  if (!/^[a-z]{2}$/i.test(word) || SHORT_NAMES.has(word.toLowerCase())) return false;
  return /^[^aeiouy]{2}$|j$/i.test(word) || /^[aeiou][^aeiou]$/i.test(word);
}

/** "jOHN" was typed with the capitals lock on. */
function isInverted(word: string): boolean {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(word);
}

function repairedWord(word: string, first: boolean): string {
  if (hasNoTitleCase(word)) return word.toLowerCase();
  if (areInitials(word)) return isLower(word) ? word.toUpperCase() : word;
  const small = lower(word);
  if (!first && NAME_PARTICLES.has(small) && (isLower(word) || isUpper(word))) return small;
  if (!isUpper(word) && !isLower(word) && !isInverted(word)) return word;
  return word
    .split('-')
    .map((part) => (part === '' ? part : repairedPart(part)))
    .join('-');
}

/** "JEAN-PIERRE" becomes "Jean-Pierre", "o'brien" "O'Brien"; "DeShawn", "McDonald" and "JP" stay. Particles stay small after the first word. */
export function nameCase(name: string): string {
  return name
    .split(' ')
    .map((word, index) => repairedWord(word, index === 0))
    .join(' ');
}
