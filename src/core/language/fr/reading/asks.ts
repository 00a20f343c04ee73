/** What the contact is asked to do. Who acts decides: "rappelez-moi" is an ask, "je vous rappelle" is none. */
import type { Ask, Channel, Passage } from '../../reader.ts';
import { OTHER_REQUESTS } from './other-requests.ts';
import { after, before, find, isDenied, type Found } from './patterns.ts';
import { OPEN_LINE } from './open-lines.ts';
import { REQUESTS } from './requests.ts';

/** The caller speaks of themselves, or of somebody else who was asked. */
const OTHERS_ACT =
  /(?<![\p{L}'])(?:(?:je|j'|nous)\s?(?:vais|pourrai|peux|pouvons|allons|dois|voulais)|m'a|m'avait|m'aviez|m'avez|n'ai|avant\s+de|après\s+avoir)(?:\s|$)/u;
const OF_NUMBER =
  /^(?:directement |aussi |toujours |facilement )?(?:au|sur|à) (?:mon|ce|le)?\s?(?:numéro|portable|fixe|ligne|\+?\d|zéro|double)/u;

const CALLER_BEFORE = /(?<![\p{L}'])(?:je|j'|qui)\s?(?:(?:vous|te|l'|le|la|les|en|y|ne|lui|leur)\s?)*$/u;

function isAsk({ match, sentence, at }: Found, channel: Channel): boolean {
  const clause = before({ sentence, at });
  if (match[0].startsWith("n'hésit")) return true;
  if (isDenied(/ qu[e']/u.test(match[0]) ? `${clause} ${match[0]}` : clause) && !/n'hésite|n'oublie/u.test(clause)) return false;
  if (
    OTHERS_ACT.test(`${match[0].startsWith('m') ? clause.replace(/avant\s+de$/u, '') : clause} `) ||
    (channel !== 'call' && CALLER_BEFORE.test(clause))
  )
    return false;
  return !(channel === 'call' && /joindre$/.test(match[0]) && OF_NUMBER.test(after({ sentence, at, match })));
}

/** The verb right behind belongs to the caller or to a third party, or tells what was or is: "je vous envoie", "que Northwind a signé". */
const ACTOR_BEFORE =
  /(?<![\p{L}'])(?:je|j'|nous|on|il|elle|ils|elles|qui|ont|ai|a|avez|as|avons|est|sont|la|le|les|l'|un|une|du|des|votre|ton|ma|mon|notre|sans|rien|pas\s+(?:de|d'|la\s+peine\s+d[e']))\s?(?:(?:vous|te|l'|le|la|les|en|y|ne|lui|leur|à|m'|me)\s?)*$/u;
const TOLD_TO =
  /(?:^|faut|faudrait|aimerais|voudrais|souhait\p{L}*|besoin|aussi|également|demande|attends|prie)\s*que\s+(?:vous|tu)(?:\s+(?:m'en|me|nous|en|lui|y)|\s+m')?\s*$/u;
const NOT_FORGET = /n'(?:oublie[zr]?|hésite[zr]?|omette[zr]|manque[zr])\s+(?:surtout\s+)?pas\s+(?:de\s|d'|à\s)/gu;
const TOLD = /(?<![\p{L}'])(?:quand|lorsque|pendant|où|puisque|parce|car|comme|si|que\s+(?:vous|tu))(?![\p{L}])/u;

/** What the call is for is no second request: "appelez-moi pour vérifier ça". */
const PURPOSE = /(?<![\p{L}'])(?:pour|afin\s+d[e']|avant\s+d[e'])\s*(?:(?:bien|mieux|juste|en|y|le|la|les|l'|vous|te)\s*)*$/u;
const TAKES_TIME = /pren|profit|minute|temps|moment|invit/u;

/** @returns whether the contact is told to do it: no reader has an eye for who acts but by what stands before */
function isTold(found: Found): boolean {
  const clause = before(found).replace(NOT_FORGET, '');
  return (
    !ACTOR_BEFORE.test(clause) &&
    !isDenied(clause) &&
    !OTHERS_ACT.test(`${clause} `) &&
    (!PURPOSE.test(clause) || TAKES_TIME.test(clause)) &&
    (!TOLD.test(clause) || TOLD_TO.test(clause))
  );
}

/** What is asked for outright, in order of place. A phrase inside a longer one counts once. */
export function plainAsks(passage: Passage): Ask[] {
  const found = REQUESTS.flatMap(([channel, pattern]) =>
    find(passage, pattern)
      .filter((one) => isAsk(one, channel))
      .map(({ sentence, start, end }): Ask => ({ channel, sentence: sentence.index, start, end })),
  )
    .concat(
      OTHER_REQUESTS.flatMap(([channel, pattern]) =>
        find(passage, pattern)
          .filter(isTold)
          .map(({ sentence, start, end }): Ask => ({ channel, sentence: sentence.index, start, end })),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ask[] = [];
  for (const ask of found) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  return kept;
}

/** Every ask; where nothing is asked outright, an open line is one. */
export function asks(passage: Passage): Ask[] {
  const plain = plainAsks(passage);
  if (plain.length > 0) return plain;
  return find(passage, OPEN_LINE).map(({ sentence, start, end }): Ask => ({ channel: 'call', sentence: sentence.index, start, end }));
}
