/**
 * Whether the facts of a contact are plain words, in which no tip can find anything. Fragments are checked against every tip when they are
 * written, in `test/core`; so a script of plain facts has no findings, and reading it again would say so a thousand times slower.
 */
import { lowerCase } from '../language/lower-case.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import type { SlotName } from '../language/fragment.ts';
import type { Passage } from '../language/reader.ts';
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
const OF_THE_OFFER: ReadonlySet<SlotName> = new Set(['problem', 'benefit', 'proof']);

/** Letters, hyphens and apostrophes in one line: nothing that is said otherwise than it is written, nothing that ends a sentence. */
const PLAIN = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?:,? [\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*){0,24}$/u;
/** An offer may hold figures: the facts are where they stand, so they are grounded. */
const PLAIN_OFFER = /^[\p{L}\p{M}\p{N}'’%$€£ -]+(?:[.,][\p{L}\p{M}\p{N}'’%$€£ -]+){0,8}$/u;
const SENTENCE_INSIDE = /[.]\s/;
/** Capitals in a row are spelled out when they are said. */
const SPELLED = /\p{Lu}{2}/u;
const WORD = /[\p{L}\p{M}]+/gu;

function readsAsNothing(value: string, slot: SlotName, pack: LanguagePack): boolean {
  const words = slot === 'proof' ? value.replace(/[.!]$/, '') : value;
  const offered = OF_THE_OFFER.has(slot);
  if (offered ? !PLAIN_OFFER.test(words) || SENTENCE_INSIDE.test(words) : !PLAIN.test(words) || pack.verbalise(words) !== words)
    return false;
  if (SPELLED.test(words)) return false;
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
    reader.nudges(passage),
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
    findNumbers(value, pack.numberWords),
    reader.fakeUrgency(value),
    reader.fakeReplies(value),
    reader.pitchWords(value),
  ];
  return read.every((spans) => spans.length === 0) && reader.signOff(passage) === null && reader.stems(value).length > 0;
}

const remembered = new WeakMap<LanguagePack, Map<string, boolean>>();

function isPlain(value: string, slot: SlotName, pack: LanguagePack): boolean {
  let known = remembered.get(pack);
  if (known === undefined) remembered.set(pack, (known = new Map()));
  const key = `${slot}:${value}`;
  let plain = known.get(key);
  if (plain === undefined) {
    plain = readsAsNothing(value, slot, pack);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, plain);
  }
  return plain;
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

/**
 * @param words ways to say each slot
 * @returns false also where a tip speaks of the facts themselves: no rep's name, a switchboard number, an earlier text
 */
export function areFactsPlain(slots: Slots, pack: LanguagePack, words: Readonly<Record<SlotName, readonly string[]>>): boolean {
  const { contact, rep, connection, offeredConnections, earlier } = slots;
  if (rep.firstName === null || rep.phone.tollFree || rep.callsFromCallbackNumber === false || earlier.texts.length > 0) return false;
  const said = [contact.firstName, contact.lastName, contact.company, rep.firstName, rep.lastName, rep.company, connection?.name ?? null];
  const names = [...said, ...offeredConnections.map(({ name }) => name)].filter((name) => name !== null);
  return !shareWords(names) && FROM_FACTS.every((slot) => words[slot].every((value) => isPlain(value, slot, pack)));
}
