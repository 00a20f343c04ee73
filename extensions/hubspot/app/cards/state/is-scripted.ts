/** Tells an answer with a script from a refusal. */
import type { Answer } from '@ringback/core';
import type { Scripted } from './card-state.ts';

export function isScripted(answer: Answer | null): answer is Scripted {
  return answer !== null && answer.script !== null;
}
