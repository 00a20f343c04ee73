/** The table of tips with one row more, in the order of the ids and with its columns even. */
import type { NewTip } from './add-tip.ts';

const ROW = /^\|(.+)\|$/;

function cells(line: string): string[] {
  return ROW.exec(line)![1]!
    .split('|')
    .map((cell) => cell.trim());
}

/** @param page text of docs/tips/README.md */
export function listInTable(page: string, { id, severity, kind }: NewTip): string {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => ROW.test(line));
  if (first === -1) throw new Error('The page of tips has no table.');
  let end = first;
  while (ROW.test(lines[end] ?? '')) end += 1;
  const [head, , ...rows] = lines.slice(first, end).map(cells);
  const sorted = [...rows, [`[${id}](${id}.md)`, severity, kind]].sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  const widths = head!.map((_, column) => Math.max(...[head!, ...sorted].map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  lines.splice(first, end - first, line(head!), rule, ...sorted.map(line));
  return lines.join('\n');
}
