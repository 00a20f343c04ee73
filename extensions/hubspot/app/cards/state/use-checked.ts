/** Findings and seconds that follow the rep's typing at a short distance: computed here, or asked of the backend for other languages. */
import { useEffect, useMemo, useState } from 'react';
import { useDebounce } from '@hubspot/ui-extensions';
import type { Finding } from '@ringback/core';
import type { VoicemailBackend } from '../backend/voicemail-backend.ts';
import type { CardState, ScriptState } from './card-state.ts';
import { checkDraft, checkFollowUp, isCheckedHere, type CheckedText } from './check-draft.ts';
import { checkElsewhere } from './check-elsewhere.ts';
import { chosenSubject, shownAnswer } from './shown.ts';
import { ask } from './use-backend.ts';

const DEBOUNCE_MS = 150;
/** A request takes longer than a computation, so it waits for a longer pause. */
const REQUEST_DEBOUNCE_MS = 500;

export interface Checked {
  /** Null without a script. */
  text: CheckedText | null;
  subjectFindings: Finding[];
}

const NOTHING: Checked = { text: null, subjectFindings: [] };

/** While a key is being typed the check waits for a pause; every other change is checked at once. */
export function useChecked({ script, followUp }: CardState, backend: VoicemailBackend | null): Checked {
  const here = script !== null && isCheckedHere(script.slots);
  const live = script?.draft.live ?? '';
  const paused = useDebounce(live, here ? DEBOUNCE_MS : REQUEST_DEBOUNCE_MS);
  const text = script?.draft.typing === true ? paused : live;
  const subject = script === null ? '' : chosenSubject(followUp, script);
  const { wanted } = followUp;
  const body = followUp.body.live;
  const local = useLocalCheck(here ? script : null, text, { wanted, subject, body });
  const remote = useRemoteCheck(here ? null : script, text, { wanted, subject, body }, backend);
  return here ? local : remote;
}

interface Mail {
  wanted: boolean;
  subject: string;
  body: string;
}

function useLocalCheck(script: ScriptState | null, text: string, { wanted, subject, body }: Mail): Checked {
  const answer = script === null ? null : shownAnswer(script);
  const slots = script?.slots ?? null;
  const strategy = script?.strategy ?? null;
  const checked = useMemo(
    () => (answer === null || slots === null || strategy === null ? null : checkDraft({ answer, slots, strategy }, text)),
    [answer, slots, strategy, text],
  );
  const subjectFindings = useMemo(
    () => (slots === null ? [] : checkFollowUp({ wanted, subject, body, slots, text })),
    [slots, subject, wanted, body, text],
  );
  return { text: checked, subjectFindings };
}

/** What was found last stays on screen until the next answer comes; a wording as suggested was checked when it was written. */
function useRemoteCheck(script: ScriptState | null, text: string, mail: Mail, backend: VoicemailBackend | null): Checked {
  const [found, setFound] = useState<Checked>(NOTHING);
  const answer = script === null ? null : shownAnswer(script);
  const slots = script?.slots ?? null;
  const strategy = script?.strategy ?? null;
  const { wanted, subject, body } = mail;
  useEffect(() => {
    if (answer === null || slots === null || strategy === null) return;
    let current = true;
    void ask(backend, (to) => to.check(checkElsewhere({ slots, strategy, text, wanted, subject, body }))).then((result) => {
      if (!current || !result.ok) return;
      const { findings, seconds, subjectFindings } = result.data;
      setFound({ text: { text, findings, seconds }, subjectFindings });
    });
    return () => {
      current = false;
    };
  }, [answer, slots, strategy, text, wanted, subject, body, backend]);
  if (answer === null) return NOTHING;
  const suggested = text === answer.script.text && found.text?.text !== text;
  return suggested ? { text: { text, findings: answer.findings, seconds: answer.script.seconds }, subjectFindings: [] } : found;
}
