/** Checks a voicemail text by anybody against every tip. */
import type { Finding, Part, Seconds, Severity, Slots, Strategy } from '../schema/index.ts';
import { estimateSeconds } from '../speech/estimate-seconds.ts';
import { factPathsIn } from '../script/fact-paths.ts';
import { voicemailTips } from './all-tips.ts';
import { findingsOf } from './define-tip.ts';
import { readDocument, type TipDocument } from './tip-document.ts';

/** A part found in the text; parts may share a sentence. */
export interface CheckedPart {
  part: Part;
  text: string;
  start: number;
  end: number;
  /** Facts whose words stand in it. */
  facts: string[];
  seconds: number;
}

export interface CheckedText {
  findings: Finding[];
  seconds: Seconds;
  spoken: string;
  parts: CheckedPart[];
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Findings of a document that was read already: errors first, then in the order of the text. */
export function findingsIn(doc: TipDocument): Finding[] {
  return voicemailTips
    .flatMap((tip) => findingsOf(tip, tip.check(doc)))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.start - b.start);
}

/** @param input.strategy in place of the one in the slots */
export function checkText({ text, slots, strategy }: { text: string; slots: Slots; strategy?: Strategy | undefined }): CheckedText {
  const doc = readDocument(text, slots, strategy);
  const pace = { language: slots.language, pace: slots.rep.pace };
  return {
    findings: findingsIn(doc),
    seconds: doc.seconds,
    spoken: doc.spoken,
    parts: doc.parts.map(({ part, start, end }) => {
      const words = text.slice(start, end);
      return { part, text: words, start, end, facts: factPathsIn(words, slots), seconds: estimateSeconds(words, pace).expected };
    }),
  };
}
