/** The one thing asked for, with what the contact gets for it: a look at the follow-up mail, whose subject is said word for word. */
import { defineVoices } from './define-voices.ts';

const ask = { part: 'ask', strategy: 'watch-for-email', needs: ['subject'] } as const;
const EASY = ['friendly', 'neutral'] as const;

export const asksToWatchForEmail = [
  ...defineVoices(
    'ask-email',
    { ...ask, attempts: ['first', 'second'] },
    {
      'look-out': {
        br: 'fique de olho no meu e-mail com o assunto “{subject}”, para ter tudo por escrito.',
        pt: 'procure o meu email com o assunto “{subject}”, para ter tudo por escrito.',
        tu: 'procura o meu email com o assunto “{subject}”, para teres tudo por escrito.',
      },
      'see-how': {
        br: 'procure o meu e-mail, “{subject}”, para ver como funciona.',
        pt: 'procure o meu email, “{subject}”, para ver como funciona.',
        tu: 'procura o meu email, “{subject}”, para veres como funciona.',
        needs: ['offer'],
      },
      'see-what': {
        br: 'procure o meu e-mail, “{subject}”, para ver do que se trata.',
        pt: 'procure o meu email, “{subject}”, para ver do que se trata.',
        tu: 'procura o meu email, “{subject}”, para veres do que se trata.',
        without: ['offer'],
      },
      'one-minute': {
        br: 'dê uma olhada no meu e-mail, com o assunto “{subject}”. Leva um minuto e mostra se faz sentido.',
        pt: 'dê uma vista de olhos ao meu email, com o assunto “{subject}”. Leva um minuto e mostra se faz sentido.',
        tu: 'dá uma vista de olhos ao meu email, com o assunto “{subject}”. Leva um minuto e mostra se faz sentido.',
      },
      'short-mail': {
        br: 'veja, por favor, o meu e-mail com o assunto “{subject}”. Em poucas linhas, ele mostra como funciona.',
        pt: 'veja, por favor, o meu email com o assunto “{subject}”. Em poucas linhas, mostra como funciona.',
        tu: 'vê, por favor, o meu email com o assunto “{subject}”. Em poucas linhas, mostra como funciona.',
        needs: ['offer'],
      },
      'details-in': {
        br: 'os detalhes seguem por e-mail, com o assunto “{subject}”. Dê uma olhada, porque se lê num minuto.',
        pt: 'os detalhes seguem por email, com o assunto “{subject}”. Dê-lhe uma vista de olhos, porque se lê num minuto.',
        tu: 'os detalhes seguem por email, com o assunto “{subject}”. Dá-lhe uma vista de olhos, porque se lê num minuto.',
        tones: EASY,
      },
      'in-writing': {
        br: 'vou mandar isso por escrito, com o assunto “{subject}”. Leia o e-mail, para decidir com calma.',
        voce: 'vou mandar isso por escrito, com o assunto “{subject}”. Dê uma olhada no e-mail, e você decide se vale uma conversa.',
        pt: 'envio isto por escrito, com o assunto “{subject}”. Leia o email, para decidir com calma.',
        tu: 'envio isto por escrito, com o assunto “{subject}”. Lê o email, para decidires com calma.',
      },
      'called-so': {
        br: 'o meu e-mail se chama “{subject}”. Abra quando puder, para ver se ajuda.',
        pt: 'o meu email chama-se “{subject}”. Abra-o quando puder, para ver se ajuda.',
        tu: 'o meu email chama-se “{subject}”. Abre-o quando puderes, para veres se ajuda.',
      },
    },
  ),
  ...defineVoices(
    'ask-email-last',
    { ...ask, attempts: ['last'] },
    {
      'keep-it': {
        br: 'deixo tudo num último e-mail, com o assunto “{subject}”. Dê uma olhada quando quiser, para ter isso à mão.',
        pt: 'deixo tudo num último email, com o assunto “{subject}”. Dê-lhe uma vista de olhos quando quiser, para o ter à mão.',
        tu: 'deixo tudo num último email, com o assunto “{subject}”. Dá-lhe uma vista de olhos quando quiseres, para o teres à mão.',
      },
      'at-hand': {
        br: 'abra o meu e-mail, “{subject}”, para ter tudo à mão.',
        pt: 'abra o meu email, “{subject}”, para ter tudo à mão.',
        tu: 'abre o meu email, “{subject}”, para teres tudo à mão.',
      },
      'for-later': {
        br: 'procure o meu e-mail com o assunto “{subject}”, para ter tudo à mão se alguma coisa mudar.',
        pt: 'procure o meu email com o assunto “{subject}”, para ter tudo à mão se alguma coisa mudar.',
        tu: 'procura o meu email com o assunto “{subject}”, para teres tudo à mão se alguma coisa mudar.',
      },
    },
  ),
];
