/** What the card sends when the rep says "I left it". */
import type { FollowUpState, ScriptState } from './card-state.ts';
import { chosenSubject, isEdited, shownAnswer } from './shown.ts';
import type { LogRequest, PrepareData } from './wire.ts';

export interface LogParts {
  script: ScriptState;
  followUp: FollowUpState;
  contact: PrepareData['contact'];
  /** Spoken seconds of the words as they stand. */
  seconds: number;
  /** Null when no error finding stands. */
  overrideReason: string | null;
}

/** Without its key: the same contents are the same voicemail. */
export function logContents({ script, followUp, contact, seconds, overrideReason }: LogParts): Omit<LogRequest, 'idempotencyKey'> {
  const { id } = shownAnswer(script).script;
  return {
    text: script.draft.live.trim(),
    scriptId: id,
    variant: isEdited(script) ? 'edited' : 'generated',
    strategy: script.strategy,
    overrideReason,
    seconds: Math.min(Math.max(Math.round(seconds * 10) / 10, 1), 600),
    companyId: contact.companyId,
    toNumber: contact.phone === null ? null : contact.phone.slice(0, 40),
    followUp:
      followUp.wanted && followUp.dueDate !== null
        ? { subject: chosenSubject(followUp, script), body: followUp.body.live.trim(), dueDate: followUp.dueDate }
        : null,
  };
}

/**
 * Pressing again with the same contents repeats the key of the request that was not known to be logged; other contents
 * are another voicemail and take the fresh key.
 */
export function keyedRequest(
  contents: Omit<LogRequest, 'idempotencyKey'>,
  unsettled: LogRequest | null,
  freshKey: () => string,
): LogRequest {
  if (unsettled !== null && JSON.stringify(contents) === JSON.stringify({ ...unsettled, idempotencyKey: undefined })) return unsettled;
  return { idempotencyKey: freshKey(), ...contents };
}
