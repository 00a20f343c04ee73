/** Deadlines and scarcity: "la oferta termina el viernes", "solo quedan dos plazas", "si no llama hoy, se queda fuera". */
import type { Passage, Span } from '../../reader.ts';
import { RUSHING } from './rushing.ts';
import { SCARCITY } from './scarcity.ts';
import { clauseBefore, isDenied, phrases, spansIn } from './find-spans.ts';

const OFFER = String.raw`(?:oferta|promocion|promo|rebaja|descuento|precio|tarifa|plazo|campaña|condicion|condiciones|inscripcion|matricula|contrato|licencia|cupo|plaza|oportunidad)`;
const SEATS = String.raw`(?:plazas?|huecos?|cupos?|lugares|puestos?|sitios?|vacantes?|clientes|empresas|licencias|unidades|pruebas|demos)`;
const WHEN = String.raw`(?:hoy|mañana|(?:el|este|del|al)\s+(?:proximo\s+)?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes|dia|\d{1,2})|esta\s+(?:semana|noche|tarde)|(?:a\s+)?(?:fin|final|finales)\s+de\s+(?:mes|semana|año)|fin\s+de\s+\p{L}+|(?:en|a\s+partir\s+de|desde)\s+(?:el\s+)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|mañana)|pronto|ya|(?:la\s+)?(?:proxima\s+semana|semana\s+que\s+viene)|medianoche|trimestre|(?:en\s+)?(?:\p{L}+\s+)?(?:horas|dias))`;
const PRICE = String.raw`(?:precios?|tarifas?|cuotas?|condiciones|costes?)`;
const CHANGE = String.raw`(?:sub|cambi|aument|encarec|increment|revis)\p{L}+`;
const DEADLINE = phrases([
  `(?:(?:es|esto|muy|super|realmente|de verdad|bastante|algo|tema) )?urgent(?:e|isim[oa]|emente)|(?:me |nos |esto |le |te )?urge[n]?|no (?:puede|puedo|admite|podemos|hay que|conviene) (?:esperar|demora|espera|demorar\\p{L}*|retrasar\\p{L}*)(?: mas)?|no hay tiempo que perder|(?:de inmediato|inmediatamente|sin falta|sin demora|sin perder (?:un|ni un) (?:minuto|segundo|dia))`,
  '(?:llam|marc|marqu|respond|contest|dig|decid|reserv|actu|contrat|firm)\\p{L}+ (?:ya|ahora)(?: mismo)?(?=[,.!;]|$)',
  `${PRICE}(?: \\p{L}+){0,2} (?:ya )?(?:van a )?${CHANGE} (?:\\S+ ){0,2}${WHEN}`,
  `${WHEN},? (?:nos |le |les |te |os |se )?(?:ya )?(?:van a )?${CHANGE} (?:(?:los|las|el|la|nuestr[oa]s|sus) )?${PRICE}`,
  `${PRICE} (?:subiran?|aumentaran?|cambiaran?)(?: \\p{L}+){0,2}`,
  `(?:solo|apenas|unicamente|no mas de|tan solo|ya no) (?:(?:nos|me|le|te) )?(?:quedan?|podemos|puedo|hay|tenemos|tengo|admitimos|aceptamos|cogemos|tomamos) (?:\\p{L}+ ){0,4}${SEATS}`,
  `quedan? (?:ya )?(?:muy )?(?:poc[oa]s|un[oa]s?|dos|tres|cuatro|cinco|\\d+) ${SEATS}|lista de espera`,
  `(?:(?:l[oa]s?|est[ea]) )?(?:plazas?|cupos?|huecos?|existencias|stock|unidades)(?: \\p{L}+){0,2} se (?:llena|agota|acaba|termina|cierra|vende|ocupa)n?|(?:que )?se (?:acaban?|agotan?|terminan?|nos acaba|esfuma)|vuelan`,
  `(?:guard|reserv|manten|mantien|respet|conserv|sosten|apart)\\p{L}+ (?:\\p{L}+ ){0,4}${OFFER}s?(?: \\p{L}+)? (?:solo )?hasta ${WHEN}`,
  `${OFFER}s?(?: \\p{L}+){0,4} (?:hasta|solo para|solo por|hoy|dura|es valid[oa])(?: \\p{L}+)? ?${WHEN}`,
  `(?:solo|unicamente|exclusivamente) (?:hasta|para|por|durante) ${WHEN}`,
  `(?:solo )?(?:tien|ten|dispon|qued)\\p{L}+ (?:de )?(?:solo |unicamente |apenas )?(?:hasta ${WHEN}|(?:un|dos|tres|unas|unos|\\d+) (?:horas|dias|semanas) para)`,
  '(?:si|como) no (?:\\p{L}+ ){1,4}(?:hoy|ya|ahora|pronto|antes|esta semana|mañana)(?: \\p{L}+){0,2},? (?:\\p{L}+ ){0,2}(?:queda|quedara|quedas|quedaras|pierde|pierdes|perdera|perderas|dare|doy|ofrec\\p{L}+|sera)(?: \\p{L}+){0,2}',
  `se (?:le |les )?queda(?:ra)? (?:fuera|sin)|te quedas (?:fuera|sin)|(?:pierd|perd)(?:e|es|era|eras)(?: usted)? (?:el |la |esta |este |su |tu )(?:${OFFER}|dinero|ocasion|sitio|tren)`,
  '(?:decid|firm|contrat|aprovech|apresur|reserv)\\p{L}+(?: \\p{L}+){0,2} (?:antes|ahora|hoy|ya|cuanto antes|mientras)(?: de [^.,;]{1,20})?|(?:cada dia|cada semana|cada hora|cada minuto) que pasa',
  'corr[ae](?=,|!| que|$)|date prisa|dese prisa|dense prisa|apresur(?:ate|ese)|no (?:lo |la |se lo |te lo )?(?:tarde|tardes|espere|esperes|dude|demore|demores|piense|pienses|deje|dejes)(?: (?:mas|demasiado|mucho|para (?:mañana|luego|otro dia|despues)))(?: \\p{L}+)?',
  `ultim[oa]s? (?:semana|mes|dia|dias|horas|minutos?)s? (?:de (?:la |el |los |las |nuestra |esta )?${OFFER}|del (?:descuento|plazo|precio)|para)|(?:mañana|luego|despues) (?:ya )?(?:sera|es) (?:demasiado )?tarde`,
  'no (?:se )?(?:volvera[n]?|vuelve) a (?:presentar|repetir|haber|dar|ver|ofrecer|tener)\\p{L}*|no habra (?:otra|otro|mas|segunda)|(?:oportunidad|ocasion) (?:unica|irrepetible|de oro)|(?:unica|irrepetible) (?:oportunidad|ocasion)|es ahora',
  'antes de que (?:\\p{L}+ ){0,2}(?:competencia|competidor(?:es|a)?|otros?|rivales)(?: \\p{L}+){0,3}|se (?:le|te|les) (?:adelant|cuel)\\p{L}+',
  `(?:la |el |este |esta |los |las |nuestra )?${OFFER}s?(?: \\p{L}+){0,2} (?:termina|acaba|vence|caduca|expira|finaliza|cierra|concluye)n?(?: (?:el|hoy|mañana|este|esta|a|en|pronto))?(?= |[.,;]|$)(?! (?:en otra|en una|con))`,
  '(?:caduca|expira|vence)(?:n|ra)? (?:el|hoy|mañana|este|esta|en)',
  '(?:solo |unicamente |tan solo |apenas |ya solo )?(?:nos )?quedan? (?:solo |apenas )?(?:poc[oa]s|un[oa]s?|dos|tres|cuatro|cinco|\\d+|l[oa]s ultim[oa]s|muy poc[oa]s) (?:plazas?|unidades|huecos?|cupos?|lugares|puestos|dias|horas|vacantes|asientos|semanas)(?: \\p{L}+){0,2}',
  '(?:ultim[oa]s?) (?:oportunidad|plazas?|cupos?|unidades|dias?|horas|llamada|aviso|huecos|lugares)',
  '(?:valid[oa]|vigente|disponible) (?:solo )?hasta (?:el |fin|final|mañana|hoy)(?: \\p{L}+){0,2}',
  '(?:por )?tiempo (?:muy )?limitado|(?:plazas|unidades|cupos|cupo) limitad[oa]s?',
  'antes de que (?:sea demasiado )?(?:tarde|se (?:acabe|agote|termine)\\p{L}*)',
  '(?:no (?:deje|dejes) (?:pasar|escapar)|no se (?:la|lo) pierda|no te (?:la|lo) pierdas)(?: \\p{L}+){0,2}',
  '(?:tienen?|tienes|tenemos) (?:solo )?hasta (?:el|hoy|mañana|fin|finales)(?: \\p{L}+){0,2}',
  'ahora o nunca|fecha limite|plazo final|(?:solo|unicamente) (?:por |para )?hoy|se agota\\p{L}*|con urgencia|(?:actue|actua|decida|decide) (?:ya|ahora|hoy)',
]);

/** A bill has a term of its own, and a task a last day. */
const OF_PAPERS =
  /(?<![\p{L}])(?:facturas?|pagos?|reclam\p{L}+)\s+(?:\p{L}+\s+){0,4}(?:fuera\s+de\s+plazo|el\s+ultimo\s+dia|a\s+ultima\s+hora|vencid\p{L}+)|fuera\s+de\s+plazo/u;

/** "La revisión de precios terminó" tells of a meeting. */
const OF_THE_TALK =
  /(?<![\p{L}])(?:revision|reunion|analisis|estudio|lista|comparacion|charla|sesion|platica)\s+(?:de|sobre|por)\s+(?:l[oa]s?\s+)?$/u;

export function deadlines(passage: Passage): Span[] {
  const kept = (match: RegExpExecArray, plain: string): boolean =>
    (!isDenied(clauseBefore(plain, match.index)) || /^(?:(?:si|como)\s+)?(?:no|ni)\s/u.test(match[0])) &&
    !/\sno\s+(?:se\s+)?(?:va\s+a\s+)?(?:sub|cambi|aument|baj|caduc|venc|cierr|acab)/u.test(match[0]) &&
    !(/^(?:precio|tarifa|condicion|propuesta|descuento)/u.test(match[0]) && OF_THE_TALK.test(plain.slice(0, match.index))) &&
    !OF_PAPERS.test(plain.slice(Math.max(0, match.index - 60), match.index + match[0].length + 20));
  const found = spansIn(passage, DEADLINE, kept);
  const more = [...spansIn(passage, SCARCITY, kept), ...spansIn(passage, RUSHING, kept)];
  return [...found, ...more.filter((one) => !found.some((two) => one.start < two.end && two.start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}
