/** Soft nudges to answer, each with the days and hours at which it can be true. */
import { allMatches } from '../../all-matches.ts';
import type { Slots } from '../../../schema/index.ts';
import type { Ask, Nudge, Passage, Sentence } from '../../reader.ts';
import { asks } from './asks.ts';
import { clauseBefore, isDenied, phrases, plainOf } from './find-spans.ts';

type Today = Slots['today'];
const FRIDAY = 5;
/** A callback on the same day is hardly possible after this hour. Chosen by us. */
const EVENING = 19;
/** After it "this afternoon" has begun. */
const NOON = 12;

const sameDay = ({ weekday, hour }: Today): boolean => weekday <= FRIDAY && hour < EVENING;
const NUDGES: readonly (readonly [RegExp, (today: Today) => boolean])[] = [
  [
    phrases([
      'hoy mismo',
      '(?:a lo largo|en el transcurso|antes de que acabe|durante el resto) del? (?:el )?dia',
      'mas tarde(?:cito)?',
      '(?:al|en un|dentro de un) rat(?:o|ito)(?! (?:libre|que|muerto))',
      'ahorita(?= mismo|,|\\.| y|$)',
      '(?<!hasta |y )luego(?= ?(?:,|\\.|$|si |un ))',
      '(?:antes de que|cuando) (?:acabe|termine|se (?:nos |te |le )?(?:acabe|escape|vaya)) el dia',
      'hoy(?: antes de \\p{L}+)?(?! (?:y|o|nos|he) )',
    ]),
    sameDay,
  ],
  [phrases(['(?:esta (?:misma )?|hoy (?:por|en|a) la )tarde']), (today) => sameDay(today) && today.hour < NOON],
  [phrases(['esta (?:misma )?mañana']), (today) => sameDay(today) && today.hour < NOON - 1],
  [phrases(['entre hoy y mañana', 'hoy o mañana', 'de hoy a mañana']), ({ weekday }) => weekday < FRIDAY],
  [phrases(['mañana(?: mismo)?(?! (?:nos|le|te) )']), ({ weekday }) => weekday < FRIDAY || weekday === 7],
  [
    phrases([
      '(?:antes del|de aqui al|hasta el) (?:fin de semana|viernes|finde)',
      'antes de (?:terminar|acabar|que (?:\\p{L}+ ){1,4})(?:la|esta) semana',
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
    phrases([
      '(?:en |durante |a lo largo de )?(?:esta|la) (?:misma )?seman(?:a|ita)(?! (?:pasada|anterior|que viene|proxima|santa|siguiente))',
    ]),
    ({ weekday }) => weekday < FRIDAY,
  ],
  [
    phrases([
      '(?<!un dia de |uno de )(?:en |durante )?(?<!un dia de |uno de )(?:estos|los proximos|unos|un par de|los siguientes) dias',
      '(?:lo antes|lo mas pronto|tan pronto como) (?:sea )?posible',
      'cuanto antes',
      'en cuanto (?:pueda|puedas|tenga|tengas)(?: un (?:momento|minuto|rato))?',
      '(?<!tan |hasta )(?:pronto|prontito|prontisimo)',
      'tan pronto (?:como )?(?:puedas?|tengas?)(?: un (?:momento|minuto|rato))?',
      '(?<!un dia de )(?:estos|uno de estos) dias',
    ]),
    () => true,
  ],
];

const PAST_OR_MINE =
  /(?<![\p{L}])(?:hace|hablamos|vimos|reunimos|(?:le|te|os)\s+(?:llamo|llamaba|llame|he|mando|mande|escribo|escribi|busco|marco|contacto|envio)|hemos|he|espero\s+que)(?![\p{L}])/u;

/** After the time word somebody tells what they do or did: "hoy te llamo por", "esta mañana repasé". Accents tell the past from a command. */
const TELLS_AFTER =
  /^\s*(?:(?:martes|lunes|miércoles|jueves|viernes|mismo),?\s+)?(?:(?:me|te|le|os|lo|la|nos|les|se)\s+){0,2}(?:es|fue|tambien|también|llevo|llevamos|ya|he|hemos|estuve|estoy|puse|hice|fui|vi|di|tuve|quise|supe|traje|dije|acabo|quiero|quería|llamo|marco|escribo|busco|contacto|dejo|traigo|paso|hablo|\p{L}{2,}(?:é|í|imos))(?![\p{L}])/u;

function isOfThePast(plain: string, at: number, before: string, after: string): boolean {
  if (isDenied(before) || TELLS_AFTER.test(after) || /^\s*no\s/u.test(after)) return true;
  return (
    PAST_OR_MINE.test(before) &&
    !/(?<![\p{L}])(?:si|a\s+ver|llam[ea]\p{L}*me|ojala)(?![\p{L}])|¿/u.test(`${before} ${plain.slice(Math.max(0, at - 60), at)}`)
  );
}

const CLAUSES = /[;:—–]/gu;
/** "Si hoy te viene bien, a mí también. Llama y …": the condition stands before the ask. */
const LEADS_IN = /^[¿¡]?(?:si|cuando)\s/u;
const LEADS_TO_ASK = /(?<![\p{L}])(?:si|cuando|mejor|puede[sn]?|podria[sn]?|a\s+ver|ojala|ideal|antes)(?![\p{L}])|¿/u;

/** "Hoy es martes; llámeme": the time stands in a part of the sentence that asks nothing. */
function isApart(sentence: Sentence, plain: string, at: number, own: readonly Ask[]): boolean {
  const cuts = [0, ...allMatches(plain, CLAUSES).map(({ index }) => index), plain.length];
  const next = cuts.findIndex((cut) => cut > at);
  const [from, to] = [cuts[next - 1]!, cuts[next]!];
  return (
    !LEADS_TO_ASK.test(plain.slice(from, to)) && !own.some(({ start }) => start - sentence.start >= from && start - sentence.start < to)
  );
}

/** A span of time is a push only beside an ask, and not where it tells of the past. */
export function nudges(passage: Passage): Nudge[] {
  const asked = asks(passage);
  return passage.sentences.flatMap((sentence) => {
    const leads = LEADS_IN.test(plainOf(sentence));
    const own = asked.filter(
      (ask) => ask.channel !== 'email' && (ask.sentence === sentence.index || (leads && ask.sentence === sentence.index + 1)),
    );
    if (own.length === 0) return [];
    const plain = plainOf(sentence);
    const found: Nudge[] = [];
    for (const [pattern, fits] of NUDGES)
      for (const match of allMatches(plain, pattern)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const before = clauseBefore(plain, match.index);
        if (found.some((other) => other.start < end && start < other.end)) continue;
        if (isApart(sentence, plain, match.index, own)) continue;
        if (isOfThePast(plain, match.index, before, sentence.lower.slice(match.index + match[0].length))) continue;
        found.push({ start, end, fits });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}
