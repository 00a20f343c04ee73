/** The words of one person's name, without titles, suffixes and stray initials. */
import { foldName } from './fold-name.ts';
import { DOUBTFUL_TITLES, FORMAL_TITLES, NAME_SUFFIXES, TITLES } from './titles.ts';

export interface PersonWords {
  words: string[];
  /** 'formal' after Mr, Frau and the like, 'degree' after Dr, Prof and the like, null without. */
  title: 'formal' | 'degree' | null;
}

const SURE_SUFFIXES = new Set('jr sr ii iii iv phd esq mba cpa'.split(' '));

/** Fields of a German doctorate, after "Dr.". */
const FACULTIES = new Set('med rer nat phil jur pol oec theol habil dent vet hc'.split(' '));

/** "med." in "Dr. med. Vogel"; without its point it may be a name. */
export function isFaculty(word: string): boolean {
  return word.endsWith('.') && FACULTIES.has(word.toLowerCase().replace(/\./g, ''));
}

function isTitle(word: string, followed: boolean): boolean {
  const bare = word.toLowerCase().replace(/[.,-]/g, '');
  if (bare === 'm') return followed && word === 'M.';
  if (bare === 'me') return followed && /^Me\.?$/.test(word);
  return TITLES.has(bare) && (!DOUBTFUL_TITLES.has(bare) || word.endsWith('.'));
}

/** Whether a word after a name is a suffix: "Jr.", "PhD", "CEO"; short ones must be in capitals or have points. */
export function isNameSuffix(word: string): boolean {
  const folded = foldName(word.replace(/,/g, ''));
  if (!NAME_SUFFIXES.has(folded)) return false;
  return SURE_SUFFIXES.has(folded) || word.includes('.') || (word === word.toUpperCase() && word.length > 1) || folded.length > 3;
}

/** "J.P." and "J.P" are initials a person goes by; a lone "J." is not. */
export function isInitials(word: string): boolean {
  return /^(?:\p{L}\.){2,3}$|^\p{L}\.\p{L}$/u.test(word);
}

function isLoneInitial(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\.?$/u.test(word);
}

/** Reads titles off the front and suffixes off the end; initials beside a name fall away, initials alone are joined. */
export function personWords(text: string): PersonWords {
  let words = text.split(/[\s,]+/).filter((word) => word !== '');
  let title: PersonWords['title'] = null;
  while (words.length > 0 && isTitle(words[0]!, words.length > 1)) {
    const formal = FORMAL_TITLES.has(words[0]!.toLowerCase().replace(/\./g, ''));
    title = title === 'formal' || formal ? 'formal' : 'degree';
    words = words.slice(1);
    while (title === 'degree' && words.length > 1 && FACULTIES.has(words[0]!.replace(/\./g, ''))) words = words.slice(1);
  }
  while (words.length > 1 && isNameSuffix(words.at(-1)!)) words = words.slice(0, -1);
  words = words.map((word) => word.replace(/^\p{L}\.(?=\p{L}{2})/u, '').replace(/-(?:san|sama)$/i, ''));
  const middle = words.findIndex((word, index) => index > 0 && isLoneInitial(word));
  if (middle > 0 && !isLoneInitial(words[0]!)) words = words.slice(0, middle);
  const named = words.filter((word) => !isLoneInitial(word) && !isInitials(word));
  if (named.length > 0) return { words: named, title };
  const initials = words.join(words.length > 1 && words.every((word) => word.length === 1) ? '' : '').trim();
  return {
    words: isInitials(initials) || /^[A-Z]{2,3}$/.test(initials) || (words.length === 1 && initials !== '') ? [initials] : [],
    title,
  };
}
