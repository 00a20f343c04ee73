/** Another wording of the same facts. */
import { answerFromSlots, type Slots, type Strategy } from '@ringback/core';
import { isScripted } from './is-scripted.ts';
import type { Scripted } from './card-state.ts';

/** Seeds tried before the facts are taken to allow no further wording. */
const MOST_TRIES = 8;

/**
 * @param tried how many seeds were used up for this strategy
 * @param seen texts the rep has already been shown
 * @returns null when no seed gives a text that was not seen
 */
export function anotherVersion(
  slots: Slots,
  strategy: Strategy,
  tried: number,
  seen: readonly string[],
): { answer: Scripted; tried: number } | null {
  for (let turn = tried + 1; turn <= tried + MOST_TRIES; turn += 1) {
    const answer = answerFromSlots(slots, { seed: `${slots.seed}/${turn}`, strategy });
    if (isScripted(answer) && !seen.includes(answer.script.text)) return { answer, tried: turn };
  }
  return null;
}
