/** What a subject line pretends, presses or sells. */
import type { Span } from '../../reader.ts';
import { phrases, spansOf } from './find-spans.ts';
import { stems } from './stems.ts';

const FAKE_REPLY =
  /^\s{0,3}\[?\s{0,3}(?:re|res|enc|fwd?|fw|tr|rv)\s{0,3}\]?\s{0,3}[:：]|(?<!\p{L})(?:(?:como|conforme)\s+(?:combinado|combinamos|acordado|prometido|falamos|conversamos|falado|dito|referido|visto|conversado|discutido|solicitado|pedido)|(?:a\s+|o\s+)?(?:sua|seu|vosso|vossa|tua|teu)\s+(?:solicitacao|pedido|encomenda|resposta|conta|proposta|candidatura|inscricao|pagamento|fatura|reserva|ticket)|em\s+resposta|continuando\s+a\s+nossa|nossa\s+conversa\s+de\s+hoje|encaminhad[oa])(?!\p{L})/gu;
const FAKE_URGENCY = phrases([
  'urgente|urgencia|urgentemente',
  '(?:ultim[oa]s?|derradeir[oa]) (?:chance|oportunidade|hipotese|aviso|vagas?|dia|dias|horas|lugares|lembrete|chamada)',
  '(?:so|apenas|somente) (?:hoje|ate|amanha|restam|\\d+)(?: \\S+)?',
  'nao (?:perca|deixe|espere|percas)(?: \\S+)?',
  '(?:acaba|termina|expira|encerra|vence|fecha)(?: \\S+)?(?: hoje| amanha)?',
  'prazo(?: \\S+)?',
  'rest\\p{L}+ (?:so |apenas |poucas |poucos |\\d)\\S*|(?:responda|responde|ligue|aja|compre|decida|decide|reaja|confirme) (?:hoje|ja|agora|ate \\S+)',
  'imediat[oa](?:mente)?|agora ou nunca|antes que|corra|acao necessaria|resposta necessaria|importante|tempo limitado|vagas limitadas',
]);
const PITCH = phrases([
  'imbative(?:l|is)|gratis|gratuit[oa]s?|de graca|brinde',
  'descontos?|promocao|promocoes|oferta(?: especial)?|saldos|liquidacao|imperdivel|cupom',
  '(?:economize|poupe|ganhe|lucre|compre|aproveite)(?: \\S+){0,2}',
  'dinheiro|lucros?|receita|faturamento|roi|premio',
  '(?:a |o )?melhor(?:es)? (?:solucao|preco|precos|oferta|plataforma|do mercado)',
  '(?:aumente|duplique|dobre|transforme|impulsione|revolucione) (?:\\S+ )?\\S+',
  '(?:nossa|a|nova|uma) (?:\\S+ )?(?:plataforma|solucao|ferramenta|demo)|nosso (?:\\S+ )?(?:software|produto|servico|sistema)',
  'lider(?:es)?|oportunidade unica|unic[oa]|numero um|garantid[oa]|incrivel|fantastic[oa]|exclusiv[oa]|revolucionari[oa]|barat[oa]|clique(?: aqui)?|teste gratuito|sem risco|sem compromisso',
]);
const SIGNS =
  /[!¡]+|\?{2,}|\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Extended_Pictographic})*|(?:r\$|us\$|[$€£])\s?\d[\d.,]*|[$€£]+|\d+\s?%|%/gu;

export function fakeReplies(subject: string): Span[] {
  return spansOf(subject, FAKE_REPLY);
}

export function fakeUrgency(subject: string): Span[] {
  return spansOf(subject, FAKE_URGENCY);
}

/** Money words, pitches, exclamation marks and emoji. */
export function pitchWords(subject: string): Span[] {
  return [...spansOf(subject, SIGNS), ...spansOf(subject, PITCH)].sort((a, b) => a.start - b.start);
}

const MEETING_WORDS = phrases(['reuniao|encontro|conversamos|falamos|conversa|reunimos|discutimos']);

export function meetingWords(subject: string): Span[] {
  return spansOf(subject, MEETING_WORDS);
}

/** They say nothing by themselves. */
export const neutralSubjectStems: ReadonlySet<string> = new Set(
  stems(
    'após retomando retomar retoma sobre próximo próxima passo passos última último reunião reuniões encontro conversa seguimento continuação continuar desde sugeriu sugestão ligasse indicação indicou recomendação recomendou comum mesmo grupo evento rede pergunta perguntas questão ideia ideias tema assunto resposta respostas deixei deixar voltar volta nome contacto contato colega amizade amigo ligação nota notas breve rápida rápido resumo detalhes minuto minutos semana segunda primeira mais uma email e-mail ponto aberto combinar nova novo apresentação',
  ),
);
export const voicemailStems: ReadonlySet<string> = new Set(
  stems('mensagem mensagens voz recado recados ligação ligações chamada chamadas telefonema voicemail correio caixa postal'),
);
