/** What a text says the caller's side does, is best at, has noticed or has said before: each of these needs a fact. */
import { allMatches } from '../../all-matches.ts';
import type { Claim, Passage } from '../../reader.ts';
import { clauseBefore, isDenied, plainOf } from './find-spans.ts';
import { stems } from './stems.ts';

const ROOTS = String.raw`(?:ayud|ahorr|reduc|reduj|aument|mejor|increment|elimin|automatiz|aceler|acort|garantiz|ofrec|brind|vend|constru|optimiz|transform|impuls|baj|gener|liber|sustitu|resolv|resuelv|solucion|evit|prevén|prevenim|gestion|simplific|control|integr|recuper|detect|proteg|lanz|instal|certific|suministr|proporcion|entreg|facilit|permit|especializ)`;
const SIDE = String.raw`(?:nuestr[oa]s?\s+(?:\p{L}+\s+){0,2}?(?:plataforma|producto|software|herramienta|servicio|sistema|solucion|clientes|equipo|empresa|aplicacion|tecnologia)|los\s+clientes|mi\s+empresa|la\s+plataforma|la\s+herramienta)`;
const PRODUCT = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<we>(?:(?:podemos|sabemos|conseguimos|logramos|solemos|hemos)\s+(?:\p{L}+\s+)?)?${ROOTS}(?:amos|emos|imos|ar|er|ir|ado|ido|arle|arte|irle|irte|erle|erte|arles|arlo))|${SIDE}\s+(?:(?:tambien|ya|siempre|puede|pueden|les|le|te)\s+){0,2}${ROOTS}\p{L}*)(?![\p{L}])`,
  'gu',
);
const SELLER_IS =
  /(?<![\p{L}])(?:somos\s+(?:una?|el|la|los|las|lideres|especialistas|expertos|pioneros|numero)|nuestr[oa]\s+(?:\p{L}+\s+)?(?:plataforma|producto|software|herramienta|servicio|solucion)\s+es)(?![\p{L}])/gu;
const SUPERLATIVE =
  /(?<![\p{L}])(?:garanti(?:zamos|zad[oa]s?|as?|zo)|(?:el\s+|la\s+)?n[uº]?u?mero\s+(?:uno|1)|lideres?(?:\s+(?:en|del|de)\s+\p{L}+(?:\s+\p{L}+)?)?|(?:el|la|los|las)\s+(?:mejor(?:es)?|unic[oa]s?|mas\s+\p{L}+)\s+(?:\p{L}+\s+)?(?:del\s+mercado|del\s+sector|del\s+pais|del\s+mundo|opcion|solucion|precio|plataforma|herramienta|software)|mejor(?:es)?\s+del\s+mercado|mas\s+complet[oa]\s+del|de\s+ultima\s+generacion|de\s+vanguardia|pioner[oa]s?|premiad[oa]s?|inigualable|sin\s+competencia|revolucionari[oa]s?|de\s+clase\s+mundial|sin\s+riesgo|100\s?%\s+segur[oa])(?![\p{L}])/gu;
const NOTICED =
  /(?<![\p{L}])(?:(?:he\s+(?:visto|leido|sabido|oido|notado|observado)|vi|lei|note|observe|me\s+entere|me\s+he\s+enterado|supe|tengo\s+entendido)\s+(?:de\s+)?(?:que|en|su|tu|el|la|los|sobre|por)|(?:enhorabuena|felicidades|felicitaciones|le\s+felicito|te\s+felicito)(?:\s+por)?|(?:su|tu)\s+(?:reciente|recien|proxim[oa]|nuev[oa])\s)/gu;
const SEARCH = /(?<![\p{L}])(?:linkedin|perfil|pagina|web|nombre|numero|persona\s+adecuada)(?![\p{L}])/u;
const EARLIER =
  /(?<![\p{L}])(?:(?:mi|un|el)\s+(?:mensaje|correo|llamada)\s+(?:anterior|previ[oa])|mi\s+(?:primer|segund[oa]|tercer|ultim[oa]|otr[oa])\s+(?:mensaje|llamada|correo)|(?:ya\s+)?(?:le|te)\s+(?:deje|he\s+dejado|habia\s+dejado|mande|envie)\s+(?:ya\s+)?(?:un|otro|varios|dos|tres)?\s*(?:mensajes?|recados?|correos?)|(?:ya\s+)?(?:le|te|lo|la)\s+(?:llame|he\s+llamado|marque|busque)(?:\s+(?:antes|ayer|ya|la\s+semana|el\s+\p{L}+|hace|varias|dos|otra))?|(?:llamo|vuelvo\s+a\s+llamar)\s+(?:\p{L}+\s+)?(?:por\s+segunda\s+vez|otra\s+vez|de\s+nuevo|una\s+vez\s+mas|nuevamente)|como\s+(?:le|te)\s+(?:decia|comentaba|dije)\s+en)(?![\p{L}])/gu;

/** Longest claim that is read, in characters. */
const LONGEST_CLAIM = 200;

function restOf(plain: string, from: number): string {
  const rest = plain.slice(from, from + LONGEST_CLAIM);
  const end = rest.search(
    /[;:–—]|,\s(?:y|pero|asi|por)(?![\p{L}])|(?<![\p{L}])(?:para\s+que|porque|y\s+(?:le|te|creo|quiero|se|asi|a\s+usted|a\s+ti))(?![\p{L}])/u,
  );
  return end === -1 ? rest : rest.slice(0, end);
}

function collect(passage: Passage, pattern: RegExp, kind: Claim['kind']): Claim[] {
  return passage.sentences.flatMap((sentence) => {
    const plain = plainOf(sentence);
    return allMatches(plain, pattern).flatMap((match) => {
      const before = clauseBefore(plain, match.index);
      if (isDenied(before) || (kind === 'noticed' && SEARCH.test(plain.slice(match.index, match.index + LONGEST_CLAIM)))) return [];
      if (
        match.groups?.we !== undefined &&
        /(?:[aei]rl?e?t?e?s?|lo|do)$/u.test(match.groups.we) &&
        !/^(?:podemos|sabemos|conseguimos|logramos|solemos|hemos)/u.test(match[0])
      )
        return [];
      const stop = match.index + match[0].length;
      const rest = kind === 'superlative' || kind === 'earlier-message' ? '' : restOf(plain, stop);
      const end = stop + rest.replace(/[\s.!?]+$/u, '').length;
      const words = kind === 'superlative' ? match[0] : kind === 'product' ? `${match[0]} ${rest}` : rest;
      return [{ kind, stems: stems(words), start: sentence.start + match.index, end: sentence.start + Math.max(stop, end) }];
    });
  });
}

export function claims(passage: Passage): Claim[] {
  return [
    ...collect(passage, PRODUCT, 'product').filter(({ stems: words }) => words.length > 1),
    ...collect(passage, SELLER_IS, 'product').filter(({ stems: words }) => words.length > 0),
    ...collect(passage, SUPERLATIVE, 'superlative'),
    ...collect(passage, NOTICED, 'noticed').filter(({ stems: words }) => words.length > 0),
    ...collect(passage, EARLIER, 'earlier-message'),
  ];
}
