/** The rep's own way to say a name, as it may be shown. */
import { isMachineText } from './name-notes.ts';
import { readableName } from './readable-name.ts';

const LONGEST = 60;

/** @returns null when nothing is stored, when it is too long to be read in passing, or when it is markup, an address or has no letters */
export function ownPronunciation(raw: string | null): string | null {
  if (raw === null || raw.length > 4 * LONGEST) return null;
  const text = readableName(raw)
    .replace(/^["'“”‘’\s]+|["'“”‘’\s.]+$/gu, '')
    .trim();
  return text === '' || text.length > LONGEST || isMachineText(text) || !/\p{L}/u.test(text) ? null : text;
}
