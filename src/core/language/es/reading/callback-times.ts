/** A callback tied to a day and hour, or to office hours. "Hoy mismo" and "antes del fin de semana" are soft and fine. */
import type { Ask, Passage, Span } from '../../reader.ts';
import { clauseAfter, clauseBefore, spansIn } from './find-spans.ts';
import { CLOCK, DAYPART, UNITS_AFTER, WEEKDAY } from './time-expressions.ts';

const HOUR = CLOCK;
const NO_UNIT = UNITS_AFTER;
const DAY = WEEKDAY;
const PART = DAYPART;
const TIMES = [
  String.raw`(?:sobre|hacia|a\s+partir\s+de|antes\s+de|despues\s+de|hasta|a|desde)\s+(?:eso\s+de\s+)?las?\s+${HOUR}(?:\s+${PART})?${NO_UNIT}`,
  String.raw`(?:entre|desde|de)\s+(?:las?\s+)?${HOUR}\s+(?:y|a|hasta)\s+(?:las?\s+)?${HOUR}${NO_UNIT}`,
  String.raw`\d{1,2}:\d\d(?!\d)`,
  String.raw`(?:el|este|los|cada|cualquier|proximo)\s+(?:proximo\s+)?${DAY}(?:\s+(?:o\s+(?:el\s+)?${DAY}|que\s+viene|proximo))?(?:\s+${PART})?`,
  String.raw`(?:mañana|cualquier\s+dia|pasado\s+mañana|todos\s+los\s+dias)\s+${PART}|(?:hoy\s+)?(?:de|por|en|a)\s+la\s+noche|esta\s+(?:misma\s+)?noche|hoy\s+(?:al?\s+mediodia|temprano)|(?:cualquier|toda\s+la|todas\s+las)\s+(?:mañanas?|tardes?)`,
  String.raw`(?:toda\s+)?la\s+(?:mañana|tarde|noche)\s+(?:del?\s+)?${DAY}|${DAY}\s+(?:y|o|a)\s+${DAY}|entre\s+semana|dentro\s+de\s+(?:una|dos|tres|un\s+par\s+de|media|unas)\s+horas?|el\s+dia\s+\d{1,2}(?!\d)`,
  String.raw`(?:solo|unicamente|siempre)\s+(?:por\s+)?las?\s+(?:mañanas?|tardes?|noches?)`,
  String.raw`(?:despues|antes)\s+de(?:l)?\s+(?:comer|almorzar|cenar|desayuno|almuerzo|comida|cena|trabajo)|a\s+la\s+hora\s+de\s+(?:comer|la\s+comida)|tras\s+(?:el\s+almuerzo|la\s+comida)`,
  String.raw`por\s+las?\s+(?:mañanas?|tardes?|noches?)`,
  String.raw`(?:mañana\s+)?a\s+(?:primera|ultima)\s+hora|al?\s+mediodia`,
  String.raw`(?:en|dentro\s+de|durante)?\s*(?:el\s+|mi\s+|nuestro\s+)?(?:horario|horas|hora)\s+(?:de\s+|habil\s+)?(?:oficina|laboral(?:es)?|comercial|trabajo|atencion|habiles)`,
  String.raw`de\s+lunes\s+a\s+(?:viernes|sabado|jueves)`,
  String.raw`tipo\s+(?:las?\s+)?${HOUR}|(?:tipo|como\s+a|eso\s+de|cerca\s+de|rondando|pasad[oa]s?|de|para|por|siendo)\s+(?:las?\s+)?${HOUR}(?:\s+${PART})?(?=[,.;!?]|$|\s+(?:y\s+lo|que|estoy|esta|y\s+te|si|hora))`,
  String.raw`(?:a|tipo|sobre|hacia|para)\s+(?:eso\s+de\s+|como\s+a\s+)?las?\s+${HOUR}${NO_UNIT}|(?:al\s+)?(?:cuarto|diez|cinco|veinte)\s+para\s+las?\s+${HOUR}|(?:a\s+)?(?:esa|esta|la\s+misma|cualquier)\s+hora|(?:en|dentro\s+de)\s+(?:ese|este|dicho)\s+(?:lapso|horario|rango|intervalo|hueco|rato)`,
  String.raw`(?:los\s+)?${DAY}(?:\s*,\s*${DAY})*\s+(?:y|e|o|a|u)\s+(?:los\s+|el\s+)?${DAY}|(?:dias?|jornada)\s+(?:habil(?:es)?|laborables?|laboral(?:es)?)|(?:horario|jornada)\s+(?:\p{L}+\s+)?(?:es\s+)?(?:corrido|continuo|continua|de\s+(?:oficina|tienda|trabajo|atencion|\p{L}+\s+a\s+\p{L}+))|pasado\s+mañana|(?:antes|despues)\s+de(?:l)?\s+(?:irme|salir|entrar|mi\s+\p{L}+|la\s+(?:reunion|junta|clase|siesta|misa))`,
  String.raw`(?:este|el|proximo|proxima|mañana)\s+(?:${DAY}\s+)?(?:dia\s+)?\d{1,2}\s+de\s+\p{L}+|mañana\s+(?:mismo\s+)?(?:temprano|tempranito|sin\s+falta\s+a|al\s+\p{L}+|a\s+\p{L}+\s+hora)|(?:cada|todos\s+los|casi\s+todos\s+los|algun(?:os)?)\s+(?:dias?|mañanas?|tardes?|${DAY})(?![\p{L}])|(?:entrada|caida)\s+la\s+(?:tarde|noche)|a\s+(?:media|ultima)\s+(?:mañana|tarde)|(?:en\s+)?(?:mi|la)\s+hora\s+(?:del?\s+)?(?:almuerzo|comida|cafe)`,
];
const TIME = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${TIMES.join('|')})(?![\p{L}\p{N}])`, 'gu');
/** The caller says when they can be reached. */
const AVAILABLE =
  /(?<![\p{L}])(?:(?:estoy|estare|estaria|ando|andare|me\s+encuentro|voy\s+a\s+estar|me\s+(?:desocupo|libero|conecto|pongo)|salgo|llego|respondo|tomo\s+llamadas|tomar?\p{L}*\s+(?:su|tu)\s+llamada|(?:puedo|podre|sabre)\s+(?:atender|contestar|responder|coger|hablar|agarrar)\p{L}*|hay\s+(?:alguien|gente|siempre)|(?:te|le)\s+(?:cojo|atiendo|agarro|respondo)|(?:nuestro|el)\s+horario|tom[ae]\s+nota)(?:\s+(?:disponible|libre))?|(?:estoy|estare|me\s+encuentro)\s+(?:\p{L}+\s+){0,2}?(?:disponible|localizable|ubica|encontr|hall|marqu|esper|libre|en|de|entre|hasta|desde|a)|me\s+(?:encuentra|encuentras|localiza|localizas|ubica|ubicas|pillas|agarras)|puedes?\s+(?:encontrarme|localizarme|llamarme)|atiendo|contesto|cojo|mi\s+horario|mi\s+disponibilidad|llam[ea]nos|(?:le|te|os)\s+(?:espero|reservo|guardo|tengo\s+(?:apartad|reservad|guardad)\p{L}+)|me\s+puede[sn]?\s+(?:ubicar|localizar|encontrar|llamar|marcar|hallar|pillar)|me\s+podes\s+\p{L}+|(?:mi|el)\s+turno|acab[oa]|termin[oa]\s+a|teng[oa]\s+(?:un\s+)?(?:hueco|rato|libre)|hablamos|(?:para\s+)?que\s+me\s+llam\p{L}+|me\s+(?:va|viene|iria|vendria)\s+(?:bien|mejor)|(?:abrimos|cerramos))(?![\p{L}])/u;
const CALLING =
  /(?<![\p{L}])(?:llam|marq?u?|fonazo|timbr|atend|contest|respond|coj|grit|ring|desocup|liber|localizable|telefone|devuelv|devolv|regres|retorn|contact|localiz|localic|busqu|buscam|habl|toque|telefonazo|convers|charl|quedamos|vemos|reunimos|reuni|veamonos|da(?:me|nos)|deme|peg[au]|pongase|ponte|comuni|cita|call|viene\s+bien|hueco)/u;
/** The time belongs to something that was. */
const OF_THE_PAST =
  /(?<![\p{L}])(?:\p{L}{2,}(?:aron|ieron)|pasad[oa](?!\s+mañana)|ultim[oa]|hace|nos\s+(?:vimos|reunimos|conocimos)|hablamos|conversamos|vimos|tuvimos|llame|deje|fue|comentamos|quedamos|coincidimos|le\s+mande|le\s+envie)(?![\p{L}])/u;

/** A time before or after a semicolon belongs to what is asked on that side of it. */
function sameStretch(plain: string, at: number): boolean {
  const start = Math.max(0, plain.lastIndexOf(';', at) + 1, at - 200);
  const stop = plain.indexOf(';', at);
  return CALLING.test(plain.slice(start, stop === -1 ? at + 200 : Math.min(stop, at + 200)));
}

export function callbackTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = asks.filter(({ channel }) => channel === 'call' || channel === 'any' || channel === 'meeting');
  const sentencesAsked = new Set(asked.map(({ sentence }) => sentence));
  return spansIn(passage, TIME, (match, plain, sentence) => {
    const available = AVAILABLE.test(plain);
    if (!sentencesAsked.has(sentence.index) && !available) return false;
    if (
      /(?<![\p{L}])(?:es|estamos\s+a|siendo|feliz|buen)\s+(?:\p{L}+\s+)?$/u.test(plain.slice(0, match.index)) &&
      !/llam|marc|mejor/u.test(plain.slice(Math.max(0, match.index - 20), match.index))
    )
      return false;
    if (!available && !sameStretch(plain, match.index)) return false;
    const clause = `${clauseBefore(plain, match.index)} ${match[0]} ${clauseAfter(plain, match.index + match[0].length)}`;
    if (OF_THE_PAST.test(/hora|a\s+las?\s/u.test(match[0]) ? clause.replace(/hablamos|quedamos/gu, '') : clause)) return false;
    return !/(?<![\p{L}])(?:le|te)\s+(?:llamare|mandare|enviare|escribire)/u.test(clause);
  });
}
