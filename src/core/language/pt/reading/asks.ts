/** What the contact is asked to do. Verb forms tell: "ligue-me" asks, "ligo" does not; the object "me" says who is called. */
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';

/** Imperative, infinitive and subjunctive of -ar verbs, for você, tu and the third person. */
const AR = '(?:a|as|e|em|es|ar|ares|arem|asse|asses|ue|uem|ues)';
const CALL = `(?:lig${AR}|telefon${AR}|cham${AR}|retorn${AR}|discque|disque)`;
const DO = (stems: string): string => `(?:${stems})(?:a|as|e|es|am|em|ar|er|ir|ares|eres|asse|esse)?`;
const ME = '(?:me|nos)';
const LIGHT = '(?:de|da|desse|dar|dares|desses|faca|fazer|faz|fazes)';
const RING = '(?:ligacao|chamada|ligada|ligadela|ligadinha|telefonema|toque|apitadela|retorno)';

const ASKING: readonly (readonly [Channel, RegExp])[] = [
  [
    'call',
    phrases([
      `${ME} ${CALL}(?: de volta)?`,
      `${CALL}-${ME}(?: de volta)?`,
      `${CALL} (?:para|no|pro|ao) (?:o )?(?:numero )?[+(]?\\d[\\d() -]{3,20}`,
      '(?:poderia|podia|pode|podes|quer|queres|consegue) (?:falar|conversar) (?:comigo|conosco|connosco)',
      `${CALL} (?:de volta|(?:para|pra) mim|(?:para|pro|para o) meu|n?este numero|nesse numero|comigo)`,
      `(?:e so|basta) (?:${ME} )?${CALL}`,
      `(?:poderia|pode|podes|podia|podias|consegue|consegues|favor) (?:${ME} )?${CALL}`,
      `${LIGHT}-me (?:um|uma|so um|so uma) (?:\\S+ )?${RING}`,
      `me ${LIGHT} (?:um|uma|so um|so uma) (?:\\S+ )?${RING}`,
      `(?:devolv|retorn|atend)(?:a|e|as|es|er|eres|ar|ares|esse|asse)(?:-me)?(?:, por favor,)? (?:a )?(?:esta |essa |minha )?(?:ligacao|chamada|mensagem)`,
      `me (?:devolva|devolve|retorne|retorna) (?:a )?(?:ligacao|chamada)`,
      `(?:aguardo|espero|espero por|peco|pedia|agradeco|agradecia|a espera d[ae]|no aguardo d[ae]) (?:a |uma |da |de )?(?:sua |tua |vossa )?(?:\\S+ )?(?:ligacao|chamada|telefonema)`,
      `uma (?:\\S+ )?(?:ligacao|chamada)(?: \\S+){0,8} (?:basta|chega|resolve|e tudo)`,
      `(?:basta|chega) (?:uma|um) (?:\\S+ )?${RING}`,
      '(?:fale|fala|falem|converse|conversa) comigo',
      // Without an object only the imperative asks: "ligue quando puder".
      '(?<=^|[,.;!?] |favor |favor, |e |entao )(?:ligue|telefone|retorne|telefona)(?=[.,!]| (?:quando|ainda|hoje|amanha|antes|assim|logo|em|no|na|nos|ate|entre|depois|a qualquer|esta))',
      '(?:adoraria|gostaria|gostava|adorava|espero)(?: muito)?(?: de)? (?:receber|ter) (?:a |uma |o |um )?(?:sua |tua )?(?:\\S+ )?(?:ligacao|chamada|telefonema|retorno)',
    ]),
  ],
  [
    'email',
    phrases([
      `${DO('respond')} (?:\\S+ )?(?:ao?|este|esse|com) (?:\\S+ )?(?:e-?mail|mail|mensagem|sim|um sim)`,
      '(?:basta|e so) responder',
      `${DO('vej|leia|le|lei|abr|procur|confir|consult|olh|espreit')}(?:-[oa])?(?:, por favor,)? (?:a |o |ao |no )?(?:meu )?(?:\\S+ )?e-?mail`,
      '(?:ve|veja|le|leia|ler)(?:, por favor,)? (?:o |ao )?(?:meu )?e-?mail',
      '(?:abra|abre)(?:-o)? (?:quando|assim|logo)',
      '(?:fique|fica|ficar|estej?a) (?:de olho|atent[oa])(?: \\S+){0,3}',
      '(?:de|da|deem|dar)(?:-lhe)? uma (?:olhada|vista de olhos|espreitadela)',
      `(?:escrev(?:a|e|er)|mand(?:e|a|ar)|envi(?:e|a|ar))-me(?: um e-?mail| uma linha)?`,
      'me (?:escreva|escreve|mande um e-?mail|manda um e-?mail|envie um e-?mail)',
      '(?:escreva|escreve|mande|envie) (?:um e-?mail )?(?:para|pra) (?=\\S+@)',
    ]),
  ],
  [
    'text',
    phrases([
      'me (?:mande|manda|envie|envia|chame no|chama no) (?:um |uma )?(?:whatsapp|whats|zap|sms|mensagem|torpedo)',
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
      'aguardo noticias',
      '(?:gostaria|gostava|adorava|adoraria) (?:muito )?de ouvir',
      '(?:podemos|podiamos|poderiamos|vamos) (?:falar|conversar)',
    ]),
  ],
  [
    'meeting',
    phrases([
      '(?:que tal|podemos|podiamos|poderiamos|vamos|quer|queria|gostaria de|gostava de|proponho) (?:\\S+ )?(?:marcar|marcarmos|agendar|agendarmos|reunir|reunirmos|encontrar|tomar|tomarmos)(?: \\S+){0,3}',
      '(?:marque|agende|reserve|escolha|confirme|aceite) (?:um|uma|o|a|seu|no) (?:\\S+ )?(?:reuniao|horario|hora|data|demonstracao|demo|convite|visita|encontro|espaco)',
    ]),
  ],
  [
    'web',
    phrases([
      '(?:visite|visita|acesse|aceda|acede|entre|entra|va|consulte|conheca) (?:a |ao |o |no |em )?(?:nosso |nossa |meu )?(?:site|pagina|website|portal|www\\S+|linkedin|blog)',
      '(?:baixe|descarregue|assista|clique|siga|inscreva-se|cadastre-se|registe-se)(?: \\S+){0,3}',
      '(?:adicione|adiciona|conecte|conecta)(?:-se|-me)?(?: \\S+){0,2} linkedin',
    ]),
  ],
  [
    'introduction',
    phrases([
      'me (?:indique|passe o contato|passe o nome|apresente|encaminhe|transfira)',
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
  /(?<!\p{L})(?:obrigad[oa] por|agradeco por|agradeco ter|depois de|antes de|apos|ao|desde que|ele|ela|numero (?:para|de)|para)$/u;
const CALLER_ACTS = /(?<!\p{L})(?:eu|nos|vou|irei|quis|tentei|posso)(?: \S+){0,2}$/u;

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const found = passage.sentences.flatMap((sentence) => asksOf(sentence)).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ask[] = [];
  for (const ask of found) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  return kept;
}

function asksOf(sentence: Sentence): Ask[] {
  const text = plain(sentence);
  return ASKING.flatMap(([channel, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const before = clauseBefore(text, match.index);
      if (isDenied(before) || PRESUPPOSES.test(before) || CALLER_ACTS.test(before)) return [];
      return [
        { channel, sentence: sentence.index, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      ];
    }),
  );
}

const REASON_GIVEN = phrases(
  [
    '(?:eu )?(?:explico|mostro|conto|respondo|digo|apresento|envio|mando|detalho|esclareco|retomo|terei|trago|resolvemos|combinamos|vemos|decidimos|vejo)',
    '(?:para|pra) (?:eu |nos |lhe |te |me |voce ){0,2}(?:poder |podermos )?(?:saber|ver|veres|ter|teres|perceber|mostrar|explicar|combinar|combinarmos|decidir|decidires|discutir|avaliar|contar|tirar|acertar|acertarmos|resolver|resolvermos|conhecer|apresentar|comparar|fechar)',
    'para que',
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
  'u',
);

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(plain(sentence));
}
