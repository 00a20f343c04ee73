/** The last name as it is said and written, out of what a CRM's last-name field holds. */
import { isDepartment } from './departments.ts';
import { isOrganisation } from './is-organisation.ts';
import { nameCase } from './name-case.ts';
import { isMachineText, withoutMarginalia, withoutNotes } from './name-notes.ts';
import { isFaculty, isNameSuffix } from './person-words.ts';
import { NOTE_WORDS, PLACEHOLDERS } from './placeholders.ts';
import { readableName } from './readable-name.ts';
import { TITLES } from './titles.ts';

const LONGEST_FIELD = 200;
const LONGEST_NAME = 50;
const MOST_WORDS = 5;
const WORD = /^\p{L}[\p{L}\p{M}\u200c\u200d'’‘ʻ-]*$/u;
const PARTICLES_FIRST = /^(?:de|del|della|di|da|das|dos|do|du|van|von|vom|zu|zum|zur|der|den|ten|ter|af|av|la|le|el|al|bin|ibn)$/;

const SURE_TITLES = new Set('mr mrs ms herr herrn frau mme mlle madame monsieur señor señora senhor senhora sr sra dr prof'.split(' '));

const LONE_INITIAL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\.?$/u;

function isPlaceholder(name: string, text: string): boolean {
  return isDepartment(name) || [name, text].some((written) => PLACEHOLDERS.has(written.toLowerCase().replace(/\.$/, '')));
}

/** All in capitals: small words such as "van der" are written small. */
function cased(name: string): string {
  const words = nameCase(name).split(' ');
  const first = words[0]!;
  const particle = words.length > 1 && PARTICLES_FIRST.test(first.toLowerCase()) && name.split(' ')[0] !== first;
  return [particle ? first.toLowerCase() : first, ...words.slice(1)].join(' ');
}

/** "Dr. med. Vogel" and "Herr Krause"; a title that may be a name counts only with its point. */
function isTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.-]/g, '');
  return isFaculty(word) || (TITLES.has(bare) && (word.endsWith('.') || SURE_TITLES.has(bare)));
}

/** @returns null when no name is certain: a lone initial, a placeholder, a note, an organisation, machine text. Never throws. */
export function cleanLastName(raw: string | null): string | null {
  if (raw === null || raw.length > LONGEST_FIELD) return null;
  const text = withoutMarginalia(readableName(raw));
  if (isMachineText(text)) return null;
  let words = withoutNotes(text)
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !LONE_INITIAL.test(word));
  while (words.length > 1 && isNameSuffix(words.at(-1)!)) words = words.slice(0, -1);
  while (words.length > 1 && isTitle(words[0]!)) words = words.slice(1);
  words = words.map((word) => word.replace(/\.$/, ''));
  const name = words.join(' ');
  if (name === '' || name.length > LONGEST_NAME || words.length > MOST_WORDS || isPlaceholder(name, text)) return null;
  if (!words.every((word) => WORD.test(word)) || isOrganisation(words) || words.some((word) => NOTE_WORDS.has(word.toLowerCase())))
    return null;
  return isNameSuffix(name) ? null : cased(name);
}
