/** The shape of a tip: one rule of good voicemail, for the words of a voicemail or for a subject line. */
import type { LanguagePack } from '../language/language-pack.ts';
import type { Evidence, Finding, Fix, Severity, Slots } from '../schema/index.ts';
import type { TipDocument } from './tip-document.ts';

/** What a check says about one place; the tip's id, severity and reason are added. */
export interface Observation {
  /** Both 0 when something is missing altogether. */
  start: number;
  end: number;
  /** What was found, the value, what to do; at most 120 characters. */
  message: string;
  actual?: string | null;
  expected?: string | null;
  /** Where it differs from the tip's own. */
  severity?: Severity;
  fixes?: Fix[];
}

export type TipKind = 'structure' | 'time' | 'phrase' | 'facts' | 'subject';

interface TipBase {
  /** Also the name of its file, its test and its page in docs/tips. */
  id: string;
  severity: Severity;
  kind: TipKind;
  /** The reason in one sentence. */
  reason: string;
  evidence: Evidence;
}

export interface VoicemailTip extends TipBase {
  check(doc: TipDocument): Observation[];
}

export interface SubjectDocument {
  subject: string;
  slots: Slots;
  pack: LanguagePack;
  /** Body of the e-mail; null when only the subject is known. */
  body: string | null;
  /** Words of the voicemail; null when only the subject is known. */
  voicemail: string | null;
}

export interface SubjectTip extends TipBase {
  kind: 'subject';
  check(doc: SubjectDocument): Observation[];
}

/** What most tips rest on: one article's advice, without figures. */
export const THE_ARTICLE: Evidence = { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' };

export function defineTip(tip: VoicemailTip): VoicemailTip {
  return tip;
}

export function defineSubjectTip(tip: SubjectTip): SubjectTip {
  return tip;
}

/** Longest message. */
const MESSAGE_LENGTH = 120;

function short(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH - 1).trimEnd()}…`;
}

export function findingsOf(tip: VoicemailTip | SubjectTip, observations: readonly Observation[]): Finding[] {
  return observations.map(({ start, end, message, actual, expected, severity, fixes }) => ({
    tip: tip.id,
    severity: severity ?? tip.severity,
    start,
    end,
    message: short(message),
    actual: actual ?? null,
    expected: expected ?? null,
    reason: tip.reason,
    evidence: tip.evidence,
    fixes: fixes ?? [],
  }));
}
