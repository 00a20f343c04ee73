/** Soft pushes to answer soon, and hard ones: deadlines and scarcity. */
import type { Slots } from '../../../schema/index.ts';
import type { Nudge, Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, spansIn } from './find-spans.ts';
import { HURRY } from './hurry.ts';
import { OTHER_MATTERS, PRESSURE } from './pressure.ts';

type Today = Slots['today'];
/** From this hour on nobody calls back "today" any more. Chosen by us. */
const DAY_OVER = 17;

/** Later than this "hoje à tarde" is no soft push any more. Chosen by us. */
const MIDDAY = 12;

const always = (): boolean => true;
const today = ({ weekday, hour }: Today): boolean => weekday <= 5 && hour < DAY_OVER;
const thisWeek = ({ weekday, hour }: Today): boolean => weekday < 5 || (weekday === 5 && hour < DAY_OVER);

/** "Hoje estou ligando por causa …" says when the caller calls. */
const CALLER_NOW = phrases(
  [
    '(?:estou|to|tou) (?:te |lhe )?(?:ligando|a ligar|falando|deixando|telefonando|aqui|retomando)|(?:te |lhe )?(?:ligo|telefono|deixo|liguei|telefonei|tentei|venho|retomo|escrevo)(?:-te|-lhe)?|o (?:assunto|tema|motivo)(?: \\S+)? e|(?!\\p{L}*rei(?!\\p{L}))\\p{L}{2,15}ei(?:-me)?|(?:vi|li|ouvi|tive|estive|fui|vim|fiz|soube|recebi|pus-me)',
  ],
  '',
);

const NUDGES: readonly (readonly [RegExp, (today: Today) => boolean])[] = [
  [
    phrases([
      '(?:um pouco |um bocado )?mais (?:tarde|logo)|logo mais|mais logo|(?:logo )?daqui a (?:pouco|bocado|um bocado|nada|pouquinho|bocadinho)|ainda (?:agora|de manha|antes de sair)|(?:antes|ate)(?: d[aeo]| de)? (?:sair(?:es)?|acabar o dia|ires embora|ir embora|encerrar o dia|fechar o dia)|no decorrer do dia|ao longo do dia|durante o dia|hoje em dia util',
    ]),
    today,
  ],
  [phrases(['hoje ou amanha|entre hoje e amanha|ate amanha|amanha']), ({ weekday }) => weekday <= 4 || weekday === 7],
  [phrases(['ainda hoje|hoje mesmo|hoje(?! mais cedo| cedo| de manha| ou)']), today],
  [
    phrases([
      'antes (?:d[aeo]|de [ao]|que [ao]|de|que) (?:semana|terca|quarta|quinta|sexta)(?:-feira)? (?:\\S+ )?(?:acab|termin|vo[ea]|pass|fech|fu[gj]|vir)\\p{L}*',
      'antes que (?:chegue|acabe|termine|venha) (?:o |a )?(?:fim|final|semana|sexta)(?:[- ]d[ea][- ]semana)?',
      'antes d[oe] fim[- ]de[- ]semana|antes d[ae] (?:sexta|fim da semana)',
      'ate (?:a |ao? )?(?:sexta|quinta|quarta|terca)(?:-feira)?',
      'ate (?:o|ao) (?:final|fim) da semana',
    ]),
    thisWeek,
  ],
  [
    phrases([
      'antes d[aeo]s? (?:feriado|natal|festas|ferias|pascoa|carnaval|(?:final|fim) d[eoa] (?:mes|ano))',
      '(?:nestes|nesses|por estes) dias',
    ]),
    always,
  ],
  [phrases(['(?:ainda )?(?:n?esta|n?essa) semana|ao longo da semana|aproveit\\p{L}+ (?:que )?(?:a|est[ae]|o comeco da) semana']), thisWeek],
  [phrases(['(?:ainda |n)?esta tarde|(?:ainda )?hoje (?:a|de|pela) tarde']), ({ weekday, hour }) => weekday <= 5 && hour < MIDDAY],
  [phrases(['(?:antes|ate)(?: \\S+){0,2} (?:o )?dia (?:acab|termin)\\p{L}*|ate (?:ao?|o) (?:fim|final) do dia|nas proximas horas']), today],
  [
    phrases(['(?:logo )?n[oa] (?:inicio|comeco|principio) d[ae] (?:proxima )?semana', 'n[ao] proxima semana|semana que vem|para a semana']),
    ({ weekday }) => weekday >= 5,
  ],
  [
    phrases([
      'n[oe]s proximos dias|n(?:um|os)? dia ou dois|em breve|(?:o )?quanto antes|assim que (?:puder|poss|ouvir|der)\\p{L}*(?: \\S+)?|(?:logo que|mal) (?:puder|poss)\\p{L}*|(?:ligue|liga|ligar|retorne|retornar)(?:-me)? (?:rapidamente|brevemente)',
      'quando (?:ouvir|escutar|receber) (?:esta|isto|isso|essa)(?: mensagem)?',
    ]),
    always,
  ],
];
/** A time in a sentence about what was is no push. */
const OF_THE_PAST = phrases(
  ['tivemos|falamos|conversamos|reunimos|reunimo|encontramos|conversou|ligou|liguei|foi|estivemos|passad[ao]|vimos'],
  '',
);

/** Farthest a word of the past is looked for on either side, in characters. */
const NEARBY = 120;
/** "Me liga ainda hoje que eu conto como foi": what comes after the pause is another clause. */
const CLAUSE_END = /[,;:!?]|(?<!\p{L})(?:que|e|para|pra) (?:eu|te|lhe|a gente|voce|o senhor|a senhora)(?!\p{L})/gu;

function clauseAround(text: string, at: number): string {
  const before = text
    .slice(Math.max(0, at - NEARBY), at)
    .split(CLAUSE_END)
    .at(-1)!;
  return before + text.slice(at, at + NEARBY).split(CLAUSE_END)[0]!;
}

export function nudges(passage: Passage): Nudge[] {
  const found = NUDGES.flatMap(([pattern, fits]) =>
    spansIn(passage, pattern, ({ index }, _sentence, text) => {
      const clause = clauseAround(text, index);
      return !OF_THE_PAST.test(clause) && !CALLER_NOW.test(clause);
    }).map((span) => ({
      ...span,
      fits,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ end }, index) => index === 0 || end > found[index - 1]!.end);
}

const OFFER =
  '(?:oferta|promocao|campanha|desconto|condicao|condicoes|preco|precos|proposta|inscricoes|inscricao|vagas|lugares|prazo|stock|estoque|tabela)';
const DEADLINE = phrases([
  `${OFFER}(?: (?!nao )\\S+){0,4}? (?:termina|terminam|acaba|acabam|expira|expiram|encerra|encerram|vence|vale|valem|sobe|sobem|fecha|fecham|acabando|a acabar|esgota\\p{L}*|aument\\p{L}+)(?: \\S+){0,3}`,
  '(?:o |com )?prazo (?:final|limite)|prazo(?: \\S+){0,3}? (?:ate|termina|acaba|vence|expira|esgota|e (?:hoje|amanha|sexta|curto|dia))(?: \\S+)?',
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
  '(?:tabela|precos?|valor(?:es)?|condicao|condicoes|oferta)(?: (?!nao )\\S+){0,2} (?:muda|mudam|sobe|sobem|vai (?:subir|mudar|aumentar)|nao (?:se repete|volta|dura))(?: \\S+){0,3}',
  '(?:tem|tens|precisa|precisas|preciso) (?:de |que )?(?:que (?:decida|responda|confirme)|decidir|confirmar)(?: \\S+)? (?:ate|hoje|ja|agora)(?: \\S+)?',
  '(?:so|apenas) (?:consigo|posso|podemos|conseguimos) (?:segurar|garantir|manter|guardar)(?: \\S+){0,4}',
  'nao se repete|irrepetivel|unica vez|(?:decida|decide) (?:hoje|ja|agora)',
  '(?:oferta|condicao|preco|valor|desconto|promocao|condicoes)(?: \\S+){0,3}? (?:so|apenas|somente) (?:n?est[ae]|n?ess[ae]|hoje|ate)(?: \\S+)?|reta final|ate (?:as )?\\S+(?: horas)? de (?:hoje|amanha)|rest(?:a|am) (?:so |apenas )?(?:\\S+ )(?!de |d[oa]s? )\\p{L}+|nao (?:tem|ha|havera|vai ter|garanto)(?: mais)? (?:jeito|volta|como|nada|outra|segunda chance)|depois (?:disso|d[aeo] \\S+)(?:,)? (?:nao|acabou|ja)|(?:acaba|termina|encerra|fecha|expira)(?:m)?(?:-se)? (?:hoje|amanha|n[ao] (?:sexta|quinta|segunda|terca|quarta|sabado|domingo|fim)|em (?:\\S+ )?(?:dias|horas))|contagem regressiva|(?:ultimos|ultimas) (?:\\p{L}+ )?(?:dias|horas|minutos|vagas)|mais procurad\\p{L}+|disputadissim\\p{L}+',
  'lig(?:a|ue) (?:\\S+ )?ja(?=[!.,]|$)|(?:para|pra) ontem|fila de espera|perd(?:e|er|em) (?:a |o |sua |seu )(?:validade|efeito|desconto|vaga|lugar|vez|oportunidade|chance)|(?<=^|, )se (?:voce |o senhor |a senhora )?nao (?:me )?(?:responder|ligar|retornar|fechar|decidir|assinar|confirmar) (?:ate \\S+|hoje|logo|agora|ja)(?=, (?!tudo|sem|nao tem|amanha|pode|me ))',
  'so ate (?:hoje|amanha|sexta)|urgencia(?=[!.,])|(?:com|tenho|tem|temos) (?:muita |maxima |toda a )?urgencia|urgentissim[oa]|(?:e|muito|assunto|caso|questao|super) urgente|(?<=^|[.!] )urgente(?=[!.:,])|urgencia (?:maxima|total)|emergencia|imediat(?:amente|[oa])(?! da)|sem falta|agora mesmo|neste instante|(?:da|pode|posso|podemos|ha como)(?: \\S+)? (?:para |pra )?(?:mais )?(?:esperar|adiar|deixar (?:para|pra) depois)',
  '(?:vai|vais|vao|pode|podem) (?:perder|ficar de fora|ficar sem|se arrepender)(?: \\S+){0,3}|fi(?:ca|car|que) (?:de fora|para tras|sem (?:a )?vaga)|ja era|(?<=^|[,.!] )corr(?:e|a)(?= que|[,!.]|$)',
  '(?<!(?:semana|dia|mes|ano|tempo) )(?:ta|esta|tao|estao|vao) (?:quase )?(?:acabando|a acabar|se esgotando|esgotando|a esgotar|voando|a voar|no fim|terminando|se encerrando|indo embora)',
  '(?:tem|tens|temos)(?: so| apenas| somente)? ate (?:\\S+ )?(?:hoje|amanha|segunda|terca|quarta|quinta|sexta|domingo|dia|meia-noite|fim|final)(?: \\S+){0,2}',
  '(?:precis|necessit|exig|quer)\\p{L}{1,4} (?:d[aeo] )?(?:uma? |a |o )?(?:sua |seu |tua )?(?:resposta|decisao|confirmacao|definicao|assinatura)(?: \\S+){0,2}? (?:ate|hoje|agora|ja|imediat\\p{L}+)(?: \\S+)?',
  '(?:decid|fech|assin|garant|contrat|reserv)(?:a|e|ir|ar)(?:-se)?(?: (?:logo|o seu|a sua|sua|seu|tudo)){0,2} (?:antes|ja|hoje|agora|logo)(?= |[.,!]|$)|ja garantiram|garant(?:a|e) (?:o seu|a sua|sua|seu|o teu) \\S+',
  'fica(?:r|ra)? (?:bem |muito |mais ){1,2}car[oa]|(?:oferta|condicao|preco|valor|desconto|promocao)(?: \\S+){0,3}? (?:nao (?:vale|existe|vai|vem|se)|deixa de)(?: \\S+){0,2}|falt(?:a|am) (?:so |apenas |poucos |poucas )(?:\\S+ )?(?:dias?|horas?|vagas?|semanas?)',
  '(?:cada (?:dia|hora|minuto)(?: \\S+){0,4}?|enquanto (?:isso,? )?(?:voce|o senhor|a senhora)) (?:perde|perdendo|pensa|espera|paga|custa)(?: \\S+)?|hoje ou nunca|aproveit[ae] (?:ja|agora|logo|enquanto|antes|a oferta|o desconto|a promocao)|(?:vale|vai|dura|fica|valid[oa]) so (?:ate |n?est[ae] |hoje)(?: \\S+)?',
  'e (?:so|apenas) (?:hoje|ate)|(?:so|apenas) ate (?:hoje|amanha|sexta)',
]);

/** "Não é urgente" takes the pressure away; "não dá pra esperar" is pressure. */
const WAITING = /^(?:da|pode|posso|podemos|ha como) ?/u;

const PRESSING = phrases([...PRESSURE, ...HURRY]);
/** "Não segura por muito tempo" presses by denying. */
const DENIES_ITSELF = /^(?:nao|nem|sem|so|apenas)(?!\p{L})/u;

export function deadlines(passage: Passage): Span[] {
  const plainly = spansIn(
    passage,
    DEADLINE,
    (match, _sentence, text) => isDenied(clauseBefore(text, match.index)) === WAITING.test(match[0]),
  );
  const pressing = spansIn(
    passage,
    PRESSING,
    (match, _sentence, text) =>
      !OTHER_MATTERS.test(match[0]) && (DENIES_ITSELF.test(match[0]) || !isDenied(clauseBefore(text, match.index))),
  ).filter((span) => !plainly.some(({ start, end }) => span.start < end && start < span.end));
  return [...plainly, ...pressing].sort((a, b) => a.start - b.start);
}
