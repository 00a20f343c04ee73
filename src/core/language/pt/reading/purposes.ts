/** Whether a sentence says why the call comes, what is in it for the contact, or only that somebody called. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { phrases, plain, spansIn } from './find-spans.ts';
import { asks } from './asks.ts';
import { DENIES_IDLENESS, IDLE_CALLS } from './idle-calls.ts';
import { SOCIAL_CALLS, saysNothing } from './social-calls.ts';

const OCCASION = phrases(
  [
    '(?:ligo|liguei|ligando|a ligar|estou ligando|telefono|telefonando|contacto|entro em contac?to)(?: \\S+){0,2}? (?:sobre|por|porque|para|pela|pelo|com|a respeito|depois|apos|em nome|pela segunda|mais uma)',
    '(?:motivo|razao|objetivo|assunto|tema)(?: \\S+){0,3} (?:e|foi|era)',
    'por isso|e por isso que',
    '(?:retomando|retomar|retomo|a retomar|seguimento|sequencia|continuidade|volto ao|voltar ao|volto a)(?: \\S+)?',
    '(?:vi|li|notei|soube|encontrei|reparei) (?:que|o|a|no|na|seu|sua)',
    'linkedin',
    '(?:tenho|ha) (?:um|uma) (?:\\S+ )?(?:assunto|ideia|pergunta|tema|questao|comentario)',
    '(?:gostaria|queria|quero|gostava) (?:de )?(?:falar|abordar|retomar|continuar|seguir)',
    'conheco',
    '(?:minha|esta|outras|uma) (?:\\S+ )?(?:mensagem|mensagens|tentativa)',
    'ja liguei',
    'faltou dizer|ficou por dizer',
    'a respeito d[aeo]|o assunto e|(?:tenho|trago) (?:uma |boas |boa )*(?:novidade|noticia)s? (?:sobre|para|d[aeo])|fiquei pensando|(?:n[ao]s?|da|das) (?:revisao|reuniao|conversa) (?:de|da|do)',
    'por causa d[aeo]',
    'o seu (?:pedido|contato|contacto|cadastro)',
    '(?:trabalho|trabalhamos) com (?!a empresa)\\S+',
    'cargo',
    'nao vou insistir',
  ],
  '',
);
const GAIN_WORDS = [
  'ajud(?:ar|amos|o|a|aria|ou)(?:-\\S+)?',
  'mostr(?:ar|o|amos|a)(?:-\\S+)? (?:como|o que|qual)',
  '(?:reduz|cort|poup|economiz|aument|evit|melhor|diminu|acelera|elimin|simplific|resolv)(?:ir|ar|er|iu|ou|e|em|am|imos|amos|emos|iria|aria)',
  'e possivel',
  '(?:forma|maneira|jeito|modo) de',
  'em vez de',
  'ideia',
  'resposta para',
  'resultado',
  'util|uteis',
  'proximo passo',
  'ganho',
  'exemplo',
  'um sim ou um nao',
];
const GAIN = phrases(
  [
    ...GAIN_WORDS,
    'poderia|poderiam|podia|podias|permite',
    'faz(?:er)? sentido|vale a pena',
    'em aberto|combinar|esclarecer|encerrar|em que ponto',
    '(?:gostaria|gostava|queria|quero) (?:de )?(?:saber|ouvir|contar|me apresentar|mostrar)',
    'se (?:nao|um dia|agora|for|houver)',
    'interess(?:e|a|ar)',
    'boa resposta|tambem e uma resposta',
    'esta tudo bem|nao ha pressa|continua de pe|tudo bem entre',
    'em jogo|exemplo|caso',
    'perceber se|saber se',
    'opiniao',
    'tempo',
  ],
  '',
);
const PLAIN_GAIN = phrases([...GAIN_WORDS, 'saber se|saber como|pergunta|apresentar'], '');

/** Says it so plainly that a sentence which gives the context too counts as the reason as well. */
export function promisesGain(sentence: Sentence): boolean {
  return PLAIN_GAIN.test(plain(sentence));
}

/** By its own words alone; that it claims a meeting or a connection is asked elsewhere. */
export function statesContext(sentence: Sentence): boolean {
  return OCCASION.test(plain(sentence));
}

export function statesReason(sentence: Sentence): boolean {
  return GAIN.test(plain(sentence));
}

const STATE =
  '(?!(?:vai|vao|esta|estao) \\p{L}+[aei]r(?!\\p{L}))(?:esta|estao|anda|andam|vai|vao|tem passado|tem corrido|correm|passou|foi o)';
const COURTESY = phrases([
  ...IDLE_CALLS,
  ...SOCIAL_CALLS,
  '(?:dar|dizer|mandar|deixar)(?: so| apenas| aqui| la)? (?:um |uma |o |lhe um |os |as )?(?:parabens|oi|ola|alo|bom dia|boa tarde|abraco|cumprimento)',
  'cumprimenta(?:r|-l[oa]s?|r-\\S+|r voce)',
  `(?:saber|ver) como (?:voce |tu |o senhor |a senhora |as coisas |os negocios |tudo )?${STATE}(?: as coisas| tudo| os negocios)?`,
  '(?:saber|ver) se (?:esta|vai|anda|corre) tudo(?: bem)?',
  '(?:saber|ver) se (?:\\S+ ){0,3}?(?:esta|estava|anda|correu|correram|passou|ficou|vai) (?:tudo )?bem(?: \\S+)?',
  '(?:saber|ver) se correu tudo(?: bem)?',
  'marcar presenca|dar (?:um )?sinal de vida|lembrar que existo|(?:me )?(?:colocar|por)(?:-me)? a (?:\\S+ )?(?:\\S+ )?disposicao',
  'desejar(?:-\\S+)? (?:um |uma |o |a )?(?:bom|boa|bons|boas|feliz|felizes|otim[oa]|excelente)',
  'boas[- ]vindas|(?:a gente se|nos|para nos) conhecer(?:mos)?|apresentar cumprimentos|passei por ai|passei ai',
  '(?:papo|conversa) em dia',
  'trocar (?:uma )?(?:ideia|figurinha)s?(?! (?:sobre|d[aeo]|em))|(?:para|pra) (?:lembrar|registrar|constar|reforcar)(?: \\S+)? que (?:eu |te |lhe |estamos|estou|liguei|tentei){1,3}|(?:so |apenas )?(?:para )?me apresentar(?! [ao]s? (?:ideia|proposta))',
  '(?:ver|saber|confirmar|conferir) se (?:voce |o senhor |a senhora |ja )*(?:recebeu|viu|leu|abriu|chegou)(?: \\S+){0,3}',
  '(?:manter|estreitar|cultivar|fortalecer) (?:o |a |os |nosso |nossa )*(?:relacionamento|relacao|lacos?|amizade|proximidade|canal)',
  '(?:(?:nao )?(?:a gente )?(?:(?:nao )?se falava|nos falavamos|falavamos)|fazia (?:muito )?tempo)(?: \\S+){0,6}? (?:resolvi|quis|decidi|aproveitei)(?: \\S+)?',
  '(?:fazer|fazendo) (?:um |o |so um |aquele )*(?:acompanhamento|follow-?up|contato|contacto|pos-venda)(?! (?:sobre|d[aeo]))',
  '(?:te |lhe )?(?:liguei|telefonei)(?:-te|-lhe)?(?: \\S+){0,3} (?:e|mas) (?:voce|o senhor|a senhora|ninguem|nao)(?: \\S+){0,2} (?:atendeu|estava|consegui)',
  '(?:era|e) (?:so )?isso(?=[.!])|(?<=^|[.,!] )so isso(?=[.!])',
  '(?:ligacao|chamada|contato|contacto|visita) de (?:rotina|praxe|relacionamento|apresentacao)|nao (?:e|era|foi) nada (?:demais|de mais|serio|importante|urgente|especial)|nada (?:demais|importante|serio)',
  'saber como (?:foi|foram|anda|andam|passou)(?: o| a| os| as)? (?:seu |sua |seus |suas )?(?:fim|final|feriado|ferias|semana|dia|viagem|natal|familia|coisas)(?: \\S+){0,3}|ver como (?:foi|foram|passou)(?: \\S+){0,4}|deixar (?:o )?(?:meu |um |os meus )(?:contato|contacto|oi|ola|cumprimentos?)(?: \\S+)?|(?:so|apenas|somente) (?:para|pra) (?:te |lhe )?(?:dizer|falar|avisar|contar|lembrar|deixar) que(?: eu)? (?:lembrei|penso|pensei|liguei|estou|existo|passei)|ouvir (?:a )?sua voz|a toa(?=[,.])|por ligar(?=[,.])|matar (?:a )?saudade|(?:me|nos) fazer presente|quebrar o gelo',
  '(?:nao )?(?:se )?esquec\\p{L}+ de mim|lembrar d[ae] mim|(?:so|apenas) quis ligar|quis (?:so|apenas) ligar',
  'estamos (?:sempre )?(?:aqui|por aqui|ao dispor|a disposicao)|(?:colocar|por|coloco|ponho)(?:-\\S+)? (?:\\S+ ){0,3}(?:disposicao|dispor)',
  '(?:nao tenho|sem) (?:nenhum |nada |motivo |assunto )+(?:especific[oa]|especial|definid[oa]|nenhum)|sem (?:motivo|assunto) (?:nenhum|algum|especifico)',
  'saber (?:das )?novidades|saber noticias suas',
  '(?:avisar|dizer|saber|soubesse|saiba|informar)(?: \\S+)? que (?:eu )?(?:liguei|tentei|telefonei|passei|estive)',
  '(?:manter|retomar) (?:o )?conta(?:c)?to',
  'bater (?:um )?papo|por a conversa em dia|jogar conversa fora|conversar um pouco(?! sobre)',
  '(?:ligacao|chamada|visita|telefonema) de cortesia',
  '(?:nada|sem nada|nenhum motivo|sem motivo|sem assunto|sem (?:nenhum |qualquer )motivo)(?: de| em)? (?:especial|urgente|importante|concreto|particular)',
  'nao precisa (?:ligar|retornar)|nao e preciso (?:ligar|devolver)',
  'lembrei(?:-me)? de (?:voce|si|ti)',
]);
const WITH_PURPOSE =
  /^[^.?!,]{0,12}?(?<!\p{L})(?:sobre|porque|com (?:o|a) (?:projeto|contrato|pedido|proposta)|o (?:projeto|contrato|pedido))(?!\p{L})/u;

/** Courtesies that are given as what the call is for. */
export function courtesies(passage: Passage): Span[] {
  const found = spansIn(
    passage,
    COURTESY,
    (match, _sentence, text) =>
      !WITH_PURPOSE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 60)) &&
      !DENIES_IDLENESS.test(text.slice(Math.max(0, match.index - 60), match.index).trimEnd()),
  );
  if (found.length > 0 || !saysNothing(passage) || asks(passage).length > 0) return found;
  return [{ start: passage.sentences[0]!.start, end: passage.sentences.at(-1)!.end }];
}
