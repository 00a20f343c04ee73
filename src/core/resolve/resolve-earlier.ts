/** Voicemails left before, and whether there were enough of them. */
import type { Facts, Slots } from '../schema/index.ts';

/** Unanswered voicemails after which no more are written: practice agrees on two or three per contact, no controlled study exists. */
const ENOUGH = 3;

export interface ResolvedEarlier {
  earlier: Slots['earlier'];
  refusals: Slots['refusals'];
}

/** `count` is of those left since the contact last called back; texts and script ids are of all, newest first. */
export function resolveEarlier({ voicemails, now }: Facts): ResolvedEarlier {
  const past = (voicemails ?? [])
    .filter(({ leftAt }) => Date.parse(leftAt) <= Date.parse(now))
    .sort((a, b) => Date.parse(b.leftAt) - Date.parse(a.leftAt));
  const answered = past.findIndex(({ calledBackAt }) => calledBackAt !== null);
  const count = answered < 0 ? past.length : answered;
  const refusals =
    count < ENOUGH
      ? []
      : [
          {
            code: 'enough-voicemails',
            message: `${count} voicemails were left without a call back. Another one does harm; try e-mail or another person instead.`,
          },
        ];
  return {
    earlier: {
      count,
      texts: past.flatMap(({ text }) => (text === null ? [] : [text])),
      scriptIds: past.flatMap(({ scriptId }) => (scriptId === null ? [] : [scriptId])),
    },
    refusals,
  };
}
