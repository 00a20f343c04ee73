/** Findings of the follow-up's subject as it would be sent. */
import { useMemo } from 'react';
import type { Finding } from '@ringback/core';
import type { CardState } from './card-state.ts';
import { checkFollowUp } from './check-draft.ts';
import { chosenSubject } from './shown.ts';

/** @param text the words of the voicemail the subject is held against */
export function useSubjectFindings({ script, followUp }: CardState, text: string): Finding[] {
  const slots = script?.slots ?? null;
  const subject = script === null ? '' : chosenSubject(followUp, script);
  const { wanted } = followUp;
  const body = followUp.body.live;
  return useMemo(() => (slots === null ? [] : checkFollowUp({ wanted, subject, body, slots, text })), [slots, subject, wanted, body, text]);
}
