/** Asks that command nothing: a wish that the contact calls, a call that would help, a condition beside the number. */
import type { Channel } from '../../reader.ts';

const CALLS = String.raw`(?:llam|marc|marqu|telefone|contact|localiz|localic|busc|busqu|timbr|conteste?s|respond[ae]s|devuelv|devolv|regres)\p{L}{0,6}(?:\s+la\s+llamada)?`;
const RINGS = String.raw`(?:d[ae]s?|des|dier?[ae]s?|hag[ae]s?|hicier?as?|hicieras?|ech[ae]s?|peg[ae]s?|pegu?es?)\s+(?:un|una|ese|esa)\s+(?:toque|telefonazo|llamad\p{L}+|timbrazo|fonazo)`;
const ACT = String.raw`(?:(?:me|nos)\s+(?:\p{L}+\s+)?(?:${CALLS}|${RINGS}))`;
const NOUN = String.raw`(?:un[ao]?|su|tu|vuestra|esa|la)\s+(?:(?:sola|breve|corta|simple|pronta|pequeña|amable|grata|atenta|gentil)\s+)?(?:llamad(?:a|ita|o)|telefonazo|toque)`;
const WANT = String.raw`(?:bast[ae]\p{L}*|alcanza\p{L}*|me\s+val\p{L}+|solo\s+(?:le|te|os)?\s*pid\p{L}+|lo\s+unico|(?:le|te|os)\s+(?:pido|ruego|propongo|sugiero)|vendria|iria|estaria|seria|suficiente|agradec\p{L}+|espero|esperando|esperare|espera|cuento\s+con|pendiente|necesit\p{L}+|ayudaria|encantaria|alegrar\p{L}+|gustaria|merece|y\s+(?:le|te|se\s+lo|os)\s|tendra[s]?|sabra[s]?|sale[s]?)`;
const HOPE = String.raw`(?:me\s+(?:gust|encant|alegr|apetec|interes|vendria|haria|agrad)\p{L}*|quisiera|quiero|queria|podriamos|podemos|propongo|sugiero|sería|seria|estaria|necesito|que\s+(?:le|te|os)\s+parece\s+si|(?:le|te|os)\s+parece\s+(?:bien\s+)?(?:que|si)|y\s+si|a\s+ver\s+(?:si|cuando)|ojala|(?:le|te|os)\s+(?:va|viene|iria|vendria)\s+bien|hace\s+falta|tenemos\s+que|hay\s+que)`;
const TALK = String.raw`(?:(?:lo|nos)\s+)?(?:habl|charl|convers|platic|coment)(?:ar|amos|emos|aramos|asemos)(?:lo|nos)?`;

const any = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])${source}(?![\p{L}])`, 'gu');

export const WISHES: readonly [Channel, RegExp][] = [
  ['any', any(String.raw`(?<=¿[^?]{0,40})nos\s+(?:llamamos|telefoneamos|marcamos)`)],
  [
    'call',
    any(
      String.raw`(?<!\bno\s[^.?!;,]{0,40})(?:que|ojala|a\s+ver\s+(?:si|cuando)|si|en\s+cuanto|cuando)\s+(?:usted\s+|tu\s+)?(?<act>${ACT})`,
    ),
  ],
  ['call', any(String.raw`(?<act>${NOUN}\s+(?:suy[ao]|tuy[ao]|de\s+vuelta|vuestra)|${NOUN}[^.?!;]{0,45}?\s${WANT})`)],
  ['call', any(String.raw`${WANT}[^.?!;:]{0,30}?\s(?<act>${NOUN})(?!\s+de\s+(?:cortesia|seguimiento|ayer))`)],
  ['call', any(String.raw`(?:hazme|hagame|haganos|haznos)\s+(?:el\s+favor\s+de\s+\p{L}+|una\s+llamada)`)],
  [
    'call',
    any(
      String.raw`(?:si|cuando)\s+(?!no\s)[^.?!;:]{2,60}?,\s*(?:y\s+)?(?<act>(?:ya\s+sab\p{L}+\s+(?:donde|mi)|mi\s+(?:numero|telefono|movil|celular)|(?:aqui|ahi)\s+(?:me\s+)?tien\p{L}+|estoy\s+en|este\s+es\s+mi|me\s+tien\p{L}+))`,
    ),
  ],
  [
    'call',
    any(String.raw`(?:puede[ns]?|podra[ns]?|podria[ns]?)\s+(?<act>(?:localiz|encontr|ubic|contact|dar|hall)\p{L}*(?:me|nos|\s+conmigo))`),
  ],
  [
    'call',
    any(
      String.raw`(?:me|nos)\s+(?:llam|marc|timbr|telefone|busc|contact)(?:as|ais)(?=,?\s*¿|\s*[.!]?$|,\s+(?:si|no|dale|va|vale|porfa|por\s+favor|anda))`,
    ),
  ],
  [
    'any',
    any(
      String.raw`(?<=^[¿¡]?|[,;:¿¡]\s?|\s(?:y|mejor|pero)\s)(?:hablemos|conversemos|charlemos|platiquemos)(?=\s+(?:hoy|esta|mañana|un|unos|cinco|diez|dos|por|con|cuando|en|antes|pronto)|[,.!]|$)`,
    ),
  ],
  [
    'call',
    any(
      String.raw`(?:ahi|pues|venga|anda|igual|mejor|ahora|entonces|asi\s+que|tu|vos|usted)\s+(?<act>(?:me|nos)\s+(?:llam|marc|timbr|telefone)(?:a|as|ais|an))(?=[,.]|\s+y\s|$)`,
    ),
  ],
  [
    'call',
    any(
      String.raw`(?:cuando|si|el\s+dia\s+que|donde)\s+[^,.;:?!]{2,40}\s(?<act>(?:me|nos)\s+(?:llam|marc|timbr|telefone)(?:a|as|ais|an)(?![\p{L}]))(?=[,.]|\s+y\s|$)`,
    ),
  ],
  [
    'call',
    any(
      String.raw`(?<=^[¿¡]?|[:;.,]\s?)(?:llam|marqu|marc)(?:a|e|en|ad)(?=\s+(?:y|nomas|no\s+mas|con\s+confianza|directo|cuando|si|hoy|ya|esta|en\s+cuanto|sin|antes|aqui)(?![\p{L}])|[,.!]|$)`,
    ),
  ],
  [
    'any',
    any(
      String.raw`(?:tien[ae]s?|tenes|tendr\p{L}+|pid[oe]|robarle|robarte|regal\p{L}+|dedic\p{L}+)\s+(?:me\s+)?(?:unos\s+|un\s+|solo\s+|cinco\s+|diez\s+|dos\s+|tres\s+|par\s+de\s+)*(?<act>(?:rat\p{L}+|moment\p{L}+|minut\p{L}+|hueco)\s+(?:(?:de\s+(?:su|tu)\s+tiempo|por\s+telefono|para\s+(?:hablar|charlar|conversar|platicar|una\s+llamada|que\s+(?:hablemos|charlemos|platiquemos)))(?:\s+por\s+telefono)?))`,
    ),
  ],
  ['any', any(String.raw`${HOPE}\s+(?:\p{L}+\s+){0,3}?(?<act>${TALK})`)],
  ['any', any(String.raw`(?:ya\s+)?(?:me|nos)\s+(?:dices?|cuentas?|diras?|contaras?)(?=[,.:!]|\s+(?:algo|que|si|como)|$)`)],
];
