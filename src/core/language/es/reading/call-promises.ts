/** "…y si no, le llamo yo": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied, spansIn } from './find-spans.ts';

const YOU = String.raw`(?:le|te|la|lo|les|os)`;
const CALL = String.raw`(?:llam|marc|telefone|busc|contact|localiz|insist|timbr)`;
const INFINITIVE = String.raw`(?:llamar|marcar|telefonear|buscar|contactar|localizar|intentar|insistir|hablar|ponerme\s+en\s+contacto|comunicar(?:me|nos))(?:le|te|la|lo|les|os|se|selo)?`;
const LATER = String.raw`(?:mañana|luego|mas\s+tarde|otro\s+dia|despues|el\s+(?:proximo\s+)?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en\s+(?:unos|un\s+par\s+de|dos|tres|los\s+proximos)\s+dias|la\s+(?:proxima\s+semana|semana\s+que\s+viene|otra\s+semana)|en\s+(?:otro|algun)\s+momento|pronto)`;
const PROMISE = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:${YOU}\s+)?(?:llamar|marcar|telefonear|contactar|localizar|buscar|insistir)(?:e|emos)(?![\p{L}])`,
      String.raw`(?:${YOU}\s+)?(?:volver(?:e|emos)|vuelvo|volvemos)\s+a\s+${INFINITIVE}`,
      String.raw`(?:voy|vamos)\s+a\s+(?:volver\s+a\s+|seguir\s+)?${INFINITIVE}`,
      String.raw`(?:seguir(?:e|emos)|sigo|seguimos)\s+(?:intentando|llamando|insistiendo|marcando|tratando)(?:le|te|lo|la)?`,
      String.raw`(?:intentar(?:e|emos)|tratar(?:e|emos)\s+de|procurar(?:e|emos)|quedo\s+en|me\s+comprometo\s+a|pienso|planeo|espero\s+poder|puedo|podemos|podria(?:mos)?)\s+(?:volver\s+a\s+)?(?:llamar|marcar|contactar|localizar|telefonear|buscar)(?:le|te|la|lo|les)(?:\s+yo)?`,
      String.raw`(?:intentar(?:e|emos))(?:lo)?\s+(?:de\s+nuevo|otra\s+vez|mas\s+tarde|llamar|contactar|localizar|hablar)`,
      String.raw`(?:me|nos)\s+(?:pondr(?:e|emos)|volver(?:e|emos)\s+a\s+poner)\s+en\s+contacto`,
      String.raw`(?:me|nos)\s+comunicar(?:e|emos)`,
      String.raw`(?:${YOU}\s+)?(?:dar(?:e|emos)|har(?:e|emos)|pegar(?:e|emos)|doy|damos)\s+(?:un|una|otro|otra)\s+(?:nuev[ao]\s+)?(?:toque|llamada|telefonazo|llamado|timbrazo)`,
      String.raw`esper(?:e|a)\s+(?:mi|nuestra)\s+llamada|recibira[s]?\s+(?:mi|nuestra|una)\s+llamada|tendra[s]?\s+noticias\s+mias|sabra[s]?\s+de\s+mi`,
      String.raw`${YOU}\s+${CALL}(?:o|amos|u?o)\s+(?:yo|${LATER}|de\s+nuevo\s+${LATER})`,
      String.raw`(?:ya\s+)?${YOU}\s+(?:llamo|busco|marco|contacto)\s+yo`,
      String.raw`${LATER}\s+(?:ya\s+|yo\s+)?${YOU}\s+${CALL}u?o`,
      String.raw`(?:volver(?:e|emos)|vuelvo)\s+a\s+(?!escribir|enviar|mandar|leer|ver)\p{L}+r(?:le|te|la|lo)?`,
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
