/** The result of a check as a person reads it in a terminal. */
import type { Finding, Seconds } from '../core/index.ts';
import { printable } from './show-answer.ts';
import { showFindings } from './show-findings.ts';

export interface CheckResult {
  findings: Finding[];
  /** Null when only a subject was checked. */
  seconds: Seconds | null;
  spoken: string | null;
}

export function showCheck({ findings, seconds }: CheckResult): string {
  const time =
    seconds === null ? [] : [`About ${seconds.expected.toFixed(0)} seconds (${seconds.low.toFixed(0)} to ${seconds.high.toFixed(0)})`];
  return `${printable([...time, ...showFindings(findings)].join('\n'))}\n\n`;
}
