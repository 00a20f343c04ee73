/** Findings and seconds that follow the rep's typing at a short distance. */
import { useMemo } from 'react';
import { useDebounce } from '@hubspot/ui-extensions';
import { checkDraft, type CheckedText } from './check-draft.ts';
import type { ScriptState } from './card-state.ts';
import { shownAnswer } from './shown.ts';

const DEBOUNCE_MS = 150;

/** While a key is being typed the check waits for a pause; every other change is checked at once. Null without a script. */
export function useCheckedText(script: ScriptState | null): CheckedText | null {
  const live = script?.draft.live ?? '';
  const paused = useDebounce(live, DEBOUNCE_MS);
  const text = script?.draft.typing === true ? paused : live;
  const answer = script === null ? null : shownAnswer(script);
  const slots = script?.slots ?? null;
  const strategy = script?.strategy ?? null;
  return useMemo(
    () => (answer === null || slots === null || strategy === null ? null : checkDraft({ answer, slots, strategy }, text)),
    [answer, slots, strategy, text],
  );
}
