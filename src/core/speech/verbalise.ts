/** A text as it is said aloud, in the language it is written in. */
import { packFor } from '../language/packs.ts';
import type { Language } from '../schema/index.ts';

/**
 * Numbers digit by digit in their groups with pauses, money, times, dates, abbreviations, addresses and acronyms in words.
 * Linear in the text's length; a text without any of these comes back as it is but for doubled spaces.
 */
export function verbalise(text: string, language: Language): string {
  return packFor(language).verbalise(text);
}
