/** Another wording of the same facts, for a rep who does not like the one on screen. */
import type { WordingData, WordingRequest } from '../contract/card-contract.ts';
import { answerFromSlots } from '../core/index.ts';

/** Seeds tried before the facts are taken to allow no further wording. */
const MOST_TRIES = 8;

/** The same request gets the same wording. The first one of a strategy is that of the contact's own seed. */
export function writeWording({ slots, strategy, tried, seen }: WordingRequest): WordingData {
  for (let turn = tried; turn < tried + MOST_TRIES; turn += 1) {
    const answer = answerFromSlots(slots, { seed: turn === 0 ? slots.seed : `${slots.seed}/${turn}`, strategy });
    if (answer.script === null) return { answer, tried: turn + 1 };
    if (!seen.includes(answer.script.text)) return { answer, tried: turn + 1 };
  }
  return { answer: null, tried: tried + MOST_TRIES };
}
