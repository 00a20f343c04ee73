/** Keeps the subject that is announced and the subject that is written the same. */
import type { Fix } from '@ringback/core';

/**
 * Replaces a suggested subject that the words announce by the chosen one.
 * @param suggested the subjects of the wording on screen
 * @returns null when the words already say the chosen subject, or announce none of the suggested ones
 */
export function saySubject(text: string, suggested: readonly string[], chosen: string): Fix | null {
  const spoken = text.toLowerCase();
  if (chosen === '' || spoken.includes(chosen.toLowerCase())) return null;
  for (const subject of suggested) {
    const start = subject === '' ? -1 : spoken.indexOf(subject.toLowerCase());
    if (start !== -1) return { label: `Say “${chosen}” in the voicemail`, start, end: start + subject.length, replacement: chosen };
  }
  return null;
}
