/** What a subject line pretends, presses or sells. */
import { allMatches } from '../../all-matches.ts';
import type { Span } from '../../reader.ts';
import { phrases, spansOf } from './find-spans.ts';
import { stems } from './stems.ts';

const FAKE_REPLY =
  /^\s*(?:re|rv|fwd?|fw|rm|resp|enc|reenvio|reenviado)\s{0,3}(?:\[\d{1,4}\]\s{0,3})?(?:[:：]|\s[-–—])|(?<![\p{L}])(?:(?:tal\s+y?\s*)?como\s+(?:quedamos|acordamos|hablamos|comentamos|prometi|le\s+prometi|me\s+(?:pidio|pediste)|vimos)|segun\s+lo\s+(?:acordado|hablado|comentado|solicitado)|(?:su|tu)\s+(?:solicitud|pedido|consulta|peticion|orden|reserva|cuenta|pago|cita|respuesta|presupuesto|mensaje)|en\s+respuesta|respuesta\s+a|nuestra\s+conversacion|gracias\s+por\s+(?:su|tu))(?![\p{L}])/gu;
const FAKE_URGENCY = phrases([
  'urgente(?:mente)?|urge|con urgencia|ya mismo|inmediat[oa](?:mente)?(?: \\p{L}+)?',
  'ultim[oa]s? (?:oportunidad|llamada|aviso|dias?|horas|plazas?|cupos?|minuto|recordatorio)',
  'segundo aviso|aviso final|recordatorio final',
  '(?:no te|no se) (?:lo|la) (?:pierdas|pierda)|no (?:espere|esperes|deje pasar|dejes pasar|tarde|tardes)(?: \\p{L}+)?',
  '(?:solo|unicamente) (?:hoy|mañana|esta semana|por hoy|\\d+|quedan)',
  '(?:termina|acaba|caduca|vence|expira|finaliza|cierra)n? (?:hoy|mañana|pronto|el|esta|este|en)',
  'quedan? (?:pocas|pocos|solo|\\d+|dos|tres|una?)(?: \\p{L}+)?',
  '(?:plazas|unidades|cupos|tiempo) limitad[oa]s?|tiempo limitado',
  '(?:actue|actua|responda|responde|decida|decide|conteste|contesta|compre|compra) (?:ya|ahora|hoy|antes)(?: \\p{L}+)?',
  'ahora o nunca|fecha limite|antes de que sea tarde|corre que|date prisa|dese prisa|(?:accion|respuesta|atencion) (?:inmediata|requerida|necesaria)|importante|critico',
]);
const PITCH = phrases([
  'gratis|gratuit[oa]s?|sin coste|sin costo|prueba gratuita|regalo',
  '(?:ahorr[ae]|ahorrar|gan[ae]|ganar|multipliqu?e|multiplica|dobl[ae]|dispar[ae]|aument[ae]|maximic[ae]|impuls[ae]|mejor[ae]|triplica|reduzca|reduce) (?:\\p{L}+ ){0,2}?(?:dinero|tiempo|ventas|ingresos|beneficios|costes|costos|clientes|negocio|productividad|mas|hoy|ya|\\d+)',
  'descuentos?|rebajas?|ofertas?|promocion(?:es)?|promo|chollo|ganga',
  '(?:precios?|tarifas?) (?:increibles?|bajos?|especial(?:es)?|unicos?|imbatibles?|de locura)',
  '\\d+ ?% ?(?:de |menos|mas|dto)?\\p{L}*',
  'garantizad[oa]s?|garantia total|sin riesgo|exclusiv[oa]s?',
  '(?:el|la|los|las) (?:mejor(?:es)?|unic[oa]s?) \\p{L}+|lider(?:es)?(?: \\p{L}+)?|numero uno|revolucionari[oa]|increible|sorprendente|asombros[oa]',
  '(?:nuestr[oa]|un|una|la|el|nuev[oa]) (?:\\p{L}+ )?(?:plataforma|solucion|software|producto|herramienta|servicio|aplicacion|app|webinar)|software',
  'dinero|efectivo|premio|ganador|(?:haga|haz) clic|compre|compra ya|oportunidad unica',
]);
const SIGNS =
  /[!¡]+|\?{2,}|\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Extended_Pictographic})*|[$€£]\s?\d[\d.,]*[km]?|[$€£]+|%|(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s'’&-]+\p{Lu}{2,})+(?![\p{L}\p{N}])/gu;

export function fakeReplies(subject: string): Span[] {
  return spansOf(subject, FAKE_REPLY);
}

export function fakeUrgency(subject: string): Span[] {
  return spansOf(subject, FAKE_URGENCY);
}

/** Money words, pitches, exclamation marks, emoji and shouting. */
export function pitchWords(subject: string): Span[] {
  const signs = allMatches(subject, SIGNS).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const shouted = [...subject.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{6,}(?![\p{L}\p{N}])/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...signs, ...spansOf(subject, PITCH), ...shouted].sort((a, b) => a.start - b.start);
}

const MEETING_WORDS =
  /(?<![\p{L}])(?:reunion|reunimos|vimos|conversacion|hablamos|conversamos|charla|encuentro|nos\s+conocimos|lo\s+hablado|lo\s+que\s+(?:vimos|hablamos))(?![\p{L}])/gu;

export function meetingWords(subject: string): Span[] {
  return spansOf(subject, MEETING_WORDS);
}

/** They say nothing by themselves. */
export const neutralSubjectStems: ReadonlySet<string> = new Set(
  stems(
    'dio dieron hablo dejé deje comento sugirió sobre tras retomar retomo retomando seguir seguimos siguiente paso pasos reunion reunimos conversacion charla encuentro donde quedamos dejamos sugirio sugerencia recomendo recomendacion nombre comun contacto conocido conocemos colega amistad parte pregunta preguntas duda idea apunte nota resumen detalle detalles continuacion presentacion saludo correo asunto numero persona respuesta una segunda ultimo ultima vez hoy ayer semana breve corto rapido motivo razon escrito vimos hablado pendiente coincidimos participamos estamos estuvimos ambos dos recado lo prometido conocimos unos minutos interes propuesta compartimos volviendo vuelvo vuelta despues une',
  ),
);
export const voicemailStems: ReadonlySet<string> = new Set([
  ...stems('mensaje mensajes voz buzon contestador telefono voicemail recado llamaba marque deje'),
  'llamad',
  'llam',
]);
