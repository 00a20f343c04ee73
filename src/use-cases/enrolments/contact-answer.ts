/** One contact as read in bulk becomes slots and an answer: the same engine as on the card, with nobody at the desk. */
import type { WorkflowAction } from '../../contract/workflow-contract.ts';
import { answerFromSlots } from '../../core/index.ts';
import { toE164 } from '../../core/phone/to-e164.ts';
import { countryCode } from '../../core/resolve/country-code.ts';
import { resolveSlots } from '../../core/resolve/index.ts';
import { Facts, type Answer, type Language, type Strategy } from '../../core/schema/index.ts';
import type { ContactRecord } from '../../crm/crm.ts';
import { factsFromRecord, type RecordContext } from '../facts-from-record.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';
import type { OwnerDesk } from './owner-desk.ts';

export interface AnswerRequest {
  action: WorkflowAction;
  record: ContactRecord;
  desk: OwnerDesk & { settings: { callbackNumber: string } };
  earlier: RecordContext['earlier'];
  /** Null: the rep's settings decide. */
  strategy: Strategy | null;
  /** Null: the contact's own language decides. */
  language: Language | null;
  now: string;
}

export function contactAnswer({ isHoliday }: Pick<EnrolmentDependencies, 'isHoliday'>, request: AnswerRequest): Answer {
  const { record, desk, now, language } = request;
  const { contact } = record;
  const country = countryCode(contact.country.value);
  const phone = contact.phone.value === null ? null : toE164(contact.phone.value, country ?? 'US');
  const input = factsFromRecord(
    { ...record, rep: desk.owner },
    {
      now,
      // The action is in the seed, so that the words of the mail do not depend on which of the two ran first.
      seed: `${contact.id}:${now.slice(0, 10)}:${request.action}`,
      timeZone: null,
      settings: desk.settings,
      phone,
      earlier: request.earlier,
    },
  );
  if (language !== null) input.contact.language = language;
  return answerFromSlots(resolveSlots(Facts.parse(input), { isHoliday }), { strategy: request.strategy ?? undefined });
}
