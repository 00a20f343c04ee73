/** Finds the parts of the suggestion that still stand in changed words. */
import type { ScriptPart } from '@ringback/core';

export interface Segment {
  /** Null for words that are the rep's own. */
  part: ScriptPart | null;
  text: string;
}

/** Parts are looked for in their order, each after the one before; what lies between is the rep's own. */
export function scriptSegments(text: string, parts: readonly ScriptPart[]): Segment[] {
  const segments: Segment[] = [];
  let cursor = 0;
  for (const part of parts) {
    const words = part.text.trim();
    const start = words === '' ? -1 : text.indexOf(words, cursor);
    if (start === -1) continue;
    addOwn(segments, text.slice(cursor, start));
    segments.push({ part, text: words });
    cursor = start + words.length;
  }
  addOwn(segments, text.slice(cursor));
  return segments;
}

function addOwn(segments: Segment[], words: string): void {
  if (words.trim() !== '') segments.push({ part: null, text: words.trim() });
}
