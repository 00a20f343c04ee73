/**
 * The wire contract between card and backend. The backend parses with these schemas; the card imports only their types.
 * The account and the user come from the signed query HubSpot adds (portalId, userId, userEmail), never from a body.
 */
import { z } from 'zod';
import { Answer, Connection, Facts, Finding, Formality, Language, Seconds, Slots, Strategy } from '../core/schema/index.ts';

/** HubSpot record ids: decimal digits. Source: HubSpot CRM API, object ids are 64-bit integers sent as strings. */
export const RecordId = z.string().regex(/^[1-9]\d{0,18}$/, 'must be a HubSpot record id');
export const IdempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/, 'must be 16 to 64 characters of A-Z a-z 0-9 _ -');
const e164 = z.string().regex(/^\+[1-9]\d{5,14}$/, 'must be a number with country code, such as +13035550134');
/** A calendar date of the rep, YYYY-MM-DD. */
export const CalendarDate = z.iso.date();

/** What a rep fills in once, at their own desk. */
export const RepSettings = z.strictObject({
  callbackNumber: e164.nullable(),
  /** Null: the rep calls from the callback number. */
  callingNumber: e164.nullable(),
  /** How the rep introduces themself; null takes the CRM user's first name. */
  firstName: z.string().trim().min(1).max(60).nullable(),
  company: z.string().trim().min(1).max(100).nullable(),
  problem: z.string().trim().min(1).max(200).nullable(),
  benefit: z.string().trim().min(1).max(200).nullable(),
  proof: z.string().trim().min(1).max(200).nullable(),
  strategy: Strategy,
  namePosition: z.enum(['early', 'late']),
  tone: z.enum(['friendly', 'neutral', 'formal']),
  targetSeconds: z
    .tuple([z.number().min(10).max(50), z.number().min(15).max(60)])
    .refine(([low, high]) => high - low >= 5, 'must span at least 5 seconds'),
  speakingPace: z.number().min(0.7).max(1.6),
  /** Spoken to contacts whose own language is unknown or not spoken here; null is English. */
  defaultLanguage: Language.nullable().default(null),
  /** Sie or du; null is what is usual in business in the language. A contact's own record goes first. */
  formality: Formality.nullable().default(null),
});

/** A voicemail that Ringback or somebody else logged on this contact. */
export const HistoryEntry = z.object({
  /** Ours; null when another tool logged it. */
  voicemailId: z.string().nullable(),
  leftAt: z.string(),
  scriptId: z.string().nullable(),
  strategy: Strategy.nullable(),
  text: z.string().nullable(),
  subject: z.string().nullable(),
  state: z.enum(['done', 'unfinished', 'undone', 'elsewhere']),
  callUrl: z.string().nullable(),
  taskUrl: z.string().nullable(),
});

export const Notice = z.object({ code: z.string(), message: z.string() });

/** GET /card/contacts/:contactId/voicemail */
export const PrepareData = z.object({
  contactId: z.string(),
  /** Null when no callback number is set: nothing can be written until the rep fills it in. */
  facts: Facts.nullable(),
  slots: Slots.nullable(),
  answer: Answer.nullable(),
  settings: RepSettings,
  /** True until the rep saved settings once. */
  firstUse: z.boolean(),
  /** What the card needs besides the script. */
  contact: z.object({ phone: z.string().nullable(), email: z.string().nullable(), companyId: z.string().nullable() }),
  /** Default due date of the follow-up: the next day that is a working day for rep and contact. */
  dueDate: CalendarDate,
  dueDateWhy: z.string(),
  history: z.array(HistoryEntry),
  notices: z.array(Notice),
});

/** POST /card/wordings: another wording of the same slots. */
export const WordingRequest = z.strictObject({
  slots: Slots,
  strategy: Strategy,
  /** Seeds already used up for this strategy. */
  tried: z.number().int().min(0).max(10_000),
  /** Texts the rep has already been shown. */
  seen: z.array(z.string().max(5000)).max(100),
});

export const WordingData = z.object({
  /** Null when no seed gives a text that was not seen. */
  answer: Answer.nullable(),
  tried: z.number().int(),
});

/** POST /card/checks: what every tip finds; the card itself carries the tips on names, numbers and time only. */
export const CheckRequest = z.strictObject({
  slots: Slots,
  strategy: Strategy,
  text: z.string().max(5000),
  /** Null: no follow-up is wanted, or no subject is written. */
  followUp: z.strictObject({ subject: z.string().max(200), body: z.string().max(5000) }).nullable(),
});

export const CheckData = z.object({ findings: z.array(Finding), seconds: Seconds, subjectFindings: z.array(Finding) });

/** POST /card/contacts/:contactId/voicemails */
export const LogRequest = z.strictObject({
  idempotencyKey: IdempotencyKey,
  /** The words that were said. */
  text: z.string().trim().min(1).max(5000),
  scriptId: z.string().min(1).max(100),
  /** 'generated' as written, 'edited' by the rep. */
  variant: z.enum(['generated', 'edited']),
  strategy: Strategy,
  /** Reason the rep gives for leaving a text with error findings; null when there were none. */
  overrideReason: z.string().trim().min(1).max(300).nullable(),
  /** Seconds the card estimated or the rep timed. */
  seconds: z.number().min(1).max(600),
  companyId: RecordId.nullable(),
  toNumber: z.string().max(40).nullable(),
  /** Null: no follow-up wanted, or the contact opted out of e-mail. */
  followUp: z
    .strictObject({
      subject: z.string().trim().min(1).max(200),
      body: z.string().trim().min(1).max(5000),
      dueDate: CalendarDate,
    })
    .nullable(),
});

export const LogData = z.object({
  voicemailId: z.string(),
  call: z.object({ id: z.string(), url: z.string() }),
  task: z.object({ id: z.string(), url: z.string() }).nullable(),
  leftAt: z.string(),
  /** True when this answer repeats an earlier one for the same key. */
  repeated: z.boolean(),
  entry: HistoryEntry,
});

/** POST /card/voicemails/:voicemailId/undo */
export const UndoRequest = z.strictObject({ contactId: RecordId });
export const UndoData = z.object({ voicemailId: z.string(), entry: HistoryEntry });

/** GET /card/contacts/:contactId/voicemails */
export const HistoryData = z.object({ history: z.array(HistoryEntry) });

/** PUT /card/settings */
export const SettingsData = z.object({ settings: RepSettings });

/** Codes a card can meet. 'retry' says whether pressing again makes sense; the key makes it safe. */
export const ErrorCode = z.enum([
  'bad-request',
  'bad-signature',
  'too-large',
  'unsupported-media-type',
  'not-found',
  'key-reused',
  'voicemail-in-progress',
  'already-logged',
  'cannot-undo',
  'refused',
  'not-connected',
  'crm-unauthorized',
  'crm-missing-scope',
  'crm-not-found',
  'crm-invalid',
  'crm-rate-limited',
  'crm-unavailable',
  'crm-outcome-unknown',
  'store-unavailable',
  'internal',
]);

export const ErrorEnvelope = z.object({
  ok: z.literal(false),
  error: z.object({
    code: ErrorCode,
    /** What happened, in words for the rep. */
    message: z.string(),
    /** What to do about it. */
    action: z.string(),
    retry: z.boolean(),
    /** Path of the first bad field, e.g. "followUp.dueDate"; null when it is not about a field. */
    path: z.string().nullable(),
  }),
});

export type RepSettings = z.infer<typeof RepSettings>;
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export type Notice = z.infer<typeof Notice>;
export type PrepareData = z.infer<typeof PrepareData>;
export type WordingRequest = z.infer<typeof WordingRequest>;
export type WordingData = z.infer<typeof WordingData>;
export type CheckRequest = z.infer<typeof CheckRequest>;
export type CheckData = z.infer<typeof CheckData>;
export type LogRequest = z.infer<typeof LogRequest>;
export type LogData = z.infer<typeof LogData>;
export type UndoData = z.infer<typeof UndoData>;
export type HistoryData = z.infer<typeof HistoryData>;
export type SettingsData = z.infer<typeof SettingsData>;
export type ErrorCode = z.infer<typeof ErrorCode>;
export type ErrorEnvelope = z.infer<typeof ErrorEnvelope>;
/** Every answer to the card is one of two envelopes; the card checks `ok`, never the HTTP status alone. */
export type Envelope<Data> = { ok: true; data: Data } | ErrorEnvelope;
export type { Answer, Connection, Facts, Slots };
