/** The name of a connection as it is said. */
import { isDepartment } from '../names/departments.ts';
import { isOrganisation } from '../names/is-organisation.ts';
import { nameCase } from '../names/name-case.ts';
import { isMachineText, withoutMarginalia, withoutNotes } from '../names/name-notes.ts';
import { isNameSuffix, personWords } from '../names/person-words.ts';
import { NOTE_WORDS, PLACEHOLDERS } from '../names/placeholders.ts';
import { readableName } from '../names/readable-name.ts';
import { spokenCompany } from '../names/spoken-company.ts';
import type { Connection } from '../schema/index.ts';
import { speakableText } from './speakable-text.ts';

const LONGEST_PERSON = 50;
const LONGEST_LABEL = 60;

function personName(raw: string): string | null {
  const text = withoutMarginalia(readableName(raw));
  if (isMachineText(text)) return null;
  const bare = withoutNotes(text);
  const [before = '', after] = bare.split(',').map((part) => part.trim());
  const inverted = after !== undefined && after !== '' && !after.split(' ').every(isNameSuffix);
  const { words } = personWords(inverted ? `${after} ${before}` : before);
  const name = words.join(' ');
  if (words.length === 0 || words.length > 5 || name.length > LONGEST_PERSON || isDepartment(name) || PLACEHOLDERS.has(name.toLowerCase()))
    return null;
  const letters =
    words.every((word) => /^\p{L}[\p{L}\p{M}'’ʻ.-]*$/u.test(word)) &&
    words.some((word) => word.replace(/\P{L}/gu, '').length > 1 || /\p{Lo}/u.test(word));
  if (!letters || isOrganisation(words) || words.some((word) => NOTE_WORDS.has(word.toLowerCase()))) return null;
  return nameCase(name);
}

function label(raw: string): string | null {
  const text = speakableText(raw)?.replace(/[\s.,;:!?]+$/u, '') ?? '';
  return text === '' || text.length > LONGEST_LABEL || PLACEHOLDERS.has(text.toLowerCase()) ? null : text;
}

/** @returns null when the name is a placeholder, markup, an address or too long to say */
export function connectionName(name: string, kind: Connection['kind']): string | null {
  if (kind === 'person') return personName(name);
  return kind === 'company' ? spokenCompany(name) : label(name);
}
