/** Everything Ringback knows about one language; a language is one folder that exports one pack. */
import type { Finding, Formality, Language, Slots } from '../schema/index.ts';
import type { EmailFragment } from './email-fragment.ts';
import type { Fragment, SlotName } from './fragment.ts';
import type { Timing } from '../speech/timing.ts';
import type { NumberWords } from './number-words.ts';
import type { Reader } from './reader.ts';
import type { SubjectFragment } from './subject-fragment.ts';

export interface LanguagePack {
  language: Language;
  fragments: readonly Fragment[];
  subjects: readonly SubjectFragment[];
  email: readonly EmailFragment[];
  /**
   * Ways to say each slot on this day, the first being the plainest; empty when the fact is not known.
   * Every one of them is true whenever it is listed.
   */
  slotWords(slots: Slots): Record<SlotName, readonly string[]>;
  /** What is usual in business when nobody said otherwise. */
  usualFormality: Formality;
  /** A text as it is said aloud: numbers in words, telephone numbers digit by digit in their groups. Linear in its length. */
  verbalise(text: string): string;
  /**
   * How long its letters and pauses take. Source: fits on recordings by synthetic voices, checked with `npm run fit:speech`;
   * docs/decisions/0003-speaking-time.md holds the figures.
   */
  timing: Timing;
  /** How numbers are said, for finding telephone numbers in a text. */
  numberWords: NumberWords;
  /** Words that wear out when two parts of one script use them. */
  echoes: readonly RegExp[];
  /** How texts by anybody are read. */
  reader: Reader;
  /** Whole sentences that a fix may add. */
  additions: Readonly<{
    number: string;
    repeat: string;
    introduction: string;
    greeting: string;
    namelessGreeting: string;
    inPlaceOfName: string;
  }>;
}

export type Severity = Finding['severity'];
