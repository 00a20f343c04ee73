/** Chooses one wording by chance that fits the time band and says nothing twice. */
import type { SlotName } from '../language/fragment.ts';
import { secondsOfLoad } from '../speech/timing.ts';
import { PARTS, type Candidates } from './candidates.ts';
import type { ContactWords } from './contact-words.ts';
import type { Situation } from './eligible-fragments.ts';
import type { PreparedFragment } from './prepare-fragments.ts';
import { pick, type Random } from './seeded-random.ts';

export interface Choice {
  fragments: readonly PreparedFragment[];
  /** The words chosen for each slot. */
  words: Readonly<Record<SlotName, string>>;
  seconds: number;
}

/** Share of scripts that use a second thing where the facts hold one: a connection beside a meeting, a proof beside a benefit. */
const ALSO_SHARE: Partial<Record<string, number>> = { context: 0.85, reason: 0.3 };
/** Random wordings looked at before the nearest one is mended; in the first of them the wish for a second thing is kept. */
const TRIES = 160;
const TRIES_BELOW_THE_TOP = 60;
const TRIES_WITH_WISHES = 130;
/** Scripts end at different places in the upper part of the band, so that not all are as long as they may be. */
const SHORTER_BY = 0.45;
const NO_WISHES: ReadonlySet<string> = new Set();
/** Weight of saying something twice against a second outside the band. */
const CLASH_WEIGHT = 4;

/** Seconds of single fragments with the words chosen; they add up. */
function secondsWith(words: Choice['words'], { slots, pack, said }: ContactWords): (fragments: readonly PreparedFragment[]) => number {
  const { pace } = slots.rep;
  const known = new Map<PreparedFragment, number>();
  const ofSlots: Partial<Record<SlotName, number>> = {};
  const secondsOfSlot = (slot: SlotName): number => (ofSlots[slot] ??= secondsOfLoad(said(words[slot]).load, pack.timing, pace));
  const secondsOfOne = (prepared: PreparedFragment): number => {
    let seconds = known.get(prepared);
    if (seconds === undefined) {
      seconds = prepared.placeholders.reduce((sum, slot) => sum + secondsOfSlot(slot), secondsOfLoad(prepared.load, pack.timing, pace));
      known.set(prepared, seconds);
    }
    return seconds;
  };
  return (fragments) => {
    let sum = 0;
    for (const prepared of fragments) sum += secondsOfOne(prepared);
    return sum;
  };
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Times something is said again, a wording or a fact, or points back to what was not said. */
function clashes(fragments: readonly PreparedFragment[]): number {
  let echoed = 0;
  let said = 0;
  let count = 0;
  let context: string | undefined;
  for (const { echoes, once, fragment } of fragments) {
    if (fragment.part === 'context' && context === undefined) context = fragment.about;
    if (fragment.after !== undefined && fragment.after !== context) count += 1;
    count += bits(echoed & echoes) + bits(said & once);
    echoed |= echoes;
    said |= once;
  }
  return count;
}

function outside(seconds: number, [low, high]: readonly [number, number]): number {
  return seconds < low ? low - seconds : Math.max(0, seconds - high);
}

/** @param wishes parts that shall say a second thing where one is known */
function draw(byPart: ReadonlyMap<string, Candidates>, wishes: ReadonlySet<string>, random: Random): PreparedFragment[] {
  const drawn: PreparedFragment[] = [];
  for (const part of PARTS) {
    const { leads, also } = byPart.get(part)!;
    const lead = pick(random, leads);
    if (lead === undefined) continue;
    drawn.push(lead);
    if (!wishes.has(part)) continue;
    const second = pick(random, also.length === 0 ? also : also.filter(({ fragment }) => fragment.about !== lead.fragment.about));
    if (second !== undefined) drawn.push(second);
  }
  return drawn;
}

/** Swaps one fragment at a time for the one that brings the whole nearest to the band. */
function mend(
  start: readonly PreparedFragment[],
  byPart: ReadonlyMap<string, Candidates>,
  cost: (fragments: readonly PreparedFragment[]) => number,
): readonly PreparedFragment[] {
  let best = start;
  let bestCost = cost(start);
  for (const part of PARTS) {
    const { leads, also } = byPart.get(part) ?? { leads: [], also: [] };
    for (const lead of leads)
      for (const second of [undefined, ...also.filter(({ fragment }) => fragment.about !== lead.fragment.about)]) {
        const at = best.findIndex(({ fragment }) => fragment.part === part);
        const kept = best.filter(({ fragment }) => fragment.part !== part);
        const next = [...kept.slice(0, at), lead, ...(second === undefined ? [] : [second]), ...kept.slice(at)];
        const nextCost = cost(next);
        if (nextCost < bestCost) {
          best = next;
          bestCost = nextCost;
        }
      }
  }
  return best;
}

/** @param subject said by the strategy that announces the e-mail; empty otherwise */
export function chooseFragments(
  byPart: ReadonlyMap<string, Candidates>,
  situation: Situation,
  contact: ContactWords,
  subject: string,
  random: Random,
): Choice {
  const { slots } = contact;
  const drawn: Partial<Record<SlotName, string>> = {};
  for (const slot in situation.words) drawn[slot as SlotName] = pick(random, situation.words[slot as SlotName]) ?? '';
  const words = drawn as Record<SlotName, string>;
  words.subject = subject;
  words.theTopic = words.topic;
  const band = slots.settings.targetSeconds;
  const tighter = [band[0], band[1] - random() * SHORTER_BY * (band[1] - band[0])] as const;
  const wishes = new Set(PARTS.filter((part) => random() < (ALSO_SHARE[part] ?? 0)));
  const secondsOf = secondsWith(words, contact);
  const cost = (fragments: readonly PreparedFragment[], within: readonly [number, number] = band): number =>
    outside(secondsOf(fragments), within) + CLASH_WEIGHT * clashes(fragments);
  let best: readonly PreparedFragment[] = draw(byPart, wishes, random);
  let bestCost = Infinity;
  for (let attempt = 0; attempt < TRIES && bestCost > 0; attempt += 1) {
    const wishing = attempt < TRIES_WITH_WISHES;
    const next = draw(byPart, wishing ? wishes : NO_WISHES, random);
    const nextCost = cost(next, attempt < TRIES_BELOW_THE_TOP ? tighter : band);
    if (nextCost < bestCost) {
      best = next;
      bestCost = nextCost;
    }
  }
  if (bestCost > 0 && cost(best) > 0) best = mend(best, byPart, (fragments) => cost(fragments));
  return { fragments: best, words, seconds: secondsOf(best) };
}
