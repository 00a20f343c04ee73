/** What the contact is asked to do. Verb forms tell: "ligue-me" asks, "ligo" does not; the object "me" says who is called. */
import { allMatches } from '../../all-matches.ts';
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { BARE_ASKS } from './bare-asks.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { ERRANDS, hintsAtErrand } from './errands.ts';
import { phrases, plain } from './find-spans.ts';
import { HOPES } from './hopes-for-a-call.ts';
import { secondErrands } from './second-errands.ts';

/** Imperative, infinitive and subjunctive of -ar verbs, for você, tu and the third person. */
const AR = '(?:a|as|e|em|es|ar|ares|arem|asse|asses|ue|uem|ues)';
const CALL = `(?:lig${AR}|telefon${AR}|cham${AR}|retorn${AR}|discque|disque)`;
const DO = (stems: string): string => `(?:${stems})(?:a|as|e|es|am|em|ar|er|ir|ares|eres|asse|esse)?`;
const ME = '(?:me|nos)';
const LIGHT = '(?:de|da|daria|darias|dava|davas|deem|desse|passa|passe|dar|dares|desses|faca|fazer|faz|fazes)';
const RING = '(?:ligacao|chamada|ligada|ligadela|ligadinha|telefonema|toque|apitadela|retorno|alo|bip|sinal|grito|buzinada)';

/** A thing asked for that is a call: "uma ligação sua". */
const A_CALL = `(?:de )?(?:so |apenas )?(?:uma|um|a|da|o|do)? ?(?:sua |seu |tua |teu |vossa )?(?:(?!nossa)\\S+ )?${RING}`;
/** Where an imperative may stand, since "manda" and "avisa" tell of others too. */
const ORDER =
  '(?<=^|[,.;:!?] |(?:^|[\\s,])(?:e|ou|favor|depois|tambem|senhor|senhora|voce|pode|poderia|podes|me|entao|que o senhor|que a senhora) )';

const ASKING: readonly (readonly [Channel, RegExp])[] = [
  [
    'call',
    phrases([
      `${ME} ${CALL}(?: de volta)?`,
      `${CALL}-${ME}(?: de volta)?`,
      '(?<=(?:depois|seguida|e|ou|so|basta) )(?:ligar|telefonar|retornar)(?=[.,;!?]|$)',
      '(?<=^|[,.;:!?] |e |ou |depois )(?:apit|bip)[ae](?:-me)?|me apit[ae]',
      `${CALL} (?:para|no|pro|ao) (?:o )?(?:numero )?[+(]?\\d[\\d() -]{3,20}`,
      '(?:poderia|podia|pode|podes|quer|queres|consegue) (?:falar|conversar) (?:comigo|conosco|connosco)|(?:e |depois )comigo(?=[.,!]|$)',
      `${CALL} (?:de volta|(?:para|pra) mim|(?:para|pro|para o) meu|n?este numero|nesse numero|comigo)`,
      `(?:e so|basta) (?:${ME} )?${CALL}`,
      `${RING} (?:\\S+ )?(?:sua|tua|do senhor|da senhora|de voces?)`,
      `(?:peco|pedia|pediria|preciso|precisava|quero|queria|gostaria|gostava|adoraria|espero|esperando|aguardo|aguardando|conto com|contamos com)(?: (?:lhe|te|muito|apenas|so|e|de)){0,2} ${A_CALL}`,
      `(?:peco|pedia|preciso|quero|queria) (?:\\S+ )?(?:e|seria) ${A_CALL}`,
      '(?:peco|preciso|quero|queria|precisava)(?: \\S+){0,2} (?:dois|tres|cinco|dez|quinze|poucos|alguns) minut(?:inh)?os (?:ao telefone|por telefone|de (?:conversa|ligacao|telefone))',
      '(?:disca|discar|disque|digita|digite) (?:o |para |pra |pro |no |ai )*[+(]?\\d+',
      `${ORDER}(?:liga|ligue|telefona|telefone|retorna|retorne) (?:e|correndo|rapido|depressa|ja|logo que|urgente|que|pra|para|aqui|ai|hoje|agora|amanha|quando|assim que|logo|de volta)`,
      '(?:seria|sera que)(?: \\S+){0,3} (?:ligasse|retornasse|telefonasse|desse um toque)',
      `(?:poderia|pode|podes|podia|podias|consegue|consegues|favor) (?:${ME} )?${CALL}`,
      `${LIGHT}-me (?:um|uma|so um|so uma) (?:\\S+ )?${RING}`,
      `${ORDER}(?:da|de|deem|faz|faca) (?:um|uma|so um|so uma) (?:\\S+ )?${RING}`,
      `uma (?:\\S+ )?${RING} (?:para|pra) mim`,
      `me ${LIGHT} (?:um|uma|so um|so uma) (?:\\S+ )?${RING}`,
      `(?:devolv|retorn|atend)(?:a|e|as|es|er|eres|ar|ares|esse|asse)(?:-me)?(?:, por favor,)? (?:a )?(?:esta |essa |minha )?(?:ligacao|chamada|mensagem)`,
      `me (?:devolva|devolve|retorne|retorna) (?:a )?(?:ligacao|chamada)`,
      'me (?:cont|fal|respond|diz|dig|explic)[ae]?(?: \\S+){0,2} (?:por|pelo|ao|no) (?:telefone|celular|telemovel)',
      `(?:aguardo|espero|espero por|peco|pedia|agradeco|agradecia|a espera d[ae]|no aguardo d[ae]) (?:a |uma |da |de )?(?:sua |tua |vossa )?(?:\\S+ )?(?:ligacao|chamada|telefonema)`,
      `uma (?:\\S+ )?(?:ligacao|chamada)(?: \\S+){0,8} (?:basta|chega|resolve|e tudo)`,
      `(?:basta|chega) (?:uma|um) (?:\\S+ )?${RING}`,
      '(?:fale|fala|falem|converse|conversa) comigo',
      // Without an object only the imperative asks: "ligue quando puder".
      '(?<=^|[,.;:!?] |favor |favor, |e |ou |depois |antes |entao )(?:ligue|telefone|retorne|telefona|ligues?|telefones?)(?=[.,!?]|$| (?:\\p{L}{2,20}mente|ja|pelo|ate|de|das|as|logo|se|antes|quando|ainda|hoje|amanha|antes|assim|logo|em|no|na|nos|ate|entre|depois|a qualquer|esta))',
      '(?:adoraria|gostaria|gostava|adorava|espero)(?: muito)?(?: de)? (?:receber|ter) (?:a |uma |o |um )?(?:sua |tua )?(?:\\S+ )?(?:ligacao|chamada|telefonema|retorno)',
    ]),
  ],
  [
    'email',
    phrases([
      `${DO('respond')} (?:\\S+ )?(?:[ao]s?|este|esse|com|meu|minha|pel[oa]|por) (?:\\S+ )?(?:e-?mail|mail|mensagem|sim|um sim|pesquisa|questionario|formulario)`,
      `${ORDER}respond[ae] (?:meu|minha|ao meu|o meu) \\S+`,
      `${ORDER}(?:mand|envi)(?:a|e)(?:-me)? (?:[ao]s? |umas? |uns? )?(?:seus? |suas? |teus? |tuas? )?(?:\\S+ )?(?:faturas?|contratos?|planilhas?|dados|documentos?|relatorios?|notas?|tabelas?|propostas?|e-?mail|lista|numeros)`,
      '(?:basta|e so) responder',
      `${DO('vej|leia|le|lei|abr|procur|confir|consult|olh|espreit')}(?:-[oa])?(?:, por favor,)? (?:a |o |ao |no )?(?:meu )?(?:\\S+ )?e-?mail`,
      '(?:ve|veja|le|leia|ler)(?:, por favor,)? (?:o |ao )?(?:meu )?e-?mail',
      '(?:abra|abre)(?:-o)? (?:quando|assim|logo)',
      '(?:fique|fica|ficar|estej?a) (?:de olho|atent[oa])(?: \\S+){0,3}',
      '(?:de|da|deem|dar)(?:-lhe)? uma (?:olhada|lida|espiada|conferida|vista de olhos|espreitadela)',
      `(?:escrev(?:a|e|er)|mand(?:e|a|ar)|envi(?:e|a|ar))-me(?: um e-?mail| uma linha)?`,
      'me (?:escreva|escreve|mande um e-?mail|manda um e-?mail|envie um e-?mail)',
      '(?:escreva|escreve|mande|envie) (?:um e-?mail )?(?:para|pra) (?=\\S+@)',
    ]),
  ],
  [
    'text',
    phrases([
      'me (?:mande|manda|envie|envia|chame no|chama no) (?:um |uma )?(?:whatsapp|whats|zap|sms|mensagem|torpedo)',
      `${ORDER}(?:mand|envi)(?:a|e|ar)(?: \\S+){1,6}? (?:whatsapp|whats|zap|sms)`,
      '(?:mande|manda|envie|envia)-me (?:um |uma )?(?:whatsapp|sms|mensagem)',
    ]),
  ],
  [
    'any',
    phrases([
      '(?:entr(?:e|a|ar|ares|asse)|fic(?:ar|asse)) em conta(?:c)?to(?: comigo| conosco| connosco)?',
      'me (?:avise|avisa|diga|diz|responda|responde|procure|procura|contate|contacte|de uma resposta|de um sinal|de noticias|deixe saber)',
      '(?:avise|avisa|diga|diz|responda|responde|procure|contacte|contate|contacta)-(?:me|nos)',
      '(?:de|da)-me (?:uma resposta|um sinal|noticias)',
      '(?:aguardo|espero|peco|a espera d[eo]|no aguardo d[eo]|conto com) (?:o |um |uma |a )?(?:seu |sua |teu |tua |vosso )?(?:retorno|contato|contacto|resposta|feedback)',
      'aguardo noticias|(?:aguardo|espero)(?=[.!]|$)',
      '(?:gostaria|gostava|adorava|adoraria) (?:muito )?de ouvir(?! (?:a |o )?(?:sua |seu |tua |teu )?(?:opiniao|visao))',
      '(?:podemos|podiamos|poderiamos|vamos|bora|topas?|aceitas?|que tal|quem sabe)(?: \\S+){0,2}? (?:falar|conversar|falarmos|conversarmos|bater (?:um )?papo|trocar (?:uma )?ideia|uma conversa)',
      'a gente (?:pode|podia|poderia) (?:se )?(?:falar|conversar)|a gente (?:conversa|se fala)(?=[^.!?]{0,60}\\?)',
      `(?:queria|quero|gostaria de|gostava de) (?:muito )?(?:conversar|falar|bater (?:um )?papo|trocar (?:uma )?ideia)(?: \\S+){0,3} (?:contigo|consigo|com (?:voce|o senhor|a senhora))(?! sobre)`,
      'seria (?:\\S+ )?(?:otimo|bom|legal|excelente|um prazer)(?: muito)? (?:ouvir|receber|ter notici)\\p{L}*',
    ]),
  ],
  [
    'meeting',
    phrases([
      '(?:que tal|podemos|podiamos|poderiamos|vamos|quer|queria|gostaria de|gostava de|proponho) (?:\\S+ )?(?:marcar|marcarmos|agendar|agendarmos|reunir|reunirmos|encontrar|tomar|tomarmos)(?: \\S+){0,3}',
      '(?:marque|marca|agende|agenda|reserve|reserva|escolha|confirme|confirma|aceite|aceita) (?:um|uma|o|a|seu|no) (?:\\S+ )?(?:reuniao|horario|hora|data|demonstracao|demo|convite|visita|encontro|espaco)',
    ]),
  ],
  [
    'web',
    phrases([
      '(?:visite|visita|acesse|aceda|acede|entre|entra|va|consulte|conheca) (?:a |ao |o |no |em )?(?:nosso |nossa |meu )?(?:site|pagina|website|portal|www\\S+|linkedin|blog)',
      '(?:baixe|descarregue|assista|clique|inscreva-se|cadastre-se|registe-se|preencha)(?: \\S+){0,3}',
      `${ORDER}(?:conf[ei]r[ea]|leia|le|veja|ve|olha|olhe|abre|abra) (?:[ao]s? |noss[ao]s? )(?:\\S+ )?(?:material|site|video|apresentacao|link|post|pdf|folder|catalogo|artigo|pagina|portal)`,
      `${ORDER}(?:siga|segue) (?:a gente|nos|noss[ao]|a (?:pagina|empresa))`,
      `${ORDER}(?:baixa|assiste|preenche|clica|curte|testa|teste|experimenta|experimente) (?:[ao]o?|n[ao]|noss[ao]|est[ea]|ess[ea]|um|uma) \\S+`,
      '(?:adicione|adiciona|conecte|conecta)(?:-se|-me)?(?: \\S+){0,2} linkedin',
    ]),
  ],
  [
    'introduction',
    phrases([
      `${ORDER}(?:mand|envi|pass)(?:a|e)(?:-me)? (?:o |a )?(?:seu |sua |teu |tua )(?:\\S+ )?(?:e-?mail|contato|cnpj|endereco|agenda|dados)`,
      'me (?:indique|indica|coloque em|coloca em|apresente|apresenta|encaminhe|encaminha|transfira|transfere|conecte com|conecta com)',
      'me (?:passe|passa|diga|diz|de|da) (?:o |um )?(?:contato|contacto|nome|telefone|numero|e-?mail) (?:d[aeo]s?|com)',
      `(?:${ORDER}(?:encaminha|repassa|passa|compartilha|compartilhe|partilha|partilhe)|encaminhe|reencaminhe|repasse|passe) (?:[ao] )?(?:meu|minha|este|esta|esse|essa|isso|isto|recado|mensagem)`,
      `${ORDER}(?:avis[ae]|fal[ae]|convers[ae]|comuniqu?[ae]|comente) (?:com )?(?:[ao] |ao |seu |sua |teu |tua )(?:\\S+ )?(?:pessoal|responsavel|diretora?|chefe|equipe|equipa|time|financeiro|logistica|gerente|colega|compras)`,
      '(?:indique|apresente|encaminhe|passe|transfira)-me',
      'com quem (?:devo|posso|poderia|deveria|devia) falar',
      'quem (?:e|seria) a pessoa (?:certa|responsavel|indicada)',
      '(?:encaminhe|reencaminhe|repasse|passe) (?:esta|essa|a) mensagem',
      'peca a(?:o)? (?:\\S+ ){1,4}(?:que|para)',
    ]),
  ],
];

/** What is already done, or is done by somebody else, asks for nothing. */
const PRESUPPOSES =
  /(?<!\p{L})(?:(?:nome|pessoa|amig[oa]|grupo|evento|contac?to) que|recebi|obrigad[oa] (?:por|pel[oa])|agradeco por|agradeco ter|depois de|antes de|apos|ao|desde que|ele|ela|numero (?:para|de)|para)$/u;
const CALLER_ACTS = /(?<!\p{L})(?:eu|nos|vou|irei|quis|tentei|posso)(?: \S+){0,2}$/u;
/** "Você confere a fatura" tells what they do, where nothing is asked beside it. */
const TELLS_OF_THEM = /^(?:se |quando )?(?:voces?|tu|o senhor|a senhora)$/u;
const ASKS_TOO = /(?<!\p{L})(?:me|nos|lig|telefon|retorn|conta?ct|favor)|\?/u;
/** "O vídeo que eu mandei e me liga": what comes after is another's doing. */
const ANOTHER_THING = /\s(?:e|ou)$/u;

/** What the caller does in these is to ask: "eu peço uma ligação". */
const CALLER_WANTS = /^(?:pec|ped|precis|quer|gost|ador|esper|aguard|conto)/u;

/** "Não esqueça de curtir" asks for it. */
const NOT_FORGETTING = /(?<!\p{L})nao (?:se |te )?(?:esquec|deix)\p{L}{1,4}(?:-se|-te)? de$/u;

const ASKS = [...ASKING, ...HOPES, ...BARE_ASKS];

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const plainly = passage.sentences.flatMap((sentence) => asksOf(sentence));
  const errands = secondErrands(passage, plainly);
  const found = [...(hasErrand(errands, plainly, passage) ? plainly.map(takenForCall) : plainly), ...errands].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: Ask[] = [];
  for (const ask of found) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  return kept;
}

/** "Contacte-me e visite a nossa loja": beside an errand, an answer by any way is the other of two asks. */
function takenForCall(ask: Ask): Ask {
  return ask.channel === 'any' ? { ...ask, channel: 'call' } : ask;
}

/** Errands by which the answer itself is given. */
const ANSWERED = /quem|mail|mensage|respo|recado|escrev|olho|aten[tç]/iu;

function hasErrand(errands: readonly Ask[], plainly: readonly Ask[], { text }: Passage): boolean {
  if (plainly.some(({ channel }) => channel === 'call')) return false;
  return (
    errands.length > 0 ||
    plainly.some(
      ({ channel, start, end }) =>
        channel === 'web' || ((channel === 'introduction' || channel === 'email') && !ANSWERED.test(text.slice(start, end))),
    )
  );
}

function asksOf(sentence: Sentence): Ask[] {
  const text = plain(sentence);
  const errands = ERRANDS.filter(([channel]) => hintsAtErrand(text, channel));
  return [...ASKS, ...errands].flatMap(([channel, pattern]) =>
    allMatches(text, pattern).flatMap((match) => {
      const before = clauseBefore(text, match.index);
      if (
        (isDenied(before) && !NOT_FORGETTING.test(before)) ||
        PRESUPPOSES.test(before) ||
        (channel !== 'call' && channel !== 'any' && TELLS_OF_THEM.test(before) && !ASKS_TOO.test(text)) ||
        (CALLER_ACTS.test(before) && !ANOTHER_THING.test(before) && !CALLER_WANTS.test(match[0]))
      )
        return [];
      return [
        { channel, sentence: sentence.index, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      ];
    }),
  );
}

const REASON_GIVEN = phrases(
  [
    '(?:eu |te |lhe )?(?:passo(?! a passo)|abro|ensino|compartilho|partilho|indico|demonstro|esclareco|adianto|dou|aponto|explico|mostro|conto(?! com)|respondo|digo|apresento|envio|mando|detalho|esclareco|retomo|terei|trago|resolvemos|combinamos|vemos|decidimos|vejo)',
    '(?:para|pra) (?:eu |nos |lhe |te |me |voce ){0,2}(?:poder |podermos )?(?:saber|ver|veres|ter|teres|perceber|mostrar|explicar|combinar|combinarmos|decidir|decidires|discutir|avaliar|contar|tirar|acertar|acertarmos|resolver|resolvermos|conhecer|apresentar|comparar|fechar)',
    'para que',
    '(?:e eu|que (?:eu )?(?:te|lhe)) (?:te |lhe )?(?!espero|aguardo|agradeco|retorno|ligo|atendo)\\p{L}{3,20}o',
    'quer(?:es)? saber (?:como|quanto|por que|o que)|vale a (?:ligacao|chamada)',
    '(?:para|pra)(?: (?:eu|nos|voce|mesm[oa]|a gente|o senhor|a senhora|lhe|te|me)){0,3} (?!ligar|falar|conversar|retornar|fazer|mim|confirmar)\\p{L}{2,20}[aei]r(?:mos|es)?',
    'quer(?:es)? (?:saber|ver|entender|conhecer|descobrir)',
    'e (?:descubra|descobre|veja|entenda|conheca|saiba|confira|aprenda)',
    '(?:voce|o senhor|a senhora) (?:mesm[oa] )?(?:ve|vera|vai ver|vai (?:entender|descobrir|receber|ganhar|sair)|fica sabendo|descobre|entende|sai)',
    '(?:em|com) (?:poucos|cinco|dez|quinze|dois|tres) minut(?:inh)?os',
    'assim (?:voce|fica|ficas|eu|podemos|posso|ja)',
    'porque',
    '(?:um|dois|tres|cinco|dez|quinze|vinte|poucos|\\d+) minutos?',
    'num minuto',
    'leva',
    'vale a pena',
    'faz sentido',
    '(?:vai|vais|fica a|ficas a) saber',
    'decid(?:e|es)',
    'tudo por escrito',
    'para o? ?ter(?:es)?(?: \\S+)? a mao',
  ],
  '',
);

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(plain(sentence));
}
