/** Fragments that may be said to this contact: every slot they need is known, and everything else about them fits. */
import type { Attempt, SlotName } from '../language/fragment.ts';
import type { Slots, Strategy } from '../schema/index.ts';
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
  const { needs, without, namePosition, tones, attempts, relations, kinds } = fragment;
  if (fragment.strategy !== undefined && fragment.strategy !== strategy) return false;
  if (namePosition !== undefined && namePosition !== slots.settings.namePosition) return false;
  if (tones !== undefined && !tones.includes(slots.settings.tone)) return false;
  if (attempts !== undefined && !attempts.includes(attempt)) return false;
  if (relations !== undefined && (slots.connection === null || !relations.includes(slots.connection.relation))) return false;
  if (kinds !== undefined && (slots.connection === null || !kinds.includes(slots.connection.kind))) return false;
  return needs.every((slot) => words[slot].length > 0) && without.every((slot) => words[slot].length === 0);
}
