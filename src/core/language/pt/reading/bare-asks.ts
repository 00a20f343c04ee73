/** Asks in few words: a lone "liga", a number at which the caller is, "um telefonema, por favor", "não se esqueça de mim". */
import type { Channel } from '../../reader.ts';
import { phrases } from './find-spans.ts';
import { formsOf } from './verb-forms.ts';

const WORD = '[^\\s,.;:!?]{1,30}';
const YOUR = '(?:(?:a |o )?(?:sua|seu|tua|teu|vossa|vosso)|uma?|uma? \\S+|de uma?)';
const CALL =
  '(?:ligacao|ligada|ligadinha|ligadela|chamada|chamadinha|telefonema|telefonemazinho|toque|toquezinho|retorno|conta(?:c)?to|alo|sinal|apitadela|resposta|noticias|palavra|palavrinha|mensagem|devolucao da chamada|visto|feedback|posicao|reacao)';
const ASKED = formsOf('asked', 'ligar telefonar retornar contactar contatar responder discar');
const END =
  '(?=[.,;:!?]|$| (?:por favor|sim|ta|viu|hein|ok|joao|seu joao|quando|se |que|mal|assim|logo|ja|hoje|amanha|com calma|sem|a|ao|no|para|pra|de volta|pois|porque|e |ou |antes))';

/** Ways to answer, named one beside the other. */
const SPOKEN = '(?:telefone|chamada|ligacao|telefonema|telemovel|celular)';
const OTHER_WAY =
  '(?:(?:por|via|pelo|no|um|uma|ao|num) )?(?:e-?mail|mensagem|whatsapp|zap|sms|visita|videochamada|video|escrito|pessoalmente|reuniao|encontro|teams|zoom)';

export const BARE_ASKS: readonly (readonly [Channel, RegExp])[] = [
  [
    'call',
    phrases([
      `(?<=^|[,;:!?.] |(?:[\\s,](?:entao|favor|e|ou|isso|ja|mensagem|recado|isto|disso|disto|vai|so)) )(?:(?:lig|telefon|retorn|disc)(?:a|ue|e|ues|es|uem|em|ar|ares)|disque|apit[ae])${END}(?! (?:a|o) (?:noss|fatura|northwind))`,
      `${formsOf('asked', 'devolver retornar retribuir responder')}(?:-me|-nos)?(?:,? por favor,?)? (?:a |o |ao |a |n?este |n?esta |esse |essa |meu |minha |aquele |aquela ){1,2}(?:${WORD} )?(?:telefonema|toque|chamada|ligacao|recado|contac?to|gravacao|mensagem(?! (?:por|com))|alo)`,
      `(?:dar|dares|de|da|desse|desses|dispensar|dispense|dispensa|conceder|conceda|arranjar|arranje|arranja|emprestar|empreste|ceder)(?:-me|-nos)? (?:um|uma|so um|so uma|dois|duas|cinco|alguns|uns)(?: \\S+)? ?(?:palavra|palavrinha|palavras|minutos|minuto|minutinhos|instantes?|dedo de conversa|dedinho)(?: (?:ao|por|pelo|no) (?:telefone|telemovel|celular)| de (?:conversa|atencao|telefone))?|me (?:da|de|desse|dispensa|dispense|conceda|concede|arranja|arranje|empresta)(?: so)? (?:um|uma|dois|cinco|uns|alguns)(?: \\S+)? ?(?:palavra|palavrinha|minutos?|minutinhos?|instantes?)`,
      `(?:trocar|dizer|ter) (?:duas|umas|algumas|uma|tres)(?: \\S+)? (?:palavras?|palavrinhas?) (?:contigo|consigo|com (?:voce|o senhor|a senhora))`,
      `(?:estou|to|tou|fico|ficarei|estarei|atendo|respondo|continuo)(?: \\S+){0,3}? (?:n?este|n?esse|no mesmo|no meu|pelo|neste meu) (?:mesmo )?(?:numero|telefone|celular|telemovel|contac?to|fone|direto)|(?:me |nos )(?:acha|encontra|pega|apanha|localiza|alcanca)m? (?:sempre |facilmente |aqui )?(?:n?este|n?esse) (?:numero|telefone|celular|telemovel)|(?:apanhas?|encontras?|achas?|alcancas?)-me (?:sempre |facilmente )?(?:n?este|n?esse) (?:numero|telefone|telemovel)`,
      `(?:peco|pedia|quero|queria|preciso|precisava|falta|espero|gostava)(?: ${WORD}){0,4}:? (?:e )?(?:(?:so|apenas|somente) )?(?:d?uma?|d?[ao] (?:sua|seu|tua|teu)) (?:${WORD} )?(?:ligacao|chamada|telefonema|toque|retorno|ligadinha|ligadela|ligada)`,
      `(?<=: |^|[.!?] |, )(?:so |apenas )?uma? (?:\\S+ )?(?:telefonema|toque|ligacao|ligadinha|ligadela|chamada|retorno|alo)(?: \\S+){0,2}?(?:,? (?:por favor|faz favor|e pronto|e tudo|resolve|basta|chega))`,
      `(?:o senhor|a senhora|voce|tu) (?:me |nos )(?:liga|retorna|telefona|chama|contata|procura|da um \\S+)(?=[.,!?]|$| (?:hoje|amanha|ainda|antes|quando|no|ate|pra|para|esta|essa|e |que))|(?:voce|o senhor|a senhora|tu)(?: ainda)? (?:nao|nunca) (?:me )?(?:retornou|ligou|respondeu|devolveu)(?: \\S+){0,3}?[.,;!?]+ (?:retorna|liga|responda|responde|ligue|retorne)|liga(?:s|-me)? (?:ca |pra ca|para ca|aqui)(?= |[.,!?]|$)`,
      `(?:teria|tinha|tem|quer ter|queira ter|faca|faz|fazia|faria)(?:-me)? (?:a|o|um) (?:gentileza|bondade|amabilidade|favor|fineza|obsequio|delicadeza|simpatia|especial favor)(?: \\S+)? d?e?(?: me)? ?${ASKED}?(?:-me)?`,
      `(?:te |lhe )?(?:agradec|ficav|ficari|seri|serei|ficarei|fico)\\p{L}*(?:-lhe|-te)?(?: ${WORD}){0,3} (?:(?:se|que) (?:me |nos )?${ASKED}(?:-me|-nos)?|(?:um|uma|o seu|a sua|o teu|a tua) (?:\\S+ )?${CALL})`,
      `(?:vale|pode|pode-se|podes|da para|da pra|convem|e preciso|era preciso|precisa|tem de|tem que|tens de|deve|devia|bora)(?: ${WORD}){0,1} (?:me )?(?:ligar|telefonar|retornar)(?:-me)?(?= |[.,!?]|$)(?! (?:para|com|pra) (?:a |o )?(?:transp|cliente|fornec))`,
      `(?:pega|pegue|agarra|agarre|passa a mao|deita a mao|joga a mao|levante|levanta|tira|tire)(?: ${WORD}){0,2} (?:telefone|telemovel|celular|auscultador|aparelho|gancho)`,
    ]),
  ],
  ['call', phrases([`${SPOKEN}(?=(?:, [^\\s,]{1,20})? ou ${OTHER_WAY})`])],
  ['email', phrases([`(?<=${SPOKEN}(?:, [^\\s,]{1,20})? ou )${OTHER_WAY}`])],
  [
    'any',
    phrases([
      '(?:qualquer dia|um dia|uma hora|qualquer hora|outro dia|dia|em breve)(?: d(?:ess|est)[ae]s)?,? (?:conversamos|falamos|a gente (?:se fala|conversa|combina|marca|troca)|nos falamos|combinamos|conversaremos|falaremos)',
      '(?:fico|ficamos|estou|to|sigo|continuo|ficarei|permaneco)(?: aqui| ca)? (?:a|na|no) (?:espera|aguardo)(?=[.,;!]|$)|(?:a bola|a decisao|o resto)? ?(?:e|fica|ta|esta|agora e)(?: agora)? (?:(?:a )?(?:sua|tua) vez|(?:d[oe] )?(?:seu|teu|vosso|desse) (?:lado|pe|campo)|contigo|consigo|com (?:voce|o senhor))(?=[.,;!]|$)',
      `(?:aguardo|aguardamos|espero|esperamos|fico a espera|a espera|no aguardo|na espera|a aguardar|aguardando|conto|contamos|ansios[oa]|dependo|preciso|pendente)(?: \\S+)? (?:por |pel[oa] |d[aeo] |com (?:a |o )?|a |o |um |uma )?(?:${YOUR} )?(?:\\S+ )?${CALL}(?= |[.,!?]|$)`,
      '(?:aguardo|aguardamos|espero|esperamos) (?:contac?to|noticias|resposta|retorno|sinal|novidades)(?! (?:d[ae]s? (?:fatura|northwind)))',
      '(?:quando|se|caso|assim que|logo que)(?: \\S+){0,2} (?:quiser|quiseres|puder|puderes|der|precisar|precisares|apetecer|calhar|interessar|entender|achar bem)(?: \\S+){0,2},? (?:e so|basta|ja sabe|ja sabes|estou|to|tou|ca estou|a gente|nos|falamos|falemos|conversamos|conta comigo|conte comigo|me|apareca|aparece|diga|diz|de|da)(?: \\S+)?',
      '(?:ficamos|ficam|fica|fico)(?: \\S+)? (?:em|de) conta(?:c)?to|(?:linha|porta|telefone) (?:\\S+ )?(?:abert[ao]|a (?:sua )?disposicao|ligado)|(?:fica|deixo|aqui (?:fica|vai)|segue)(?: \\S+)? (?:o |um )?(?:convite|meu pedido|pedido|repto|desafio)(?: \\S+){0,2}',
      '(?:tenho|temos|teria|gostava|gostaria|queria|quero|preciso)(?: \\S+){0,2} (?:de |que )?(?:falar|conversar|falarmos|conversarmos|trocar|bater)(?: \\S+){0,1} (?:contigo|consigo|com (?:voce|o senhor|a senhora))(?=[.,;!?]|$| (?:hoje|logo|ainda|esta|antes|urgente|quando))',
      '(?:sera que|por acaso|nao)(?: \\S+){0,2} (?:podemos|podiamos|poderiamos|dava|daria|da|conseguimos|conseguiamos)(?: \\S+){0,2} (?:falar|conversar|falarmos|conversarmos|nos falar|trocar|bater)(?=[^.]{0,50}\\?)|(?:dava|daria|da) (?:para|pra) (?:falarmos|conversarmos|a gente (?:se )?(?:falar|conversar)|nos falarmos|falar (?:contigo|consigo|com (?:voce|o senhor)))|falamos(?: \\S+){0,3}\\?|(?:bora|vamos)(?: la)? (?:se |nos )?(?:fal|convers|prose|pap)\\p{L}*',
      '(?:me |nos )(?:fal[ae]|diz|diga|cont[ae]|mand[ae]|d[ae]) (?:alguma coisa|qualquer coisa|uma coisa|noticias|novidades|um sinal|um parecer|o que (?:acha|achou|pensa|decidiu)|se (?:faz|fizer|tem|ha|topa|interessa|quer))|(?:dig[ae]|diz|fale|cont[ae]|mand[ae]|d[ae])-?(?:me|nos) (?:alguma coisa|qualquer coisa|algo|noticias|novidades|um sinal|um parecer|o que (?:acha|achou|pensa|decidiu)|se (?:faz|fizer|tem|ha|aceita|interessa|quer))',
    ]),
  ],
];
