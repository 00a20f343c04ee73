/** What a tip looks at: one text, read once, beside the slots of its contact. */
import type { LanguagePack } from '../language/language-pack.ts';
import { lowerCase } from '../language/lower-case.ts';
import type { AddressedName, AgeClaim, Ask, Claim, ConnectionClaim, MeetingClaim, Passage, Quantity, Span } from '../language/reader.ts';
import { findNumbers, type FoundNumber } from '../phone/find-numbers.ts';
import type { Seconds, Slots, Strategy } from '../schema/index.ts';
import { secondsIn } from '../speech/seconds-in.ts';
import { factWords, type FactWords } from './reading/fact-words.ts';
import { isQuoted, quotations } from './reading/quotations.ts';
import { recogniseParts, type RecognisedPart } from './reading/recognise-parts.ts';

export interface TipDocument {
  text: string;
  slots: Slots;
  strategy: Strategy;
  pack: LanguagePack;
  passage: Passage;
  numbers: readonly FoundNumber[];
  seconds: Seconds;
  /** The text as it is said. */
  spoken: string;
  facts: FactWords;
  greeting: Span | null;
  signOff: Span | null;
  addressed: readonly AddressedName[];
  asks: readonly Ask[];
  meetingClaims: readonly MeetingClaim[];
  ages: readonly AgeClaim[];
  connectionClaims: readonly ConnectionClaim[];
  names: readonly Span[];
  quantities: readonly Quantity[];
  claims: readonly Claim[];
  occasions: readonly Span[];
  courtesies: readonly Span[];
  parts: readonly RecognisedPart[];
}

/** @param slots of the contact the text is for */
export function readDocument(text: string, slots: Slots, pack: LanguagePack, strategy: Strategy = slots.settings.strategy): TipDocument {
  const { reader } = pack;
  const lower = lowerCase(text);
  const passage: Passage = { text, lower, sentences: reader.splitSentences(text, lower) };
  const { spoken, ...seconds } = secondsIn(pack, text, slots.rep.pace);
  const facts = factWords(slots, pack);
  const numbers = findNumbers(text, pack.numberWords);
  const greeting = reader.greeting(passage, slots.contact.firstName);
  const signOff = reader.signOff(passage);
  const asks = reader.asks(passage);
  const meetingClaims = reader.meetingClaims(passage);
  const connectionClaims = reader.connectionClaims(passage);
  const quoted = quotations(text);
  const claims = reader.claims(passage).filter((claim) => claim.kind !== 'earlier-message' || !isQuoted(claim, quoted));
  const courtesies = reader.courtesies(passage);
  const occasions = [
    ...meetingClaims,
    ...connectionClaims,
    ...claims.filter(({ kind }) => kind === 'noticed' || kind === 'earlier-message'),
  ];
  return {
    text,
    slots,
    strategy,
    pack,
    passage,
    numbers,
    seconds,
    spoken,
    facts,
    greeting,
    signOff,
    asks,
    addressed: reader.addressed(passage, slots.contact.firstName).filter((name) => !isQuoted(name, quoted)),
    meetingClaims,
    ages: reader.ages(passage),
    connectionClaims,
    names: reader.names(passage),
    quantities: reader.quantities(passage),
    claims,
    occasions,
    courtesies,
    parts: recogniseParts({ passage, pack, slots, numbers, asks, greeting, signOff, facts, occasions, courtesies }),
  };
}
