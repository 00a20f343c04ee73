/** What every tip finds in the words under a rep's hands, and how long they take. */
import type { CheckData, CheckRequest } from '../contract/card-contract.ts';
import { checkSubject, checkText } from '../core/index.ts';

export function checkWording({ slots, strategy, text, followUp }: CheckRequest): CheckData {
  const { findings, seconds } = checkText({ text, slots, strategy });
  return { findings, seconds, subjectFindings: followUp === null ? [] : checkSubject({ ...followUp, slots, text }) };
}
