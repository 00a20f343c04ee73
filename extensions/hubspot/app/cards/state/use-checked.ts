/** Findings and seconds that follow the rep's typing: names, numbers and time at every key, the rest from the backend at a pause. */
import { useEffect, useMemo, useState } from 'react';
import { useDebounce } from '@hubspot/ui-extensions';
import type { Finding } from '@ringback/core';
import type { VoicemailBackend } from '../backend/voicemail-backend.ts';
import type { CardState } from './card-state.ts';
import { checkDraft, type CheckedText } from './check-draft.ts';
import { checkRequest } from './check-request.ts';
import { chosenSubject, shownAnswer } from './shown.ts';
import { ask } from './use-backend.ts';

/** A person pauses this long between words; shorter waits would ask for half of them. */
const DEBOUNCE_MS = 400;

export interface Checked {
  /** Null without a script. */
  text: CheckedText | null;
  /** Findings of the follow-up's subject, as last found. */
  subjectFindings: Finding[];
}

interface Found extends Checked {
  /** What this was found for; another contact's or wording's findings are not shown. */
  answer: unknown;
}

const NOTHING: Found = { answer: null, text: null, subjectFindings: [] };

export function useChecked({ script, followUp }: CardState, backend: VoicemailBackend | null): Checked {
  const [found, setFound] = useState<Found>(NOTHING);
  const answer = script === null ? null : shownAnswer(script);
  const slots = script?.slots ?? null;
  const strategy = script?.strategy ?? null;
  const live = script?.draft.live ?? '';
  const subject = script === null ? '' : chosenSubject(followUp, script);
  const { wanted } = followUp;
  const words = useMemo(() => ({ text: live, subject, body: followUp.body.live }), [live, subject, followUp.body.live]);
  const paused = useDebounce(words, DEBOUNCE_MS);
  useEffect(() => {
    // Words that are still being typed, or belong to the wording before, are not asked about.
    if (answer === null || slots === null || strategy === null || paused !== words || isAsSuggested(paused, answer)) return;
    let current = true;
    void ask(backend, (to) => to.check(checkRequest({ slots, strategy, wanted, ...paused }))).then((result) => {
      if (!current || !result.ok) return;
      const { findings, seconds, subjectFindings } = result.data;
      setFound({ answer, text: { text: paused.text, findings, seconds }, subjectFindings });
    });
    return () => {
      current = false;
    };
  }, [answer, slots, strategy, paused, words, wanted, backend]);
  const mine = found.answer === answer ? found : NOTHING;
  const text = useMemo(
    () => (answer === null || slots === null || strategy === null ? null : checkDraft({ answer, slots, strategy, last: mine.text }, live)),
    [answer, slots, strategy, mine.text, live],
  );
  const asSuggested = answer !== null && isAsSuggested(words, answer);
  return { text, subjectFindings: asSuggested || !wanted ? [] : mine.subjectFindings };
}

/** Suggested words were checked when they were written, and so were suggested subjects with the mail. */
export function isAsSuggested(
  { text, subject, body }: { text: string; subject: string; body: string },
  { script, subjects, email }: ReturnType<typeof shownAnswer>,
): boolean {
  const known = subject === '' || subjects.some((suggested) => suggested.subject === subject);
  const announced = script.strategy === 'call-back' || subject === (email?.subject ?? subject);
  return text === script.text && known && announced && body === (email?.body ?? body);
}
