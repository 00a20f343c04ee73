/** Findings as a person reads them in a terminal. */
import type { Finding } from '../core/index.ts';

export function showFindings(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Ready: no tip is missed.'];
  return findings.map((finding) => `${finding.severity.toUpperCase().padEnd(8)}${finding.tip}: ${finding.message}`);
}
