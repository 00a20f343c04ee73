/** One contact as a language says it, worked out once for script, subjects and e-mail. */
import type { LanguagePack } from '../language/language-pack.ts';
import type { SlotName } from '../language/fragment.ts';
import { packFor } from '../language/packs.ts';
import type { Slots } from '../schema/index.ts';
import { saidWords, type SaidWords } from '../speech/said-words.ts';
import { plainFacts } from './plain-facts.ts';

export interface ContactWords {
  slots: Slots;
  pack: LanguagePack;
  /** Ways to say each slot, plainest first; empty when the fact is not known. */
  ways: Readonly<Record<SlotName, readonly string[]>>;
  /** The plainest way of each slot; empty when the fact is not known. */
  plainest: Readonly<Record<SlotName, string>>;
  /** True when no tip can find anything in the facts themselves. */
  plain: boolean;
  /** True when plain facts are said alike wherever they stand, so that a script can be said piece by piece. */
  saidAlike: boolean;
  /** How words of a slot are said, and how long they take. */
  said(words: string): SaidWords;
}

export function contactWords(slots: Slots): ContactWords {
  const pack = packFor(slots.language);
  const ways = pack.slotWords(slots);
  const first: Partial<Record<SlotName, string>> = {};
  for (const slot in ways) first[slot as SlotName] = ways[slot as SlotName][0] ?? '';
  const plainest = first as Record<SlotName, string>;
  return { slots, pack, ways, plainest, ...plainFacts(slots, pack, ways), said: (words) => saidWords(words, pack.verbalise) };
}
