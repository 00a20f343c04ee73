/** Places that name somebody or something both are said to know, or somebody who is said to have sent the caller. */
import { allMatches } from '../../all-matches.ts';
import type { ConnectionClaim, Passage, Sentence } from '../../reader.ts';
import { plainOf } from './find-spans.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|del|de\sla|de\slos|y|van|von|da|dos)\s)?\p{Lu}[\p{L}\p{M}'’-]*){0,5}`;
const SENT = String.raw`(?:sugiri[oó]|recomend[oó]|dio|pas[oó]|habl[oó]|coment[oó]|dijo|cont[oó]|facilit[oó]|propuso|anim[oó]|pidi[oó]|aconsej[oó]|mencion[oó]|envi[oó]|mand[oó]|refiri[oó]|deriv[oó]|puso|present[oó]|indic[oó]|insisti[oó]|remiti[oó]|ha\s(?:dado|pasado|hablado|sugerido|recomendado|comentado|dicho))`;
const KIN = String.raw`(?:colega|contacto|amig[oa]|amistad|conocid[oa]|compañer[oa]|cliente|soci[oa]|jef[ea]|mentora?|vecin[oa])`;
const OF_THEIRS = String.raw`(?:(?:mi|nuestr[oa]|su|tu|un|una|el|la)\s(?:\p{Ll}+\s){0,2})?`;

/** Patterns on the text as written; true for a referral. */
const NAMED: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      String.raw`(?<name>${NAME})(?:,\s[^,.]{1,60},)?\s(?:también\s|ya\s|ayer\s|hoy\s|amablemente\s|quien\s|que\s){0,2}(?:me|nos)\s(?:lo\s|la\s)?${SENT}(?!\p{L})`,
      'gu',
    ),
    true,
  ],
  [new RegExp(String.raw`(?:[Mm]e|[Nn]os)\s(?:lo\s)?${SENT}(?!\p{L})[^.,;]{0,40}?\s(?<name>${NAME})(?=[.,;]|$)`, 'gu'), true],
  [new RegExp(String.raw`[Pp]or\s(?<name>${NAME})\s(?:sé|supe|me\senter[eé]|llegu[eé]|conozco|he\ssabido)`, 'gu'), true],
  [
    new RegExp(
      String.raw`(?:de\sparte|por\s(?:recomendaci[oó]n|sugerencia|consejo|indicaci[oó]n|mediaci[oó]n|medio)|a\s(?:trav[eé]s|petici[oó]n|instancias)|gracias|recomendad[oa]|referid[oa]|enviad[oa])\s(?:de|a|por)\s${OF_THEIRS}(?<name>${NAME})`,
      'giu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`(?:en\scom[uú]n\s(?:tenemos\s)?a?|en\scom[uú]n(?:,|:|\scon|\ses)|nos\sune(?::|,)?|tenemos\sen\scom[uú]n)\s?(?:a\s)?(?:la\s|el\s|las\s|los\s)?(?<name>${NAME})`,
      'giu',
    ),
    false,
  ],
  [new RegExp(String.raw`(?:conocemos|conozco|conoce|conoces)\s(?:bien\s|mucho\s)?(?:a\s)?${OF_THEIRS}(?<name>${NAME})`, 'gu'), false],
  [new RegExp(String.raw`${KIN}(?:\sen\scom[uú]n|\smutu[oa])?(?:,|:|\ses|\sllamad[oa])?\s(?<name>${NAME})`, 'gu'), false],
  [
    new RegExp(
      String.raw`(?:trabaj(?:[eé]|amos|aba|ábamos)|colabor(?:[eé]|amos|o)|estudi(?:[eé]|amos)|habl(?:[eé]|ando)|coincid(?:[ií]|imos)|com[ií]|charl[eé]|relaci[oó]n)\s(?:con|en)\s${OF_THEIRS}(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:[Uu]sted|[Tt]ú|[Tt][ui])\s(?:y|como)\s(?:yo|a\smí)\s[^.,]{0,30}?(?:en|con|a|por)\s(?:la\s|el\s)?(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:estamos|participamos|estuvimos|pertenecemos)\s(?:[^.,]{1,20}\s)?(?:en|a)\s(?:la\s|el\s)?(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?<name>${NAME})(?:,\s[^,.]{1,60},)?\ses\s(?:también\s)?(?:alguien|un\s|una\s|cliente|${KIN})[^.]{0,20}(?:com[uú]n|conoc|cliente|amig|colega|contacto)`,
      'gu',
    ),
    false,
  ],
  [new RegExp(String.raw`(?<name>${NAME})\sy\syo\s(?:\p{Ll}+\s){0,2}(?:conoc|trabaj|colabor|estudi|coincid|somos|fuimos)`, 'gu'), false],
];

/** Without a name, on the sentence without accents. */
const NAMELESS =
  /(?<![\p{L}])(?:(?:un|una|algun|alguna|varios|varias|muchos)\s+(?:\p{L}+\s+)?(?:amig[oa]s?|contactos?|conocid[oa]s?|amistad(?:es)?|colegas?|clientes?|compañer[oa]s?)\s+(?:en\s+comun|mutu[oa]s?|suy[oa]|tuy[oa])|tenemos\s+(?:varios\s+|muchos\s+)?(?:contactos|amigos|amistades|conocidos|gente)\s+en\s+comun|alguien\s+(?:a\s+quien|que)\s+(?:ambos|los\s+dos|usted\s+y\s+yo|tu\s+y\s+yo)\s+conoce\p{L}*|me\s+(?:dieron|pasaron)\s+(?:su|tu)\s+(?:nombre|contacto|numero)|me\s+hablaron\s+de\s+(?:usted|ti)|me\s+recomendaron\s+(?:hablar|llamar)\p{L}*)(?![\p{L}])/gu;
/** Words with a capital that are nobody. */
const NOBODY =
  /^(?:Usted|Tú|Tu|Su|Le|Te|Me|Mi|Yo|El|La|Los|Las|Un|Una|Soy|Es|Esto|Este|Esta|Ya|Por|Para|Con|Como|Cuando|Si|Y|O|Pero|Que|Gracias|Hola|Llamo|Llámeme|Llámame|Tenemos|Tengo|También|Además|Ayer|Hoy|LinkedIn|Google|Alguien|Quien|Nos|Se|Lo|Así|Hablé|Hablamos|No|Sí|En|De|A|Al|Hay|Tanto|Conozco|Retomo|Quizá|Buenos|Buenas)$/u;
/** Without one of these no sentence claims a connection; asked first because the patterns above are costly. */
const HINT =
  /comun|conoc|colega|amig|amistad|contacto|compañer|client|soci|jef|mentor|vecin|sugiri|recomend|dio|paso|hablo|coment|dijo|conto|facilit|propuso|anim|pidi|aconsej|mencion|envi|mand|refiri|deriv|puso|present|indic|insist|remiti|ha\s+(?:dado|dicho)|parte|traves|peticion|gracias\s+a|instancias|trabaj|colabor|estudi|hable|coincid|comi|charle|relacion|estamos|participamos|estuvimos|pertenec|nos\s+une|y\s+yo|supe|\bse\b|llegue|entere|medi|referid|pasaron|dieron/u;

function named(sentence: Sentence): ConnectionClaim[] {
  return NAMED.flatMap(([pattern, referral]) =>
    allMatches(sentence.text, pattern).flatMap((match) => {
      const name = match.groups!.name!;
      const [first = ''] = name.split(/[\s'’]/u);
      if (NOBODY.test(first) || !/^\p{Lu}/u.test(name)) return [];
      const offset = match.index + match[0].lastIndexOf(name);
      return [{ sentence: sentence.index, start: sentence.start + offset, end: sentence.start + offset + name.length, name, referral }];
    }),
  );
}

export function connectionClaims(passage: Passage): ConnectionClaim[] {
  return passage.sentences.flatMap((sentence) => {
    const plain = plainOf(sentence);
    if (!HINT.test(plain)) return [];
    const found = named(sentence).filter((claim, index, all) => all.findIndex(({ start }) => start === claim.start) === index);
    if (found.length > 0) return found;
    return allMatches(plain, NAMELESS).map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      name: null,
      referral: false,
    }));
  });
}
