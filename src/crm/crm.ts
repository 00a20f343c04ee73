/**
 * The CRM port: what use cases need of a CRM, in no CRM's words. One `Crm` speaks for one account.
 * Every method throws CrmError and nothing else. Instants are ISO 8601 UTC strings.
 */

/** People wait for their answer; jobs give way to people. */
export type Priority = 'person' | 'job';

/** A value with the record and property it was read from. `value` null: the CRM has none. */
export interface CrmValue {
  value: string | null;
  object: 'contact' | 'company' | 'meeting' | 'owner' | 'association' | 'call';
  id: string;
  property: string;
  /** When the record was last changed; null when the CRM does not say. */
  at: string | null;
}

export interface CrmContact {
  id: string;
  firstName: CrmValue;
  lastName: CrmValue;
  /** "Mr", "Frau" and the like. */
  salutation: CrmValue;
  jobTitle: CrmValue;
  /** Name of the associated company when it was read, else the contact's own free text. */
  company: CrmValue;
  companyId: string | null;
  phone: CrmValue;
  email: CrmValue;
  timeZone: CrmValue;
  city: CrmValue;
  state: CrmValue;
  country: CrmValue;
  language: CrmValue;
  /** Properties that Ringback provisions; value null until somebody fills them. */
  pronunciation: CrmValue;
  formality: CrmValue;
  doNotVoicemail: CrmValue;
  mutualConnection: CrmValue;
  mutualConnectionRelation: CrmValue;
  emailOptOut: CrmValue;
  /** Owner id of the contact; null when nobody owns it. */
  ownerId: string | null;
}

/** A contact linked to this one; label null for an unlabelled link. */
export interface CrmConnection {
  contactId: string;
  firstName: string | null;
  lastName: string | null;
  company: string | null;
  label: string | null;
}

/** The last meeting that took place: in the past, and not cancelled, moved or missed. */
export interface CrmMeeting {
  id: string;
  title: string | null;
  startedAt: string;
  outcome: string | null;
}

/** A call logged in the CRM with the disposition "Left voicemail". */
export interface CrmVoicemail {
  callId: string;
  leftAt: string;
  /** Ringback's reference and script id when Ringback logged it. */
  ref: string | null;
  scriptId: string | null;
  variant: string | null;
  title: string | null;
}

export interface CrmOwner {
  id: string;
  userId: string | null;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
}

/** What could not be read inside the call budget or is refused by the account; the rest is good. */
export type UnreadPart = 'company' | 'connections' | 'meetings' | 'voicemails' | 'owner';

/** Everything one card open needs. */
export interface ContactRecord {
  contact: CrmContact;
  connections: CrmConnection[];
  lastMeeting: CrmMeeting | null;
  /** Newest first, at most 20. */
  voicemails: CrmVoicemail[];
  /** The owner whose e-mail is `repEmail`; null when the CRM knows none. */
  rep: CrmOwner | null;
  unread: UnreadPart[];
}

/** A voicemail that a rep left, to be mirrored as a call activity. */
export interface VoicemailCall {
  contactId: string;
  companyId: string | null;
  /** Owner id; null leaves the call unowned. */
  ownerId: string | null;
  leftAt: string;
  title: string;
  /** Safe HTML. */
  bodyHtml: string;
  durationMs: number;
  fromNumber: string | null;
  toNumber: string | null;
  scriptId: string;
  variant: string;
  /** Our key; at most one call carries it. */
  ref: string;
}

/** The follow-up e-mail task. */
export interface FollowUpTask {
  contactId: string;
  companyId: string | null;
  ownerId: string | null;
  dueAt: string;
  /** Null for no reminder. */
  remindAt: string | null;
  priority: 'LOW' | 'MEDIUM' | 'HIGH';
  subject: string;
  /** Safe HTML. */
  bodyHtml: string;
  scriptId: string;
  ref: string;
}

export interface CreatedRecord {
  id: string;
  /** Page of the record in the CRM. */
  url: string;
}

export interface Crm {
  /** At most 4 calls in at most 2 rounds, owners warm. @throws CrmError 'not-found' when the contact is gone */
  readContact(request: { contactId: string; repEmail: string | null; now: string }): Promise<ContactRecord>;
  /** The owner with this e-mail address, from the account's cached owners; null when the CRM knows none. */
  findOwner(email: string): Promise<CrmOwner | null>;
  /** Voicemails logged on the contact by anybody, newest first, at most `limit`. */
  readVoicemails(contactId: string, limit: number): Promise<CrmVoicemail[]>;
  /** Creates the call, associated to contact, company and the contact's open deal. @throws CrmError 'outcome-unknown' */
  logCall(call: VoicemailCall): Promise<CreatedRecord>;
  /** Creates the task with the same associations. @throws CrmError 'outcome-unknown' */
  createTask(task: FollowUpTask): Promise<CreatedRecord>;
  /** Looks through the contact's associations (never through the lagging search index) for a call that carries `ref`. */
  findCall(contactId: string, ref: string): Promise<CreatedRecord | null>;
  findTask(contactId: string, ref: string): Promise<CreatedRecord | null>;
  /** Archives; a record that is gone already counts as archived. */
  archiveCall(id: string): Promise<void>;
  archiveTask(id: string): Promise<void>;
  /** Creates missing custom properties, reads the owners and the account's call outcomes. Repeat-safe. */
  provision(): Promise<{ created: string[]; problems: string[] }>;
}

/** Opens the CRM of one account. @throws CrmError 'unauthorized' when the account is not connected */
export interface OpenCrm {
  (accountId: string, priority: Priority): Promise<Crm>;
}
