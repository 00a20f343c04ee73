/** First names that five languages use every day, for telling a lone word or the first of several from a last name. */
import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { NAMES_OF_FIVE_LANGUAGES } from './common-first-names-of-five-languages.ts';
import { COMMON_LAST_NAMES } from './common-last-names.ts';

/** Wider than the common ones; it holds names that are last names too, so it says nothing about a second word. */
export const KNOWN_FIRST_NAMES: ReadonlySet<string> = new Set(
  [...COMMON_FIRST_NAMES].concat(NAMES_OF_FIVE_LANGUAGES.filter((name) => !COMMON_LAST_NAMES.has(name) && name !== 'van')),
);
