/** What the contact is asked to do. Who acts decides: "rappelez-moi" is an ask, "je vous rappelle" is none. */
import type { Ask, Channel, Passage } from '../../reader.ts';
import { after, before, find, isDenied, type Found } from './patterns.ts';
import { OPEN_LINE, REQUESTS } from './requests.ts';

/** The caller speaks of themselves, or of somebody else who was asked. */
const OTHERS_ACT =
  /(?<![\p{L}'])(?:(?:je|j'|nous)\s?(?:vais|pourrai|peux|pouvons|allons|dois|voulais)|m'a|m'avait|m'aviez|m'avez|n'ai|avant\s+de|après\s+avoir)(?:\s|$)/u;
const OF_NUMBER =
  /^(?:directement |aussi |toujours |facilement )?(?:au|sur|à) (?:mon|ce|le)?\s?(?:numéro|portable|fixe|ligne|\+?\d|zéro|double)/u;

function isAsk({ match, sentence, at }: Found, channel: Channel): boolean {
  const clause = before({ sentence, at });
  if (match[0].startsWith("n'hésit")) return true;
  if (isDenied(/ qu[e']/u.test(match[0]) ? `${clause} ${match[0]}` : clause) && !/n'hésite|n'oublie/u.test(clause)) return false;
  if (OTHERS_ACT.test(`${clause} `)) return false;
  return !(channel === 'call' && /joindre$/.test(match[0]) && OF_NUMBER.test(after({ sentence, at, match })));
}

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const found = REQUESTS.flatMap(([channel, pattern]) =>
    find(passage, pattern)
      .filter((one) => isAsk(one, channel))
      .map(({ sentence, start, end }): Ask => ({ channel, sentence: sentence.index, start, end })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ask[] = [];
  for (const ask of found) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  if (kept.length > 0) return kept;
  return find(passage, OPEN_LINE).map(({ sentence, start, end }): Ask => ({ channel: 'call', sentence: sentence.index, start, end }));
}
