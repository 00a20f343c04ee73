/** A true wording of one part for this contact, from the fragments of the language. */
import type { SlotName } from '../../language/fragment.ts';
import type { Part, Slots, Strategy } from '../../schema/index.ts';
import { candidatesByPart, type Candidates } from '../../script/candidates.ts';
import { attemptOf } from '../../script/eligible-fragments.ts';
import { capitalise, fill } from '../../script/render-script.ts';
import { lowerCase } from '../../language/lower-case.ts';
import type { TipDocument } from '../tip-document.ts';

interface Wordings {
  byPart: ReadonlyMap<Part, Candidates>;
  words: Readonly<Record<SlotName, string>>;
}

/** Slots do not change once they are resolved. */
const known = new WeakMap<Slots, Partial<Record<Strategy, Wordings>>>();

function wordingsFor({ slots, strategy, pack }: TipDocument): Wordings {
  const before = known.get(slots) ?? {};
  const found = before[strategy];
  if (found !== undefined) return found;
  const ways = pack.slotWords(slots);
  const words = Object.fromEntries(Object.entries(ways).map(([slot, list]) => [slot, list[0] ?? ''])) as Record<SlotName, string>;
  words.theTopic = words.topic;
  const wordings = { byPart: candidatesByPart(pack, { slots, strategy, attempt: attemptOf(slots), words: ways }), words };
  known.set(slots, { ...before, [strategy]: wordings });
  return wordings;
}

/** @returns null when the facts allow none that the text does not say already */
export function wordingOf(part: Part, doc: TipDocument): string | null {
  const { byPart, words } = wordingsFor(doc);
  for (const { fragment } of byPart.get(part)?.leads ?? []) {
    const said = fill(fragment.text, words);
    // One that ends in a comma needs the next sentence to go on in lower case, and one that points back needs what it points to.
    if (fragment.after === undefined && !said.endsWith(',') && !doc.passage.lower.includes(lowerCase(said))) return capitalise(said);
  }
  return null;
}
