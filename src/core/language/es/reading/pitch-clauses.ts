/** Further clauses in which the seller sells: the product as the subject, what "you get", and chains of what "we do". */
import { allMatches } from '../../all-matches.ts';
import type { Sentence, Span } from '../../reader.ts';

const NOT_OURS = String.raw`(?:reunion|conversacion|charla|revision|encuentro|clientes?|llamada|numero|telefono|mensaje|correo|mail|ultim[oa]|anterior|primer[oa]?|cita|idea|objetivo|intencion|pregunta|duda)`;
const PRODUCT = String.raw`(?:software|sistema|plataforma|herramienta|aplicacion|app|solucion|producto|servicio|programa|paquete|plan|seguro|suite|modulo|licencia|suscripcion|tecnologia|version|portal|equipo|maquina|robot|motor|tablero|panel|curso|catalogo|oferta|tarifa|membresia|pack|combo|implementacion|instalacion|empresa|compañia|firma|agencia|casa|marca)`;
const VERB3 = String.raw`(?:es|son|tiene|trae|lleva|viene|incluye|hace|ofrece|cubre|permite|da|lee|captura|genera|detecta|avisa|conecta|integra|funciona|corre|cuesta|vale|sirve|cuenta|dispone|opera|maneja|gestiona|automatiza|controla|procesa|analiza|compara|concilia|calcula|ahorra|garantiza|ocupa|necesita|requiere|instala|adapta|actualiza|dedica|encarga|especializa|\p{L}{3,}(?:iza|ifica|ona|eja|enta|era|ece|uye|ende|ibe|ode))`;

/** Each starts a list, whose items are what is sold. */
export const PITCH_TRIGGERS: readonly string[] = [
  String.raw`(?:te|le|les|os)\s+ofrezco(?=\s[^.;]{3,80}(?:,|\sy\s))`,
  String.raw`tenemos\s+(?:lo\s+(?:ultimo|mejor|mas)|l[oa]s?\s+mejor(?:es)?|l[oa]\s+mas)(?![\p{L}])|(?:el|la|los|las)\s+que\s+(?:mejor|mas|menos)\s+\p{L}+|(?:con|de)\s+(?:mas|mejor(?:es)?)\s+(?:premios|clientes|experiencia|años|presencia|cobertura|reputacion|resultados)`,
  String.raw`nuestr[oa]s?\s+(?!${NOT_OURS})\p{L}+\s+(?:\p{L}+\s+)?(?:(?:se|te|le|les|os|no|ya)\s+){0,2}${VERB3}n?(?![\p{L}])`,
  String.raw`(?:el|la|este|esta|mi)\s+(?:nuev[oa]\s+)?${PRODUCT}(?:\s+(?:\p{L}+|\p{L}+\s+\p{L}+))?\s+(?:(?:se|te|le|les|os|no|ya)\s+){0,2}${VERB3}n?(?![\p{L}])`,
  String.raw`es\s+(?:un|una|la|el)\s+${PRODUCT}`,
  String.raw`lo\s+(?:mejor|bueno|fuerte|bonito|novedoso|interesante|que\s+nos\s+(?:diferencia|distingue|hace)|que\s+tenemos|que\s+(?:hacemos|vendemos|ofrecemos))(?:\s+(?:de|del)\s+(?:\p{L}+\s+){1,4}?)?\s*(?:es|son)(?![\p{L}])`,
  String.raw`(?:contratando|comprando|adquiriendo|firmando|suscribiendo\p{L}*|por\s+(?:el\s+mismo\s+precio|solo|apenas|\p{L}+\s+(?:euros|dolares|pesos|soles))|al\s+(?:contratar|firmar|comprar))(?:\s+\p{L}+){0,3}?\s+(?:(?:se|te|le|os)\s+)?(?:llev|obtien|tien|recib|incluy|dam|regal|acced)\p{L}*`,
  String.raw`(?:con\s+(?!eso|esto|ello|una|un\s)(?:nosotr[oa]s|\p{L}+|nuestr[oa]s?\s+\p{L}+|est[ea]\s+\p{L}+|el\s+\p{L}+|la\s+\p{L}+)),?\s+(?:(?:usted|vos|tu|ustedes)\s+)?(?:tiene[ns]?|tenes|teneis|tendra[sn]?|obtiene[sn]?|obtenes|consigue[sn]?|recibe[sn]?|recibis|accede[sn]?|dispone[sn]?|gana[sn]?|lleva[sn]?|ahorra[sn]?|podra[sn]?|puede[sn]?|podes|cuenta[sn]?|vas\s+a\s+(?:poder|tener|recibir|ahorrar)|va\s+a\s+(?:poder|tener|recibir|ahorrar)|te\s+llevas|se\s+lleva)(?![\p{L}])`,
  String.raw`(?:te|le|les|os)?\s*(?:ofrezco|vendo|regalo|incluyo)\s+(?!una?\s+(?:respuesta|idea))(?:un[oa]?s?|dos|tres|cuatro|cinco|seis|el|la|los|las|todo|mi|nuestr[oa]s?)\s+\p{L}+|lo\s+nuestro\s+es(?:\s+unico)?|el\s+(?:diez|quince|veinte|cincuenta|\d+)\s+por\s+ciento\s+de\s+descuento`,
  String.raw`(?:podra[sn]?|puede[sn]?|podes|vas\s+a\s+poder|va\s+a\s+poder|le\s+permite|te\s+permite)\s+\p{L}+(?:ar|er|ir)(?=,)`,
  String.raw`(?:manejamos|ponemos|sumamos|regalamos|entregamos|garantizamos|instalamos|conectamos|analizamos|controlamos|procesamos|capacitamos|implementamos|construimos|diseñamos|producimos|importamos|exportamos|asesoramos|financiamos|aseguramos|transportamos|almacenamos|monitoreamos|auditamos|conciliamos|escaneamos|capturamos|validamos|abarcamos|prestamos|operamos|representamos|tenemos\s+(?:de\s+todo|presencia|cobertura|desde|\p{L}+\s+(?:oficinas|sedes|empleados|clientes|premios|años|planes|modulos|certificaciones|integraciones))|hacemos\s+de\s+todo|les?\s+(?:damos|regalamos|instalamos)|os\s+(?:damos|regalamos))(?![\p{L}])`,
  String.raw`(?:mi|nuestra|la)\s+(?:empresa|compañia|firma|agencia)\s+(?:se\s+)?(?:dedica|hace|vende|fabrica|maneja|ofrece|esta\s+en|cuenta|tiene|lleva|nacio)(?![\p{L}])`,
  String.raw`(?:te|le|les|os)\s+(?:incluye|sale|cuesta|viene\s+con|da|hace|genera|saca|resuelve|avisa)(?=\s[^.;]{3,60},)`,
  String.raw`(?:el|la|nuestr[oa]|este|esta)\s+${PRODUCT}(?:\s+\p{L}+)?\s+(?:te|le|les|os|se|lo)\s+\p{L}+`,
  String.raw`(?:viene|vienen|llega|se\s+entrega|cuenta|equipad[oa])\s+con\s+\p{L}+`,
];

/** "Nos vimos", "podemos", "quedamos": what was done together, and what is no service. */
const TOGETHER =
  /^(?:habl|vimos|vemos|reun|qued|pod|quer|tenemos|estamos|estuv|somos|vamos|sab|cre[ei]|conoc|trat|coment|repas|convers|charl|platic|segu|coincid|discut|toc|acord|retom|resolv|compar|mir|salud|llam|pas|pens|esper|deb|necesit|compart|encontr|cruz|tuv|fuimos|hic|dij|lleg|sal|empe|coment|entend|present|revis|hemos|digamos|lleva|trabaj|acerc|vis|sent|tom|veremos|sabremos|tend|podr|podamos|hagamos|veamos|tengamos|juntemos|pongamos|seamos|contamos|explicamos|mostramos|cuent|contar)/u;
const WE_DO = /(?<![\p{L}])(?:(?<aside>nos|que|si|donde|cuando|como)\s+)?(?<verb>\p{L}{2,}(?:amos|emos|imos))(?![\p{L}])/gu;
/** Two may say what the caller's firm is for; a chain of three is a list of services. Chosen by us. */
const CHAIN = 3;

/** "Primero digitalizamos, luego validamos, después notificamos": every link is a span. */
export function chainOfServices(sentence: Sentence, plain: string): Span[] {
  const links = allMatches(plain, WE_DO).filter(({ groups }) => groups!.aside === undefined && !TOGETHER.test(groups!.verb!));
  if (links.length < CHAIN) return [];
  return links.map(({ index, 0: said }) => ({ start: sentence.start + index, end: sentence.start + index + said.length }));
}
