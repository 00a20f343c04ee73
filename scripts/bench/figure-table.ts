/** Prints figures as a table for people. */
import type { MeasuredFigure } from './figure.ts';

export function figureTable(figures: readonly MeasuredFigure[]): string {
  const rows = [
    ['figure', 'value', 'unit', 'asked'],
    ...figures.map(({ name, value, unit, asked }) => [name, String(value), unit, asked ?? '']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
