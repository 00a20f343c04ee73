/**
 * Slots: the facts that may be spoken, cleaned and in speakable form. A claim enters a script only through a slot;
 * a slot that is null forbids every fragment that needs it. Resolving needs heavy tables (numbering plans, name rules)
 * and happens once, on the backend or the command line; composing and checking need only slots and run in the card.
 */
import { z } from 'zod';
import { Connection, Source } from './facts-schema.ts';
import { BestTime, Strategy } from './answer-schema.ts';

export const Language = z.enum(['en', 'es', 'de', 'fr', 'pt']);

/** Whether the contact is spoken to as Sie, vous, usted or as du, tu, tú; English makes no difference. */
export const Formality = z.enum(['formal', 'informal']);

/** A number as it is written and as it is dictated. */
export const PhoneSlot = z.object({
  e164: z.string(),
  /** For example "303-555-0134": groups joined by a hyphen, in the contact's or the rep's national form. */
  display: z.string(),
  /** Digit groups with a pause between them, e.g. ["303", "555", "0134"]. */
  groups: z.array(z.string()),
  /** Toll-free and shared-cost numbers are not a direct line. */
  tollFree: z.boolean(),
});

/** Calendar distance from the meeting's day to today, in the rep's and the contact's zone. */
export const AgeSlot = z.object({
  unit: z.enum(['day', 'week', 'month', 'year']),
  /** 0 days is today, 1 day is yesterday; weeks from 7 days on, months from 5 weeks on, years from 12 months on. */
  count: z.number().int().min(0),
  /** ISO weekday of the meeting, 1 Monday to 7 Sunday; null unless it was within the last 6 days. */
  weekday: z.number().int().min(1).max(7).nullable(),
});

export const MeetingSlot = z.object({
  /** Speakable topic in lower case where it is no name, e.g. "pricing review"; null when nothing speakable remains. */
  topic: z.string().nullable(),
  age: AgeSlot,
  startedAt: z.string(),
});

export const ConnectionSlot = z.object({
  /** Index into facts.connections. */
  index: z.number().int(),
  kind: Connection.shape.kind.unwrap(),
  name: z.string(),
  /** How the relation may be said, e.g. "former-colleague", "referred-by"; "mutual" when only the link is known. */
  relation: z.enum(['referred-by', 'former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual']),
});

/** A connection the rep may decide to use, with the reason it was not used unasked. */
export const OfferedConnection = z.object({
  index: z.number().int(),
  name: z.string(),
  relation: z.string().nullable(),
  why: z.enum(['unconfirmed', 'sensitive', 'another-was-better']),
});

export const Slots = z.object({
  language: Language,
  /** BCP 47 with the region whose wording is used, e.g. "pt-BR", "es-419"; the bare language where regions do not differ. */
  variant: z.string(),
  now: z.string(),
  seed: z.string(),
  contact: z.object({
    id: z.string(),
    /** Cleaned first name as it is said and written; null when none is certain. */
    firstName: z.string().nullable(),
    /** Last name, cleaned; null when none is certain. */
    lastName: z.string().nullable(),
    /** How the contact may be addressed before the last name; null unless the record says so. */
    honorific: z.enum(['mr', 'ms']).nullable(),
    /** Ways to say the first name aloud, the rep's own first, e.g. "shiv-AWN"; empty when none is known. */
    pronunciations: z.array(z.string()),
    /** Company without its legal form. */
    company: z.string().nullable(),
    jobTitle: z.string().nullable(),
    /** All spellings of the company and names that count as said in the facts, lower case; the grounding check reads them. */
    country: z.string().nullable(),
  }),
  rep: z.object({
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    company: z.string().nullable(),
    phone: PhoneSlot,
    /** Null when not known; otherwise whether the rep calls from the callback number. */
    callsFromCallbackNumber: z.boolean().nullable(),
    pace: z.number(),
  }),
  connection: ConnectionSlot.nullable(),
  offeredConnections: z.array(OfferedConnection),
  lastMeeting: MeetingSlot.nullable(),
  /** Each ready for its place in a sentence: problem a noun phrase, benefit a verb phrase, proof a sentence. */
  offer: z.object({ problem: z.string().nullable(), benefit: z.string().nullable(), proof: z.string().nullable() }),
  /** Local date of the contact on the day the voicemail is left. */
  today: z.object({ weekday: z.number().int().min(1).max(7), hour: z.number().int().min(0).max(23), timeZone: z.string() }),
  earlier: z.object({
    count: z.number().int(),
    /** Texts already said to this contact, newest first. */
    texts: z.array(z.string()),
    /** Script ids already used for this contact. */
    scriptIds: z.array(z.string()),
  }),
  emailAllowed: z.boolean(),
  /** When to call, best first; empty when nothing is known. */
  bestTimes: z.array(BestTime),
  settings: z.object({
    strategy: Strategy,
    namePosition: z.enum(['early', 'late']),
    tone: z.enum(['friendly', 'neutral', 'formal']),
    formality: Formality,
    targetSeconds: z.tuple([z.number(), z.number()]),
  }),
  /** Codes of reasons for writing nothing; empty in the usual case. */
  refusals: z.array(z.object({ code: z.string(), message: z.string() })),
  notices: z.array(z.object({ code: z.string(), message: z.string() })),
  /** Provenance by facts path, for the card to show. */
  sources: z.record(z.string(), Source),
});

export type Language = z.infer<typeof Language>;
export type Formality = z.infer<typeof Formality>;
export type PhoneSlot = z.infer<typeof PhoneSlot>;
export type AgeSlot = z.infer<typeof AgeSlot>;
export type MeetingSlot = z.infer<typeof MeetingSlot>;
export type ConnectionSlot = z.infer<typeof ConnectionSlot>;
export type OfferedConnection = z.infer<typeof OfferedConnection>;
export type Slots = z.infer<typeof Slots>;
