/** One contact as a language says it, worked out once for script, subjects and e-mail. */
import type { LanguagePack } from '../language/language-pack.ts';
import type { SlotName } from '../language/fragment.ts';
import { packFor } from '../language/packs.ts';
import type { Slots } from '../schema/index.ts';
import { speechLoad, type SpeechLoad } from '../speech/speech-load.ts';
import { areFactsPlain } from './plain-facts.ts';

export interface SaidWords {
  /** The words as they are said. */
  spoken: string;
  load: SpeechLoad;
}

export interface ContactWords {
  slots: Slots;
  pack: LanguagePack;
  /** Ways to say each slot, plainest first; empty when the fact is not known. */
  ways: Readonly<Record<SlotName, readonly string[]>>;
  /** The plainest way of each slot; empty when the fact is not known. */
  plainest: Readonly<Record<SlotName, string>>;
  /** True when no tip can find anything in the facts themselves. */
  plain: boolean;
  /** How words of a slot are said, and how long they take. */
  said(words: string): SaidWords;
}

/** Values remembered for each language. */
const MOST_REMEMBERED = 8_000;
const remembered = new WeakMap<LanguagePack, Map<string, SaidWords>>();

function saidIn(pack: LanguagePack): (words: string) => SaidWords {
  let known = remembered.get(pack);
  if (known === undefined) remembered.set(pack, (known = new Map()));
  const said = known;
  return (words) => {
    let found = said.get(words);
    if (found === undefined) {
      const spoken = pack.verbalise(words);
      found = { spoken, load: speechLoad(spoken) };
      if (said.size >= MOST_REMEMBERED) said.clear();
      said.set(words, found);
    }
    return found;
  };
}

export function contactWords(slots: Slots): ContactWords {
  const pack = packFor(slots.language);
  const ways = pack.slotWords(slots);
  const plainest = Object.fromEntries(Object.entries(ways).map(([slot, [first]]) => [slot, first ?? ''])) as Record<SlotName, string>;
  return { slots, pack, ways, plainest, plain: areFactsPlain(slots, pack, ways), said: saidIn(pack) };
}
