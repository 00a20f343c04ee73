/** Clauses in which the seller praises or lists what it sells; each listed thing is a span of its own. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';
import { featureLinks } from './feature-lists.ts';
import { clauseBefore, isDenied, plainOf } from './find-spans.ts';
import { chainOfServices, PITCH_TRIGGERS } from './pitch-clauses.ts';

const THING = String.raw`(?:solucion(?:es)?|servicios?|productos?|software|plataforma|herramientas?|sistemas?|tecnologia|gama|portafolio|catalogo|paquetes?|suite|equipos?\s+de|experiencia|asesoramiento|asesoria|consultoria|programas?|aplicacion(?:es)?|app|portal(?:es)?|modulos?|integraciones|funciones|funcionalidades|planes?(?!\s+de\s+accion)|licencias?|informes|alertas|panel(?:es)?|cuadros?\s+de\s+mando|soporte|certificacion(?:es)?|inteligencia|automatizacion|usuarios|oficinas|sedes|delegaciones|ingenieros|expertos|especialistas|premios|conciliacion|auditorias?|analitica|dashboards?|api|conectores|tarifas|presencia|version(?:es)?|modalidades|niveles|lineas|modelos|marcas)`;
const COUNTED = String.raw`(?:(?:mas|cerca)\s+de\s+)?(?:\d[\d.]*|\p{L}+)\s+(?:clientes|años|paises|idiomas|empleados|profesionales|empresas|usuarios|millones)`;
const MANY = String.raw`(?:mas\s+de|cientos|miles|decenas|l[oa]s\s+(?:principales|mayores|mejores|grandes))`;
const TRIGGER = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:(?:le|te|les|os)\s+)?(?:ofrecemos|ofrece[n]?|brindamos|brinda|proporcionamos|disponemos\s+de|dispone\s+de|contamos\s+con|cuenta\s+con|proveemos|comercializamos|vendemos|fabricamos|desarrollamos|presentamos|presento|incluimos|damos|facilitamos|integramos|implantamos|(?:ponemos|pone)\s+a\s+(?:su|tu)\s+disposicion|nos\s+especializamos|operamos\s+en|suministramos|distribuimos|gestionamos|automatizamos|cubrimos|digitalizamos)`,
      String.raw`(?<soft>nos\s+dedicamos\s+a|nos\s+encargamos\s+de|nos\s+ocupamos\s+de|trabajamos\s+(?:en|el|la|los|las)|hacemos(?!\s+(?:que|con|por|para|en|esto|eso|lo|un\s+favor|una\s+reunion|saber)))`,
      String.raw`(?:tenemos|tiene|tienen|tendra[s]?|tendria[s]?|dispondra[s]?|gestiona|obtiene[s]?|obtendra[s]?|consigue[s]?|traemos|trae|llevamos|hay)\s+(?:ya\s+)?(?:(?:un[oa]?s?|el|la|los|las|nuestr[oa]s?|su|mas\s+de|amplia|acceso\s+a|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho|diez|\d+)\s+){0,2}(?:\p{L}+\s+)?(?:${THING}|${COUNTED})`,
      String.raw`somos\s+(?:una?\s+(?:empresa|compañia|firma|agencia|consultora|equipo|grupo|proveedor)|el|la|los|las|lideres?|expert[oa]s|especialistas|pioner[oa]s|numero|referentes?|proveedores|unic[oa]s|partners?)`,
      String.raw`(?:nuestr[oa]s?|la|el|est[ea])\s+(?:\p{L}+\s+)?(?:${THING})(?:\s+\p{L}+)?\s+(?:(?:se|le|te|les|os|lo|la|no|ya|ha|han|esta|estan)\s+){0,2}(?!que|para|con|de|del|por|llega|tarda|sobre|en|a|y|o)\p{L}{2,}(?:a|e|an|en|ado|ido|s|n|o)(?![\p{L}])`,
      String.raw`(?:\p{Lu}?\p{L}+\s+)?(?:es|son)\s+(?:el|la|los|las|un|una)\s+(?:(?:mejor|unic[oa]|primer[oa]?|mas)\s+)?(?:${THING}|lider|empresa\s+lider|opcion|mejor|unic[oa])`,
      String.raw`con\s+(?!eso|esto|ello|ell[oa]s?)\p{L}+\s+(?:(?:usted|tu)\s+)?(?:tendra|tendria|dispondra|accede|obtiene|obtendra|consigue|disfruta)\p{L}*`,
      String.raw`(?:el|la|nuestr[oa]|este|todo)\s+(?:\p{L}+\s+)?(?:paquete|plan|producto|servicio|pack|suscripcion|licencia|plataforma)\s+(?:incluye|trae|lleva|comprende)`,
      String.raw`incluye[n]?|(?:fuimos\s+fundad|fue\s+fundad|nacio|nacimos)\p{L}*\s+(?:en|hace)|lo\s+que\s+(?:vendemos|ofrecemos)|todos?\s+con|(?:nos\s+avala[n]?|nuestros\s+clientes)`,
      String.raw`(?:el|la|los|las)\s+(?:mejor(?:es)?|mas\s+\p{L}+|unic[oa]s?)\s+(?:\p{L}+\s+){0,2}(?:del\s+(?:mercado|sector|pais|mundo)|de\s+europa|de\s+america)`,
      String.raw`(?:trabajamos|colaboramos)\s+(?:con|para)\s+${MANY}`,
      String.raw`llevamos\s+(?:mas\s+de\s+)?\p{L}+\s+años|(?:es|sale|totalmente|completamente|\p{L}+\s+es)\s+grati[st]\p{L}*|(?:ha|han|hemos)\s+ganado\s+\p{L}+|sin\s+permanencia|cuesta\s+(?:la\s+mitad|menos|solo)`,
      ...PITCH_TRIGGERS,
    ].join('|') +
    String.raw`)`,
  'gu',
);
/** A listed thing is named; what goes on with these words tells something else. */
const GOES_ON =
  /^(?:(?:y|e|o|pero)\s+)*(?:le|te|lo|por\s+eso|asi|si|cuando|llam\p{L}*|marqu\p{L}*|cre[oe]\p{L}*|quier\p{L}*|quisier\p{L}*|para\s+que|me|mi|que|como|pero|porque|soy|hoy|gracias|un\s+saludo|estoy|usted|tu|sabe[s]?|podemos|puede[s]?|hablamos|hable\p{L}*|ya|con\s+gusto)(?![\p{L}])/u;
const LONGEST = 200;

function itemsOf(text: string, soft: boolean): { from: number; to: number }[] {
  const items: { from: number; to: number }[] = [];
  const commas = text.includes(',') || text.includes(':');
  let from = 0;
  for (const cut of [...text.matchAll(/,|:|\s(?:y|e)\s|$/gu)]) {
    if (!commas && soft && cut[0].trim() !== '' && cut.index < text.length) continue;
    const part = text.slice(from, cut.index).replace(/^\s*(?:(?:y|e|ademas|tambien),?\s+)*/u, '');
    if (items.length > 0 && GOES_ON.test(part)) break;
    if (/\p{L}{3}/u.test(part)) items.push({ from, to: cut.index });
    from = cut.index + cut[0].length;
  }
  return items;
}

function inSentence(sentence: Sentence): Span[] {
  const plain = plainOf(sentence);
  const matches = allMatches(plain, TRIGGER).filter(({ index }) => !isDenied(clauseBefore(plain, index)));
  const chain = chainOfServices(sentence, plain);
  if (chain.length > 0) return chain;
  const listed = matches.flatMap((match, at) => {
    const stop = Math.min(matches[at + 1]?.index ?? plain.length, match.index + match[0].length + LONGEST);
    const rest = plain.slice(match.index, stop).split(/[;.?!](?!\d)/u)[0]!;
    const soft = match.groups?.soft !== undefined || /^somos/u.test(match[0]);
    return itemsOf(rest, soft).map(({ from, to }) => ({
      start: sentence.start + match.index + from,
      end: sentence.start + match.index + to,
    }));
  });
  const links = featureLinks(sentence, plain);
  return links.length > listed.length ? links : listed;
}

export function pitches(passage: Passage): Span[] {
  return passage.sentences.flatMap(inSentence);
}
