/** Errands that stand beside the ask for a call and are told by the verb alone: "… e, já agora, responda à sondagem". */
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { allMatches } from '../../all-matches.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';
import { formsOf } from './verb-forms.ts';

/** Small words between the joint and the verb: "e, já agora, se puder, queria que o senhor me …". */
const LEAD =
  '(?:(?:ja|agora|ja agora|tambem|ainda|logo|depois|antes|primeiro|disso|disto|isso|seguida|em|entao|entretanto|ate|la|enquanto isso|por favor|se faz favor|faz favor|se puder|se puderes|se possivel|se quiser|se der|se preferir|caso prefira|se preferires|aproveit(?:a|e|ar|ando)|e|ou|para|pra|vai|va|vao|de|que|queria|quero|gostava|gostaria|peco|pedia|preciso|precisava|agradecia|agradeco|convinha|seria bom|era bom|basta|so|e so|pode|podes|poderia|podia|podias|consegue|da para|da pra|trate|trata|faca o favor|faz o favor|nao (?:se )?(?:esqueca|esquece|esquecas|deixe|deixes)|nao te esquecas|voce|tu|o senhor|a senhora|seu joao|senhor joao|me|te|lhe|se|nos),? ){0,7}';
const JOINT = `(?<=^|[,.;:!?] |[,.;:!?] ${LEAD}|(?:^|\\s)(?:e|ou|alem|mais|antes|depois|primeiro|seguida|favor|pode|poderia|podia|pedia|peco|preciso|queria|quero|gostava|gostaria|agradecia|que|para|pra|aproveita|aproveite) ${LEAD})`;
const CLITIC = '(?:-(?:me|nos|se|te|lhe|o|a|os|as|mo|ma))?(?:,? (?:por favor|tambem|ja|antes|logo|depois|entretanto|la|ai),?)?';
/** Verbs that are errands whatever their object is, by what comes of them. */
const ALONE: readonly (readonly [Channel, string])[] = [
  [
    'email',
    'encaminhar reencaminhar repassar remeter anexar imprimir preencher assinar digitalizar rever revisar analisar preparar separar juntar levantar calcular listar aprovar avaliar responder escrever confirmar enviar mandar ler estudar devolver comparar pagar somar conferir digitar rabiscar compilar apurar',
  ],
  ['meeting', 'agendar reagendar visitar almoçar jantar comparecer aparecer participar reservar'],
  [
    'web',
    'baixar descarregar instalar testar experimentar cadastrar inscrever registrar registar subscrever seguir curtir partilhar compartilhar acessar aceder clicar votar divulgar publicar comentar conectar navegar explorar assistir comprar contratar encomendar aderir adicionar visualizar atualizar renovar completar',
  ],
  ['introduction', 'indicar recomendar apresentar avisar consultar convocar convidar reunir convencer informar envolver transferir'],
];
/** Verbs that are errands only with such an object. */
const WITH_OBJECT: readonly (readonly [Channel, string, string])[] = [
  [
    'meeting',
    'marcar combinar acertar propor sugerir bloquear escolher',
    '(?:uma? |[ao] |logo |ja |comigo |n?[ao] (?:minha|sua|agenda) ?)(?!momento|melhor|hora que|toque|ligac|telefonema)\\S+',
  ],
  ['meeting', 'passar', '(?:ca|aqui|la|por ca|por aqui|pel[ao]|n[ao]|ao|por \\S+) ?\\S*'],
  [
    'meeting',
    'vir ir',
    '(?:ca|aqui|ate|ao?|n[ao]|ter connosco|conhecer|tomar|visitar|almocar|falar (?:ca|connosco|pessoalmente)|a(?: \\S+)?) ?\\S*',
  ],
  ['meeting', 'tomar beber', 'um (?:cafe|copo|cha)\\S*'],
  [
    'introduction',
    'falar conversar tratar discutir',
    '(?:com|sobre (?:isto|isso) com|disso com|disto com) (?!migo|a gente|a maria|maria|a brightline|quem fala)\\S+',
  ],
  [
    'introduction',
    'dizer contar mostrar pedir perguntar explicar comunicar ligar telefonar',
    '(?:isto |isso |tambem |la )?(?:ao?s?|pr[ao]s?|para [ao]s?) (?:seu |sua |teu |tua |vosso |vossa )?(?!meu|minha|mim|numero|303|maria|este|esse|que |gente)\\p{L}{3,}',
  ],
  [
    'introduction',
    'dizer dar passar deixar',
    '(?:o |um |os )?(?:nome|contac?to|numero|telefone|e-?mail|ramal|dados) d\\S+ \\S+|quem (?:trata|cuida|e|decide|responde|manda)',
  ],
  [
    'introduction',
    'trazer chamar por colocar incluir meter',
    '(?:[ao]s? )?(?:(?:seu|sua|teu|tua|vosso|vossa|o) )?(?:colega|chefe|diretor|gerente|equip|time|pessoal|financeir|logistic|soci|gestor|responsave|quem )\\p{L}*',
  ],
  [
    'email',
    'dizer propor sugerir informar responder confirmar dar',
    '(?:\\S+ ){0,4}(?:por|pelo|via|no) (?:e-?mail|mail|escrito|correio|zap|whatsapp|mensagem|sms)',
  ],
  [
    'email',
    'deixar ter ir',
    '(?:ja |tudo |la )?(?:separad|pront|preparad|anotad|a mao|separando|preparando|juntando|organizad|impress)\\p{L}*(?: \\S+){0,2}',
  ],
  ['email', 'deixar', '(?:o |um )?(?:seu |teu )?(?:e-?mail|endereco|cnpj|nif)'],
  [
    'web',
    'conhecer ver olhar visitar espreitar entrar ouvir',
    '(?:n?[ao]s? |em |um |uma )?(?:noss[oa]s? |meu |minha )?(?:site|pagina|portal|canal|blog|video|perfil|instagram|linkedin|youtube|plataforma|catalogo|apresentac\\p{L}*|materia\\p{L}*|link|podcast|webinar|loja|solucoes|produtos|demonstrac\\p{L}*|demo|artigo|estudo|app\\p{L}*)',
  ],
  [
    'web',
    'fazer',
    '(?:[ao] |um |uma )(?:seu |sua |teu )?(?:cadastro|registo|registro|inscricao|teste|download|login|conta|pedido|encomenda|simulacao|diagnostico|avaliacao|inquerito|pesquisa)',
  ],
  [
    'meeting',
    'dar',
    '(?:um|uma) (?:salto|saltinho|pulo|pulinho|passada|passadinha|passagem|chegada|chegadinha|fugida|escapadela|voltinha)(?: \\S+){0,2}',
  ],
  [
    'web',
    'deixar escrever publicar dar',
    '(?:uma?|o|a|noss[oa]) (?:sua |seu )?(?:avaliacao|comentario|review|nota|depoimento|testemunho|like|estrela|estrelas|curtida|gosto|opiniao (?:no|na|em))\\S*',
  ],
  [
    'introduction',
    'passar espalhar levar mandar',
    '(?:a palavra|isto|isso|a mensagem|o recado|esta mensagem|este recado|adiante|a frente|a informacao|a ideia) (?:a|ao?s?|pr[ao]s?|para|adiante|a frente)(?! mim)(?: \\S+)?',
  ],
  [
    'email',
    'ver',
    'se (?:me )?(?:consegu|arranj|ach|descobr|encontr|levant|desencant|sac)\\p{L}+(?! (?:ligar|falar|tempo|um tempo|um minuto))(?: \\S+){0,2}',
  ],
  ['web', 'dar', 'uma (?:olhada|olhadela|espreitadela|vista de olhos|olhadinha|espiada|lida|passada|volta)'],
];
const asked = (verbs: string): string => `(?:${formsOf('asked', verbs)})`;
const ERRAND: readonly (readonly [Channel, RegExp])[] = [
  ...ALONE.map(
    ([channel, verbs]) =>
      [channel, phrases([`${JOINT}${asked(verbs)}${CLITIC}(?! (?:comigo|que sim|se faz sentido))(?: \\S+){0,2}`])] as const,
  ),
  ...WITH_OBJECT.map(([channel, verbs, object]) => [channel, phrases([`${JOINT}${asked(verbs)}${CLITIC} (?:${object})`])] as const),
];
/** What the call itself is answered with, and what helps to make it. */
const PART_OF_CALL =
  /^(?:confirm\p{L}+|respond\p{L}+|devol\p{L}+|envi\p{L}+|mand\p{L}+)(?:-me|-nos)?(?:,? por favor,?)? (?:(?:a |esta |minha |uma |um |o |este |so |de )*(?:chamada|ligacao|telefonema|toque|alo|oi|sinal|recado|retorno|volta|mensagem|sim|que|se|quando|vez)|[.,!])(?!\p{L})/u;
/** Whoever does it is not the contact. */
const OTHERS =
  /(?<!\p{L})(?:eu|nos|a gente|ela|ele|northwind|transportadora|equip[ea]|vou|quero|posso|podemos|vamos|para (?:eu|lhe|te|vos)|pra (?:eu|lhe|te|vos))(?: \S+){0,2}$/u;
const WANTING = /(?<!\p{L})(?:quero|queria|gostava|gostaria|preciso|peco|pedia|agradec\p{L}+)(?: \S+){0,3}$/u;

/** @param found asks of the passage; only beside one that wants a call or leaves the way open may a bare verb be read as a second */
export function secondErrands(passage: Passage, found: readonly Ask[]): Ask[] {
  const beside = new Set(
    found
      .filter(({ channel }) => channel === 'call' || channel === 'any')
      .flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]),
  );
  return passage.sentences.filter(({ index }) => beside.has(index)).flatMap((sentence) => errandsIn(sentence, found));
}

function errandsIn(sentence: Sentence, found: readonly Ask[]): Ask[] {
  const text = plain(sentence);
  if (text.endsWith('?') && !found.some((ask) => ask.sentence === sentence.index)) return [];
  return ERRAND.flatMap(([channel, pattern]) =>
    allMatches(text, pattern).flatMap((match) => {
      const before = clauseBefore(text, match.index);
      if (
        (isDenied(before) && !/(?:esquec|deix)\p{L}*(?:-\p{L}+)? (?:de )?(?:me )?$/u.test(`${before} `)) ||
        PART_OF_CALL.test(text.slice(match.index))
      )
        return [];
      if (OTHERS.test(before) && !WANTING.test(before)) return [];
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      return found.some((ask) => start < ask.end && ask.start < end) ? [] : [{ channel, sentence: sentence.index, start, end }];
    }),
  );
}
