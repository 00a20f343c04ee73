/** Chance that can be played again: the same seed gives the same draws. */

export interface SeededRandom {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  /** True with probability `share`. */
  happens(share: number): boolean;
  /** @throws Error for an empty list */
  pick<Item>(items: readonly Item[]): Item;
  /** A copy in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** The generator "mulberry32": 32 bits of state are plenty for a test. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next,
    whole,
    happens: (share) => next() < share,
    pick(items) {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[whole(items.length)] as (typeof items)[number];
    },
    shuffled(items) {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = whole(last + 1);
        [copy[last], copy[other]] = [copy[other] as (typeof copy)[number], copy[last] as (typeof copy)[number]];
      }
      return copy;
    },
  };
}
