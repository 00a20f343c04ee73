/** A callback tied to a day and hour, or to office hours. "Ainda hoje" and "antes do fim de semana" are soft and fine. */
import type { Ask, Passage, Span } from '../../reader.ts';
import { phrases, plain, spansIn } from './find-spans.ts';

const HOUR =
  '(?:\\d{1,2}(?::\\d\\d|h\\d{0,2})?|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito)';
const CLOCK = `${HOUR}(?: horas?| e meia| e quinze| e um quarto)?(?: d[ae] (?:manha|tarde|noite))?`;
/** Not a count of something else, and not a dictated number. */
const NO_NOUN =
  '(?! (?:minutos?|dias?|meses|anos?|vezes|por|em cada|empresas?|faturas?|pessoas?|coisas?|perguntas?|semanas?|zero|um|dois|tres|quatro|cinco|seis|sete|oito|nove|\\d))';
const DAY = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?';
/** "Hoje à tarde" and "esta tarde" are soft and belong to the nudges. */
const PART = '(?:(?<!hoje )(?:d[ae]|[ap]el?a?|durante a|amanha de|a) (?:manha|tarde|noite))';

const TIME = phrases([
  `(?:entre as|das|desde as) ${CLOCK} (?:e as|as|ate as) ${CLOCK}`,
  `(?:ate|depois das|antes das|a partir das|por volta das|la pelas|pelas|as|a) (?:as )?${CLOCK}${NO_NOUN}(?=[\\s.,;!?]|$)`,
  '\\d{1,2}(?::\\d\\d|h\\d{0,2})',
  '(?:ao |por volta do |ate ao? )?meio-?dia(?: e meia)?',
  `umas ${CLOCK}(?=[\\s.,;!?]|$)${NO_NOUN}`,
  `(?:daqui a|dentro de|em) (?:${HOUR}|meia|uma) horas?`,
  'de segunda a (?:quinta|sexta|sabado)|dias? ut(?:il|eis)|(?:no )?dia \\d{1,2}(?! d[ea]s?)',
  `(?<=(?:liga|ligue|ligar|retorna|retorne|toque|ligada|ligacao|ser) )${DAY}`,
  '(?:antes|depois|na hora|a hora) do almoco',
  '(?:em |no |durante o |dentro do )?horario (?:comercial|de expediente|de trabalho|de escritorio)|horario d[oa] (?:escritorio|expediente|empresa|firma)|horas? de expediente|(?:no|do) expediente',
  `(?:n[oa] proxim[oa]|n[oa]|esta|proxim[oa]) ${DAY}(?:,? (?:de|a|pela|ao) (?:manha|tarde|noite))?`,
  `amanha (?:de manha|a tarde|a noite|as ${CLOCK}|cedo)`,
  `${PART}(?=[.,;!?]|$)`,
  'logo pela manha|primeira hora',
]);
/** The caller says when they can be reached. */
const AVAILABLE = phrases(
  [
    '(?:estou|to|tou|estarei|fico|ficarei|atendo|trabalho|vou estar)(?: \\S+){0,3}? (?:disponivel|no escritorio|livre|aqui|na mesa|na empresa|ate|das)',
    '(?:pode ser|que tal|prefiro|serve|reserv\\p{L}+|separei|bloqueei|guardei|marquei|agendei|meu expediente)',
    'consigo atender|atendo',
    'me encontra',
    'encontra-me',
    'meu horario',
  ],
  'u',
);
/** The time belongs to something that was. */
const OF_THE_PAST = phrases(
  [
    'falamos|conversamos|tivemos|reunimos|reunimo|encontramos|encontramo|reuniu|viu|conheceu|conversou|falou|liguei|ontem|passad[oa]|foi|vimos|estivemos|deixei (?:um |uma )?(?:recado|mensagem)|mandei',
  ],
  'u',
);
const LONGEST_CLAUSE = 140;

function clauseAround(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - LONGEST_CLAUSE), start)
    .split(/[,;:]|(?<!\p{L})(?:mas|porque)(?!\p{L})/u)
    .at(-1)!;
  const after = text.slice(end, end + LONGEST_CLAUSE).split(/[,;:]|(?<!\p{L})(?:mas|porque)(?!\p{L})/u)[0]!;
  return before + text.slice(start, end) + after;
}

export function callbackTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = new Set(
    asks.filter(({ channel }) => channel === 'call' || channel === 'any' || channel === 'meeting').map(({ sentence }) => sentence),
  );
  const available = new Set(passage.sentences.filter((sentence) => AVAILABLE.test(plain(sentence))).map(({ index }) => index));
  const spans = spansIn(passage, TIME, (match, sentence, text) => {
    if (!asked.has(sentence.index) && !available.has(sentence.index)) return false;
    return !OF_THE_PAST.test(clauseAround(text, match.index, match.index + match[0].length));
  });
  return spans.filter((span, index) => index === 0 || span.start >= spans[index - 1]!.end);
}
