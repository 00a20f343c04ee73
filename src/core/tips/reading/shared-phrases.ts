/** How much of a sentence was said before, by runs of four words. */

const RUN = 4;
const WORD = /[\p{L}\p{N}']+/gu;

function runs(lower: string): string[] {
  const words = lower.match(WORD) ?? [];
  return words.length < RUN ? [] : words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

export function phraseSet(lower: string): ReadonlySet<string> {
  return new Set(lower.split(/[.?!]/u).flatMap(runs));
}

export function sharedPhrases(lower: string, earlier: ReadonlySet<string>): { shared: number; all: number } {
  const own = runs(lower);
  return { shared: own.filter((run) => earlier.has(run)).length, all: own.length };
}
