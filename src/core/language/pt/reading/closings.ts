/** How a voicemail ends, warm or grovelling, and words that send the contact through somebody else first. */
import type { Passage, Span } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

/** They close, but warm nobody: waiting for the other's move. */
const COOL = [
  '(?:fico|estou|to|ficarei|ficamos) (?:a|na|no|em) (?:espera|aguardo)(?: d\\S+ (?:seu |sua |teu |tua )?(?:retorno|contac?to|resposta|noticias))?',
  '(?:aguardo|aguardamos|espero|no aguardo d[eo]) (?:a |o |por |de )?(?:sua |seu |tua |teu |um |uma |o |a ){0,2}(?:retorno|contac?to|resposta|noticias|posicionamento)',
  '(?<=^|[.!?,] )(?:(?:e|era) (?:so )?isso|so isso|falou|valeu|entao ta|passar bem|paciencia)(?=[.!?,]|$)',
  '(?<=^|[.!?] )fim(?=[.!]|$)|(?<=^|[.!?] )(?:isso e tudo|e tudo|era tudo|nada mais|sem mais|ate)(?=[.!,]|$)|(?:aguardo|espero)(?=[.!]|$)|(?<=[.!] )[a-z]{2,20} [a-z]{2,20}, d[ao] \\S+$',
  'fim d[ae] (?:mensagem|recado|ligacao)|encerro(?: por aqui)?|ponto final|tanto faz|desligo|vou desligar|era o que (?:eu )?tinha',
];
const WARM = [
  'ate (?:breve|logo|ja|mais|um dia|a proxima|la|qualquer)',
  '(?:fico|estou|ficarei|ficamos) (?:na|em) expectativa(?: \\S+){0,3}',
  '(?:fico|estou|ficarei|ficamos) (?:a|na|no) (?:espera|aguardo) d\\S+ (?:sua |tua |nossa )?(?:ligacao|chamada|conversa)',
  '(?:aguardo|espero) (?:a |o |por |com )?(?:sua |seu |tua |teu |o |a |nossa ){0,3}(?:ligacao|chamada|expectativa|conversa)(?: com \\S+)?',
  '(?:vou|vamos|ia) (?:adorar|gostar|curtir|ficar (?:muito )?feliz)(?: \\S+)?|nao vejo a hora|tor(?:cendo|co) (?:para|pra|por)|(?:estou|to|tou|fico|ja) (?:\\S+ )?(?:animad|empolgad|curios|feliz|content|entusiasmad)[oae]\\p{L}*',
  'com (?:muit[oa] |todo o |tod[oa] |grande )?(?:prazer|gosto|alegria|satisfacao|carinho)|(?<!por )(?:otim[oa]|excelente|lind[oa]|(?:um )bom|uma boa|maravilhos[oa]) (?:resto de |fim de |comeco de )?(?:dia|tarde|noite|semana|segunda|terca|quarta|quinta|sexta)(?:-feira)?',
  'bom (?:resto|final|fim|comeco|inicio) de \\p{L}{3,}|boa (?:semana|segunda|terca|quarta|quinta|sexta)(?:-feira)?(?=[!.,]|$)|(?:e|foi|fica) (?:sempre )?(?:um |muito )?(?:prazer|bom|otimo) (?:falar|conversar|te conhecer|conhece-l[oa])',
  'espero (?:falar|ouvir|conversar|poder|que possamos|que falemos)(?: \\S+)?',
  '(?:vai ser|sera|seria|ia ser) (?:um |muito |uma |mesmo |sempre ){0,2}(?:prazer|bom|boa|otimo|optimo|excelente|gosto|legal|alegria|satisfacao|bacana|massa|gostoso|delicia)(?: \\S+)?',
  '(?:tenha|tenham|tem) (?:um|uma) (?:\\S+ )?(?:dia|semana|tarde|noite|fim)',
  '(?:um )?(?:grande )?(?:abraco|abracos|beijinho|beijinhos|beijos)',
  'ansios[oa](?: \\S+){0,2}',
  'conto com (?:o |a |seu |sua ){1,3}\\S+',
  '(?:fico|ficarei|ficaria) (?:feliz|contente|grat[oa])',
  '(?:adoraria|adorava|gostava muito)(?: de)? \\S+',
  'bom trabalho|boa semana|bom fim de semana|otimo dia|excelente dia|resto de (?:um )?bom dia',
  'tudo de bom|felicidades|boa continuacao|(?:fique|fica|fiquem) bem|cuide-se|cuida-te',
  '(?:gostaria|gostava|adorava|adoraria)(?: \\S+)? de (?:falar|conversar|ouvir|trocar)(?: \\S+)?',
  'torco (?:para|por)(?: \\S+)?|tomara|oxala|mal posso esperar|espero que (?:\\S+ )?(?:possamos|nos|fale|ligue|de)\\p{L}*|a gente se (?:fala|ve)|nos falamos|falamos (?:em breve|depois|logo)',
  'desejo(?:-\\S+)?(?: \\S+){1,2}|espero que(?: \\S+){1,3}|com carinho',
];
const WARMTH = phrases(WARM);
const CLOSING = phrases([
  ...WARM,
  ...COOL,
  '(?:muito )?obrigad[oa]',
  'agradeco',
  'tchau',
  'adeus',
  '(?:os )?(?:meus |melhores )?cumprimentos',
  'atenciosamente',
  'grat[oa]',
  'falamos em breve',
  'nos falamos',
  'com os melhores',
]);

/** Closing words in the last two sentences; those at the very start are no end. */
export function signOff(passage: Passage): Span | null {
  const last = passage.sentences.slice(-2).filter(({ index }) => index > 0 || passage.sentences.length === 1);
  const [first] = spansIn({ ...passage, sentences: last }, CLOSING);
  return first === undefined ? null : { start: first.start, end: passage.sentences.at(-1)!.end };
}

/** Sentences at the end in which warmth counts. */
const LAST_SENTENCES = 3;

export function warmth(passage: Passage): Span[] {
  return spansIn({ ...passage, sentences: passage.sentences.slice(-LAST_SENTENCES) }, WARMTH);
}

const GROVELLING = phrases([
  '(?:etern|infinit|imens|profund|extrem)\\p{L}* (?:grat|agradec|reconhecid)\\p{L}*',
  '(?:agradec|grat)\\p{L}* (?:\\S+ )?(?:etern|infinit|imens|de joelhos|do fundo)\\p{L}*(?: \\S+)?',
  'implor\\p{L}+|suplic\\p{L}+',
  'por favor,? por favor',
  'encarecidamente|(?:toda a|pela) vida|vida inteira|(?:nao sou|indign)\\p{L}* (?:digno|digna)?|por tudo o que|perdo\\p{L}+(?:-me)?, perdo\\p{L}+|piedade|compaixao|ajoelh\\p{L}+|misericordia|rezo|sagrado|caridade|favorzinho',
  '(?:faco|farei) (?:o que for|qualquer coisa|tudo)|(?:nem que seja|so lhe peco|so te peco|so peco) (?:um|uma)|seria [oa] mai(?:or|s) \\S+ d[aeo]',
  'preciso tanto|precisando tanto|nao custa nada|(?:fico|ficaria|ficarei) (?:lhe |te )?devendo(?: \\S+)?|te devo (?:uma|essa)|(?:maior|imenso|enorme) favor|me salva(?:ria)?|salvar o meu|(?:vai|ia|iria) me salvar|por tudo (?:que|o) \\S+|(?:eu )?lhe peco de coracao',
  'nao mereco|um sonho|aos (?:seus|teus) pes|migalhas?|rog(?:o|amos|ar)(?:-\\S+)?|de joelhos|pelo amor de deus|por amor de deus|milagre|desesperad\\p{L}+',
  '(?:para|por) (?:todo o )?sempre(?: \\S+){0,2}? (?:divida|grat[oa]|agradecid[oa])|em divida(?: \\S+)?|se nao for pedir (?:muito|demais)',
  'desculp\\p{L}+ mil vezes|(?:um )?(?:enorme|imenso|grande) privilegio|favor da minha vida|salv(?:a|ar)-?(?:me)? a vida',
  '(?:uma |a |enorme |grande ){0,3}honra(?: \\S+)?',
  '(?:mil|muitas) (?:desculpas|perdoes)',
  'nem sei como agradecer',
  '(?:a )?qualquer hora,? d[eo] dia ou d[ea] noite',
  'humildemente',
]);

export function grovelling(passage: Passage): Span[] {
  return spansIn(passage, GROVELLING);
}

const SWITCHBOARD = phrases([
  '(?:a|nossa|pela|da|na|sua) central|central (?:telefonica|de atendimento)',
  'telefonista|recepcao|rececao|recepcionista|rececionista|secretaria',
  '(?:o |no )?ramal(?: \\S+)?',
  '(?:ext|extensao)\\.? (?:\\d+|um|dois|tres|quatro|cinco|seis|sete|oito|nove)',
  '0800|linha (?:geral|gratuita|de apoio|verde)|numero (?:geral|principal|gratuito)',
  '(?:digite|prima|tecle|pressione|carregue n[ao]) (?:a tecla |o )?(?:\\d|zero|um|dois|tres|quatro|cinco)',
  'qualquer (?:pessoa|colega)(?: d[ao] \\S+)?|alguem d[ao] \\S+ (?:atende|passa|transfere|sabe)|nosso (?:atendimento|balcao)',
  'sac|quando atenderem|quem atender|menu|(?:disque|marque|escolha) (?:a )?(?:opcao )?(?:\\d|zero|um|dois|tres)(?!\\p{L})|opcao (?:\\d|um|dois|tres)',
  '(?:pergunt(?:e|a|ar)|chame) (?:por|pel[oa]) \\S+',
  '(?:ligue|fale) (?:para|com) (?:o |a )?(?:nosso |nossa |minha |meu )?(?:escritorio|sede|loja|empresa|atendimento|suporte|apoio|assistente|secretari[oa]|equipe|equipa)',
  '(?:minha|meu) (?:assistente|secretari[oa]) \\S+',
  'pec(?:a|am) (?:para|pra) (?:falar|me chamar|chamar)|pergunte por mim|peca por mim',
  '(?:transferem|transferir|passam a chamada)',
]);

export function switchboards(passage: Passage): Span[] {
  return spansIn(passage, SWITCHBOARD);
}
