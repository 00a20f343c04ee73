/** What the contact is asked to do: "llámeme" asks, "le llamo" does not, "no hace falta que me llame" neither. */
import { allMatches } from '../../all-matches.ts';
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { IMPERATIVES, REQUESTED } from './ask-patterns.ts';
import { CALL_ASKS } from './ask-calls.ts';
import { ERRANDS } from './ask-errands.ts';
import { WISHES } from './ask-wishes.ts';
import { clauseBefore, isDenied, plainOf } from './find-spans.ts';

/** The act belongs to what was or to somebody else. */
const PRESUPPOSES =
  /(?<![\p{L}])(?:gracias\s+por|antes\s+de|despues\s+de|tras|al|desde\s+que|cuando\s+\p{L}+\s+me|para\s+que\s+(?:yo|el|ella))$/u;

function found(sentence: Sentence, channel: Channel, pattern: RegExp): Ask[] {
  const plain = plainOf(sentence);
  return allMatches(plain, pattern).flatMap((match) => {
    const before = clauseBefore(plain, match.index);
    if (
      isDenied(before) ||
      PRESUPPOSES.test(before) ||
      (/^no\s/u.test(match[0]) && !/^no\s+(?:dud|olvid|dej[ea]\p{L}*\s+de)/u.test(match[0]))
    )
      return [];
    const at = match.index + (match.groups?.act === undefined ? 0 : match[0].length - match.groups.act.length);
    return [{ channel, sentence: sentence.index, start: sentence.start + at, end: sentence.start + match.index + match[0].length }];
  });
}

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const all = passage.sentences
    .flatMap((sentence) =>
      [...IMPERATIVES, ...REQUESTED, ...WISHES, ...CALL_ASKS, ...ERRANDS].flatMap(([channel, pattern]) =>
        found(sentence, channel, pattern),
      ),
    )
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
    String.raw`|(?:que|porque)\s+(?:ya\s+)?(?:te\s+|le\s+)?(?:tengo|traigo|hay)\s+(?:la|el|las|los|una?|algo|como)|sabra[ns]?|vera[ns]?|podra[ns]?|tendra[ns]?|(?:usted|tu)\s+decid\p{L}+|decid(?:e|es|a|as|imos)|resolvemos|resuelvo|lo\s+(?:vemos|retomamos|comparamos|revisamos|miramos)|seguimos|(?:y|asi)\s+(?:vemos|comparamos|revisamos|miramos|salimos|sale[s]?)|juzg\p{L}+|si\s+o\s+(?:un\s+)?no|merece|vale\s+la\s+pena|de\s+que\s+se\s+trata|gana(?:s|r|ra|ras)?|(?:se|te)\s+llevas?|sale[s]?\s+de\s+dudas|de\s+(?:donde|que)\s+(?:sale|va)|descubrir\p{L}*|comparemos)(?![\p{L}])`,
  'u',
);

/** "Para cerrar mi reporte", "porque mi jefe me lo pide", "para presentarle mi empresa": what the caller gets by it is no reason for the contact. */
const FOR_THE_CALLER = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:para|a\s+fin\s+de|con\s+el\s+fin\s+de|y\s+asi|asi)\s+(?:que\s+)?(?:(?:yo|me|nos|te|le)\s+)?(?:(?:poder|pueda|puedo|podamos|podemos|lograr|por\s+fin)\s+)?(?:(?:cerr|cierr|termin|cumpl|lleg|complet|cuadr|entreg|report|justific|actualiz|registr|anot|quedar?\s+bien|tach|avanz|present|conoc|agend|coordin|concert|fij|program|d[ae]r?(?:le|te)?\s+(?:seguimiento|continuidad|tramite)|pon(?:er|gamos|ernos)|ponerme|retom|ofrec|vend|salud|confirm|valid|sac(?:ar)?(?:me|armelo)|quit(?:ar)?me|habl(?:ar(?:le|te|les)?|emos|amos)?\s+(?:de|sobre)\s+(?:nuestr|mi|lo\s+nuestr|lo\s+que\s+(?:hacemos|ofrecemos|vendemos))|explic\p{L}+\s+(?:quien(?:es)?\s|a\s+que\s+(?:me|nos)|que\s+hacemos|lo\s+que\s+(?:hacemos|ofrecemos)|nuestr)|cont\p{L}+\s+(?:quien(?:es)?\s|a\s+que\s+(?:me|nos)|de\s+(?:mi|nosotros)|lo\s+que\s+(?:hacemos|ofrecemos)|nuestr|de\s+nuestr|mas(?=[,.!?]|$))|mostr\p{L}+\s+(?:nuestr|mi\s)|enseñ\p{L}+\s+(?:nuestr|mi\s))\p{L}*|no\s+(?:me|tenga|tener)\p{L}*)[^,.;:!?]*` +
    String.raw`|para\s+que\s+(?:usted\s+|tu\s+)?(?:me|nos|l[oa]|se\s+l[oa])\s+(?:llam|marqu|marc|localic|contact|ubiqu|encuentr|teng|guard|apunt|anot|devuelv|regres)\p{L}*` +
    String.raw`|(?:porque|que|ya\s+que|pues)\s+(?:yo\s+)?(?:necesito|necesitamos|tengo\s+que|debo|tenemos\s+que|quiero\s+(?:vend|cerr|present|cump|sac|quit)|me\s+(?:piden|pide|pidio|exigen|falta|urge|toca|queda|interesa|ayuda|haria|salva|conviene)|mi\s+\p{L}+|en\s+(?:mi|la)\s+(?:oficina|empresa|trabajo)|llevo\s+\p{L}+|estoy\s+(?:\p{L}+ndo|harta|desesperad)|voy\s+(?:atrasad|retrasad|mal|just)|no\s+(?:llego|cumplo|alcanzo)|es\s+(?:importante|urgente)(?=[,.!]|$)|hace\s+(?:mucho|tiempo|rato))[^,.;:!?]*` +
    String.raw`|(?:me|nos)\s+(?:sirve|serviria|ayuda|ayudaria|conviene|interesa|viene\s+bien|vendria\s+bien)[^,.;:!?]*|(?:quiero|quisiera|queria|gustaria)\s+(?:presentar|hablar(?:le|te)\s+de\s+(?:nuestr|mi\s)|contar(?:le|te)\s+(?:de\s+nuestr|quienes|lo\s+que\s+(?:hacemos|ofrecemos)))[^,.;:!?]*)`,
  'gu',
);

/** "Para comentarte un asunto", "te cuento algo de la reunión": the topic of the talk and nothing that comes of it. */
const ONLY_TOPIC =
  /(?<![\p{L}])(?:que|porque|ya\s+que)\s+(?:te\s+|le\s+)?(?:tengo|traigo|hay|tenemos)\s+(?:(?:un|una|unos|unas|algo|algun|par\s+de|otr[oa]s?|vari[oa]s)\s+){0,3}(?:cos|asunt|tem|pendient|dud|pregunt|inquietud|punt|recad|algo|mensaj)\p{L}*(?:\s+(?:que|para|por)\s+\p{L}+(?:ar|er|ir)\p{L}*)?|(?<![\p{L}])(?:(?:para|a|por|y|que|asi)\s+)?(?:que\s+)?(?:(?:te|le|les|os|nos|lo|me|se|poder|pueda|podamos)\s+)*(?:coment|platic|platiqu|charl|habl|cont|cuent|dig|dec|pregunt|consult|plante|convers|explic|trat|expon|coordin|ve[ra]|revis|repas|retom|aclar)\p{L}*\s+(?:(?:de|sobre|acerca\s+de|por|con\s+\p{L}+)\s+)?(?:(?:un|una|unos|unas|el|la|los|las|este|esta|ese|esa|algun|alguna|cierto|nuestr[oa]|lo|mas|todo|par\s+de|solo|ultim[oa])\s+){0,3}(?:asunt|tem|cos|cosit|propuest|inquietud|detall|punt|algo|eso|esto|rat|moment|minut|reunion|revision|conversacion|junta|encuentro|proyecto|nosotr|empresa|compañia|servicio|producto|mi\s|de\s+la\s+reunion|hace\s)\p{L}*(?:\s+(?:de|sobre|con|en|que|pendiente|muy|importante)(?:\s+(?!como|porque|para)\p{L}+){1,3})?/gu;

/** Who wants that already sees what the call is for: "si quiere discutir menos". */
const IF_THEY_WANT =
  /(?<![\p{L}])(?:si|cuando|el\s+dia\s+que)\s+(?:\p{L}+\s+)?(?:quier|interes|busc|dese|te\s+gustaria|le\s+gustaria|hart|cans)\p{L}*\s+(?!que|hablar|charlar|platicar|llamar|algo|mas|saber\s+mas)\p{L}+\s+\p{L}+/u;

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  const plain = plainOf(sentence);
  return (
    IF_THEY_WANT.test(plain) || (REASON_GIVEN.test(plain) && REASON_GIVEN.test(plain.replace(FOR_THE_CALLER, ' ').replace(ONLY_TOPIC, ' ')))
  );
}
