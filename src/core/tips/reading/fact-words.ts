/** All that the facts say, as words and stems, for asking whether a claim stands in them. */
import { allMatches } from '../../language/all-matches.ts';
import type { LanguagePack } from '../../language/language-pack.ts';
import { lowerCase } from '../../language/lower-case.ts';
import type { Slots } from '../../schema/index.ts';

export interface FactWords {
  /** The offer, the meeting's topic and the connection: what claims can rest on. */
  claimText: string;
  claimStems: ReadonlySet<string>;
  /** Every word of every fact, in lower case, for names. */
  words: ReadonlySet<string>;
  /** Every fact in one text, for quantities. */
  text: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['&.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Slots do not change once they are resolved, and one contact's text is checked at every key. */
const known = new WeakMap<Slots, FactWords>();

export function factWords(slots: Slots, pack: LanguagePack): FactWords {
  let found = known.get(slots);
  if (found === undefined) {
    found = readFactWords(slots, pack);
    known.set(slots, found);
  }
  return found;
}

function readFactWords(slots: Slots, pack: LanguagePack): FactWords {
  const { contact, rep, connection, offeredConnections, lastMeeting, offer } = slots;
  const claims = [offer.problem, offer.benefit, offer.proof, lastMeeting?.topic, contact.jobTitle, connection?.name]
    .filter((value) => value != null)
    .join('. ');
  const people = [
    contact.firstName,
    contact.lastName,
    contact.company,
    contact.country,
    rep.firstName,
    rep.lastName,
    rep.company,
    ...offeredConnections.flatMap(({ name, relation }) => [name, relation]),
  ].filter((value) => value !== null);
  const text = [claims, ...people].join('. ');
  const words = new Set<string>();
  for (const match of allMatches(lowerCase(text), WORD)) {
    words.add(match[0]);
    words.add(match[0].replace(/'s$/, ''));
    for (const piece of match[0].split(/['&.-]/)) if (piece.length > 1) words.add(piece);
  }
  return { claimText: claims, claimStems: new Set(pack.reader.stems(claims)), words, text };
}
