/** Findings of a document that was read already: errors first, then in the order of the text. */
import type { Finding, Severity } from '../schema/index.ts';
import { findingsOf, type VoicemailTip } from './define-tip.ts';
import type { TipDocument } from './tip-document.ts';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

export function findingsIn(doc: TipDocument, tips: readonly VoicemailTip[]): Finding[] {
  return tips.flatMap((tip) => findingsOf(tip, tip.check(doc))).sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.start - b.start);
}
