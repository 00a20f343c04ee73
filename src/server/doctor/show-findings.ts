/** Findings as a table for people: one line each, and below it what to do. */
import type { Finding } from './finding.ts';

export function showFindings(findings: readonly Finding[]): string {
  const where = ({ check, account }: Finding): string => (account === null ? check : `${check} ${account}`);
  const width = Math.max(0, ...findings.map((finding) => where(finding).length));
  const lines = findings.flatMap((finding) => [
    `${finding.state.padEnd(4)}  ${where(finding).padEnd(width)}  ${finding.found}`,
    ...(finding.todo === null ? [] : [`${' '.repeat(width + 8)}→ ${finding.todo}`]),
  ]);
  const count = (state: Finding['state']): string => String(findings.filter((finding) => finding.state === state).length);
  return [...lines, '', `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend`].join('\n');
}
