/** Findings and seconds of the words on screen, computed in the card, which carries one language. */
import { checkSubject, checkText, type Finding, type Seconds, type Slots, type Strategy } from '@ringback/core';
import type { Scripted } from './card-state.ts';

/** The language whose reading rules are in the bundle; words in another one are checked by the backend. */
export function isCheckedHere({ language }: Slots): boolean {
  return language === 'en';
}

/** What words are checked against. */
export interface CheckBasis {
  /** The wording the words started from. */
  answer: Scripted;
  slots: Slots;
  strategy: Strategy;
}

export interface CheckedText {
  /** The text the places of the findings are about. */
  text: string;
  findings: Finding[];
  seconds: Seconds;
}

/** A wording as suggested was checked when it was written; changed words are checked anew. */
export function checkDraft({ answer, slots, strategy }: CheckBasis, text: string): CheckedText {
  if (text === answer.script.text) return { text, findings: answer.findings, seconds: answer.script.seconds };
  const { findings, seconds } = checkText({ text, slots, strategy });
  return { text, findings, seconds };
}

export interface FollowUpCheck {
  wanted: boolean;
  subject: string;
  body: string;
  slots: Slots;
  /** The words of the voicemail, which may announce the subject. */
  text: string;
}

/** Findings of the follow-up's subject; none while no follow-up is wanted or no subject is written. */
export function checkFollowUp({ wanted, subject, body, slots, text }: FollowUpCheck): Finding[] {
  return wanted && subject !== '' ? checkSubject({ subject, slots, body, text }) : [];
}
