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

/** "before the weekend": one soft, true push. */
export interface Nudge extends Span {
  /** Whether it can be true on the day and hour at which the voicemail is left. */
  fits(today: Slots['today']): boolean;
}

/** A long, bureaucratic or salesy word, with the plain one. */
export interface StiffWord extends Span {
  /** Null where no single word does. */
  plain: string | null;
}

export interface Reader {
  splitSentences(text: string, lower: string): Sentence[];
  /** Stem forms of the words that carry meaning. */
  stems(text: string): string[];
  /** The salutation at the start, e.g. "Hi John,"; null when the text begins without one. */
  greeting(passage: Passage, firstName: string | null): Span | null;
  /** The name without Mr, Frau, Mme, Sra., Dr. and the like before it. */
  bareName(name: string): string;
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
  /** Soft pushes to answer soon. */
  nudges(passage: Passage): Nudge[];
  /** A deadline or scarcity: "offer ends Friday", "only two places left", "last chance". */
  deadlines(passage: Passage): Span[];
  /** Sentences and clauses in which the seller praises or lists what it sells: "we offer a full suite of …". */
  pitches(passage: Passage): Span[];
  /** Clauses that name something the contact gains: a problem answered or an opportunity. */
  benefits(passage: Passage): Span[];
  /** The seller promises something that would be true of anybody: "save you money", "learn about your challenges". Whether a fact makes it concrete, the tip decides. */
  vaguePromises(passage: Passage): Span[];
  /** Flattery and pretended friendship: "big fan of your work", "my friend", "long time no see". */
  familiarities(passage: Passage): Span[];
  stiffWords(passage: Passage): StiffWord[];
  /** Words near the end that look forward to the talk. */
  warmth(passage: Passage): Span[];
  /** Grovelling: "I would be eternally grateful", "whenever is convenient for you, sorry to ask". */
  grovelling(passage: Passage): Span[];
  /** Health, family, money trouble, and what is only in internal fields: lead scores, deal stages, "decision maker", "budget". */
  privateMatters(passage: Passage): Span[];
  /** Relations that can hurt: "your ex-wife", "your former boss", "your competitor". */
  delicateRelations(passage: Passage): Span[];
  /** Subject line: words that pretend an earlier mail or talk. */
  fakeReplies(subject: string): Span[];
  fakeUrgency(subject: string): Span[];
  pitchWords(subject: string): Span[];
  /** Subject line: words that say nothing by themselves, as stems; what is left must be a fact. */
  neutralSubjectStems: ReadonlySet<string>;
  /** Subject line: stems that speak of the voicemail or the call, which is a fact by itself. */
  voicemailStems: ReadonlySet<string>;
  /** Subject line: words that speak of a meeting that took place. */
  meetingWords(subject: string): Span[];
}
