/** A fragment: one way of saying one part of a script, with the slots it needs. */
import type { ConnectionSlot, Formality, Part, Slots, Strategy } from '../schema/index.ts';

/** What a fragment may put between braces, and what it may ask for without saying it. */
export const SLOT_NAMES = [
  'firstName',
  'formalName',
  'company',
  'role',
  'rep',
  'repFirst',
  'repCompany',
  'phone',
  'connection',
  'meeting',
  'ago',
  'topic',
  'theTopic',
  'event',
  'problem',
  'benefit',
  'impersonalBenefit',
  'proof',
  'offer',
  'news',
  'nudge',
  'dayPart',
  'subject',
] as const;

export type SlotName = (typeof SLOT_NAMES)[number];
export type Tone = Slots['settings']['tone'];
export type Relation = ConnectionSlot['relation'];
export type ConnectionKind = ConnectionSlot['kind'];

/** Which voicemail to this contact it is: the first, the second, or the last one before moving on. */
export type Attempt = 'first' | 'second' | 'last';

export interface Fragment {
  /** Unique in its language, e.g. "context-meeting/went-over". */
  id: string;
  part: Part;
  /** Lower case at the start where that is no name; whoever joins the parts writes the capital. */
  text: string;
  /** Slots that must be known: those in the text and those the words take for granted. */
  needs: readonly SlotName[];
  /** Slots that must be unknown, because leaving them out would be a waste. */
  without: readonly SlotName[];
  /** 'lead' opens its part; 'also' may follow a lead of another subject in the same part. */
  layer: 'lead' | 'also';
  /** What the part talks about; a lead and an 'also' of one part never share it. */
  about: About;
  /** May only follow a context about this, because its words point back to it. */
  after?: About | undefined;
  /** Undefined: fits every one. */
  strategy?: Strategy | undefined;
  tones?: readonly Tone[] | undefined;
  namePosition?: 'early' | 'late' | undefined;
  attempts?: readonly Attempt[] | undefined;
  relations?: readonly Relation[] | undefined;
  kinds?: readonly ConnectionKind[] | undefined;
  /** Undefined: fits both. */
  formality?: Formality | undefined;
  /** Regions whose wording it is, e.g. ['pt-BR']; undefined: fits every one. */
  variants?: readonly string[] | undefined;
}

export type About = 'meeting' | 'connection' | 'offer' | 'proof' | 'company' | 'self' | 'attempt' | 'any';

type Shared = Pick<Fragment, 'part'> & Partial<Omit<Fragment, 'id' | 'part' | 'text'>>;
type Row = string | ({ text: string } & Partial<Omit<Fragment, 'id' | 'part' | 'text'>>);

const PLACEHOLDER = /\{(\w+)\}/g;

/** Names of the slots between braces, in order. */
export function placeholdersIn(text: string): SlotName[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as SlotName);
}

/**
 * Builds the fragments of one family from its rows.
 * @param family first half of every id
 * @param shared what all rows have in common
 * @param rows second half of the id, and the words or the words with what differs
 */
export function defineFragments(family: string, shared: Shared, rows: Readonly<Record<string, Row>>): Fragment[] {
  return Object.entries(rows).map(([name, row]) => {
    const own = typeof row === 'string' ? { text: row } : row;
    const needs = [...new Set([...(shared.needs ?? []), ...(own.needs ?? []), ...placeholdersIn(own.text)])];
    return {
      about: 'any',
      layer: 'lead',
      ...shared,
      ...own,
      id: `${family}/${name}`,
      needs,
      without: [...(shared.without ?? []), ...(own.without ?? [])],
    };
  });
}
