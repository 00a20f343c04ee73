/** "Write voicemail script" for one contact: the script as outputs, and a call task with it where one is asked for. It logs nothing. */
import { ScriptInputs, type OutcomeCode } from '../../contract/workflow-contract.ts';
import type { Script } from '../../core/schema/index.ts';
import type { ContactRecord } from '../../crm/crm.ts';
import type { BulkTask } from '../../crm/crm-bulk.ts';
import type { Enrolment } from '../../store/enrolment-store.ts';
import { scriptBodyHtml } from '../activity-html.ts';
import { mergeHistory } from '../history.ts';
import { contactAnswer } from './contact-answer.ts';
import { withoutEffect, type Effect } from './effect.ts';
import { refusalOutcome } from './refusal-outcome.ts';
import { contactIdOf, type Wave } from './wave.ts';

const ACTION = 'write-voicemail-script';

/** @throws CrmError when the owner cannot be read just now */
export async function scriptEffect(row: Enrolment, wave: Wave): Promise<Effect> {
  const contactId = contactIdOf(row, wave.calls);
  const refuse = (outcome: OutcomeCode): Effect => withoutEffect(ACTION, outcome, contactId);
  const inputs = ScriptInputs.safeParse(row.inputs);
  if (!inputs.success) return refuse('invalid-inputs');
  if (contactId === null) return refuse('no-contact');
  const record = wave.contacts.get(contactId);
  if (record === undefined) return refuse('contact-not-found');
  const desk = record.contact.ownerId === null ? null : await wave.desks.find(record.contact.ownerId);
  if (desk === null) return refuse('no-owner');
  const { callbackNumber } = desk.settings;
  if (callbackNumber === null) return refuse('settings-missing');
  const history = mergeHistory(wave.voicemails.get(contactId) ?? [], record.voicemails).filter(({ state }) => state !== 'undone');
  const answer = contactAnswer(wave.deps, {
    action: ACTION,
    record,
    desk: { ...desk, settings: { ...desk.settings, callbackNumber } },
    earlier: history.map((entry) => ({ ...entry, calledBackAt: null })),
    strategy: inputs.data.strategy,
    language: inputs.data.language,
    now: wave.now,
  });
  if (answer.script === null) return refuse(refusalOutcome(answer));
  return {
    outcome: 'done',
    // Of a merged contact the one that stays.
    contactId: record.contact.id,
    outputs: {
      script: answer.script.text,
      seconds: String(Math.round(answer.script.seconds.expected)),
      subject: answer.email?.subject ?? '',
      scriptId: answer.script.id,
      taskId: '',
      outcomeCode: 'done',
    },
    task: inputs.data.makeCallTask
      ? callTask(answer.script, record, desk.owner.id, wave.due.for(record.contact, inputs.data.dueInWorkingDays ?? 0))
      : null,
  };
}

function callTask(script: Script, { contact }: ContactRecord, ownerId: string, dueAt: string): Omit<BulkTask, 'ref'> {
  const name = [contact.firstName.value, contact.lastName.value].filter((part) => part !== null && part.trim() !== '').join(' ');
  return {
    type: 'CALL',
    contactId: contact.id,
    companyId: contact.companyId,
    ownerId,
    dueAt,
    remindAt: dueAt,
    priority: 'MEDIUM',
    subject: name === '' ? 'Call, with a voicemail script ready' : `Call ${name}, with a voicemail script ready`,
    bodyHtml: scriptBodyHtml(script),
    scriptId: script.id,
  };
}
