/** Checks the subject line of a follow-up e-mail. */
import { packFor } from '../language/packs.ts';
import type { Finding, Slots } from '../schema/index.ts';
import { subjectTips } from './all-tips.ts';
import { findingsOf } from './define-tip.ts';

/**
 * @param input.body of the e-mail, where it is written already
 * @param input.text of the voicemail that announces it
 */
export function checkSubject({
  subject,
  slots,
  body,
  text,
}: {
  subject: string;
  slots: Slots;
  body?: string | undefined;
  text?: string | undefined;
}): Finding[] {
  const doc = { subject, slots, pack: packFor(slots.language), body: body ?? null, voicemail: text ?? null };
  return subjectTips.flatMap((tip) => findingsOf(tip, tip.check(doc)));
}
