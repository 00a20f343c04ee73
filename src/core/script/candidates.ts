/** For each part the fragments to choose from, once what the facts are best used for is settled. */
import { boundedMemory, type BoundedMemory } from '../bounded-memory.ts';
import type { Part } from '../schema/index.ts';
import { SLOT_NAMES, type SlotName } from '../language/fragment.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { MOST_WORDS_IN_REASON } from './is-reason-brief.ts';
import { isEligible, type Situation } from './eligible-fragments.ts';
import { preparedFragments, type PreparedFragment } from './prepare-fragments.ts';
import { phraseSet, sharedPhrases } from '../tips/reading/shared-phrases.ts';
import { lowerCase } from '../language/lower-case.ts';

/** Order of the parts in a script. */
export const PARTS: readonly Part[] = ['greeting', 'context', 'reason', 'ask', 'contact-details', 'repeat', 'sign-off'];

export interface Candidates {
  leads: readonly PreparedFragment[];
  also: readonly PreparedFragment[];
}

/** A meeting or a connection is the best context there is; anything else only where there is neither. */
function bestContexts(fragments: readonly PreparedFragment[]): readonly PreparedFragment[] {
  const best = fragments.filter(({ fragment: { about } }) => about === 'meeting' || about === 'connection');
  return best.length > 0 ? best : fragments;
}

/** Words of each reason, its slots filled the plainest way. */
function saidWords({ words }: Situation): (fragment: PreparedFragment) => number {
  const ofSlots: Partial<Record<SlotName, number>> = {};
  const inSlot = (slot: SlotName): number => (ofSlots[slot] ??= words[slot][0]?.split(' ').length ?? 0);
  return ({ placeholders, words: own }) => placeholders.reduce((sum, slot) => sum + inSlot(slot), own);
}

/** A reason that brings what no earlier voicemail said, where there is one. */
function newestReasons(fragments: readonly PreparedFragment[], { words }: Situation): readonly PreparedFragment[] {
  const fresh = fragments.filter(({ placeholders }) => placeholders.some((slot) => words.news.includes(words[slot][0] ?? '')));
  return fresh.length > 0 ? fresh : fragments;
}

/** Leaves out wording that an earlier voicemail used, as long as something else is left. */
function unsaid(fragments: readonly PreparedFragment[], earlier: ReadonlySet<string>): readonly PreparedFragment[] {
  if (earlier.size === 0) return fragments;
  const other = fragments.filter(({ fragment }) => {
    const { shared, all } = sharedPhrases(lowerCase(fragment.text.replace(/\{\w+\}/g, 'x')), earlier);
    return all === 0 || shared / all < 0.4;
  });
  return other.length > 0 ? other : fragments;
}

/** Situations remembered for each language. */
const MOST_REMEMBERED = 2_000;
const remembered = new WeakMap<LanguagePack, BoundedMemory<ReadonlyMap<Part, Candidates>>>();

/** What decides which fragments may be used, whatever the words in the slots are. */
function signatureOf({ slots, strategy, attempt, words }: Situation): string {
  const { connection, variant, settings } = slots;
  const known = SLOT_NAMES.map((slot) => (words[slot].length > 0 ? '1' : '0')).join('');
  return [
    known,
    strategy,
    attempt,
    connection?.relation,
    connection?.kind,
    variant,
    settings.tone,
    settings.namePosition,
    settings.formality,
  ].join('|');
}

function eligibleIn(part: Part, fragments: readonly PreparedFragment[], situation: Situation): Candidates {
  const eligible = fragments.filter((fragment) => isEligible(fragment, situation));
  const leads = eligible.filter(({ fragment }) => fragment.layer === 'lead');
  return {
    leads: part === 'context' && situation.attempt === 'first' ? bestContexts(leads) : leads,
    also: eligible.filter(({ fragment }) => fragment.layer === 'also'),
  };
}

function eligibleByPart(pack: LanguagePack, situation: Situation): ReadonlyMap<Part, Candidates> {
  let memory = remembered.get(pack);
  if (memory === undefined) remembered.set(pack, (memory = boundedMemory(MOST_REMEMBERED)));
  return memory(signatureOf(situation), () => {
    const all = preparedFragments(pack);
    return new Map(PARTS.map((part) => [part, eligibleIn(part, all.get(part) ?? [], situation)]));
  });
}

export function candidatesByPart(pack: LanguagePack, situation: Situation): ReadonlyMap<Part, Candidates> {
  const byPart = eligibleByPart(pack, situation);
  const earlier = phraseSet(situation.slots.earlier.texts.map(lowerCase).join(' . '));
  const found = new Map<Part, Candidates>();
  for (const part of PARTS) {
    const { leads: eligible, also } = byPart.get(part)!;
    let leads = eligible;
    if (part === 'reason') {
      const wordsOf = saidWords(situation);
      const brief = leads.filter((fragment) => fragment.fragment.about === 'proof' || wordsOf(fragment) <= MOST_WORDS_IN_REASON);
      if (brief.length > 0) leads = brief;
      if (situation.attempt === 'second') leads = newestReasons(leads, situation);
    }
    found.set(
      part,
      part === 'contact-details' || part === 'repeat' ? { leads, also } : { leads: unsaid(leads, earlier), also: unsaid(also, earlier) },
    );
  }
  return found;
}
