/** The facts document: everything known about one contact for one voicemail. All of the product's engines take this and nothing else. */
import { z } from 'zod';

const text = (max: number) => z.string().max(max).nullable().default(null);
const instant = z.iso.datetime({ offset: true });
/** E.164 as the ITU defines it: a plus sign and at most 15 digits. Source: ITU-T E.164, as summaries of it say; the recommendation itself was not opened. */
const e164 = z.string().regex(/^\+[1-9]\d{5,14}$/, 'must be an E.164 number such as +13035550134');

/** Where a fact comes from: which CRM object, which property, and since when it is true. */
export const Source = z.object({
  object: z.enum(['contact', 'company', 'meeting', 'owner', 'association', 'call', 'settings', 'rep']),
  /** Record id in the CRM; null for what a rep typed into Ringback. */
  id: z.string().max(64).nullable().default(null),
  /** CRM property name, or the label of an association. */
  property: z.string().max(200),
  /** When the value was last known to be true (UTC); null when the CRM does not say. */
  at: instant.nullable().default(null),
});

const Contact = z.object({
  id: z.string().min(1).max(64),
  firstName: text(500),
  lastName: text(500),
  jobTitle: text(500),
  company: text(500),
  phone: text(100),
  /** IANA zone or null. */
  timeZone: text(64),
  city: text(200),
  state: text(200),
  /** ISO 3166-1 alpha-2 or a country name as the CRM holds it. */
  country: text(200),
  /** BCP 47, e.g. "en" or "pt-BR". */
  language: text(35),
  /** How the rep says the first name, e.g. "SHIV-awn". */
  pronunciation: text(100),
  /** "Mr", "Frau", "Mme" and the like, as the CRM holds it; it is said only where the language greets by last name. */
  salutation: text(50),
  /** How this contact is spoken to, Sie or du; null means as the settings say. */
  formality: z.enum(['formal', 'informal']).nullable().default(null),
  /** True forbids writing a voicemail for this contact. */
  doNotVoicemail: z.boolean().nullable().default(null),
  /** True forbids writing an e-mail to this contact. */
  emailOptOut: z.boolean().nullable().default(null),
});

const Rep = z.object({
  id: text(64),
  firstName: text(200),
  lastName: text(200),
  company: text(200),
  /** The number the contact should call, said twice in every script. */
  callbackNumber: e164,
  /** The number shown to the contact when the rep calls; null when unknown. */
  callingNumber: e164.nullable().default(null),
  timeZone: text(64),
  /** Factor on speaking time: 1 is brisk (165 words a minute), 1.1 is usual, 1.25 is slow. */
  speakingPace: z.number().min(0.5).max(2).nullable().default(null),
});

export const Connection = z.object({
  kind: z.enum(['person', 'company', 'group', 'event']).default('person'),
  name: z.string().min(1).max(200),
  /** In the account's own words, e.g. "former colleague", "referred by"; null when only the link is known. */
  relation: text(200),
  /** True when a person said this connection may be used. */
  confirmed: z.boolean().default(false),
  source: Source.nullable().default(null),
});

export const LastMeeting = z.object({
  title: text(500),
  startedAt: instant,
  /** CRM outcome; only COMPLETED, SCHEDULED in the past, and null count as having taken place. */
  outcome: text(64),
  source: Source.nullable().default(null),
});

const Offer = z.object({
  /** A problem of people like the contact, as a noun phrase, e.g. "late freight invoices". */
  problem: text(200),
  /** What is in it for the contact, as a verb phrase, e.g. "cut invoice disputes by a third". */
  benefit: text(200),
  /** Evidence, as a full sentence the rep stands behind, e.g. "Northwind did it in six weeks". */
  proof: text(200),
});

const EarlierVoicemail = z.object({
  leftAt: instant,
  scriptId: text(100),
  strategy: z.enum(['call-back', 'watch-for-email']).nullable().default(null),
  text: text(5000),
  calledBackAt: instant.nullable().default(null),
});

export const Settings = z.object({
  strategy: z.enum(['call-back', 'watch-for-email']).nullable().default(null),
  namePosition: z.enum(['early', 'late']).nullable().default(null),
  tone: z.enum(['friendly', 'neutral', 'formal']).nullable().default(null),
  /** Sie or du, vous or tu, usted or tú; null means what is usual in business in the language. */
  formality: z.enum(['formal', 'informal']).nullable().default(null),
  /** Band of spoken seconds, [low, high]. */
  targetSeconds: z
    .tuple([z.number().min(5).max(60), z.number().min(5).max(90)])
    .nullable()
    .default(null),
  /** Spoken when the contact's own language is unknown or not supported. */
  defaultLanguage: text(35),
});

export const Facts = z.object({
  now: instant,
  contact: Contact,
  rep: Rep,
  connections: z.array(Connection).max(200).nullable().default(null),
  lastMeeting: LastMeeting.nullable().default(null),
  offer: Offer.nullable().default(null),
  voicemails: z.array(EarlierVoicemail).max(500).nullable().default(null),
  settings: Settings.nullable().default(null),
  /** Any text; the same seed and facts give the same script. Null means contact id and local date. */
  seed: text(200),
  /** Provenance of single values by path, e.g. "contact.firstName"; a path without an entry has no known source. */
  sources: z.record(z.string().max(100), Source).nullable().default(null),
});

export type Source = z.infer<typeof Source>;
export type Connection = z.infer<typeof Connection>;
export type LastMeeting = z.infer<typeof LastMeeting>;
export type Settings = z.infer<typeof Settings>;
/** A parsed facts document: what was missing is null. */
export type Facts = z.infer<typeof Facts>;
/** A facts document as people write it: anything but now, contact.id and rep.callbackNumber may be missing. */
export type FactsInput = z.input<typeof Facts>;
