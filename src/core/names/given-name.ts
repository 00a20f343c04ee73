/** The given name among the words of one person's name. */
import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { COMMON_LAST_NAMES } from './common-last-names.ts';
import { foldName } from './fold-name.ts';
import { KNOWN_FIRST_NAMES } from './known-first-names.ts';

/** First halves of double names. */
const DOUBLE_STARTS = new Set(
  'pierre wei mei xiao chen yuki mary anna ana anne maria jose juan jean marie hans karl luis jo billy bobby peggy rosa pier gian sri abdul abd mohammed muhammad'.split(
    ' ',
  ),
);
const DOUBLE_ENDS = new Set(
  'nur lou sue mae rae lyn lynne joe may belle bo rahman rahim aziz karim hamid sook hee jin jun zahra zohra zahrae amine reza'.split(' '),
);
/** What follows "María del …" in a given name; anything else after a particle is a family name. */
const DEVOTIONS = new Set(
  'carmen pilar mar rosario luz angeles dolores milagros consuelo socorro conceicao graca carmo ceu fatima lourdes gracas dios jesus nieves mercedes guadalupe refugio concepcion valle rocio dieu'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'van von vom zu zum zur den der ten ter de del della di da das do dos du af av bin binti ibn bint la las los'.split(' '),
);
const VIETNAMESE_FAMILIES = new Set('nguyen tran pham huynh hoang dang bui'.split(' '));

function isFirst(word: string): boolean {
  return COMMON_FIRST_NAMES.has(foldName(word));
}

function isLastOnly(word: string): boolean {
  const folded = foldName(word);
  return COMMON_LAST_NAMES.has(folded) && !COMMON_FIRST_NAMES.has(folded);
}

/** Cuts at "van", "de la", "bin" …, except in names such as María del Carmen. */
function withoutParticles(words: string[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLES.has(foldName(word)));
  return at < 0 || DEVOTIONS.has(foldName(words.at(-1)!)) ? words : words.slice(0, at);
}

function withoutLastNames(words: string[]): string[] {
  let kept = words;
  if (kept.length === 2 && isLastOnly(kept[0]!) && isFirst(kept[1]!)) return kept.slice(1);
  while (kept.length > 1 && isLastOnly(kept.at(-1)!)) kept = kept.slice(0, -1);
  return kept;
}

/** @param words one person's name without titles, suffixes and initials, at least one word */
export function givenName(words: string[]): string[] {
  if (words.length > 2 && VIETNAMESE_FAMILIES.has(foldName(words[0]!))) return words.slice(-1);
  const kept = withoutLastNames(withoutParticles(words));
  const [first, second] = kept;
  if (first === undefined || second === undefined || PARTICLES.has(foldName(second))) return kept;
  const double = isFirst(second) || DOUBLE_ENDS.has(foldName(second)) || DOUBLE_STARTS.has(foldName(first));
  if (kept.length > 2) return kept.slice(0, DOUBLE_STARTS.has(foldName(first)) ? 2 : 1);
  return KNOWN_FIRST_NAMES.has(foldName(first)) && !double ? [first] : kept;
}
