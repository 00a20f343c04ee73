/** Opening the card: one contact, read once, becomes a script with its provenance, its findings and its follow-up. */
import type { HistoryEntry, Notice, PrepareData } from '../contract/card-contract.ts';
import { answerFromSlots } from '../core/index.ts';
import { toE164 } from '../core/phone/to-e164.ts';
import { countryCode } from '../core/resolve/country-code.ts';
import { nextWorkingDay, resolveSlots } from '../core/resolve/index.ts';
import { Facts } from '../core/schema/index.ts';
import type { ContactRecord, UnreadPart } from '../crm/crm.ts';
import type { Actor, Dependencies } from './dependencies.ts';
import { factsFromRecord } from './facts-from-record.ts';
import { mergeHistory } from './history.ts';
import { readRepSettings } from './rep-settings.ts';
import { isYes } from './yes-no.ts';

/** Entries of the history that come with the card. */
const HISTORY_LIMIT = 20;

const UNREAD_WORDS: Record<UnreadPart, string> = {
  company: 'The company record was not read this time; the company written on the contact was used.',
  connections: 'Linked contacts were not read this time, so no connection is mentioned.',
  meetings: 'Meetings could not be read, so none is mentioned.',
  voicemails: 'Voicemails logged by other tools were not read this time; open the history to see them.',
  owner: 'Your CRM user could not be read, so calls and tasks may be unowned.',
};

/** @throws CrmError 'not-found' when the contact is gone, 'unauthorized' when the account is not connected */
export async function prepareVoicemail(deps: Dependencies, actor: Actor, contactId: string, timeZone: string): Promise<PrepareData> {
  const now = deps.now();
  const [crm, { settings, firstUse }, rows] = await Promise.all([
    deps.openCrm(actor.accountId, 'person'),
    readRepSettings(deps.store, actor.accountId, actor.userId),
    deps.store.listVoicemails(actor.accountId, contactId, HISTORY_LIMIT),
  ]);
  const record = await crm.readContact({ contactId, repEmail: actor.email === '' ? null : actor.email, now });
  const history = mergeHistory(rows, record.voicemails).slice(0, HISTORY_LIMIT);
  const country = countryCode(record.contact.country.value);
  const phone = record.contact.phone.value === null ? null : toE164(record.contact.phone.value, country ?? 'US');
  const due = nextWorkingDay({
    now,
    timeZone,
    contactTimeZone: record.contact.timeZone.value,
    contactCountry: country,
  });
  const shared = {
    contactId,
    settings,
    firstUse,
    contact: {
      phone: phone ?? record.contact.phone.value,
      email: record.contact.email.value,
      companyId: record.contact.companyId,
    },
    dueDate: due.date,
    dueDateWhy: due.why,
    history,
  };
  if (settings.callbackNumber === null)
    return {
      ...shared,
      facts: null,
      slots: null,
      answer: null,
      notices: notices(record, isYes(record.contact.emailOptOut.value) === true),
    };
  const facts = Facts.parse(
    factsFromRecord(record, {
      now,
      seed: `${contactId}:${now.slice(0, 10)}`,
      timeZone,
      settings: { ...settings, callbackNumber: settings.callbackNumber },
      phone,
      earlier: earlierVoicemails(history),
    }),
  );
  const slots = resolveSlots(facts, { isHoliday: deps.isHoliday });
  return { ...shared, facts, slots, answer: answerFromSlots(slots), notices: notices(record, !slots.emailAllowed) };
}

/** A voicemail that was taken back was, to the best of the CRM's knowledge, never left. */
function earlierVoicemails(history: readonly HistoryEntry[]): NonNullable<Parameters<typeof factsFromRecord>[1]['earlier']> {
  return history
    .filter((entry) => entry.state !== 'undone')
    .map((entry) => ({ leftAt: entry.leftAt, scriptId: entry.scriptId, strategy: entry.strategy, text: entry.text, calledBackAt: null }));
}

function notices(record: ContactRecord, emailRefused: boolean): Notice[] {
  const found: Notice[] = record.unread.map((part) => ({ code: `unread-${part}`, message: UNREAD_WORDS[part] }));
  if (record.contact.phone.value === null)
    found.push({ code: 'no-phone', message: 'This contact has no phone number. Fill in "Phone number" on the contact record.' });
  if (emailRefused)
    found.push({ code: 'email-opted-out', message: 'This contact opted out of e-mail, so no follow-up e-mail is prepared.' });
  return found;
}
