/** Fragments that may be said to this contact: every slot they need is known, and everything else about them fits. */
import type { Attempt, SlotName } from '../language/fragment.ts';
import type { Slots, Strategy } from '../schema/index.ts';
import { fitsSlots } from '../language/fits-slots.ts';
import type { PreparedFragment } from './prepare-fragments.ts';

export interface Situation {
  slots: Slots;
  strategy: Strategy;
  attempt: Attempt;
  words: Readonly<Record<SlotName, readonly string[]>>;
}

export function attemptOf(slots: Slots): Attempt {
  if (slots.earlier.count === 0) return 'first';
  return slots.earlier.count === 1 ? 'second' : 'last';
}

export function isEligible({ fragment }: PreparedFragment, { slots, strategy, attempt, words }: Situation): boolean {
  const { namePosition, tones, attempts } = fragment;
  if (fragment.strategy !== undefined && fragment.strategy !== strategy) return false;
  if (namePosition !== undefined && namePosition !== slots.settings.namePosition) return false;
  if (tones !== undefined && !tones.includes(slots.settings.tone)) return false;
  if (attempts !== undefined && !attempts.includes(attempt)) return false;
  return fitsSlots(fragment, slots, words);
}
