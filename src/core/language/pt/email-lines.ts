/** The lines of the Portuguese follow-up e-mail. It is sent on a later day, so no line says when the voicemail was left. */
import type { EmailFragment, EmailLine } from '../email-fragment.ts';
import { placeholdersIn, type SlotName } from '../fragment.ts';
import { inVoices, type Voice } from './voices.ts';

type More = Partial<Omit<EmailFragment, 'id' | 'line' | 'text' | 'needs' | 'variants' | 'formality'>> & { needs?: readonly SlotName[] };

function line(place: EmailLine, id: string, words: string | Partial<Record<Voice, string>>, more: More = {}): EmailFragment[] {
  return inVoices(words).map(({ suffix, where, text }) => ({
    ...more,
    ...where,
    line: place,
    id: `${place}/${id}${suffix}`,
    text,
    needs: [...placeholdersIn(text), ...(more.needs ?? [])],
  }));
}

const met = { hook: 'meeting' } as const;
const untitled = { ...met, needs: ['meeting'], without: ['topic'] } as const;
const linked = { hook: 'connection' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const gathering = ['company', 'group', 'event'] as const;
const referred = { ...linked, relations: ['referred-by'], kinds: ['person'] } as const;
const person = { ...linked, relations: acquainted, kinds: ['person'] } as const;

export const emailLines: readonly EmailFragment[] = [
  ...line('greeting', 'ola', 'Olá, {firstName},', { without: ['formalName'] }),
  ...line('greeting', 'oi', { voce: 'Oi, {firstName},' }, { without: ['formalName'] }),
  ...line('greeting', 'titled', 'Olá, {formalName},'),
  ...line('greeting', 'ola-plain', 'Olá,', { without: ['firstName', 'formalName'] }),

  ...line('opening', 'back-to-topic', 'deixei uma mensagem de voz para retomar {theTopic}, que foi o tema da nossa reunião.', met),
  ...line('opening', 'about-topic', 'a minha mensagem de voz era sobre {theTopic}, que ficou em aberto.', met),
  ...line('opening', 'after-topic', 'após {theTopic}, quis voltar ao assunto, e por isso deixei uma mensagem de voz.', met),
  ...line('opening', 'next-step', 'deixei uma mensagem de voz para combinarmos o próximo passo: {theTopic}.', met),
  ...line('opening', 'followed-up', 'deixei uma mensagem de voz para dar seguimento à nossa última reunião.', untitled),
  ...line('opening', 'since-meeting', 'desde a nossa reunião quis voltar ao assunto, e por isso deixei uma mensagem de voz.', untitled),
  ...line('opening', 'referred', '{connection} sugeriu que eu ligasse, e por isso deixei uma mensagem de voz.', referred),
  ...line('opening', 'indicated', 'liguei por indicação de {connection} e deixei uma mensagem de voz.', referred),
  ...line('opening', 'in-common', 'temos {connection} em comum, e a mensagem de voz era minha.', person),
  ...line('opening', 'in-common-group', 'temos uma ligação em comum, {connection}, e a mensagem de voz era minha.', {
    ...linked,
    relations: acquainted,
    kinds: gathering,
  }),
  ...line('opening', 'same-group', 'estamos no mesmo grupo, {connection}, e a mensagem de voz era minha.', {
    ...linked,
    relations: ['member'],
    kinds: gathering,
  }),
  ...line('opening', 'same-event', 'estivemos no mesmo evento, {connection}, e a mensagem de voz era minha.', {
    ...linked,
    relations: ['attended'],
    kinds: gathering,
  }),
  ...line('opening', 'problem', 'deixei uma mensagem de voz sobre {problem}.', { hook: 'problem' }),
  ...line('opening', 'problem-question', 'a minha mensagem de voz era uma pergunta sobre {problem}.', { hook: 'problem' }),
  ...line('opening', 'problem-theme', 'o tema da minha mensagem de voz era este: {problem}.', { hook: 'problem' }),
  ...line('opening', 'idea', 'tenho uma ideia para {company}, e foi por isso que deixei uma mensagem de voz.', {
    hook: 'company',
    needs: ['benefit'],
  }),
  ...line('opening', 'companies', 'deixei uma mensagem de voz porque vejo um assunto em comum entre {company} e {repCompany}.', {
    hook: 'company',
  }),
  ...line(
    'opening',
    'company-call',
    {
      br: 'a minha ligação para {company} terminou na caixa postal, e aqui vai por escrito.',
      luso: 'a minha chamada para {company} terminou no correio de voz, e aqui vai por escrito.',
    },
    { hook: 'company' },
  ),
  ...line('opening', 'voicemail-from', 'sou {rep}, de quem era a mensagem de voz, e aqui vai por escrito.', { hook: 'voicemail' }),
  ...line('opening', 'voicemail', 'a mensagem de voz que deixei é mais fácil de responder por escrito.', { hook: 'voicemail' }),
  ...line('opening', 'about-voicemail', 'escrevo sobre a minha mensagem de voz, que é mais fácil de responder por aqui.', {
    hook: 'voicemail',
  }),

  ...line('context', 'topic', 'Vem no seguimento da nossa conversa sobre {topic}.', met),
  ...line('context', 'met', 'Vem no seguimento da nossa última reunião.', untitled),
  ...line('context', 'referred', 'A sugestão veio de {connection}.', referred),
  ...line('context', 'in-common', 'Também temos {connection} em comum.', person),
  ...line('context', 'in-common-group', 'Também temos uma ligação em comum, {connection}.', { ...linked, kinds: gathering }),
  ...line('context', 'problem', 'O assunto é {problem}.', { hook: 'problem' }),

  ...line('benefit', 'help', 'Em resumo, podemos ajudar a {benefit}.'),
  ...line('benefit', 'show', 'Gostaria de mostrar como {benefit}.'),
  ...line('benefit', 'proved', 'Podemos ajudar a {benefit}. {proof}.'),
  ...line('benefit', 'problem', 'Podemos ajudar com isso, e gostaria de mostrar como.', {
    needs: ['problem'],
    without: ['benefit', 'proof'],
  }),
  ...line('benefit', 'problem-proof', 'Podemos ajudar com isso. {proof}.', { needs: ['problem'], without: ['benefit'] }),
  ...line('benefit', 'proof', 'Um exemplo vale a pena conhecer. {proof}.', { without: ['benefit', 'problem'] }),
  ...line('benefit', 'next-step', 'Gostaria de combinar o próximo passo, ou de encerrar o assunto se não houver nenhum.', {
    needs: ['meeting'],
    without: ['offer'],
  }),
  ...line('benefit', 'question', 'Tenho uma pergunta: faz sentido termos uma conversa?', { without: ['offer', 'meeting'] }),

  ...line(
    'ask',
    'yes-or-no',
    {
      third: 'Poderia responder com um sim ou um não, para eu saber se envio os detalhes?',
      tu: 'Podes responder com um sim ou um não, para eu saber se envio os detalhes?',
    },
    { needs: ['offer'] },
  ),
  ...line(
    'ask',
    'worth-it',
    {
      third: 'Vale cinco minutos? Responda com um sim, e eu explico como funciona.',
      tu: 'Vale cinco minutos? Responde com um sim, e eu explico como funciona.',
    },
    { needs: ['offer'] },
  ),
  ...line(
    'ask',
    'yes-or-no-plain',
    {
      third: 'Poderia responder com um sim ou um não? Qualquer um dos dois ajuda.',
      tu: 'Podes responder com um sim ou um não? Qualquer um dos dois ajuda.',
    },
    { without: ['offer'] },
  ),

  ...line('signature', 'firm', '{rep}\n{repCompany}\n{phone}'),
  ...line('signature', 'name', '{rep}\n{phone}', { without: ['repCompany'] }),
  ...line('signature', 'firm-only', '{repCompany}\n{phone}', { without: ['rep'] }),
  ...line('signature', 'number', '{phone}', { without: ['rep', 'repCompany'] }),
];
