/** A callback tied to a day and hour, or to office hours. "Hoy mismo" and "antes del fin de semana" are soft and fine. */
import type { Ask, Passage, Span } from '../../reader.ts';
import { clauseAfter, clauseBefore, spansIn } from './find-spans.ts';

const HOUR = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?:\s?h)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:\s+(?:y\s+(?:media|cuarto|\p{L}+)|menos\s+\p{L}+|en\s+punto))?`;
const NO_UNIT = String.raw`(?!\s*(?:minutos?|segundos?|horas|dias?|semanas?|meses|mes|por\s+ciento|%|empresas|personas|veces))`;
const DAY = String.raw`(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)`;
const PART = String.raw`(?:(?:por|en|a|de)\s+la\s+(?:mañana|tarde|noche)|al?\s+mediodia|temprano)`;
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
];
const TIME = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${TIMES.join('|')})(?![\p{L}\p{N}])`, 'gu');
/** The caller says when they can be reached. */
const AVAILABLE =
  /(?<![\p{L}])(?:(?:estoy|estare|me\s+encuentro)\s+(?:\p{L}+\s+){0,2}?(?:disponible|localizable|libre|en|de|entre|hasta|desde|a)|me\s+(?:encuentra|encuentras|localiza|localizas|ubica|ubicas|pillas|agarras)|puedes?\s+(?:encontrarme|localizarme|llamarme)|atiendo|contesto|cojo|mi\s+horario|mi\s+disponibilidad|llam[ea]nos|(?:le|te|os)\s+(?:espero|reservo|guardo)|teng[oa]\s+(?:un\s+)?(?:hueco|rato|libre)|hablamos|(?:para\s+)?que\s+me\s+llam\p{L}+|me\s+(?:va|viene|iria|vendria)\s+(?:bien|mejor)|(?:abrimos|cerramos))(?![\p{L}])/u;
const CALLING =
  /(?<![\p{L}])(?:llam|marq?u?|telefone|devuelv|devolv|regres|retorn|contact|localiz|localic|busqu|buscam|habl|toque|telefonazo|convers|charl|quedamos|vemos|reunimos|reuni|veamonos|da(?:me|nos)|deme|peg[au]|pongase|ponte|comuni|cita|call|viene\s+bien|hueco)/u;
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
