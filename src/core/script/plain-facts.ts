/**
 * Whether the facts of a contact are plain words, in which no tip can find anything. Fragments are checked against every tip when they are
 * written, in `test/core`; so a script of plain facts has no findings, and reading it again would say so a thousand times slower.
 */
import { boundedMemory, type BoundedMemory } from '../bounded-memory.ts';
import { lowerCase } from '../language/lower-case.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import type { SlotName } from '../language/fragment.ts';
import type { Nudge, Passage } from '../language/reader.ts';
import { findNumbers } from '../phone/find-numbers.ts';
import type { Slots } from '../schema/index.ts';

/** Values remembered for each language; reps and offers come back with every contact. */
const MOST_REMEMBERED = 4_000;

/** Slots whose words come from the CRM or the rep; the others are written by the language. */
const FROM_FACTS: readonly SlotName[] = [
  'firstName',
  'formalName',
  'company',
  'role',
  'rep',
  'repCompany',
  'connection',
  'topic',
  'problem',
  'benefit',
  'proof',
];
/** An acronym in these is a name or a thing; in a job title it can hide what the title says. */
const MAY_BE_SPELLED: ReadonlySet<SlotName> = new Set(['company', 'repCompany', 'topic', 'problem', 'benefit', 'proof']);
const OF_THE_OFFER: ReadonlySet<SlotName> = new Set(['problem', 'benefit', 'proof']);

/** Letters, hyphens and apostrophes in one line: nothing that is said otherwise than it is written, nothing that ends a sentence. */
const PLAIN = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?:,? [\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*){0,24}$/u;
/** An offer may hold figures: the facts are where they stand, so they are grounded. */
const PLAIN_OFFER = /^[\p{L}\p{M}\p{N}'’%$€£ -]+(?:[.,][\p{L}\p{M}\p{N}'’%$€£ -]+){0,8}$/u;
const SENTENCE_INSIDE = /[.]\s/;
/** Capitals in a row are spelled out when they are said. */
const SPELLED = /\p{Lu}{2}/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LETTER = /\p{L}/u;

const HOURS_OF_A_WEEK = Array.from({ length: 7 * 24 }, (_, index) => ({
  weekday: 1 + Math.floor(index / 24),
  hour: index % 24,
  timeZone: 'UTC',
}));

function fitsAlways({ fits }: Nudge): boolean {
  return HOURS_OF_A_WEEK.every(fits);
}

function readsAsNothing(value: string, slot: SlotName, pack: LanguagePack): boolean {
  const words = slot === 'proof' ? value.replace(/[.!]$/, '') : value;
  const offered = OF_THE_OFFER.has(slot);
  if (!MAY_BE_SPELLED.has(slot) && SPELLED.test(words)) return false;
  if (offered ? !PLAIN_OFFER.test(words) || SENTENCE_INSIDE.test(words) : !PLAIN.test(words)) return false;
  const lower = lowerCase(value);
  const passage: Passage = { text: value, lower, sentences: [{ index: 0, start: 0, end: value.length, text: value, lower }] };
  const { reader } = pack;
  const read = [
    reader.asks(passage),
    reader.callPromises(passage),
    reader.meetingClaims(passage),
    reader.ages(passage),
    reader.connectionClaims(passage),
    reader.courtesies(passage),
    reader.fillers(passage),
    reader.switchboards(passage),
    reader.introductions(passage),
    reader.callbackTimes(passage, []),
    reader.deadlines(passage),
    // "In three days" is a push that can be true at any time, and so no tip speaks of it in an offer.
    reader.nudges(passage).filter((nudge) => !offered || !fitsAlways(nudge)),
    reader.pitches(passage),
    reader.familiarities(passage),
    reader.stiffWords(passage),
    reader.grovelling(passage),
    reader.privateMatters(passage),
    reader.delicateRelations(passage),
    // What the rep offers is a promise, and concrete by being a fact.
    offered
      ? []
      : [...reader.claims(passage), ...reader.benefits(passage), ...reader.quantities(passage), ...reader.vaguePromises(passage)],
    // Its signs, as in "40%", are not held against a subject that says it.
    reader.pitchWords(value).filter(({ start, end }) => !offered || LETTER.test(value.slice(start, end))),
    findNumbers(value, pack.numberWords),
    reader.fakeUrgency(value),
    reader.fakeReplies(value),
  ];
  return read.every((spans) => spans.length === 0) && reader.signOff(passage) === null && reader.stems(value).length > 0;
}

const remembered = new WeakMap<LanguagePack, BoundedMemory<PlainWords>>();

export interface PlainWords {
  /** No tip can find anything in them. */
  plain: boolean;
  /** They are said alike wherever they stand. */
  saidAlike: boolean;
}

function isSaidAlike(value: string, slot: SlotName, pack: LanguagePack): boolean {
  return !SPELLED.test(value) && (OF_THE_OFFER.has(slot) || pack.verbalise(value) === value);
}

function readWords(value: string, slot: SlotName, pack: LanguagePack): PlainWords {
  let memory = remembered.get(pack);
  if (memory === undefined) remembered.set(pack, (memory = boundedMemory(MOST_REMEMBERED)));
  return memory(`${slot}:${value}`, () => ({
    plain: readsAsNothing(value, slot, pack),
    saidAlike: isSaidAlike(value, slot, pack),
  }));
}

/** Two facts that share a word could be taken for each other, e.g. a rep and a contact of one name. */
function shareWords(names: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const name of names)
    for (const word of new Set(lowerCase(name).match(WORD) ?? [])) {
      if (seen.has(word)) return true;
      seen.add(word);
    }
  return false;
}

const NOT_PLAIN: PlainWords = { plain: false, saidAlike: false };

/**
 * @param words ways to say each slot
 * @returns not plain also where a tip speaks of the facts themselves: no rep's name, a switchboard number, an earlier text
 */
export function plainFacts(slots: Slots, pack: LanguagePack, words: Readonly<Record<SlotName, readonly string[]>>): PlainWords {
  const { contact, rep, connection, offeredConnections, earlier } = slots;
  if (rep.firstName === null || rep.phone.tollFree || rep.callsFromCallbackNumber === false || earlier.texts.length > 0) return NOT_PLAIN;
  const said = [contact.firstName, contact.lastName, contact.company, rep.firstName, rep.lastName, rep.company, connection?.name ?? null];
  const names = [...said, ...offeredConnections.map(({ name }) => name)].filter((name) => name !== null);
  if (shareWords(names)) return NOT_PLAIN;
  let saidAlike = true;
  for (const slot of FROM_FACTS)
    for (const value of words[slot]) {
      const read = readWords(value, slot, pack);
      if (!read.plain) return NOT_PLAIN;
      saidAlike &&= read.saidAlike;
    }
  return { plain: true, saidAlike };
}
