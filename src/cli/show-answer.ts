/** An answer as a person reads it in a terminal. */
import type { Answer } from '../core/index.ts';
import { showFindings } from './show-findings.ts';

/** CRM text may hold control characters, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

export function showAnswer(answer: Answer): string {
  const lines: string[] = [];
  for (const refusal of answer.refusals) lines.push(`No script: ${refusal.message} (${refusal.code})`);
  if (answer.script !== null) {
    const { parts, seconds, strategy } = answer.script;
    lines.push(`About ${seconds.expected.toFixed(0)} seconds (${seconds.low.toFixed(0)} to ${seconds.high.toFixed(0)}), ${strategy}`, '');
    for (const part of parts) lines.push(`  ${part.part.padEnd(16)}${part.text}`);
    lines.push('', ...showFindings(answer.findings));
  }
  if (answer.subjects.length > 0) lines.push('', 'Subjects');
  for (const subject of answer.subjects) lines.push(`  ${subject.subject.padEnd(36)}${subject.why}`);
  if (answer.email !== null) lines.push('', `E-mail: ${answer.email.subject}`, ...answer.email.body.split('\n').map((line) => `  ${line}`));
  for (const notice of answer.notices) lines.push('', `Note: ${notice.message}`);
  return `${printable(lines.join('\n'))}\n\n`;
}
