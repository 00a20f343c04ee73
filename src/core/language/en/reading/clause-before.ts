/** What stands before a place in its clause: it tells who does what, and whether it is denied. */
import { allMatches } from '../../all-matches.ts';

/** Marks and joining words at which a clause begins anew. */
const CLAUSE_START = /[,;:–—()"“”]|(?<![\p{L}'])(?:and|but|or|so|because|then|when|while|unless|until)(?![\p{L}'])/gu;

/** A clause that is longer is cut, so that a text without any marks takes no longer than its length. */
const LONGEST_CLAUSE = 240;

/** Words of the clause up to `at`, without leading spaces. */
export function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  let start = 0;
  for (const match of allMatches(before, CLAUSE_START)) start = match.index + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  return before.slice(start).trim();
}

const DENIED =
  /(?<![\p{L}'])(?:(?<!why )don't|do not|doesn't|didn't|won't|will not|wouldn't|never|no need|needn't|(?<!why )not|rather than|instead of|without|can't|cannot|stop|haven't|hasn't|isn't)(?![\p{L}'])/u;

export function isDenied(before: string): boolean {
  return DENIED.test(before);
}

/** The caller is who acts: "I'll …", "we could …". Ends with "you" or "you to" when the contact acts after all. */
export function callerActs(before: string): boolean {
  if (!/(?<![\p{L}'])(?:i|i'll|i'd|i'm|i've|we|we'll|we'd|we're|we've|let me)(?![\p{L}'])/u.test(before)) return false;
  return !/(?<![\p{L}'])(?:you|you'd|you'll|you could|you would)(?: (?:to|could|can|would|might|will|please|just|either|back))*$/u.test(
    before,
  );
}
