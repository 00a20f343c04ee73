/** Soft pushes to answer soon, and hard ones: deadlines and scarcity. */
import type { Slots } from '../../../schema/index.ts';
import type { Nudge, Passage, Span } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

type Today = Slots['today'];
/** From this hour on nobody calls back "today" any more. Chosen by us. */
const DAY_OVER = 17;

const always = (): boolean => true;
const today = ({ weekday, hour }: Today): boolean => weekday <= 5 && hour < DAY_OVER;
const thisWeek = ({ weekday, hour }: Today): boolean => weekday < 5 || (weekday === 5 && hour < DAY_OVER);

const NUDGES: readonly (readonly [RegExp, (today: Today) => boolean])[] = [
  [phrases(['hoje ou amanha|entre hoje e amanha|ate amanha|amanha']), ({ weekday }) => weekday <= 4 || weekday === 7],
  [phrases(['ainda hoje|hoje mesmo|hoje(?! mais cedo| cedo| de manha| ou)']), today],
  [
    phrases([
      'antes d[oe] fim[- ]de[- ]semana|antes d[ae] (?:sexta|fim da semana)',
      'ate (?:a |ao? )?(?:sexta|quinta|quarta|terca)(?:-feira)?',
      'ate (?:o|ao) (?:final|fim) da semana',
    ]),
    thisWeek,
  ],
  [
    phrases([
      'antes d[aeo]s? (?:feriado|natal|festas|ferias|pascoa|carnaval|(?:final|fim) d[eoa] (?:mes|ano))',
      '(?:nestes|nesses|por estes) dias|um dia destes',
    ]),
    always,
  ],
  [phrases(['(?:ainda )?(?:n?esta|n?essa) semana']), thisWeek],
  [phrases(['(?:ainda |n)?esta tarde|(?:ainda )?hoje a tarde|ate (?:ao?|o) (?:fim|final) do dia|nas proximas horas']), today],
  [
    phrases(['(?:logo )?n[oa] (?:inicio|comeco|principio) d[ae] (?:proxima )?semana', 'n[ao] proxima semana|semana que vem|para a semana']),
    ({ weekday }) => weekday >= 5,
  ],
  [
    phrases([
      'n[oe]s proximos dias|n(?:um|os)? dia ou dois|em breve|o quanto antes|quanto antes|assim que (?:puder|poss|ouvir|der)\\p{L}*(?: \\S+)?|(?:logo que|mal) (?:puder|poss)\\p{L}*|rapidamente|brevemente',
      'quando (?:ouvir|escutar|receber) (?:esta|isto|isso|essa)(?: mensagem)?',
    ]),
    always,
  ],
];
/** A time in a sentence about what was is no push. */
const OF_THE_PAST = phrases(
  ['tivemos|falamos|conversamos|reunimos|reunimo|encontramos|conversou|ligou|liguei|foi|estivemos|passad[ao]|vimos'],
  'u',
);

/** Farthest a word of the past is looked for on either side, in characters. */
const NEARBY = 120;

export function nudges(passage: Passage): Nudge[] {
  const found = NUDGES.flatMap(([pattern, fits]) =>
    spansIn(
      passage,
      pattern,
      ({ index }, _sentence, text) => !OF_THE_PAST.test(text.slice(Math.max(0, index - NEARBY), index + NEARBY)),
    ).map((span) => ({ ...span, fits })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ end }, index) => index === 0 || end > found[index - 1]!.end);
}

const OFFER =
  '(?:oferta|promocao|campanha|desconto|condicao|condicoes|preco|precos|proposta|inscricoes|inscricao|vagas|lugares|prazo|stock|estoque|tabela)';
const DEADLINE = phrases([
  `${OFFER}(?: \\S+){0,4}? (?:termina|terminam|acaba|acabam|expira|expiram|encerra|encerram|vence|vale|valem|sobe|sobem|fecha|fecham|acabando|a acabar|esgota\\p{L}*|aument\\p{L}+)(?: \\S+){0,3}`,
  '(?:o |com )?prazo(?: \\S+){0,2}? (?:e|final|limite|ate|termina|acaba)(?: \\S+)?',
  `(?:depois d[eoa] |a partir d[eoa] )\\S+(?: \\S+)? o preco \\S+`,
  '(?:ultima|derradeira|unica) (?:chance|oportunidade|hipotese|vaga|chamada)|ultim[oa]s (?:vagas|lugares|unidades|dias|horas)',
  '(?:so|apenas|somente) (?:restam|resta|temos|ha|sobram|faltam|existem) \\S+ (?:vagas?|lugares?|lugar|unidades?|dias?|horas?|espacos?)',
  '(?:restam|temos|ha|sobram)(?: so| apenas| somente) \\S+ (?:vagas?|lugares?|lugar|unidades?|dias?|horas?|espacos?)',
  '(?:so|apenas|somente) temos (?:mais )?\\S+ (?:vagas?|lugar(?:es)?|unidades?|espacos?)|(?:vagas?|lugares|unidades|stock|estoque|datas) (?:sao |esta |muito )?limitad[oa]s?',
  'por tempo limitado|tempo limitado|vagas limitadas|stock limitado',
  'antes que (?:acabe|esgote|seja tarde|termine)(?: \\S+)?',
  `(?:o |a |os |as )?(?:${OFFER}|valor)(?: \\S+){0,4}? (?:valid[oa]s? )?ate (?:ao? |o )?(?:dia|amanha|hoje|sexta|quinta|fim|final|\\d)(?: \\S+)?`,
  '(?:poucas|poucos|ultimas|ultimos) (?:vagas|lugares|unidades|horas|licencas|convites|espacos|datas)',
  '(?:fechamos|encerramos|terminamos) (?:as |a |os |o )?(?:inscricoes|campanha|vagas|agenda|lista|promocao|turma)',
  'agora ou nunca|enquanto (?:ha|houver|durar|durarem)(?: \\S+)?|por pouco tempo|nao (?:deixe|perca)(?: \\S+)? (?:passar|oportunidade)|valid[oa]s? (?:so |apenas )?ate',
  '(?:depois|a partir) (?:d[eoa]|disso|dai|disto)(?: \\S+){0,3}?,? (?:o |os )?(?:valor|preco|precos|valores) (?:aument|sob|muda|deixa)\\p{L}*',
  '(?:sobr|rest|falt|exist)\\p{L}+(?: (?:so|apenas|somente|poucas|poucos))? (?:\\S+ )?(?:vagas?|lugar(?:es)?|unidades?|licencas?|espacos?)',
  '(?:tabela|precos?|valor(?:es)?|condicao|condicoes|oferta)(?: \\S+){0,2} (?:muda|mudam|sobe|sobem|vai (?:subir|mudar|aumentar)|nao (?:se repete|volta|dura))(?: \\S+){0,3}',
  '(?:tem|tens|precisa|precisas|preciso) (?:de |que )?(?:que (?:decida|responda|confirme)|decidir|confirmar)(?: \\S+)? (?:ate|hoje|ja|agora)(?: \\S+)?',
  '(?:so|apenas) (?:consigo|posso|podemos|conseguimos) (?:segurar|garantir|manter|guardar)(?: \\S+){0,4}',
  'nao se repete|irrepetivel|unica vez|(?:decida|decide) (?:hoje|ja|agora)',
  'e (?:so|apenas) (?:hoje|ate)|(?:so|apenas) ate (?:hoje|amanha|sexta)',
]);

export function deadlines(passage: Passage): Span[] {
  return spansIn(passage, DEADLINE);
}
