/** A callback tied to a day and hour, or to office hours. "Ainda hoje" and "antes do fim de semana" are soft and fine. */
import type { Ask, Passage, Span } from '../../reader.ts';
import { phrases, plain, spansIn } from './find-spans.ts';
import { formsOf } from './verb-forms.ts';

const HOUR =
  '(?:\\d{1,2}(?::\\d\\d|h\\d{0,2})?|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezanove|dezenove|vinte)';
const CLOCK = `${HOUR}(?: horas?)?(?: e meia| e quinze| e um quarto| e trinta| e quarenta| e dez| e vinte| em ponto)?(?: horas)?(?: d[ae] (?:manha|tarde|noite))?`;
/** Not a count of something else, and not a dictated number. */
const NO_NOUN =
  '(?! (?:minutos?|dias?|meses|anos?|vezes|por|em cada|empresas?|faturas?|pessoas?|coisas?|perguntas?|semanas?|zero|um|dois|tres|quatro|cinco|seis|sete|oito|nove|\\d))';
const DAY = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?';
/** "Hoje à tarde" and "esta tarde" are soft and belong to the nudges. */
const PART = '(?:(?<!hoje )(?:d[ae]|[ap]el?a?|durante a|amanha de|a) (?:manha|tarde|noite))';

/** A weekday by itself; "segunda mensagem" counts, and "até sexta" is soft. */
const BARE_DAY = `(?<!(?:esta e a|pela|a minha|minha|mesma|ate|ate a|antes de|antes da|desde|desde a|otima|boa|bela|excelente|e|era|hoje e|uma|numa|d[ae]|todas as|nas) )${DAY}(?=[.,;!?]|$| (?:de manha|a tarde|a noite|as|pel[ao]s?|que vem|ao|no|ou|logo|cedo|depois|antes|por volta|la pel|entre|das|eu|me|pode|serve|e (?:terca|quarta|quinta|sexta)))`;
/** "Horário comercial", "dias úteis", "horas de expediente", "enquanto o escritório está aberto". */
const OFFICE =
  '(?:horari[oa]s?|horas?|periodo) (?:comercia(?:l|is)|norma(?:l|is)|uti(?:l|eis)|laboral|laborais|de (?:expediente|trabalho|escritorio|servico|funcionamento|atendimento|almoco|ponta|pico|abertura))|(?:no|n[oe]ste|durante o|dentro do|n?o fim d[oe]|n?o final d[oe]|n?o comeco d[oe]|meu|nosso) (?:meu |nosso )?expediente|dias? de semana|de segunda a (?:quinta|sexta|sabado)|(?:quando|assim que|depois que|enquanto|antes de|antes que|ate)(?: [^\\s,.;:!?]{1,30}){0,3} (?:abrir|abre|fechar|fecha|abert[oa]|expediente|sair do almoco|voltar do almoco|chegar)';

/** Hours and parts of the day in colloquial words: "quinze pras três", "de manhãzinha", "às segundas". */
const VAGUE_HOURS: readonly string[] = [
  `(?:um quarto|vinte e cinco|vinte|quinze|dez|cinco)(?: minutos)? (?:pras|pra|para as|para a|para|das) ${HOUR}${NO_NOUN}`,
  '(?:de|pela|a|ao|na|logo de|bem de|so de|mas de) (?:manhazinha|manha cedo|tardinha|tardezinha|noitinha|madrugada|almoco|serao|hora de almoco|cair da tarde|meio da (?:manha|tarde)|entardecer)(?= |[.,;!?]|$)',
  '(?<!bom |boa |hoje |ontem |desde |revisao |esta |d[ae] |amanha )(?:de manha|a noite|de noite|a tarde)(?= (?:pode|podes|ligue|liga|me|e melhor|e que|estou|atendo|nao|sim|da|dava|seria|para|pra|prefiro|consigo)|[,;] (?:pode|ligue|liga|me|nao|mas))',
  `(?:so|apenas|sempre|nunca|menos|exceto|salvo|todas) (?:a|ao|aos|as|n[ao]s?|de) ${DAY}s?|(?:aos|nos) (?:sabados|domingos|fins de semana|dias de semana)|(?:ao|no) (?:sabado|domingo)`,
  `(?:hora|horario|altura|momento|janela|horinha|faixa)(?: [^\\s,.;:!?]{1,30}){0,2} (?:entre|das|as|a partir|ate|depois das|antes das) (?:as )?${CLOCK}`,
];

const TIME = phrases([
  BARE_DAY,
  `(?<=n?[a]s )(?:segundas|tercas|quartas|quintas|sextas|sabados)(?:-feiras)?`,
  `(?:das|a partir das|depois das|antes das) ${CLOCK}(?: em diante| para (?:a frente|cima))`,
  OFFICE,
  `entre (?:as )?${CLOCK} e (?:as )?(?:${CLOCK}|meio-?dia)`,
  `(?<!revisao |reuniao )(?:o |n?o )?dia de amanha|(?:n?a|toda a|durante a|qualquer) (?:manha|tarde) de (?:amanha|${DAY})|(?:n?a|pela) parte da (?:manha|tarde|noite)`,
  'de manha(?! cedo eu)(?=[.,;!?]|$| (?:que|e|porque|ate|eu|cedo|bem))|pela (?:manha|tarde|fresca)|(?:logo )?(?:cedo|cedinho)(?=[.,;!?]|$)|(?:n?o )?(?:inicio|comeco|meio|fim|final) d[ae] (?:manha|tarde|noite)|(?:n?o )?(?:primeiro|ultimo) horario',
  `dia (?:\\d{1,2}|primeiro|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|vinte|trinta)(?: e (?:um|dois|tres|quatro|cinco|seis|sete|oito|nove))?(?=[.,;!?]|$| (?:as|de|pel|a|no|que))`,
  '(?:antes|depois|na hora|a hora|fora da hora|n?o intervalo|hora|logo apos|apos|durante) (?:o |a |d[oae] )?(?:almoco|jantar|cafe|lanche|reuniao das \\S+)',
  `(?:${DAY}|amanha|depois de amanha),? (?:logo |bem )?(?:cedo|de manha|de tarde|a tarde|a noite|pela manha|pela tarde|no fim|ao fim|antes|depois)`,
  '(?<!ou )amanha(?=[^.!?]{0,40} (?:estou|to|tou|estarei|fico|vou estar|consigo|tenho)(?= ))',
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
  ...VAGUE_HOURS,
]);
/** Words for their call in a sentence that asks by no order: "Quinta às duas está bem para me dar um toque?" */
const THEIR_CALL = phrases(
  [
    `(?:me |nos )?${formsOf('asked', 'ligar telefonar retornar chamar contatar contactar procurar')}(?:-me|-nos)?|(?:sua|tua|vossa|uma|a) (?:ligacao|chamada)|(?:seu|teu|um|o) (?:toque|retorno|telefonema|contac?to)|fal(?:ar|armos|e|amos) comigo|(?:nos falarmos|a gente se falar|nos falamos|falarmos)`,
  ],
  '',
);
/** "Ligo-lhe", "eu te ligo" and "estou ligando" are the caller's own, and "são dez da manhã" tells the time. */
const TELLS_TIME = /(?<!\p{L})(?:sao|e|era|eram) (?:ja |quase |agora )?(?:as )?$/u;
/** The caller says when they can be reached. */
const AVAILABLE = phrases(
  [
    '(?:estou|to|tou|estarei|fico|ficarei|atendo|trabalho|vou estar)(?: \\S+){0,3}? (?:disponivel|no escritorio|livre|aqui|na mesa|na empresa|ate|das)',
    '(?:pode ser|que tal|prefiro|serve|reserv\\p{L}+|separei|bloqueei|guardei|marquei|agendei|meu expediente)',
    '(?:consegue|consegues|pode|podes|poderia|podia|quer|da para|da pra|dava para) (?:me )?(?:atender|falar|receber|ouvir|conversar)(?:-me)?|(?:ta bom|esta bem|pode ser|combinado|fechado|serve|ok|certo|ta certo|da|topas|que dizes|que diz|convem|da jeito)\\?|consigo atender|atendo|(?:te |lhe |o |a )?(?:espero|aguardo)(?:-(?:te|lhe|o|a))?(?: \\S+)? (?:na linha|ao telefone|no telefone|amanha|segunda|terca|quarta|quinta|sexta)',
    'me encontra',
    'encontra-me',
    '(?:meu|melhor|bom) (?:horario|momento|hora)|melhor (?:e|seria)|(?:me |nos )?(?:acha|encontra|apanha|pega|localiza|alcanca)s?(?:-me)?|(?:ao|do) (?:lado|pe) do telefone|deixei (?:livre|a|o|um|uma)|tenho (?:um|uma) (?:janela|horario|espaco|hora|brecha|vaga|furo)|(?:separei|bloqueei|guardei|liberei|reservei)',
    'so (?:atendo|consigo|posso|estou|to|falo)|(?:nao|ja nao) (?:atendo|estou|consigo)|est(?:ou|arei) (?:a |ao |na |no |em )\\S+|(?:dava|da|daria)-?(?:lhe|te)? jeito|(?:combin|marc)\\p{L}* (?:assim|a|o|uma|para)',
  ],
  '',
);
/** The time belongs to something that was. */
const OF_THE_PAST = phrases(
  [
    'falamos|conversamos|tivemos|reunimos|reunimo|encontramos|encontramo|reuniu|viu|conheceu|conversou|falou|liguei|ontem|passad[oa]|foi|vimos|estivemos|deixei (?:um |uma )?(?:recado|mensagem)|mandei',
  ],
  '',
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
  const available = new Set(
    passage.sentences.filter((sentence) => AVAILABLE.test(plain(sentence)) || THEIR_CALL.test(plain(sentence))).map(({ index }) => index),
  );
  const spans = spansIn(passage, TIME, (match, sentence, text) => {
    if (!asked.has(sentence.index) && !available.has(sentence.index)) return false;
    if (!/^(?:das|de|entre|ate|depois|antes)/u.test(match[0]) && TELLS_TIME.test(text.slice(Math.max(0, match.index - 20), match.index)))
      return false;
    return !OF_THE_PAST.test(clauseAround(text, match.index, match.index + match[0].length));
  });
  return spans.filter((span, index) => index === 0 || span.start >= spans[index - 1]!.end);
}
