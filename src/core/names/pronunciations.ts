/** How an uncommon first name is usually said: a table written by hand. Nothing here is guessed by a machine. */
import type { Language } from '../schema/index.ts';
import { foldName } from './fold-name.ts';
import { AFRICAN_AND_MIDDLE_EASTERN } from './pronunciations/african-and-middle-eastern.ts';
import { ASIAN } from './pronunciations/asian.ts';
import { CENTRAL_EUROPEAN } from './pronunciations/central-european.ts';
import { EASTERN_AND_GREEK } from './pronunciations/eastern-and-greek.ts';
import { ENGLISH } from './pronunciations/english.ts';
import { FRENCH } from './pronunciations/french.ts';
import { GAELIC_AND_WELSH } from './pronunciations/gaelic-and-welsh.ts';
import { GERMAN } from './pronunciations/german.ts';
import { IBERIAN } from './pronunciations/iberian.ts';
import { ITALIAN } from './pronunciations/italian.ts';
import { NORTHERN_EUROPEAN } from './pronunciations/northern-european.ts';
import { PORTUGUESE } from './pronunciations/portuguese.ts';

interface Entry {
  said: readonly string[];
  /** Whoever speaks this language says the name right unasked. */
  home: Language | null;
}

const TABLES: readonly (readonly [string, Language | null])[] = [
  [ENGLISH, 'en'],
  [IBERIAN, 'es'],
  [GERMAN, 'de'],
  [FRENCH, 'fr'],
  [PORTUGUESE, 'pt'],
  [ITALIAN, null],
  [GAELIC_AND_WELSH, null],
  [NORTHERN_EUROPEAN, null],
  [CENTRAL_EUROPEAN, null],
  [EASTERN_AND_GREEK, null],
  [ASIAN, null],
  [AFRICAN_AND_MIDDLE_EASTERN, null],
];

function read(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [table, home] of TABLES)
    for (const line of table.trim().split(/;\s+/)) {
      const [name = '', said = ''] = line.split(' ');
      entries.set(name, { said: said.split('/'), home });
    }
  return entries;
}

const ENTRIES = read();

/** @returns the table's entry, whatever the case and accents of the name; a second given name does not count */
function entryOf(firstName: string): Entry | undefined {
  const folded = foldName(firstName);
  return ENTRIES.get(folded) ?? ENTRIES.get(folded.split(' ', 1)[0]!);
}

/** @returns respellings with the stressed syllable in capitals, usual first; empty when the table does not know the name */
export function pronunciationsOf(firstName: string): readonly string[] {
  return entryOf(firstName)?.said ?? [];
}

/** The language whose speakers need no advice on this name: null for a name from elsewhere, undefined for one the table does not know. */
export function homeOf(firstName: string): Language | null | undefined {
  return entryOf(firstName)?.home;
}
