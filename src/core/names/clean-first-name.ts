/** The first name to greet a person by, out of what a CRM's first-name field holds. */
import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { COMMON_LAST_NAMES } from './common-last-names.ts';
import { foldName } from './fold-name.ts';
import { givenName } from './given-name.ts';
import { isDepartment } from './departments.ts';
import { isKeyboardMash } from './is-keyboard-mash.ts';
import { isOrganisation } from './is-organisation.ts';
import { nameCase } from './name-case.ts';
import { withoutFlags } from './name-flags.ts';
import { KNOWN_FIRST_NAMES } from './known-first-names.ts';
import { isMachineText, nicknameIn, withoutMarginalia, withoutNotes } from './name-notes.ts';
import { isInitials, isNameSuffix, personWords } from './person-words.ts';
import { DOUBTFUL_NOTE_WORDS, NOTE_WORDS, PLACEHOLDERS } from './placeholders.ts';
import { readableName } from './readable-name.ts';

const LONGEST_FIELD = 200;
const LONGEST_NAME = 40;
const LONGEST_WORD = 25;
const MOST_WORDS = 5;

const WORD = /^\p{L}[\p{L}\p{M}\u200c\u200d'’‘ʻ.-]*$/u;
/** "R. Feldmann": what follows an initial is more often the last name. */
const INITIALLED = /^(?:\p{Lu}\.\s?){1,3}\p{L}{2}/u;
const HONOURED = /(?:先生|女士|小姐|太太|様|さま|さん|씨|님)$/u;
const SURE_COUPLE = /\s?(?:&|\+)\s?|\s(?:and|und)\s/iu;
const LIKELY_COUPLE = /\s(?:et|y|e|och|og|en|и)\s/iu;

function isPlaceholder(text: string): boolean {
  if (text === 'Nan') return false;
  const plain = text.toLowerCase().replace(/[.!?,]+$/, '');
  return PLACEHOLDERS.has(plain) || PLACEHOLDERS.has(plain.replace(/\./g, '')) || isDepartment(plain);
}

function isNote(words: string[]): boolean {
  if (words.length < 2) return false;
  return words.some((word) => NOTE_WORDS.has(foldName(word)) || (words.length > 2 && DOUBTFUL_NOTE_WORDS.has(word)) || /['’]s$/.test(word));
}

/** "Mrs. van der Berg": a name that begins with a small word after such a title is a last name. */
const FAMILY_START = /^(?:van|von|de|di|da|del|della|du|le|la|zu|ter|ten)$/i;

/** A lone word after "Mr" is a last name unless it is a known first name; after "Dr" it is one only when it is a known last name. */
function isLastName(word: string, title: 'formal' | 'degree' | null): boolean {
  const folded = foldName(word);
  if (KNOWN_FIRST_NAMES.has(folded)) return false;
  return title === 'formal' || (title === 'degree' && COMMON_LAST_NAMES.has(folded));
}

function withPoints(initials: string): string {
  return /^\p{L}\.\p{L}$/u.test(initials) ? `${initials}.` : initials;
}

/** In the south of India the father's initial stands before the given name: "S. Ramanathan". */
const SOUTH_INDIAN =
  /(?:esh|nathan|mani|manian|[mv][ou]+rth[iy]|swam[iy]|rajan|raman|vasan|lingam|vel|lakshmi|priya|kumar|raj|appa|kanth?|chandran|krishnan|anand)$/i;

function followsInitials(word: string): boolean {
  return KNOWN_FIRST_NAMES.has(foldName(word)) || SOUTH_INDIAN.test(word);
}

/** One person's given name, or null. */
function onePerson(text: string, lastName: string | null): string | null {
  const bare = text.replace(/[\s,;:!?/]+$/u, '');
  if (bare === '' || isPlaceholder(bare) || HONOURED.test(bare)) return null;
  const written = bare.split(' ');
  if (isOrganisation(written) || isNote(written) || written.every(isPlaceholder)) return null;
  const { words, title } = personWords(bare);
  const first = words[0];
  if (first === undefined || words.length > MOST_WORDS) return null;
  if (isInitials(first)) return withPoints(first.toUpperCase());
  const pointless = words.map((word) => word.replace(/\.+$/, ''));
  if (!pointless.every((word) => WORD.test(word) && word.length <= LONGEST_WORD)) return null;
  const own = pointless.length > 1 && lastName !== null ? pointless.filter((word) => foldName(word) !== foldName(lastName)) : pointless;
  const given = givenName(own.length === 0 ? pointless : own);
  if (INITIALLED.test(bare) && given.length === 1 && lastName === null && !followsInitials(given[0]!)) return null;
  if (title === 'formal' && FAMILY_START.test(first)) return null;
  if (given.length === 1 && pointless.length === 1 && isLastName(given[0]!, title)) return null;
  const name = nameCase(given.join(' '));
  const tooShort = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(name);
  return tooShort || name.length > LONGEST_NAME || isPlaceholder(name) || given.some(isKeyboardMash) ? null : name;
}

/** "Smith, John", "Kim, PhD" and "John Smith, Acme": the part that holds the first name. */
function beforeOrAfterComma(text: string): string | null {
  const [before = '', ...after] = text.split(',').map((part) => part.trim());
  const rest = after.filter((part) => part !== '' && !part.split(' ').every(isNameSuffix));
  const second = rest[0];
  if (second === undefined || isPlaceholder(second) || isNote(second.split(' '))) return before;
  if (isPlaceholder(before) || isOrganisation([...before.split(' '), second])) return null;
  const [head = '', ...tail] = before.split(' ');
  const followed = foldName(second.split(' ')[0]!);
  const headIsFirst = COMMON_FIRST_NAMES.has(foldName(head));
  if (headIsFirst && !COMMON_FIRST_NAMES.has(followed) && (tail.length > 0 || COMMON_LAST_NAMES.has(followed))) return before;
  return second;
}

/** "Sarah & Tom"; null when the parts are no two people who can be greeted together. */
function couple(parts: string[], lastName: string | null): string | null {
  const [first = '', second = '', third] = parts.map((part) => part.trim());
  if (third !== undefined || first.includes(',')) return null;
  if (second === '' || isPlaceholder(second) || NOTE_WORDS.has(foldName(second))) return onePerson(first, lastName);
  const names = [onePerson(first, lastName), onePerson(second, lastName)];
  const known = names.filter((name) => name !== null && COMMON_FIRST_NAMES.has(foldName(name.split(' ')[0]!)));
  const lastOnly = names.some((name) => name !== null && COMMON_LAST_NAMES.has(foldName(name)) && !COMMON_FIRST_NAMES.has(foldName(name)));
  return names.includes(null) || known.length === 0 || lastOnly ? null : names.join(' and ');
}

function namesIn(text: string, lastName: string | null): string | null {
  const sure = text.split(SURE_COUPLE);
  if (sure.length > 1) return isOrganisation(text.split(' ')) ? null : couple(sure, lastName);
  const likely = text.split(LIKELY_COUPLE);
  if (likely.length === 2 && likely.every((part) => COMMON_FIRST_NAMES.has(foldName(part.trim())))) return couple(likely, lastName);
  if (!text.includes(',')) return onePerson(text, lastName);
  const part = beforeOrAfterComma(text);
  return part === null ? null : onePerson(part, lastName);
}

/** "Name: John" and "Attn: John" are labels; any other colon makes the field a note. */
function withoutLabel(text: string): string {
  const at = text.indexOf(':');
  return at > 0 && (isPlaceholder(text.slice(0, at)) || /^(?:attn|att|re)$/i.test(text.slice(0, at))) ? text.slice(at + 1).trim() : text;
}

/** Of "Julia / assistant" the first is the name; "Jane/John" stays as it is, since either may be meant. */
function besideSlash(text: string): string {
  const [before = '', after] = text.split(/\s?\/{1,2}\s?/).filter((part) => part !== '');
  if (after === undefined) return text;
  const [first, second] = [before, after].map((part) => KNOWN_FIRST_NAMES.has(foldName(part.split(' ', 1)[0]!)));
  if (first && second) return text;
  return first || isPlaceholder(after) ? before : text;
}

/**
 * The name as it is said and written: cleaned of titles, notes, emoji and shouting, or null when no name is certain. A couple gives
 * "Sarah and Tom". Never throws; linear in the text's length.
 * @param lastName the contact's last name, which is then never taken for the first
 */
export function cleanFirstName(raw: string | null, lastName: string | null = null): string | null {
  if (raw === null || raw.length > LONGEST_FIELD) return null;
  const text = withoutMarginalia(readableName(raw));
  if (isMachineText(text) || text.includes('?')) return null;
  const nickname = nicknameIn(text);
  const called = nickname === null ? null : onePerson(nickname, null);
  if (called !== null) return called;
  const bare = besideSlash(withoutNotes(withoutFlags(withoutLabel(text))));
  if (bare === '' || isPlaceholder(bare) || /[\p{N}:;?!/]/u.test(bare)) return null;
  return namesIn(bare, lastName);
}
