/** Findings and seconds of words in a language that the card does not carry. */
import type { CheckData, CheckRequest } from '../contract/card-contract.ts';
import { checkSubject, checkText } from '../core/index.ts';

export function checkWording({ slots, strategy, text, followUp }: CheckRequest): CheckData {
  const { findings, seconds } = checkText({ text, slots, strategy });
  return { findings, seconds, subjectFindings: followUp === null ? [] : checkSubject({ ...followUp, slots, text }) };
}
