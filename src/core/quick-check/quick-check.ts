/**
 * What can be said of words at every key, in the card, without waiting for anybody: their time, and the tips on names and numbers. The rest
 * of the tips need the reading rules of a whole language and are asked of the backend at the next pause.
 */
import type { Finding, Seconds, Slots, Strategy } from '../schema/index.ts';
import { callbackNumberMatches } from '../tips/callback-number-matches.ts';
import type { VoicemailTip } from '../tips/define-tip.ts';
import { durationInBand } from '../tips/duration-in-band.ts';
import { findingsIn } from '../tips/findings-in.ts';
import { firstNameCount } from '../tips/first-name-count.ts';
import { firstNameRight } from '../tips/first-name-right.ts';
import { numberRepeated } from '../tips/number-repeated.ts';
import { numberStated } from '../tips/number-stated.ts';
import { paceUnhurried } from '../tips/pace-unhurried.ts';
import { repNamed } from '../tips/rep-named.ts';
import { readDocument } from '../tips/tip-document.ts';
import { quickEnglish } from './quick-english.ts';

const QUICK_TIPS: readonly VoicemailTip[] = [
  durationInBand,
  paceUnhurried,
  repNamed,
  numberStated,
  numberRepeated,
  callbackNumberMatches,
  firstNameRight,
  firstNameCount,
];

/** Tips whose findings are current after a quick check; those of others are of the last full one. */
export const QUICK_TIP_IDS: ReadonlySet<string> = new Set(QUICK_TIPS.map(({ id }) => id));

export interface QuickCheck {
  /** Without fixes: those come with the full check. */
  findings: Finding[];
  seconds: Seconds;
}

/** @returns null for a language the card does not carry */
export function quickCheck({ text, slots, strategy }: { text: string; slots: Slots; strategy: Strategy }): QuickCheck | null {
  if (slots.language !== 'en') return null;
  const doc = readDocument(text, slots, quickEnglish, strategy);
  return { findings: findingsIn(doc, QUICK_TIPS).map((finding) => ({ ...finding, fixes: [] })), seconds: doc.seconds };
}
