/** Repeatable chance from a text: the same seed gives the same numbers everywhere. */

/** Returns a number in [0, 1). */
export type Random = () => number;

/** Hash of a text, 32 bits. Source: xmur3 by bryc, https://github.com/bryc/code/blob/master/jshash/PRNGs.md (public domain). Read 2026-11-24. */
export function hashText(text: string): () => number {
  let hash = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
}

/** Generator sfc32 of Chris Doty-Humphrey's PractRand (public domain), 128 bits of state; the first numbers are thrown away. */
export function seededRandom(seed: string): Random {
  const word = hashText(seed);
  let a = word();
  let b = word();
  let c = word();
  let d = 1;
  const next: Random = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** @returns undefined only for an empty list */
export function pick<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
