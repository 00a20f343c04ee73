/** The answer: what Ringback has to say about one facts document. */
import { z } from 'zod';

export const Part = z.enum(['greeting', 'context', 'reason', 'ask', 'contact-details', 'repeat', 'sign-off']);
export const Strategy = z.enum(['call-back', 'watch-for-email']);
export const Severity = z.enum(['error', 'warning', 'info']);

/** Spoken seconds: `expected` at the rep's pace, `low` and `high` the range a person will fall into. */
export const Seconds = z.object({ low: z.number(), expected: z.number(), high: z.number() });

export const ScriptPart = z.object({
  part: Part,
  text: z.string(),
  /** Paths into the facts document this part's words come from, e.g. "contact.firstName". */
  facts: z.array(z.string()),
  seconds: z.number(),
});

export const Script = z.object({
  /** Names the wording: same id, same fragments. Empty facts do not change it. */
  id: z.string(),
  language: z.string(),
  strategy: Strategy,
  parts: z.array(ScriptPart),
  text: z.string(),
  /** The text as it is said: digits, money and abbreviations in words. */
  spoken: z.string(),
  seconds: Seconds,
});

/**
 * What a tip rests on: A a probability sample, peer review or law; B a large vendor data set, observational; C a small or undisclosed
 * vendor number; D a circulating number without a study; 'article' the article's advice alone; 'logic' what cannot be otherwise.
 */
export const Evidence = z.object({ grade: z.enum(['A', 'B', 'C', 'D', 'article', 'logic']), source: z.string() });

export const Fix = z.object({
  label: z.string(),
  /** Replaces text[start, end) of the checked text. */
  start: z.number().int(),
  end: z.number().int(),
  replacement: z.string(),
});

export const Finding = z.object({
  tip: z.string(),
  severity: Severity,
  /** Place in the checked text, UTF-16 offsets, end exclusive; both 0 when something is missing altogether. */
  start: z.number().int(),
  end: z.number().int(),
  message: z.string(),
  /** What was found and what was expected, in words; null where it has no meaning. */
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  /** The article's reason in one sentence. */
  reason: z.string(),
  /** What the tip rests on. */
  evidence: Evidence,
  fixes: z.array(Fix),
});

export const Subject = z.object({ subject: z.string(), facts: z.array(z.string()), why: z.string() });
export const Email = z.object({ subject: z.string(), body: z.string() });
export const BestTime = z.object({
  start: z.string(),
  end: z.string(),
  timeZone: z.string(),
  why: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
});

export const RefusalCode = z.enum(['do-not-voicemail', 'no-phone', 'outside-lawful-hours', 'enough-voicemails', 'no-callback-number']);
export const Refusal = z.object({ code: RefusalCode, message: z.string() });

export const Answer = z.object({
  /** Null when a refusal forbids writing one; 'outside-lawful-hours' forbids leaving it at this hour only. */
  script: Script.nullable(),
  findings: z.array(Finding),
  subjects: z.array(Subject),
  /** Null when the contact opted out of e-mail or no script was written. */
  email: Email.nullable(),
  bestTimes: z.array(BestTime),
  refusals: z.array(Refusal),
  /** What the rep should know although nothing is wrong: a language fallback, a name left out, a connection not used. */
  notices: z.array(z.object({ code: z.string(), message: z.string() })),
});

export type Part = z.infer<typeof Part>;
export type Strategy = z.infer<typeof Strategy>;
export type Severity = z.infer<typeof Severity>;
export type Seconds = z.infer<typeof Seconds>;
export type ScriptPart = z.infer<typeof ScriptPart>;
export type Script = z.infer<typeof Script>;
export type Evidence = z.infer<typeof Evidence>;
export type Fix = z.infer<typeof Fix>;
export type Finding = z.infer<typeof Finding>;
export type Subject = z.infer<typeof Subject>;
export type Email = z.infer<typeof Email>;
export type BestTime = z.infer<typeof BestTime>;
export type RefusalCode = z.infer<typeof RefusalCode>;
export type Refusal = z.infer<typeof Refusal>;
export type Answer = z.infer<typeof Answer>;
