/** Checks a voicemail text by anybody against every tip. */
import type { Finding, Part, Seconds, Slots, Strategy } from '../schema/index.ts';
import { packFor } from '../language/packs.ts';
import { secondsIn } from '../speech/seconds-in.ts';
import { factPathsIn } from '../script/fact-paths.ts';
import { voicemailTips } from './all-tips.ts';
import { findingsIn } from './findings-in.ts';
import { readDocument } from './tip-document.ts';

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

/** @param input.strategy in place of the one in the slots */
export function checkText({ text, slots, strategy }: { text: string; slots: Slots; strategy?: Strategy | undefined }): CheckedText {
  const pack = packFor(slots.language);
  const doc = readDocument(text, slots, pack, strategy);
  return {
    findings: findingsIn(doc, voicemailTips),
    seconds: doc.seconds,
    spoken: doc.spoken,
    parts: doc.parts.map(({ part, start, end }) => {
      const words = text.slice(start, end);
      return { part, text: words, start, end, facts: factPathsIn(words, slots), seconds: secondsIn(pack, words, slots.rep.pace).expected };
    }),
  };
}
