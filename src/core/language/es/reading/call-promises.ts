/** "…y si no, le llamo yo": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied, spansIn } from './find-spans.ts';

const YOU = String.raw`(?:le|te|la|lo|les|os)`;
const CALL = String.raw`(?:llam|marc|telefone|busc|contact|localiz|insist|timbr)`;
const INFINITIVE = String.raw`(?:llamar|marcar|telefonear|buscar|contactar|localizar|intentar|insistir|hablar|ponerme\s+en\s+contacto|comunicar(?:me|nos))(?:le|te|la|lo|les|os|se|selo)?`;
const LATER = String.raw`(?:(?:pasado\s+)?mañana|luego|mas\s+tarde|otro\s+dia|despues|el\s+(?:proximo\s+)?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en\s+(?:unos|un\s+par\s+de|dos|tres|los\s+proximos)\s+dias|la\s+(?:proxima\s+semana|semana\s+que\s+viene|otra\s+semana)|en\s+(?:otro|algun)\s+(?:momento|rato)|pronto|mas\s+adelante|a\s+(?:principios|mediados|finales|primera|ultima)\s+(?:de\s+(?:la\s+)?(?:semana|mes)|hora)|dentro\s+de\s+\p{L}+\s+\p{L}+|en\s+cuanto\s+pueda|cuando\s+(?:yo\s+)?pueda|otra\s+vez)`;
const RING = String.raw`(?:toque|llamad(?:a|ita|o)|telefonazo|timbrazo|fonazo)`;
const PROMISE = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:${YOU}\s+)?(?:llamar|marcar|telefonear|contactar|localizar|buscar|insistir)(?:e|emos)(?![\p{L}])`,
      String.raw`(?:${YOU}\s+)?(?:volver(?:e|emos)|vuelvo|volvemos)\s+a\s+${INFINITIVE}`,
      String.raw`(?:voy|vamos)\s+a\s+(?:volver\s+a\s+|seguir\s+)?${INFINITIVE}`,
      String.raw`(?:seguir(?:e|emos)|(?:${YOU}\s+)?ir(?:e|emos)|sigo|seguimos|estar(?:e|emos)|(?:voy|vamos)\s+a\s+(?:estar|seguir))\s+(?:intentando|llamando|insistiendo|marcando|tratando|probando|buscando)(?:le|te|lo|la)?`,
      String.raw`(?:intentar(?:e|emos)|tratar(?:e|emos)\s+de|procurar(?:e|emos)|quedo\s+en|me\s+comprometo\s+a|pienso|planeo|espero\s+poder|puedo|podemos|podria(?:mos)?)\s+(?:volver\s+a\s+)?(?:llamar|marcar|contactar|localizar|telefonear|buscar)(?:le|te|la|lo|les|os)(?:\s+yo)?`,
      String.raw`(?:intentar(?:e|emos))(?:lo)?\s+(?:de\s+nuevo|otra\s+vez|mas\s+tarde|llamar|contactar|localizar|hablar)`,
      String.raw`(?:me|nos)\s+(?:pondr(?:e|emos)|volver(?:e|emos)\s+a\s+poner)\s+en\s+contacto`,
      String.raw`(?:me|nos)\s+comunicar(?:e|emos)`,
      String.raw`(?:${YOU}\s+)?(?:dar(?:e|emos)|har(?:e|emos)|pegar(?:e|emos)|doy|damos)\s+(?:un|una|otro|otra)\s+(?:nuev[ao]\s+)?(?:toque|llamada|telefonazo|llamado|timbrazo)`,
      String.raw`me\s+vera[s]?\s+llamar|esper(?:e|a)\s+(?:mi|nuestra)\s+llamada|recibira[s]?\s+(?:mi|nuestra|una)\s+llamada|tendra[s]?\s+noticias\s+mias|sabra[s]?\s+de\s+mi`,
      String.raw`${YOU}\s+${CALL}(?:o|amos|u?o)\s+(?:(?!por|para|con|porque|desde|de\s+parte|tras|sobre|ya\s+que)\p{L}+\s+){0,2}?(?:yo|nosotr[oa]s|${LATER})`,
      String.raw`(?:${LATER}|ya|si\s+no|luego)\s*,?\s*(?:ya\s+|yo\s+|pues\s+){0,2}${YOU}\s+(?:(?:marco|llamo|busco|localizo|telefoneo|contacto)(?:\s+(?:yo|nosotr[oa]s))?|(?:doy|damos|pego|pegamos|hago|hacemos|echo)\s+(?:yo\s+)?(?:un|una|otro|otra)\s+${RING})`,
      String.raw`${YOU}\s+(?:doy|damos|pego|pegamos|hago|hacemos|echo)\s+(?:yo\s+)?otr[oa]\s+${RING}`,
      String.raw`(?:doy|dare|pego|pegare|hago|hare|haremos|daremos|pegaremos)\s+(?:un|otro|una|otra)\s+(?:nuev[oa]\s+)?(?:intento|${RING})\s+(?:\p{L}+\s+)?${LATER}`,
      String.raw`(?:me\s+encargo|me\s+ocupo|me\s+toca\s+(?:a\s+mi)?|soy\s+yo\s+quien|ser\s+yo\s+quien|sere\s+yo\s+quien|prefiero|dejame|dejeme)\s*(?:de\s+|yo\s+)?(?:${YOU}\s+)?(?:volver\s+a\s+)?(?:llam|marc|contact|localiz|telefone)\p{L}+`,
      String.raw`vuelv?[oe]?r?e?\s+a\s+la\s+carga|(?:no|sin)\s+parare\s+hasta|(?:ya\s+)?me\s+pongo\s+yo\s+en\s+contacto|me\s+pongo\s+en\s+contacto\s+(?:con\s+\p{L}+\s+)?${LATER}`,
      String.raw`(?:ya\s+)?${YOU}\s+(?:llamo|busco|marco|contacto)\s+yo`,
      String.raw`${LATER}\s+(?:ya\s+|yo\s+)?${YOU}\s+${CALL}u?o`,
      String.raw`(?:volver(?:e|emos)|vuelvo)\s+a\s+(?!escribir|enviar|mandar|leer|ver|cont|explic|repet|dec|mencion|pas|coment|usted|ti)\p{L}+r(?:le|te|la|lo)?`,
      String.raw`(?:probare|insistire|dare\s+señales|lo\s+(?:re)?intento\s+${LATER}|hare\s+otro\s+intento|no\s+me\s+dare\s+por\s+vencid[oa])`,
      String.raw`(?:mi|nuestr[oa])\s+(?:equipo|colega|compañer[oa]|asistente|oficina)\s+${YOU}\s+(?:llamara|contactara|marcara)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);
/** Mail is no call. */
const BY_MAIL = /^[^.?!;]{0,40}?(?<![\p{L}])(?:correo|e-?mail|email|mail|por\s+escrito|whatsapp|linkedin|carta|mensaje)(?![\p{L}])/u;
/** A promise to ring back whoever left a message answers the contact's own call. */
const ANSWERS_THEM =
  /(?<![\p{L}])(?:dej[ea](?:me)?\s+(?:un\s+)?(?:mensaje|recado)|si\s+no\s+(?:puedo\s+)?(?:contest|respond|cog|atend)\p{L}*|que\s+me\s+hizo|que\s+me\s+hiciste)(?![\p{L}])/u;

export function callPromises(passage: Passage): Span[] {
  return spansIn(passage, PROMISE, (match, plain) => {
    const before = clauseBefore(plain, match.index);
    if (isDenied(before) || ANSWERS_THEM.test(plain)) return false;
    if (/^si\s/u.test(before) && /^(?:puedo|podria)/u.test(match[0])) return false;
    return !BY_MAIL.test(plain.slice(match.index + match[0].length));
  });
}
