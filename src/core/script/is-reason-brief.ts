/** Whether the value line of a choice is short enough to be understood in one go. */
import type { Choice } from './choose-fragments.ts';
import type { PreparedFragment } from './prepare-fragments.ts';

/** A value line of more words is not understood in one go (R27). */
export const MOST_WORDS_IN_REASON = 20;

/** @param words chosen for each slot */
export function isReasonBrief(fragments: readonly PreparedFragment[], words: Choice['words']): boolean {
  return fragments.every(
    ({ fragment, placeholders, words: own }) =>
      fragment.part !== 'reason' || placeholders.reduce((sum, slot) => sum + words[slot].split(' ').length, own) <= MOST_WORDS_IN_REASON,
  );
}
