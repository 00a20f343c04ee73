/** A rep says "I left it": the voicemail becomes a call and a follow-up task in the CRM, exactly once per key. */
import { createHash } from 'node:crypto';
import type { LogData, LogRequest } from '../contract/card-contract.ts';
import { instantAt } from '../core/calendar/instant-at.ts';
import { toE164 } from '../core/phone/to-e164.ts';
import type { Voicemail } from '../store/store.ts';
import type { Actor, Dependencies } from './dependencies.ts';
import { finishVoicemail } from './finish-voicemail.ts';
import { historyEntry } from './history.ts';
import { readRepSettings } from './rep-settings.ts';
import { UseCaseError } from './use-case-error.ts';
import { VoicemailPayload } from './voicemail-payload.ts';

/**
 * A tab card and a sidebar card of one record are two programs that do not know of each other; nobody leaves the same words on the same
 * mailbox twice within this time.
 */
const SAME_VOICEMAIL_MS = 10 * 60 * 1000;

/** The follow-up is due at the start of the working day and reminds when due. */
const DUE_AT = '09:00';

/**
 * @param timeZone IANA zone of the rep's calendar, for the due date
 * @throws UseCaseError 'key-reused' | 'already-logged' | 'voicemail-in-progress', CrmError
 */
export async function logVoicemail(
  deps: Dependencies,
  actor: Actor,
  contactId: string,
  request: LogRequest,
  timeZone: string,
): Promise<LogData> {
  return deps.withLock(actor.accountId, request.idempotencyKey, async () => {
    await settleEarlierPress(deps, actor, contactId, request);
    const crm = await deps.openCrm(actor.accountId, 'person');
    const { settings } = await readRepSettings(deps.store, actor.accountId, actor.userId);
    // A lost owner costs the call its owner, never the log: the rep did leave the voicemail.
    const owner = actor.email === '' ? null : await crm.findOwner(actor.email).catch(() => null);
    const payload: VoicemailPayload = {
      text: request.text,
      seconds: request.seconds,
      companyId: request.companyId,
      ownerId: owner?.id ?? null,
      fromNumber: settings.callingNumber ?? settings.callbackNumber,
      toNumber: request.toNumber === null ? null : (toE164(request.toNumber, null) ?? request.toNumber),
      overrideReason: request.overrideReason,
      followUp: request.followUp === null ? null : { ...followUpTexts(request.followUp), ...dueTimes(request.followUp.dueDate, timeZone) },
    };
    const { inserted, voicemail } = await deps.store.receiveVoicemail({
      id: deps.newId(),
      accountId: actor.accountId,
      idempotencyKey: request.idempotencyKey,
      requestHash: requestHash(contactId, request),
      contactId,
      userId: actor.userId,
      leftAt: deps.now(),
      scriptId: request.scriptId,
      variant: request.variant,
      strategy: request.strategy,
      payload,
    });
    if (voicemail.requestHash !== requestHash(contactId, request))
      throw new UseCaseError('key-reused', 'This key already stands for another voicemail.');
    if (voicemail.state === 'undone' || voicemail.state === 'undoing' || voicemail.state === 'done') return answer(voicemail, !inserted);
    return answer(await finishVoicemail(crm, deps.store, voicemail), !inserted);
  });
}

/**
 * One press of a rep under another key a moment ago is most likely this very voicemail: logged already, still under way, or given up by
 * the rep to change its words. What is under way is not doubled, and what was given up must not be finished later by itself.
 * @throws UseCaseError 'already-logged' | 'voicemail-in-progress'
 */
async function settleEarlierPress({ store, now }: Dependencies, actor: Actor, contactId: string, request: LogRequest): Promise<void> {
  const rows = await store.listVoicemails(actor.accountId, contactId, 10);
  for (const row of rows) {
    const recent = Date.parse(now()) - Date.parse(row.leftAt) < SAME_VOICEMAIL_MS;
    if (!recent || row.userId !== actor.userId || row.idempotencyKey === request.idempotencyKey) continue;
    if (row.state === 'done' && VoicemailPayload.safeParse(row.payload).data?.text === request.text)
      throw new UseCaseError('already-logged', 'You logged these very words on this contact a moment ago.');
    const superseded =
      row.state !== 'received' ||
      (await store.moveVoicemail(row.accountId, row.id, ['received'], 'failed', { problem: 'superseded' })) !== null;
    if (!superseded || row.state.startsWith('sending-') || row.state === 'call-logged')
      throw new UseCaseError('voicemail-in-progress', 'The voicemail you logged a moment ago is not finished yet.');
  }
}

function followUpTexts(followUp: NonNullable<LogRequest['followUp']>): { subject: string; body: string } {
  return { subject: followUp.subject, body: followUp.body };
}

function dueTimes(date: string, timeZone: string): { dueAt: string; remindAt: string } {
  const dueAt = instantAt(date, DUE_AT, timeZone);
  return { dueAt, remindAt: dueAt };
}

/** The same request gives the same hash, whatever the order of its keys. */
function requestHash(contactId: string, request: LogRequest): string {
  const canonical = JSON.stringify([contactId, request], (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(canonical).digest('hex');
}

function answer(row: Voicemail, repeated: boolean): LogData {
  if (row.callId === null) throw new UseCaseError('voicemail-in-progress', 'This voicemail has no call yet.');
  return {
    voicemailId: row.id,
    call: { id: row.callId, url: row.callUrl ?? '' },
    task: row.taskId === null ? null : { id: row.taskId, url: row.taskUrl ?? '' },
    leftAt: row.leftAt,
    repeated,
    entry: historyEntry(row),
  };
}
