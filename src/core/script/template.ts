/** A wording cut once at its slots: filling it in is then a matter of joining strings. */
import { boundedMemory } from '../bounded-memory.ts';
import type { SlotName } from '../language/fragment.ts';

export interface Template {
  /** The words around the slots, one more than there are slots. */
  words: readonly string[];
  slots: readonly SlotName[];
}

/** More than all languages have wordings; only a language model's own ones could be more. */
const MOST_REMEMBERED = 16_000;
const remembered = boundedMemory<Template>(MOST_REMEMBERED);

/** @param text with slots between braces */
export function templateOf(text: string): Template {
  return remembered(text, () => {
    const pieces = text.split(/\{(\w+)\}/);
    return {
      words: pieces.filter((_, index) => index % 2 === 0),
      slots: pieces.filter((_, index) => index % 2 === 1) as SlotName[],
    };
  });
}
