/**
 * Drives one ledger row to its end, from whatever state it was left in. Each write to the CRM is announced in the ledger
 * before it is sent, so a row found in `sending-*` may already have its record: it is looked up before anything is sent.
 * Run it under the voicemail's lock.
 */
import type { Crm, CreatedRecord } from '../crm/crm.ts';
import { CrmError } from '../crm/crm-error.ts';
import type { Store, Voicemail, VoicemailPatch, VoicemailState } from '../store/store.ts';
import { callBodyHtml, taskBodyHtml } from './activity-html.ts';
import { UseCaseError } from './use-case-error.ts';
import { VoicemailPayload } from './voicemail-payload.ts';
import { voicemailRef } from './voicemail-ref.ts';

/** Failures after which nothing was written: the row steps back and the same key may try again. */
const NOTHING_WRITTEN = new Set(['invalid', 'unauthorized', 'missing-scope', 'rate-limited', 'locked', 'unavailable']);

/**
 * @returns the row in state 'done'
 * @throws CrmError when the CRM does not let it finish; the row then says how far it came
 */
export async function finishVoicemail(crm: Crm, store: Store, voicemail: Voicemail): Promise<Voicemail> {
  let row = voicemail;
  if (row.state === 'received') row = await announce(store, row, 'sending-call');
  else if (row.state === 'sending-call') row = await adopt(store, row, await crm.findCall(row.contactId, refOf(row, 'call')));
  if (row.state === 'sending-call') row = await sendCall(crm, store, row);
  if (row.state === 'call-logged') {
    if (payloadOf(row).followUp === null) return move(store, row, 'done');
    row = await announce(store, row, 'sending-task');
  } else if (row.state === 'sending-task') row = await adopt(store, row, await crm.findTask(row.contactId, refOf(row, 'task')));
  if (row.state === 'sending-task') row = await sendTask(crm, store, row);
  return row;
}

function payloadOf(row: Voicemail): VoicemailPayload {
  return VoicemailPayload.parse(row.payload);
}

function refOf(row: Voicemail, step: 'call' | 'task'): string {
  return voicemailRef(row.accountId, row.idempotencyKey, step);
}

async function move(store: Store, row: Voicemail, to: VoicemailState, patch: VoicemailPatch = {}): Promise<Voicemail> {
  const moved = await store.moveVoicemail(row.accountId, row.id, [row.state], to, { problem: null, ...patch });
  if (moved === null) throw new UseCaseError('voicemail-in-progress', 'Somebody else is working on this voicemail.');
  return moved;
}

const announce = (store: Store, row: Voicemail, to: 'sending-call' | 'sending-task'): Promise<Voicemail> => move(store, row, to);

/** A record found for a row in `sending-*` is the one whose answer was lost. */
async function adopt(store: Store, row: Voicemail, found: CreatedRecord | null): Promise<Voicemail> {
  if (found === null) return row;
  return row.state === 'sending-call'
    ? move(store, row, 'call-logged', { callId: found.id, callUrl: found.url })
    : move(store, row, 'done', { taskId: found.id, taskUrl: found.url });
}

async function sendCall(crm: Crm, store: Store, row: Voicemail): Promise<Voicemail> {
  const payload = payloadOf(row);
  const ref = refOf(row, 'call');
  const call = await send(
    store,
    row,
    'received',
    () => crm.findCall(row.contactId, ref),
    () =>
      crm.logCall({
        contactId: row.contactId,
        companyId: payload.companyId,
        ownerId: payload.ownerId,
        leftAt: row.leftAt,
        title: 'Voicemail left',
        bodyHtml: callBodyHtml({ ...payload, variant: row.variant }),
        durationMs: Math.round(payload.seconds * 1000),
        fromNumber: payload.fromNumber,
        toNumber: payload.toNumber,
        scriptId: row.scriptId,
        variant: row.variant,
        ref,
      }),
  );
  return move(store, row, 'call-logged', { callId: call.id, callUrl: call.url });
}

async function sendTask(crm: Crm, store: Store, row: Voicemail): Promise<Voicemail> {
  const payload = payloadOf(row);
  const followUp = payload.followUp;
  if (followUp === null) return move(store, row, 'done');
  const ref = refOf(row, 'task');
  const task = await send(
    store,
    row,
    'call-logged',
    () => crm.findTask(row.contactId, ref),
    () =>
      crm.createTask({
        contactId: row.contactId,
        companyId: payload.companyId,
        ownerId: payload.ownerId,
        dueAt: followUp.dueAt,
        remindAt: followUp.remindAt,
        priority: 'MEDIUM',
        subject: `Send e-mail: ${followUp.subject}`,
        bodyHtml: taskBodyHtml(followUp),
        scriptId: row.scriptId,
        ref,
      }),
  );
  return move(store, row, 'done', { taskId: task.id, taskUrl: task.url });
}

/** Sends once. A lost answer is looked up at once; a refusal steps the row back to where nothing is in flight. */
async function send(
  store: Store,
  row: Voicemail,
  stepBackTo: VoicemailState,
  look: () => Promise<CreatedRecord | null>,
  create: () => Promise<CreatedRecord>,
): Promise<CreatedRecord> {
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    if (error.code === 'outcome-unknown' || error.code === 'malformed') {
      const found = await look().catch(() => null);
      if (found !== null) return found;
    } else if (error.code === 'not-found') {
      await store.moveVoicemail(row.accountId, row.id, [row.state], 'failed', { problem: error.code });
    } else if (NOTHING_WRITTEN.has(error.code)) {
      await store.moveVoicemail(row.accountId, row.id, [row.state], stepBackTo, { problem: error.code });
    }
    throw error;
  }
}
