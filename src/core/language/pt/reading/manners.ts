/** Flattery, stiff words, and what must never be said on a voicemail. */
import type { Passage, Span, StiffWord } from '../../reader.ts';
import { clauseBefore } from './clause-before.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import { FEIGNED_CLOSENESS } from './feigned-closeness.ts';
import { phrases, spansIn } from './find-spans.ts';
import { nominalStyle, OFFICE_WORDS } from './office-words.ts';
import { PRIVATE_GOSSIP } from './private-gossip.ts';
import { PRIVATE_HEARSAY } from './private-hearsay.ts';

const FAMILIAR = phrases([
  ...FALSE_FRIENDS,
  ...FEIGNED_CLOSENESS,
  '(?:grande |super |muito )?fa (?:d[oae]|n(?:umero)? um)(?: \\S+){0,2}',
  '(?:meu|minha) (?:rei|rainha|velh[oa]|lind[oa]|nobre|brother|mano|grande|parca|amig[oa]|querid[oa]|car[oa]|parceir[oa]|irmao|chapa|camarada|bem|amor)|amigao|amigona|(?<=, )(?:querid[oa]|parceir[oa]|amig[oa])(?=[!.])',
  'voces? (?:e|sao) (?:\\S+ )?(?:demais|top|otim[oa]s?|fera|show|lind[oa]s?)|(?:sigo|acompanho|leio|vejo) (?:sempre |tudo )(?:\\S+ ){0,3}(?:voce|voces|publica|publicam|escreve|posta)|saudad\\p{L}+|que prazer(?=[!.])|(?<=^)(?:grande|querid[oa]) \\p{L}+(?=[,!])|bel[oa] trabalho|(?:ha )?quanto tempo(?=\\s*[!.?]|, \\p{L}{2,20}[!.]|$)|ha quanto tempo (?:nao|sem)(?: \\S+){0,2}',
  'admir(?:o|acao|amos|ador|adora|avel)',
  'parabens pel[oa]',
  'trabalho (?:incrivel|fantastico|maravilhoso|excelente|inspirador|extraordinario|espetacular)',
  '(?:me )?impression(?:ou|a|am|ado|ada)(?:-me)?(?: com)?',
  '(?<=^|[,!?] |ai |oi |fala |ola |seu |sua )(?:irmao|mano|brother|bro|parca|parceir(?:o|ao)|rei|chefia|campea?o|coracao|amor|lind[oa]|flor|gat[oa]|chapa|truta|compadre|comadre|velhinho|bicho|amigao|danad[oa]|malandro|meu|guru|mestre|fera|craque)(?=[,!?.]|$)',
  '(?<=^|[,!] |ai |oi |fala |ola )(?!minha|linha|vizinh|sozinh|rapidinh|tardinh)\\p{L}{2,20}(?:zinh|inh)[oa](?=[,!])|tamo junto|tamos juntos|estamos juntos(?=[,!.])|adivinh[ae] quem',
  '(?:voce|o senhor|a senhora|voces|tu) (?:ja )?(?:e|es|sao|era|foi) (?:mesmo |realmente |muito |tao |super ){0,2}(?:o |a |um |uma |uns |d[oe]s? )?(?:\\S+ )?(?:cara|lenda|inspiracao|referencia|genio|mestre|fera|idolo|exemplo|brilhante|genial|craque|monstro|show|querid[oa]|especial|estrela|visionari[oa]|melhor)(?= |[,.!]|$)',
  '(?:a gente|nos)(?: \\S+){0,2} (?:e|somos|parece(?:mos)?|virou|viramos)(?: \\S+){0,2} (?:familia|irma(?:o|os|s)|amig[oa]s|parceir[oa]s|da casa)|somos (?:quase |praticamente |ja )?(?:familia|irmaos|velhos amigos|amigos)|como se (?:a gente|nos|fossemos)(?: \\S+){0,4}|(?:se conhece|nos conhecemos|te conheco|conhecesse|conhecessemos) (?:ha|desde|a vida) (?:\\S+ )?(?:anos|seculos|tempos|sempre|crianca|infancia|toda)',
  '(?:churrasc|chopp?|chope|cervej|breja|happy hour|pelada|balad|feijoad)\\p{L}*|(?:tomar|marcar|beber) (?:aquel[ea]|uma?) (?:gelad|caf\\p{L}zinho|copo)\\p{L}*|divertimos|divertiu (?:demais|muito)|como (?:vai|vao|esta|estao) a (?:familia|patroa|molecada)|(?:as |os )?criancas(?= |[,.?!])',
  '(?:todo mundo|toda a gente|todos)(?: \\S+){0,4}? (?:te |o |a |lhe )?(?:admira|adora|elogia|ama|respeita|fala bem)\\p{L}*|(?:sempre )?(?:soube|soubemos) que (?:voce|o senhor|a senhora|tu)',
  '(?:que|mais) (?:talento|sucesso|carreira|elegancia|visao) (?:\\S+)?|(?:sou|serei) (?:\\S+ )?(?:fa|admirador\\p{L}*)|tenho (?:muito |um )?(?:carinho|orgulho|admiracao)|ador(?:o|amos|ei) (?:voce|voces|te|o senhor|a senhora|conversar|falar)|te adoro',
  '(?:adoro|adorei|amo|amei) o (?:que|seu|vosso|teu)',
  '(?:que )?bom (?:falar|conversar|rever) (?:de novo|outra vez|novamente)(?: com)?',
  '(?<=, )(?:sumid[oa]|campea(?:o)?|chefe|mano|lind[oa]|guerreir[oa]|compadre|malta)(?=[!.?,])|velhos tempos',
  '(?:voce|voces|tu|o senhor|a senhora|sua|seu|teu|tua|voss[oa]|empresa|trabalho|perfil|carreira|percurso)(?: \\S+){0,3}? (?:impressionante|sensaciona(?:l|is)|admira(?:vel|veis)|fantastic[oa]s?|incrive(?:l|is)|maravilhos[oa]s?|extraordinari[oa]s?|genia(?:l|is)|brilhantes?|espetacular(?:es)?|excepciona(?:l|is)|excecional|inspirador\\p{L}*|(?:uma )?inspiracao)',
  '(?:que|tao) (?:\\S+ )?(?:fantastic[oa]|incrivel|maravilhos[oa]|extraordinari[oa]|brilhante|espetacular)',
  'seu \\p{L}{2,20}(?:inho|zao|issimo)(?=[!,.?]|$)|(?:meu|minha) \\p{L}{2,20}(?:ao|aco|inho|inha|zao|issimo|issima)(?=[!,.?]|$)|maravilhas (?:d[aeo]s?|sobre)|(?:e|es|sao) (?:mesmo )?(?:um|uma) (?:genio|lenda|fera|mestre|monstro|craque|anjo|amor|querid[oa]|estrela|gigante|fenomeno)|(?:sua|seu|tua|teu) (?:velh[oa]|grande|querid[oa]|melhor|antig[oa]) (?:amig[oa]|parceir[oa]|companheir[oa])|lembrad[oa] d[aeo]|(?:se )?esqueceu d[aeo] (?:mim|gente)|(?:meu|minha) (?:ami|queri)\\p{L}*|(?:bons|velhos|nossos) tempos|como nos velhos|(?:te|lhe|o) admir\\p{L}+|invejo|(?:so|somente) (?:voce|o senhor) (?:mesmo )?(?:sabe|consegue|entende)|ninguem (?:\\S+ ){0,3}como (?:voce|o senhor|a senhora)|(?:mega|super|hiper) (?:fa|inteligent\\p{L}|talentos\\p{L}|competent\\p{L})|(?:talentos|competent|inteligent|generos|elegant)\\p{L}{1,2} como (?:voce|o senhor|a senhora)|(?:um |outro )?(?:homem|mulher|profissional|lider|executiv[oa]|empresari[oa]) (?:\\S+ )?(?:tao |como |d[aeo] sua |fora )(?:\\S+)|(?:um )?beijo no coracao',
  '(?:conexao|ligacao|quimica|amizade|relacao) (?:especial|unica|de anos|antiga|forte)|sintonia|(?:querid|car|estimad|ilustr)issim[oa]|amigo de (?:longa data|fe|todas)|que alegria(?=[!.])',
  'apaixonad[oa] (?:por|pel[oa])|(?:voces?|tu) (?:arras|mand)(?:am?|as|ou|aram)(?: (?:muito )?bem)?|\\p{L}{2,20}zit[oa](?=[,!.])|lembra(?:-se|-te|s-te)? d[aeo] (?:tia|tio|amig\\p{L}+|sua|seu)|(?:uma )?eternidade|(?:faz|ha) (?:um tempao|seculos|tempo demais)',
  'lembra(?:-se|-te|s-te)? de mim',
]);

/** Praise of what a third party did is no flattery. */
const DONE_BY_OTHERS = /(?<!\p{L})(?!voces? )[\p{L}]{2,30} (?:fez|fizeram|faz|fazem|deu)(?: \S{1,12}){0,2}$/u;
const OF_WORK = /^(?:bel[oa] |trabalho )/u;

export function familiarities(passage: Passage): Span[] {
  return spansIn(passage, FAMILIAR, (match, _sentence, text) => {
    const before = clauseBefore(text, match.index);
    return !(OF_WORK.test(match[0]) && DONE_BY_OTHERS.test(before) && !/(?<!\p{L})(?:voces?|senhora?)(?!\p{L})/u.test(before));
  });
}

/** Each with the plain word, or null where the whole phrase has to go. */
const STIFF: readonly (readonly [string, string | null])[] = [
  [
    '(?:informo|comunico|comunicamos|esclarecemos) que|encontra(?:m)?-se|sirvo-me|servimo-nos|valho-me|cumprimenta-l[oa]s?|apresentar-lhes?|solicitac(?:ao|oes)|subscrev\\p{L}+|colocamo-nos|n(?:a|esta) oportunidade|cumpre(?:-me| )|(?:vale|cabe|importa|convem) (?:ressaltar|salientar|destacar|referir)|no presente momento|\\p{L}{2,20}-(?:lhe|se|vos)-(?:a|ao|ei|ia|emos)',
    null,
  ],
  [
    'alinh(?:armos|amos|ado|ando|emos|e)|oportunidades? de (?:negocios?|melhoria)|interlocu\\p{L}+|vislumbr\\p{L}+|equacion\\p{L}+|(?:explorar|identificar|mapear|prospectar) (?:\\S+ )?(?:sinergias|oportunidades|possibilidades)|(?:jornada|experiencia|dor(?:es)?) d[oe] (?:cliente|usuario)|transformacao digital|compliance|supply chain|lead time|performance|premium|solucoes (?:\\S+ )?(?:integradas|completas|sob medida|corporativas|personalizadas)|efetiv(?:ar|amos)|usufruir|ofert(?:ar|amos)|diferencia(?:l|is)|dinamic[oa]s? e|expertise|parametr\\p{L}+|norte(?:ar|ia)|pauta(?:r|do)|primar por|primamos',
    null,
  ],
  [
    '(?:aproveit\\p{L}+ )?o ensejo|(?:elevada |protestos de )+(?:estima|consideracao)|votos de (?:\\S+ )?(?:estima|apreco)|em epigrafe|em pauta|vossa senhoria|v\\. ?s[a.]*',
    null,
  ],
  [
    '(?:quaisquer|maiores|eventuais) (?:\\S+ )?(?:esclareciment|duvid|informac|quest)\\p{L}+|(?:que )?se fac?[ac]m necessari[oa]s?|(?:n?o )?intuito (?:de|deste)|tomo a liberdade|tomamos a liberdade|(?:com )?(?:a )?(?:maior|possivel) brevidade',
    null,
  ],
  [
    '(?:racionaliz|maximiz|minimiz|implement|potencializ|flexibiliz|capacit|customiz|operacionaliz|consolid|mensur|viabiliz)ac(?:ao|oes)|(?:possibilit|proporcion|propici|ensej|viabiliz|otimiz|engaj|mensur|capacit|consubstanci|salient|ressalt|reiter|pormenoriz|contempl|visa|almej)(?:a|am|ar|amos|ando|o|e)',
    null,
  ],
  [
    'deep dive|budgets?|kpis?|startar|quick wins?|pain points?|data-driven|customer-centric|asap|networking|brainstorm\\p{L}*|mindset|business|cases? de sucesso|framework|best practices|melhores praticas|touchpoints?|onboard|scale ?up|value|go-to-market|call to action|buy-in|next steps?|fup|followar|brifar|linkar',
    null,
  ],
  [
    '(?:cadeia|proposta|geracao|criacao|entrega) de valor|(?:alto )?valor agregado|ultima geracao|estado da arte|leque de|abordage(?:m|ns)|respectiv[oa]s|potenciais|cocri\\p{L}+|parceir[oa]s? estrategic[oa]s?|estrategic[oa]s?|assertiv\\p{L}+|excelencia (?:operacional|em)|protagonismo|governanca|sustentave(?:l|is) de',
    null,
  ],
  [
    'referentes? a[os]?|no que (?:diz respeito|tange|se refere)|haja vista|em virtude d[aeo]|no que toca|outrora|ademais|tempestiv\\p{L}+|imprescindive(?:l|is)|ora (?:em|citad\\p{L})|supra|diligencias?|devidamente|encarecidamente|conforme (?:alinhado|acordado)|expectativas',
    null,
  ],
  ['(?:venho|vimos|vem) por (?:este meio|meio dest[ae])', null],
  ['na sequencia d[aeo]s?|exposto', null],
  ['aferir|auscultar', 'saber'],
  ['fomentar|viabilizar|operacionalizar', 'fazer'],
  ['win-win|approach|insights?|leverage|end-to-end|ponta a ponta|target|deliverables?|core business|forecast|state of the art', null],
  ['escalave(?:l|is)|inovador(?:a|es|as)?|robust[oa]s?|paradigma|ecossistema|transversa(?:l|is)|customizad[oa]s?', null],
  ['obsequio', 'favor'],
  ['efetuar|efectuar|proceder a', 'fazer'],
  ['relativamente a|consoante|acerca d[aeo]', 'sobre'],
  [
    'informamos que|vimos comunicar|(?:encontra|encontramo)-?s?e? ao dispor|ao (?:seu |vosso )?dispor|tendo em vista|dispensada|apraz\\p{L}*',
    null,
  ],
  ['solicitamos|proced(?:a|emos|er) (?:a|ao)', null],
  ['chave na mao|integrad[oa]s?|alinhar|alinhamento|tratativas?|contrapartida|capilaridade', null],
  ['com vista a|a nivel de|em termos de|na qualidade de|na eventualidade de|devido ao facto de|bem como', null],
  ['oportunamente|prontamente|sem outro assunto|maiores informacoes', null],
  ['elencar|dirimir|sanar|rentabilizar|monetizar|enderecar|deliberar|otimizar|agilizar', null],
  ['todavia|destarte|nao obstante', 'mas'],
  ['mais-valias?|valor acrescentado|proposta de valor', null],
  ['vossa excelencia|v\\. ?ex[ac]?\\.?|cordialmente|atenciosamente', null],
  ['disponibilizar', 'dar'],
  ['serve a presente', null],
  ['por intermedio d[aeo]sta', null],
  ['solicit(?:o|ar|amos)(?: a gentileza)?', 'peço'],
  ['alavancar', 'aumentar'],
  ['sinergias?', null],
  ['no ambito d[aeo]', 'sobre'],
  ['(?:supracitad|supramencionad|acima mencionad)[oa]s?', null],
  ['disruptiv[oa]s?', null],
  ['portfolio', 'oferta'],
  ['holistic[oa]s?', null],
  ['roadmap', 'plano'],
  ['a fim de', 'para'],
  ['maximizar', 'aumentar'],
  ['implementar', 'pôr a funcionar'],
  ['outrossim', 'também'],
  ['no que concerne|concernente|no tocante', 'sobre'],
  ['inteira disposicao|ao inteiro dispor', null],
  ['conforme', 'como'],
  ['mediante', 'com'],
  ['no sentido de', 'para'],
  ['doravante', 'a partir de agora'],
  ['otimizacao|potencializar|potenciar', 'melhorar'],
  ['stakeholders|mindset|know-how|expertise|benchmark(?:ing)?', null],
  ['agendamento', 'marcação'],
  ['face ao exposto|diante do exposto|sem mais para o momento', null],
];
const STIFF_WORDS = STIFF.map(([pattern, plain]) => [phrases([pattern]), plain] as const);

const OFFICE = phrases(OFFICE_WORDS);

export function stiffWords(passage: Passage): StiffWord[] {
  const known = STIFF_WORDS.flatMap(([pattern, plain]) => spansIn(passage, pattern).map((span) => ({ ...span, plain })));
  const others = [...spansIn(passage, OFFICE), ...nominalStyle(passage)]
    .filter((span) => !known.some(({ start, end }) => span.start < end && start < span.end))
    .map((span) => ({ ...span, plain: null }));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

const YOUR = '(?:seus?|suas?|teus?|tuas?|voss[oa]s?)';
const THEM = '(?:voces?|o senhor|a senhora|tu|[ao]s? (?:seu |sua )?\\p{L}{2,30}|seu \\S+|sua \\S+|teu \\S+|tua \\S+|ele|ela)';
/** Words for somebody's bad sides. */
const FLAW =
  '(?:complicad[oa](?! d)|gross[oa]|grosseir[oa]|chat[oa]|dificil|mao[ -]de[ -]vaca|pao[ -]duro|enrolad[oa]|arrogante|teimos[oa]|preguicos[oa]|temperamental|nervos[oa]|mal-?humorad[oa]|indecis[oa]|insuportavel|incompetente|briguent[oa]|encrenqueir[oa]|ciument[oa]|estourad[oa]|esquentad[oa]|desorganizad[oa]|caloteir[oa]|lent[oa] para pagar|mau pagador|alcoolatra|antipatic[oa]|impaciente|desconfiad[oa]|brav[oa]|ranzinza|fechad[oa])';
const OWN_NOTES =
  '(?:anota\\p{L}*|notas|ficha|cadastro|registro|registo|sistema|planilha|crm|historico|relatorio|aqui|tela|observac\\p{L}+)';
/** What hearsay is about when it hurts. */
const TROUBLE =
  '(?:demiti|demissa|demisso|despedi|mandad[oa]s? embora|quebr|fali|brig|bronca|processad|multad|investigad|pres[oa](?!\\p{L})|beb(?:e|id)|drog|trai|divorc|separ|de saida|rebaixad|advertenc|perd(?:eu|endo|eram)|prejuiz|divid|devend|crise|apert|vermelho|aborto|caloteir|calote|escandal|fraud|denunc|corrup|doen|intern|problema|dificuldade|passou por|mal d|atras\\p{L}* (?:de |com |os )?(?:salari|pagament))';
const PRIVATE = phrases([
  ...PRIVATE_HEARSAY,
  ...PRIVATE_GOSSIP,
  `${OWN_NOTES}(?: \\S+){0,5}? (?:que )?${THEM} (?:ja |nunca |nao |sempre ){0,2}(?:e|es|ta|esta|anda|tem|recus\\p{L}+|aparec\\p{L}+|fo[ir]\\p{L}*|pag\\p{L}+|deve|reclam\\p{L}+)(?= |[,.])(?! a (?:conversa|reuniao))`,
  `(?:voces?|o senhor|a senhora|tu|${YOUR} (?:chefe|diretora?|soci[oa]|gerente)|ele|ela) (?:\\S+ )?(?:e|es|era|ta|esta|anda|parece)(?: (?:meio|muito|um pouco|uma|um|um tanto|bem|pessoa|cliente|cara|tao)){0,3} ${FLAW}|que (?:voce|o senhor|a senhora|${YOUR} \\S+) (?:e|es) (?:\\S+ ){0,2}${FLAW}`,
  `(?:soube|soubemos|sei|ouvi|ouvimos|dizem|disseram|contaram|contou|fiquei sabendo|corre|comentam|comentario|rumores?|boatos?|fofoca|vi|li|imagino|parece)(?: \\S+){0,9}? ${TROUBLE}\\p{L}*(?! (?:d[aeo]s?|com|por) (?:\\S+ )?(?:fatura|frete|disput|entrega))`,
  `(?:o )?(?:pessoal|povo|mercado|gente|colega|assistente|secretari[oa]|chefe|gerente)(?: \\S+){0,2} (?:comenta|comentou|fala|falou|diz|disse|anotou|escreveu|contou)(?: \\S+){0,2} que ${THEM} (?:\\S+ )?(?:e|es|ta|esta|anda|vai|nao|se|tem|nunca|ja|sempre|deve)(?= |[,.])`,
  `nao se (?:da|entende) (?:bem )?com (?:${YOUR}|o|a) (?:\\S+)|cliente[- ]problema|${YOUR} (?:avaliac|reputac|pontuac|nota|classificac|perfil de (?:risco|credito))\\p{L}*|(?:risco|limite|analise) de credito|alto risco|baixa prioridade|conta perdida|margem (?:baixa|ruim) (?:com|de) voce`,
  `(?:dizem|ouvi dizer|me contaram|contaram-me|me disseram|disseram-me|corre(?: \\S+){0,3}|comentam|(?:boato|comentario|rumor|papo|fofoca)(?: \\S+){0,4}) que ${THEM} (?:ta|tao|esta|estao|vai|vao|anda|andam|perdeu|levou|saiu|brigou|nao|se|tem|ganha|deve)`,
  '(?:essa |sua |tua |a )?separacao (?:sua|tua|do senhor|da senhora|d[oa] (?:seu|sua) \\S+)|(?:sua|tua|essa) separacao|(?:se )?separ(?:ou|aram)(?:-se)? d[aeo]s? (?:\\S+ )?(?:mulher|marido|espos[oa]|\\p{L}+$)|se separou|(?:fim|termino|crise) d[oe] (?:seu |teu )?(?:casamento|namoro|relacionamento)|ficou viuv[oa]|viuvez|amante',
  '(?:o |com o |de )?caixa (?:\\S+ )?(?:apertad[oa]|baix[oa]|negativ[oa]|zerad[oa]|ruim)|no vermelho|apertad[oa]s? de (?:grana|dinheiro)|sem (?:grana|dinheiro|caixa)|devendo|endividad\\p{L}+|inadimpl\\p{L}+|calote|mal das pernas|nome sujo|(?:crise|aperto|sufoco) (?:financeir[oa]|d[aeo] \\S+)|(?:banco|credores?)(?: \\S+){0,3}? (?:preocupad|cobr|atras|pression|execut)\\p{L}*|(?:vai|vao) (?:demitir|quebrar|falir|fechar as portas)|cortes? de pessoal',
  '(?:terminou|acabou|rompeu|romperam)(?: \\S+){0,2} (?:noivado|namoro|casamento|relacionamento|namorad[oa]|noiv[oa])|noivado|(?:vi|achei|encontrei)(?: \\S+){0,3} (?:no|na|nas|em) (?:seu |sua )?(?:facebook|instagram|insta|tiktok|redes sociais)|vem (?:corte|demiss)\\p{L}* (?:\\S+)?|perdeu (?:\\S+ ){1,2}(?:cliente|contrato|emprego)',
  'casamento(?: \\S+){0,3} (?:mal|em crise|ruim|acab\\p{L}*|dificil)|(?:brigas?|problemas?) (?:com|em) (?:casa|familia|o chefe|a chefia|o socio)|aposentar por|(?:com|pelo) (?:o )?alcool|tratamento medico',
  'bebendo|alcool(?:ismo|atra)?|vicio|drogas|aborto|morte d\\S+|morreu|(?:sua|tua|essa) perda|alcoolismo|reabilitacao|remedios|pressao alta|afastad[oa] (?:por|do trabalho)|problemas? (?:de saude|pessoa(?:l|is)|familia(?:r|res)|em casa|no casamento|de coluna)|(?:seu|teu|o) (?:joelho|coracao|figado)(?= |[,.])|(?:sua|tua) (?:coluna|perna|dor|idade|religiao|cirurgia)|fertilizacao',
  'lead (?:quente|frio|morno|qualificado)|(?:seu|teu|vosso) (?:orcamento|limite|score) (?:e|esta|ta|anda)',
  'cirurgias?|operad[oa] (?:a|ao|de)|doenca|doente|adoeceu|cancer|cancro|internad[oa]|gravidez|gravida|depressao|burnout|quimioterapia|licenca (?:medica|de maternidade)|baixa medica',
  'divorcio|divorciad[oa]|luto|falecimento|faleceu|funeral|enterro',
  '(?:vai|vais) ser (?:mae|pai)|tribunal|processo (?:trabalhista|disciplinar)|enfarte|infarto|avc|covid|diabetes|fratura|acidente|estado de saude|saude d[aeo]|vai fazer demissoes|demissoes|lista de (?:prospects|leads|alvos)|prospects',
  'melhoras|(?:os )?(?:meus )?(?:sentimentos|pesames)|pela (?:sua )?perda|(?:fazer|faz|fazendo|em) tratamentos?|psicolog[oa]|psiquiatra|terapia|ansiedade|hospital',
  '(?:nao|dificuldade)(?: \\S+){0,4}? pagar (?:\\S+ )?(?:salarios|contas|fornecedores|dividas)|salarios em atraso|prejuizos?|(?:despedid|demitid)[oa]|processo (?:judicial|em tribunal)',
  '(?:noss[oa]s?) (?:sistema|base de dados|registos|registros|cadastro)|leads?|prospect|scor(?:e|ing)|probabilidade de (?:fecho|fechamento)',
  `${YOUR} (?:filh[oa]s?|mae|pai|pais|avo|avos|net[oa]s?|sogr[oa]|irma(?:o|s|os)?|familia|esposa|esposo|marido|mulher|bebe|casamento|saude)`,
  'dividas?|falencia|insolvencia|recuperacao judicial|despedimentos?|demissoes',
  '(?:problemas?|dificuldades?|falta) (?:de |d[oa] )?(?:caixa|tesouraria|liquidez|financeir[oa]s?|dinheiro)',
  `${YOUR} (?:salario|ordenado|orcamento)|orcamento (?:disponivel )?(?:e )?de (?:\\d|\\p{L}+ (?:mil|milho))\\S*`,
  'lead scor\\p{L}+|pontuacao de lead|no(?:sso)? (?:crm|funil|pipeline)|nosso (?:crm|funil|pipeline)',
  '(?:o |a )?decisora?|tomador[a]? de decisao|quem decide as compras',
  `fase de (?:negociacao|fechamento|fecho|qualificacao|prospeccao)|oportunidade esta na fase`,
]);

export function privateMatters(passage: Passage): Span[] {
  return spansIn(passage, PRIVATE);
}

const DELICATE = phrases([
  'ex-(?!colega|alun)\\p{L}{3,}',
  `${YOUR} ex(?=[\\s.,!?]|$)`,
  '(?:que|quem) (?:o|a|te|lhe) (?:despediu|demitiu|mandou embora)',
  'ex-?\\s?(?:mulher|marido|espos[oa]|namorad[oa]|soci[oa]|patrao|patroa|chefe|empregador[a]?|companheir[oa]|funcionari[oa])',
  '(?:antig[oa]|anterior) (?:chefe|patrao|patroa|empregador[a]?|soci[oa]|diretora?|gestora?|gerente)|que (?:saiu|foi) (?:a |de )?(?:mal|despedid\\p{L}+|demitid\\p{L}+)|(?:chefe|patrao|empregador) (?:antigo|anterior)',
  `${YOUR} (?:\\S+ )?(?:concorrentes?|concorrencia|rival|rivais)`,
  `${YOUR} (?:irma(?:o|s|os)?|mae|pai|espos[oa]|marido|mulher|filh[oa]|cunhad[oa]|sogr[oa]|prim[oa]|ti[oa]|namorad[oa]|noiv[oa]|genro|nora|avo|net[oa]|padrasto|madrasta|entead[oa]|sobrinh[oa]|vizinh[oa]|inquilin[oa]|senhori[oa]|advogad[oa]|medic[oa]|padre)`,
]);

export function delicateRelations(passage: Passage): Span[] {
  return spansIn(passage, DELICATE);
}
