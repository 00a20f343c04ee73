/** What stands before a place in its clause: it tells who does what, and whether it is denied. */
import { allMatches } from '../../all-matches.ts';

const CLAUSE_START =
  /[,;:–—()"“”]|(?<!\p{L})(?:mas|ou|porque|porem|entao|enquanto|senao)(?!\p{L})|(?<!\p{L})e(?=\s+(?:eu|voce|se|me|depois|so)(?!\p{L}))/gu;
/** A clause that is longer is cut, so that a text without any marks takes no longer than its length. */
const LONGEST_CLAUSE = 200;

/** Words of the clause up to `at`, in a sentence without accents. */
export function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  let start = 0;
  for (const match of allMatches(before, CLAUSE_START)) start = match.index + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  return before.slice(start).trim();
}

const DENIED = /(?<!\p{L})(?:nao|nunca|jamais|nem|sem|em vez de|em lugar de|deixar de|nenhum[a]?)(?!\p{L})/u;

export function isDenied(before: string): boolean {
  return DENIED.test(before);
}
