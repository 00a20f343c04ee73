/** How a language reads a voicemail written by anybody. Every span is in UTF-16 offsets of the text, end exclusive. */
import type { MeetingSlot, Slots } from '../schema/index.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  index: number;
  text: string;
  /** Lower case with plain apostrophes and hyphens; exactly as long as the text. */
  lower: string;
}

/** A text cut into sentences. */
export interface Passage {
  text: string;
  lower: string;
  sentences: readonly Sentence[];
}

/** By which way the contact is asked to answer; 'any' leaves the way open and goes with every other. */
export type Channel = 'call' | 'email' | 'text' | 'meeting' | 'web' | 'introduction' | 'any';

export interface Ask extends Span {
  channel: Channel;
  sentence: number;
}

export interface MeetingClaim extends Span {
  sentence: number;
}

/** "two weeks ago": a distance in time that a sentence names. */
export interface AgeClaim extends Span {
  sentence: number;
  /** Whether a meeting at that distance may be spoken of so. */
  fits(meeting: MeetingSlot, slots: Slots): boolean;
}

export interface ConnectionClaim extends Span {
  sentence: number;
  /** The name as written; null for "a mutual friend" without one. */
  name: string | null;
  /** True when the words say that this person sent the caller. */
  referral: boolean;
}

export interface AddressedName extends Span {
  name: string;
}

/** A number that says something: 30 percent, 40 thousand dollars, three times, 200 teams. */
export interface Quantity extends Span {
  /** What it counts and how much, in one form for all ways of writing it, e.g. "percent:30". */
  value: string;
}

/** A sentence or clause that says what the caller's side does for people. */
export interface Claim extends Span {
  /** Words of the claim that carry meaning, in their stem form; a fact must hold one of them. */
  stems: readonly string[];
  /** What kind of claim: what the seller does, a superlative, something noticed about the contact, an earlier message. */
  kind: 'product' | 'superlative' | 'noticed' | 'earlier-message';
}

export interface Reader {
  splitSentences(text: string, lower: string): Sentence[];
  /** Stem forms of the words that carry meaning. */
  stems(text: string): string[];
  /** The salutation at the start, e.g. "Hi John,"; null when the text begins without one. */
  greeting(passage: Passage, firstName: string | null): Span | null;
  /** Names used to speak to the contact. */
  addressed(passage: Passage, firstName: string | null): AddressedName[];
  /** Places where the caller says who they are, each as long as the introducing words. */
  introductions(passage: Passage): Span[];
  asks(passage: Passage): Ask[];
  /** Sentences next to an ask, or the ask itself, that say what the contact gets by it. */
  givesReason(sentence: Sentence): boolean;
  /** "or I'll call you": the caller takes the next call on themselves. */
  callPromises(passage: Passage): Span[];
  /** A day, an hour or office hours to which the callback is tied. */
  callbackTimes(passage: Passage, asks: readonly Ask[]): Span[];
  meetingClaims(passage: Passage): MeetingClaim[];
  ages(passage: Passage): AgeClaim[];
  connectionClaims(passage: Passage): ConnectionClaim[];
  /** Words written like names, with common words at the start of a sentence left out. */
  names(passage: Passage): Span[];
  quantities(passage: Passage): Quantity[];
  claims(passage: Passage): Claim[];
  /** Says by its own words why the call comes: a search, an occasion, a purpose. */
  statesContext(sentence: Sentence): boolean;
  /** Says what is in it for the contact, or what the caller wants to find out. */
  statesReason(sentence: Sentence): boolean;
  /** Says it so plainly that a sentence which gives the context too counts as the reason as well. */
  promisesGain(sentence: Sentence): boolean;
  courtesies(passage: Passage): Span[];
  fillers(passage: Passage): Span[];
  /** Closing words at the end of the text; null when it stops without any. */
  signOff(passage: Passage): Span | null;
  /** Words that send a caller through somebody else. */
  switchboards(passage: Passage): Span[];
  /** Subject line: words that pretend an earlier mail or talk. */
  fakeReplies(subject: string): Span[];
  fakeUrgency(subject: string): Span[];
  pitchWords(subject: string): Span[];
  /** Subject line: words that say nothing by themselves, as stems; what is left must be a fact. */
  neutralSubjectStems: ReadonlySet<string>;
  /** Subject line: stems that speak of the voicemail or the call, which is a fact by itself. */
  voicemailStems: ReadonlySet<string>;
}
