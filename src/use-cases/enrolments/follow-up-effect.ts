/** "Create voicemail follow-up" for one contact: the e-mail task, or why there is none. */
import { FollowUpInputs, type OutcomeCode } from '../../contract/workflow-contract.ts';
import type { Enrolment } from '../../store/enrolment-store.ts';
import { taskBodyHtml } from '../activity-html.ts';
import { mergeHistory } from '../history.ts';
import { isYes } from '../yes-no.ts';
import { contactAnswer } from './contact-answer.ts';
import { withoutEffect, type Effect } from './effect.ts';
import { refusalOutcome } from './refusal-outcome.ts';
import type { HistoryEntry } from '../../contract/card-contract.ts';
import { contactIdOf, type Wave } from './wave.ts';

const ACTION = 'create-voicemail-follow-up';
const DAY_MS = 86_400_000;

/** @throws CrmError when the owner cannot be read just now */
export async function followUpEffect(row: Enrolment, wave: Wave): Promise<Effect> {
  const contactId = contactIdOf(row, wave.calls);
  const refuse = (outcome: OutcomeCode): Effect => withoutEffect(ACTION, outcome, contactId);
  const inputs = FollowUpInputs.safeParse(row.inputs);
  if (!inputs.success || (inputs.data.assignTo === 'fixed-owner' && inputs.data.ownerId === null)) return refuse('invalid-inputs');
  const call = row.objectType === 'call' ? wave.calls.get(row.objectId) : null;
  if (call === undefined || (call !== null && call.voicemail === null)) return refuse('not-a-voicemail');
  if (contactId === null) return refuse('no-contact');
  const record = wave.contacts.get(contactId);
  if (record === undefined) return refuse('contact-not-found');
  if (isYes(record.contact.emailOptOut.value) === true) return refuse('email-opted-out');

  const history = mergeHistory(wave.voicemails.get(contactId) ?? [], record.voicemails).filter(({ state }) => state !== 'undone');
  const days = inputs.data.onlyIfVoicemailWithinDays;
  const followed = followedVoicemail(history, { callId: row.objectType === 'call' ? row.objectId : null, days, now: wave.now });
  if (days !== null && call === null && followed === null) return refuse('no-recent-voicemail');
  const made = followed === null ? null : taskOf(wave, contactId, followed);
  if (made !== null) return alreadyFollowedUp(made, contactId);

  const ownerId = inputs.data.assignTo === 'fixed-owner' ? inputs.data.ownerId : record.contact.ownerId;
  const desk = ownerId === null ? null : await wave.desks.find(ownerId);
  if (desk === null) return refuse('no-owner');
  const { callbackNumber } = desk.settings;
  if (callbackNumber === null) return refuse('settings-missing');

  const answer = contactAnswer(wave.deps, {
    action: ACTION,
    record,
    desk: { ...desk, settings: { ...desk.settings, callbackNumber } },
    // The voicemail that is followed up is not an earlier one.
    earlier: history.filter((entry) => entry !== (followed ?? history[0])).map((entry) => ({ ...entry, calledBackAt: null })),
    strategy: inputs.data.strategy,
    language: inputs.data.language,
    now: wave.now,
  });
  if (answer.email === null) return refuse(refusalOutcome(answer));
  const dueAt = wave.due.for(record.contact, inputs.data.dueInWorkingDays ?? 1);
  return {
    outcome: 'done',
    // Of a merged contact the one that stays.
    contactId: record.contact.id,
    outputs: { subject: answer.email.subject, scriptId: answer.script?.id ?? '', outcomeCode: 'done' },
    task: {
      type: 'EMAIL',
      contactId: record.contact.id,
      companyId: record.contact.companyId,
      ownerId: desk.owner.id,
      dueAt,
      remindAt: dueAt,
      priority: inputs.data.priority,
      subject: `Send e-mail: ${answer.email.subject}`,
      bodyHtml: taskBodyHtml(answer.email),
      scriptId: answer.script?.id ?? '',
    },
  };
}

/** The voicemail the follow-up belongs to; null when none is known. */
function followedVoicemail(
  history: readonly HistoryEntry[],
  { callId, days, now }: { callId: string | null; days: number | null; now: string },
): HistoryEntry | null {
  const recent = history.filter(({ leftAt }) => days === null || Date.parse(now) - Date.parse(leftAt) <= days * DAY_MS);
  const own = callId === null ? undefined : recent.find(({ callUrl }) => callUrl?.endsWith(`/${callId}`) === true);
  return own ?? recent[0] ?? null;
}

/** A rep who used the card made the follow-up already; a second one would make two mails of one voicemail. */
function taskOf(wave: Wave, contactId: string, followed: HistoryEntry): { id: string; subject: string; scriptId: string } | null {
  const row = (wave.voicemails.get(contactId) ?? []).find(({ id }) => id === followed.voicemailId);
  return row === undefined || row.state !== 'done' || row.taskId === null
    ? null
    : { id: row.taskId, subject: followed.subject ?? '', scriptId: row.scriptId };
}

function alreadyFollowedUp(made: { id: string; subject: string; scriptId: string }, contactId: string): Effect {
  const outputs = { taskId: made.id, subject: made.subject, scriptId: made.scriptId, outcomeCode: 'follow-up-exists' };
  return { outcome: 'follow-up-exists', outputs, task: null, contactId };
}
