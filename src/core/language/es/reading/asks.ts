/** What the contact is asked to do: "llámeme" asks, "le llamo" does not, "no hace falta que me llame" neither. */
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { IMPERATIVES, REQUESTED } from './ask-patterns.ts';
import { WISHES } from './ask-wishes.ts';
import { clauseBefore, isDenied, plainOf } from './find-spans.ts';

/** The act belongs to what was or to somebody else. */
const PRESUPPOSES =
  /(?<![\p{L}])(?:gracias\s+por|antes\s+de|despues\s+de|tras|al|desde\s+que|cuando\s+\p{L}+\s+me|para\s+que\s+(?:yo|el|ella))$/u;

function found(sentence: Sentence, channel: Channel, pattern: RegExp): Ask[] {
  const plain = plainOf(sentence);
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const before = clauseBefore(plain, match.index);
    if (isDenied(before) || PRESUPPOSES.test(before) || (/^no\s/u.test(match[0]) && !/^no\s+dud/u.test(match[0]))) return [];
    const at = match.index + (match.groups?.act === undefined ? 0 : match[0].length - match.groups.act.length);
    return [{ channel, sentence: sentence.index, start: sentence.start + at, end: sentence.start + match.index + match[0].length }];
  });
}

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const all = passage.sentences
    .flatMap((sentence) => [...IMPERATIVES, ...REQUESTED, ...WISHES].flatMap(([channel, pattern]) => found(sentence, channel, pattern)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ask[] = [];
  for (const ask of all) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  return kept;
}

const TELLS = String.raw`(?:cuent|cont|explic|enseñ|muestr|mostr|platic|dig|dir|do[yo]|coment|pas|adelant|resuelv|hag|detall|compart|sirv|interes|conven|convien|ahorr|quit|ayud|aclar|demuestr|descubr|present|mand|llev|merec|compens)\p{L}*`;
/** "Para hablar" names no gain. */
const ONLY_TALK = String.raw`(?:que\s+(?:(?:lo|nos)\s+)?(?:habl|charl|coment|convers|platic|ve[ar])\p{L}*(?:\s+(?:un\s+(?:rato|momento|poco)|por\s+telefono|con\s+calma))?(?=[.,!?]|$)|(?:hablar|charlar|conversar|platicar|comentar|vernos|conocernos|saludar|coordinar|concretar|quedar)(?:lo|nos)?(?:\s+(?:un\s+(?:rato|momento|poco)|por\s+telefono|con\s+calma|con\s+usted|contigo))?(?=[.,!?]|$))`;
const REASON_GIVEN = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:le|te|os|les|se\s+l[oa]s?|te\s+l[oa]s?|os\s+l[oa]s?)\s+${TELLS}` +
    String.raw`|asi\s+(?:le|te|se|podra|podras|podemos|ve[ns]?|vemos|vera[ns]?|sabra|sabras|sabemos|decide|decides|lo|juzga|juzgas|compara|entiende)` +
    String.raw`|para\s+(?!${ONLY_TALK})(?:que|\p{L}+(?:ar|er|ir)(?:(?:se|te)?l[oaes]{1,2}|le|te|se|nos)?)(?![\p{L}])|porque|a\s+cambio` +
    String.raw`|(?<!(?:teng|tien|encuentr|qued|busqu|sac|saqu)\p{L}{1,3}\s)(?:en|son|con|bastan|por)\s+(?:solo\s+|apenas\s+)?(?:un|dos|tres|cuatro|cinco|diez|quince|unos|\d{1,3})\s+minut\p{L}+|(?:dos|tres|cinco|diez|quince|\d{1,3})\s+minutos` +
    String.raw`|sabra[ns]?|vera[ns]?|podra[ns]?|tendra[ns]?|(?:usted|tu)\s+decid\p{L}+|decid(?:e|es|a|as|imos)|resolvemos|resuelvo|lo\s+(?:vemos|retomamos|comparamos|revisamos|miramos)|seguimos|(?:y|asi)\s+(?:vemos|comparamos|revisamos|miramos|salimos|sale[s]?)|juzg\p{L}+|merece|vale\s+la\s+pena|de\s+que\s+se\s+trata|gana(?:s|r|ra|ras)?|(?:se|te)\s+llevas?|sale[s]?\s+de\s+dudas|de\s+(?:donde|que)\s+(?:sale|va)|descubrir\p{L}*|comparemos)(?![\p{L}])`,
  'u',
);

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(plainOf(sentence));
}
