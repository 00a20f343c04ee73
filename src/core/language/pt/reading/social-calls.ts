/** Calls without any matter: told by excuses of habit and manners, or by holding nothing but greetings, calling words and wishes. */
import type { Passage } from '../../reader.ts';
import { phrases, plain } from './find-spans.ts';
import { stems } from './stems.ts';

const WORD = '[^\\s,.;:!?]{1,30}';
const CALLED =
  '(?:ligo|liguei|ligar|ligando|a ligar|telefono|telefonei|telefonar|telefonando|chamo|passei|passo|passando|vim|venho|contacto|contato|esta ligacao|esta chamada|este telefonema|esta mensagem|o recado|a ligacao|a chamada)';
const MANNERS =
  '(?:educacao|cortesia|habito|costume|rotina|praxe|simpatia|delicadeza|gentileza|consideracao|saudade|saudades|amizade|carinho|formalidade|protocolo|tradicao|vontade|boa vizinhanca|relacionamento|respeito|boa educacao|curiosidade|desencargo|descargo)';

export const SOCIAL_CALLS: readonly string[] = [
  `${CALLED}(?: ${WORD}){0,3}? (?:so |apenas |somente |mais |meramente )?(?:por|para|pra|a titulo de|em) (?:uma |um |mera |pura |simples |so )?(?:questao de |forma de |gesto de |sinal de |dever de |ato de )?${MANNERS}`,
  `(?:so|apenas|somente|mesmo|simplesmente) (?:por|para|pra) (?:ligar|telefonar|falar|conversar|dizer|existir|aparecer|chatear|nada)(?=[.,!;]|$)|(?:ligar|telefonar|telefonei|liguei|ligo) (?:so )?por (?:ligar|telefonar)`,
  `(?:fica|ficou|ta|esta|e pra|e para|para|deixo|so para|so pra) (?:aqui |ai )?(?:registrad[oa]|registad[oa]|o registro|o registo|constar|avisad[oa]|anotad[oa]|dado o recado)(?=[.,!;]|$| (?:que|o meu|a minha|minha|meu|a))`,
  `(?:ronda|rodada|leva|lista|maratona|tarde|manha|dia|serie|volta) d[eao]s? (?:\\S+ )?(?:ligacoes|chamadas|telefonemas|contac?tos|clientes|visitas|cumprimentos)(?: ${WORD}){0,8}? (?:sua|tua|seu|teu|vossa) (?:vez|nome|numero)|(?:chegou|era|foi|e) (?:a )?(?:sua|tua) vez`,
  `(?:para|pra)(?: a)? (?:gente|nos) (?:se |nos )?(?:conhecer|aproximar|reencontrar|entrosar|falar um pouco|ficar em contac?to)(?:mos)?|(?:para|pra) nos (?:conhecermos|aproximarmos|encontrarmos)(?! sobre)|(?:sou|serei) (?:eu )?(?:a |o )?(?:sua|seu|tua|teu|vossa|nova|novo) (?:nov[oa] )?(?:gestora?|gerente|consultora?|comercial|representante|contac?to|interlocutora?|vendedora?|executiv[oa]|assessora?|ponto de)(?: ${WORD}){0,3}`,
  `(?:ha|faz|fazia|ja) (?:muito |um bom |bastante |algum |imenso |tanto )?(?:tempo|tempinho|dias|semanas|meses|seculos) (?:que )?(?:a gente |nos )?(?:nao|sem)(?: ${WORD}){1,4}(?:,? (?:entao|por isso|e|dai|ai)(?: ${WORD}){0,2} (?:lig|telefon|resolv|decid|quis|lembr|pass|aproveit)\\p{L}*)?(?=[.,!;]|$)`,
  `(?:pensei|lembrei(?:-me)?|lembrei|disse|falei)(?: ${WORD}){0,2}(?:: | |, )(?:vou|deixa|e se|por que nao|porque nao|porque e que nao) (?:\\S+ ){0,2}(?:lig|telefon|cham)\\p{L}*|(?:sem|nao tinha|nao tenho) (?:nada|mais nada|o que|que) (?:para|pra|a)? ?(?:fazer|dizer|contar)(?: ${WORD}){0,4}`,
  `(?:ver|saber|confirmar|perguntar|conferir|checar|verificar) se (?:${WORD} ){0,4}?(?:recebeu|recebeste|recebido|recebeu bem|viu|viste|visto|ouviu|ouviste|ouvido|chegou|chegaram|chegado|leu|leste|lido|abriu|aberto|gostou|gostaste)(?: ${WORD}){0,4}`,
  `(?:um |aquele |so um |deixo (?:aqui )?(?:um|o)|vai (?:aqui )?um|fica (?:aqui )?um|mando um|envio um|mais um) (?:ola|oi|alo|abraco|beijinho|bom dia|boa tarde)(?: \\S+)?(?: (?:da|de|rapido|rapidinho|amigo|especial|apertado|grande|enorme|para|pra|so|meu|nosso|daqui))(?: ${WORD}){0,3}(?=[.,!;]|$)`,
  `(?:dividir|partilhar|compartilhar|espalhar|levar|transmitir|passar) (?:\\S+ ){0,2}(?:alegria|energia|boas energias|energia positiva|felicidade|carinho|bom humor|espirito)|(?:fazer|faz|faco) (?:so |apenas )?(?:o|um) (?:relacionamento|social|contac?to)(?= |[.,!]|$)(?! (?:sobre|d[aeo]))|(?:fazer|faz|faco|a fazer|fazendo) (?:sala|companhia|presenca|uma social|um social)`,
  `(?:relacao|contac?to|ligacao|chamada|conversa|telefonema|acompanhamento|seguimento|follow-?up|check-?in) (?:habitual|periodic[oa]|mensa(?:l|is)|semestra(?:l|is)|anua(?:l|is)|do costume|de sempre|regular(?:es)?|de cortesia|de boas-vindas|informal|amigavel|social)`,
  `(?:como|que tal)(?: e que)? (?:isso|vai|vao|anda|andam|esta|estao|tem passado|tens passado|passou|passaste)(?: ${WORD}){0,4}\\? (?:era|e|foi) (?:so |apenas |mais )?(?:isso|isto|so|para|pra)|(?:era|e|foi) (?:so |apenas )?(?:isso|isto)(?: so)? (?:que|o que) (?:eu )?(?:queria|quero|vinha|tinha)(?: ${WORD}){0,2}`,
  `(?:mais nada|nada mais|so isso|e so isso|era so|e mais nada|so e apenas isso)(?=[.,!;]|$)|(?:so|apenas|somente|mais) (?:quero|queria|quis|vim|passei|liguei|ligo|telefonei|estou|tava|estava)(?: ${WORD}){0,3} (?:te |lhe |vos )?(?:ouvir|escutar|abracar|saudar|cumprimentar|felicitar|rever|sentir|lembrar|agradecer|desejar|parabenizar)(?:-\\p{L}+)?`,
  `(?:agradecer|agradeco|obrigad[oa])(?:-lhe|-te)?(?: ${WORD}){0,6}(?:,? (?:e )?(?:mais nada|so isso|e so|e isso|era so isso|nada mais))`,
  `(?:reforcar|apertar|fortalecer|alimentar|nutrir|renovar|estreitar|reatar|consolidar|celebrar|manter|preservar|aquecer|cultivar)(?: ${WORD}){0,3} (?:lacos?|relac(?:ao|oes)|amizade|parceria|contac?to|proximidade|vinculos?|ligacao|relacionamento|convivio)(?! (?:com a transportadora))`,
  `(?:fica|deixo|vai|segue|so)(?: ${WORD})? (?:o|um|a) (?:registo|registro|aviso|lembranca|intencao|gesto|carinho|saudacao)(?= (?:d[aeo]|de que)| ?[.,!]|$)|(?:chamad|ligad|telefonema|ligac|visit|recad|contac?t)\\p{L}* d[aeo] (?:mes|semana|ano|trimestre|sexta|segunda|praxe|costume|rotina|sempre)(?! (?:passad|que vem))`,
  `(?:quis|queria|quero|vim|precisava)(?: so| apenas)? (?:te |lhe )?(?:dizer|contar|falar)(?:-\\p{L}+)? (?:so )?(?:isso|isto|ola|oi|bom dia|adeus|que gost|que foi bom|que ador|que pens|que lembr|que sent|obrigad)\\p{L}*|(?:gostei|adorei|foi bom|foi um prazer)(?: ${WORD}){1,6}(?:,? e)? (?:quis|queria|resolvi|decidi|por isso) (?:\\S+ )?(?:ligar|liguei|dizer|telefonar|cumprimentar)`,
  `(?:lig|telefon|cham)\\p{L}{1,4}(?:-\\p{L}+)? sem (?:motivo|razao|assunto|pretexto|nenhum|qualquer|nada)|(?:so )?porque (?:sim|me apeteceu|deu vontade|me deu na gana|tive saudades|senti falta|lembrei)(?: ${WORD}){0,3}|sem (?:motivo|razao|assunto|pretexto)(?: (?:nenhum|algum|especial))?(?=[.,!]|$)|(?:apeteceu-me|me apeteceu|bateu (?:uma |a )?saudade|bateu (?:uma )?vontade|senti (?:a )?falta|tive saudades|deu saudades?)(?: ${WORD}){0,4}`,
  `(?:ver|saber|confirmar|testar|checar|conferir|verificar) se (?:o |a |este |esse |ainda |e )*(?:seu |sua |teu |tua |vosso )?(?:numero|telefone|contac?to|e-?mail|ramal|celular|telemovel|cargo|endereco|linha)(?: ${WORD}){0,5}|(?:confirmando|perguntando|sabendo|conferindo|vendo|checando|querendo saber|a ver|a confirmar|a perguntar|a saber|perguntar) (?:so )?(?:se|como)(?: ${WORD}){0,5}? (?:bem|vivo|viva|tudo|por ai|por ca|de pe|vai isso|vai|anda|passa|certo|em ordem|melhor)(?=[.,!?]|$| (?:isso|tudo|contigo|consigo|ai|por))`,
  `(?:dar|damos|dou|dando|desejar|desejamos|desejo) (?:as |os |um |uma )?(?:boas-vindas|boas vindas|parabens|boas festas|bom ano|feliz|boas entradas|bom natal|votos)(?: ${WORD}){0,3}|(?:continua|continuamos|estamos|segue|seguimos)(?: sempre)? (?:de portas abertas|a porta aberta|as ordens|firme|por ca|no mesmo lugar|ao seu lado|do seu lado)`,
  `(?:lig|telefon|pass|vim|venh)\\p{L}{0,4} (?:so|apenas|somente|mesmo so) (?:pra|para|por) (?:isso|isto)(?=[.,!;]|$)|(?:mando|manda|envio|envia|deixo|deixa)(?:-\\p{L}+)? (?:os meus |os |um |uns |muitos |meus )?(?:cumprimentos|saudacoes|beijos|beijinhos|lembrancas)(?=[.,!;]|$| (?:a |para|pra|d))|de visita`,
];
/** What a call may be about. Any such word, and the whole text is not empty. */
const MATTER = phrases(
  [
    'sobre|por causa|porque|acerca|a proposito|a respeito|respeito a|motivo|razao|assunto|tema|ideia|ideias|proposta|pergunta|perguntas|duvida|mostrar|mostro|explicar|explico|contar (?:como|que|o que)|conto como|como a|solucao|problema|preco|precos|fatur\\p{L}+|contrato|projeto|pedido|prazo|desafio\\p{L}*|reduz\\p{L}+|cort\\p{L}+|poup\\p{L}+|ajudar|ajudo|ajudamos|vend\\p{L}+|oferta|\\d+',
  ],
  '',
);
/** Stems of words that greet, call, wish and name people; with these alone a message has no matter. */
const EMPTY = new Set(
  stems(
    'ligação ligações chamada chamadas telefonema telefonemas telefone telefonar telefono telefonei recado mensagem contato contacto liguei ligue tentei tentar passei passar passando passo deixar deixo dizer digo olá oi alô abraço abraços beijo beijinho cumprimento cumprimentos cumprimentar saudar saudações desejar desejo ótimo excelente feliz lindo linda bonito belo dia manhã tarde noite semana mês ano natal páscoa férias festas feriado senhor senhora doutor seu dona querido caro prezado amigo voz ouvir escutar ver vir vim andar anda andam passado passou correr corre vida família coisas novidade novidades notícia notícias lembrar lembrei lembrar-me pensar pensei pensando esquecer saudade saudades amizade relação relacionamento laços conhecer conhecermos apresentar apresentação gestora gerente consultora comercial nova novo cliente clientes equipe equipa empresa firma lado perto longe calma pressa nada nenhum especial importante urgente rotina cortesia educação costume hábito praxe simpatia prazer gosto alegria curiosidade vontade atenção tempo hora horas minuto caixa postal voicemail correio atender atendeu atendimento conseguir consegui achar achei encontrar encontrei apanhar mesa sair saiu ocupado sossego paciência registrar registrado registado constar sinal presença disposição dispor ordens precisar precisa quiser querer vez voltar depois próxima próximo fim começo início rápido rapidinho tchau adeus obrigado obrigada valeu beleza certo joia legal tudo bem bom boa viva favor desculpa espero esperar resolver resolvi decidi aproveitar aproveitei puder der continuar continua segue seguir gente pessoal turma malta joão maria lopez brightline acme viu né tá pois então sabe esteja estejam seja sejam correu desejo votos meu minha',
  ),
);
const FEWEST_STEMS = 1;
const LONGEST = 400;
const CALLING = phrases([`${CALLED}|um ola|um oi|um alo|sinal de vida|marcar presenca`], '');

/** Whether a short text calls and holds nothing but social words. Names of people are given in capitals, and are passed over. */
export function saysNothing({ text, sentences }: Passage): boolean {
  if (
    text.length > LONGEST ||
    sentences.some((sentence) => MATTER.test(plain(sentence)) || (sentence.text.endsWith('?') && sentences.length === 1))
  )
    return false;
  if (
    !sentences.some((sentence) => CALLING.test(plain(sentence))) &&
    !/^(?:ola|oi|bom dia|boa tarde|boa noite|viva|alo|e ai)(?!\p{L})/u.test(plain(sentences[0]!))
  )
    return false;
  const said = sentences.flatMap((sentence) => stems(sentence.text.replace(/(?<=\s)\p{Lu}[\p{L}]+/gu, ' ')));
  return said.length >= FEWEST_STEMS && said.every((stem) => EMPTY.has(stem));
}
