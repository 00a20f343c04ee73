/** What the card says of the words on screen by itself, beside what the backend last found. */
import type { Finding, Seconds, Slots, Strategy } from '@ringback/core';
import { quickCheck, QUICK_TIP_IDS } from '@ringback/core/quick';
import type { Scripted } from './card-state.ts';

export interface CheckedText {
  /** The text the places of the findings are about. */
  text: string;
  findings: Finding[];
  seconds: Seconds;
}

/** What words are checked against. */
export interface CheckBasis {
  /** The wording the words started from; it was checked when it was written. */
  answer: Scripted;
  slots: Slots;
  strategy: Strategy;
  /** What the backend said last; null before it said anything. */
  last: CheckedText | null;
}

/**
 * Names, numbers and time are checked here and now; what needs a language's reading rules stays as it was last found, without its fixes,
 * until the backend answers for these words.
 */
export function checkDraft({ answer, slots, strategy, last }: CheckBasis, text: string): CheckedText {
  if (last?.text === text) return last;
  if (text === answer.script.text) return { text, findings: answer.findings, seconds: answer.script.seconds };
  const before = last ?? { text: answer.script.text, findings: answer.findings, seconds: answer.script.seconds };
  const quick = quickCheck({ text, slots, strategy });
  if (quick === null) return before;
  const kept = before.findings.filter(({ tip }) => !QUICK_TIP_IDS.has(tip)).map((finding) => ({ ...finding, fixes: [] }));
  return { text, findings: [...quick.findings, ...kept], seconds: quick.seconds };
}
