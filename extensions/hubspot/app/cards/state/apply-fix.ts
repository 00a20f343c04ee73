/** Puts a fix into the text it was made for. */
import type { Fix } from '@ringback/core';

/** Replaces text[start, end); places outside the text are brought back to its ends. */
export function applyFix(text: string, fix: Pick<Fix, 'start' | 'end' | 'replacement'>): string {
  const start = Math.min(Math.max(fix.start, 0), text.length);
  const end = Math.min(Math.max(fix.end, start), text.length);
  return text.slice(0, start) + fix.replacement + text.slice(end);
}
