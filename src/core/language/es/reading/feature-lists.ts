/** Lists of what a product does or holds: "te calcula, te avisa y te guarda", "es rápida, segura y escalable", "por veinte euros al mes tienes …". */
import { allMatches } from '../../all-matches.ts';
import type { Sentence, Span } from '../../reader.ts';
import { isDenied } from './find-spans.ts';

const WARE = String.raw`(?:software|sistema|plataforma|herramienta|aplicacion|app|solucion(?:es)?|producto|servicios?|programa|paquete|plan|planes|modulos?|licencia|suscripcion|tecnologia|version(?:es)?|portal|robot|bot|motor|tablero|panel|dashboard|buscador|asistente|chat|catalogo|membresia|implementacion|instalacion|soporte|nube|interfaz|integracion(?:es)?|usuarios|actualizaciones|firma|compañia|nuestr[oa]s?|nosotr[oa]s|somos|brinda\p{L}*|ofrec\p{L}+|de\s+todo|contratando|suscribi\p{L}+)`;
/** A sentence without one of these may list what happens at the contact's. */
const OF_THE_WARE = new RegExp(String.raw`(?<![\p{L}])${WARE}(?![\p{L}])`, 'u');
const TALKING = String.raw`(?:cuent|explic|dig|dic|do[yi]|coment|llam|habl|dej|repit|mand(?:o un|e)|enseñ|muestr|marc|pas|esper|agradezc|busc|pregunt|plante|cont|interes|conv|parec|gust|import|pued|quier|preocup|lleg|sirv|oig|ve[so]|vend|viene)\p{L}*`;

interface Link {
  pattern: RegExp;
  fewest: number;
  /** The links are those of a product only beside a word that names one. */
  ofTheWare: boolean;
}

const CHAINS: readonly Link[] = [
  {
    pattern: /(?<=[:,]\s|\sy\s|\se\s)\p{L}{3,}(?:a|e)(?=,|\s+[ye]\s|\s+(?:por|sol[oa]|sus|tus|en|desde)\s|[.;]|$)/gu,
    fewest: 3,
    ofTheWare: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:te|le|les|os)\s+(?:l[oa]s?\s+)?(?!${TALKING})\p{L}{3,}(?:o|a|e|an|en|amos|emos|imos)(?![\p{L}])\s+\p{L}+`,
      'gu',
    ),
    fewest: 3,
    ofTheWare: false,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}])(?:te|le|les|os)\s+(?!${TALKING})\p{L}{3,}(?:a|e|an|en)(?![\p{L}])`, 'gu'),
    fewest: 2,
    ofTheWare: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:se|l[oa]s?)\s+(?!que|de)\p{L}{3,}(?:a|e|an|en)(?=,|\s+(?:y|e|en|con|al?|sol[oa]|automatic\p{L}*)(?![\p{L}])|[.;]|$)`,
      'gu',
    ),
    fewest: 2,
    ofTheWare: true,
  },
  {
    pattern:
      /(?<![\p{L}])(?:hay|con|una?|otr[oa]|dos|tres|version|plan|modulo|opcion|app|portal|paquete)\s+(?:version|modulo|plan|opcion|app|portal|paquete|soporte|integracion|garantia|reporte|panel|tablero|alertas?|informes?|usuarios?)(?:es|s)?(?![\p{L}])/gu,
    fewest: 2,
    ofTheWare: true,
  },
  {
    pattern:
      /(?<![\p{L}])(?:conciliacion|auditoria|analitica|trazabilidad|reporter?ia|facturacion|aprobacion|aprobaciones|captura|lectura|validacion|archivado|alertas|informes|reportes|tableros?|paneles|dashboards?|graficas|indicadores|integracion(?:es)?|soporte|garantia|capacitacion|formacion|migracion|mantenimiento|implementacion|puesta en marcha|almacenamiento|cifrado|encriptacion|respaldos?|copias de seguridad|permisos|usuarios|certificacion(?:es)?|inteligencia artificial|app|api|geolocalizacion|rastreo|seguimiento satelital|firma electronica|consultoria|asesoria|hosting|nube|chat|mesa de ayuda|descuentos por volumen|flota propia|almacenes|bodegas|sucursales|oficinas|sedes|tecnicos|ingenieros|consultores)(?![\p{L}])/gu,
    fewest: 3,
    ofTheWare: false,
  },
  {
    pattern:
      /(?<![\p{L}])(?:es|son|somos)\s+(?:muy\s+|super\s+|mas\s+|totalmente\s+|cien\s+por\s+cien\s+)?\p{L}{4,}(?=,\s)|(?<=,\s(?:y\s)?)(?:muy\s+|super\s+|mas\s+)?\p{L}{3,}(?:ble|iva|ivo|oso|osa|ado|ada|ido|ida|ante|ente|il|al|ica|ico|ura|uro|ida|ata|ato|lla|llo|ima|imo)s?(?=,|\s+y\s|[.;!]|$)/gu,
    fewest: 2,
    ofTheWare: true,
  },
  {
    pattern:
      /(?<![\p{L}])(?:podra[sn]?|puede[sn]?|podes|va[sn]?\s+a\s+poder|permite|permitira|sirve\s+para)\s+\p{L}+(?:ar|er|ir)(?:l[oa]s?|se)?(?=\s[^.;?!]{2,60},\s+(?:y\s+)?\p{L}+(?:ar|er|ir)(?![\p{L}]))|(?<=(?:podra[sn]?|puede[sn]?|podes|poder|permite|permitira|para)\s[^.;?!]{2,120}(?:,|,\s+y|\sy)\s)\p{L}+(?:ar|er|ir)(?:l[oa]s?)?(?![\p{L}])/gu,
    fewest: 3,
    ofTheWare: false,
  },
  {
    pattern:
      /(?<![\p{L}])(?:por\s+(?:solo\s+|apenas\s+)?[\p{L}\d]+(?:\s+y\s+\p{L}+)?(?:\s+\p{L}+)?\s+(?:euros|dolares|pesos|soles|al\s+mes|mensuales|al\s+año|anuales)(?:\s+al?\s+\p{L}+)?|(?:\p{L}+\s+)?(?:ilimitad[oa]s?|incluid[oa]s?|de\s+regalo|gratis|gratuit[oa]s?|sin\s+(?:costo|coste|cargo|permanencia)(?:\s+adicional)?|de\s+por\s+vida|de\s+ultima\s+generacion|en\s+tiempo\s+real|en\s+vivo|en\s+la\s+nube|las\s+veinticuatro\s+horas|veinticuatro\s+siete|24\/7|llave\s+en\s+mano|a\s+(?:la\s+)?medida|multi\p{L}{4,}|todo\s+en\s+uno|lider(?:es)?\s+(?:en|del?)|numero\s+uno|premiad[oa]s?|galardonad[oa]s?|certificad[oa]s?|patentad[oa]s?|l[oa]s?\s+mas\s+\p{L}+\s+del|(?:mas|mejor(?:es)?)\s+(?:\p{L}+\s+)?del\s+(?:mercado|sector|pais|mundo|rubro)))(?![\p{L}])/gu,
    fewest: 2,
    ofTheWare: false,
  },
];

/** @returns each link of the longest chain in the sentence; empty where none is long enough */
export function featureLinks(sentence: Sentence, plain: string): Span[] {
  if (!/[,:]|\sy\s/u.test(plain)) return [];
  const ware = OF_THE_WARE.test(plain);
  let longest: Span[] = [];
  for (const { pattern, fewest, ofTheWare } of CHAINS) {
    if (ofTheWare && !ware) continue;
    const links = allMatches(plain, pattern);
    if (links.length < fewest || links.length <= longest.length || isDenied(plain.slice(0, links[0]!.index))) continue;
    longest = links.map(({ index, 0: said }) => ({ start: sentence.start + index, end: sentence.start + index + said.length }));
  }
  return longest;
}
