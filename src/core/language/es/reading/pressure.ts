/** What presses the contact to answer: soft nudges that can be true, and deadlines or scarcity. */
import type { Slots } from '../../../schema/index.ts';
import type { Nudge, Passage, Span } from '../../reader.ts';
import { asks } from './asks.ts';
import { clauseBefore, isDenied, phrases, plainOf, spansIn } from './find-spans.ts';

type Today = Slots['today'];
const FRIDAY = 5;
/** A callback on the same day is hardly possible after this hour. Chosen by us. */
const EVENING = 19;

const sameDay = ({ weekday, hour }: Today): boolean => weekday <= FRIDAY && hour < EVENING;
const NUDGES: readonly (readonly [RegExp, (today: Today) => boolean])[] = [
  [
    phrases([
      'hoy mismo',
      '(?:a lo largo|en el transcurso|antes de que acabe|durante el resto) del? (?:el )?dia',
      'mas tarde',
      'esta (?:misma )?tarde',
      'hoy(?: (?:por|en) la tarde| antes de \\p{L}+)?(?! (?:y|o|nos|he|le|te) )',
    ]),
    sameDay,
  ],
  [phrases(['entre hoy y mañana', 'hoy o mañana', 'de hoy a mañana']), ({ weekday }) => weekday < FRIDAY],
  [phrases(['mañana(?: mismo)?(?! (?:nos|le|te) )']), ({ weekday }) => weekday < FRIDAY || weekday === 7],
  [
    phrases([
      '(?:antes del|de aqui al|hasta el) (?:fin de semana|viernes|finde)',
      'antes de (?:que acabe|terminar|que termine|acabar) la semana',
      'antes de irse el fin de semana',
    ]),
    ({ weekday }) => weekday <= FRIDAY,
  ],
  [
    phrases([
      '(?:a principios|al (?:principio|comienzo|inicio|empezar)|a primeros|a inicios)(?: de)? (?:la )?(?:(?:proxima|siguiente) )?semana(?: que viene| proxima| siguiente)?',
      '(?:la )?(?:proxima semana|semana que viene|semana proxima)',
    ]),
    ({ weekday }) => weekday >= 4,
  ],
  [
    phrases(['(?:en |durante |a lo largo de )?(?:esta|la) (?:misma )?semana(?! (?:pasada|anterior|que viene|proxima|santa|siguiente))']),
    ({ weekday }) => weekday < FRIDAY,
  ],
  [
    phrases([
      '(?:en |durante )?(?:estos|los proximos|unos|un par de|los siguientes) dias',
      '(?:lo antes|lo mas pronto|tan pronto como) (?:sea )?posible',
      'cuanto antes',
      'en cuanto (?:pueda|puedas|tenga|tengas)(?: un (?:momento|minuto|rato))?',
      'pronto',
    ]),
    () => true,
  ],
];

/** A span of time is a push only beside an ask, and not where it tells of the past. */
export function nudges(passage: Passage): Nudge[] {
  const asked = asks(passage);
  return passage.sentences.flatMap((sentence) => {
    const own = asked.filter((ask) => ask.sentence === sentence.index && ask.channel !== 'email');
    if (own.length === 0) return [];
    const plain = plainOf(sentence);
    const found: Nudge[] = [];
    for (const [pattern, fits] of NUDGES)
      for (const match of plain.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const before = clauseBefore(plain, match.index);
        if (found.some((other) => other.start < end && start < other.end)) continue;
        if (/(?<![\p{L}])(?:hace|hablamos|vimos|reunimos|hablemos|hable|espero\s+que)(?![\p{L}])/u.test(before) || isDenied(before))
          continue;
        found.push({ start, end, fits });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}

const OFFER = String.raw`(?:oferta|promocion|descuento|precio|precios|tarifa|plazo|campaña|condiciones|inscripcion|matricula|contrato|licencia)`;
const DEADLINE = phrases([
  `(?:la |el |este |esta |los |las |nuestra )?${OFFER}s?(?: \\p{L}+){0,2} (?:termina|acaba|vence|caduca|expira|finaliza|cierra|sube|suben|concluye)n?(?: (?:el|hoy|mañana|este|esta|a|en|pronto))?(?= |[.,;]|$)(?! (?:en otra|en una|con))`,
  '(?:caduca|expira|vence)(?:n|ra)? (?:el|hoy|mañana|este|esta|en)',
  '(?:solo |unicamente |tan solo |apenas |ya solo )?(?:nos )?quedan? (?:solo |apenas )?(?:poc[oa]s|un[oa]s?|dos|tres|cuatro|cinco|\\d+|l[oa]s ultim[oa]s|muy poc[oa]s) (?:plazas?|unidades|huecos?|cupos?|lugares|puestos|dias|horas|vacantes|asientos|semanas)(?: \\p{L}+){0,2}',
  '(?:ultim[oa]s?) (?:oportunidad|plazas?|cupos?|unidades|dias?|horas|llamada|aviso|huecos|lugares)',
  '(?:valid[oa]|vigente|disponible) (?:solo )?hasta (?:el |fin|final|mañana|hoy)(?: \\p{L}+){0,2}',
  '(?:por )?tiempo (?:muy )?limitado|(?:plazas|unidades|cupos|cupo) limitad[oa]s?',
  'antes de que (?:sea demasiado )?(?:tarde|se (?:acabe|agote|termine)\\p{L}*)',
  '(?:no (?:deje|dejes) (?:pasar|escapar)|no se (?:la|lo) pierda|no te (?:la|lo) pierdas)(?: \\p{L}+){0,2}',
  '(?:tienen?|tienes|tenemos) (?:solo )?hasta (?:el|hoy|mañana|fin|finales)(?: \\p{L}+){0,2}',
  'ahora o nunca|fecha limite|plazo final|(?:solo|unicamente) (?:por )?hoy|se agota\\p{L}*|es urgente|con urgencia|(?:actue|actua|decida|decide) (?:ya|ahora|hoy)',
  '(?:los |las |nuestr[oa]s )?(?:precios|tarifas) (?:suben|subiran|aumentan|aumentaran)(?: \\p{L}+){0,2}',
]);

export function deadlines(passage: Passage): Span[] {
  return spansIn(passage, DEADLINE, (match, plain) => !isDenied(clauseBefore(plain, match.index)) || /^no\s/u.test(match[0]));
}
