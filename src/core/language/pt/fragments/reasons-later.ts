/** What the second voicemail adds and how the last one lets go. */
import { defineVoices } from './define-voices.ts';

const second = { part: 'reason', attempts: ['second'] } as const;
const last = { part: 'reason', attempts: ['last'], about: 'attempt' } as const;

export const reasonsLater = [
  ...defineVoices(
    'reason-again-proof',
    { ...second, about: 'proof', needs: ['proof', 'news'], without: ['benefit'] },
    {
      'what-happened': '{proof}.',
      'a-result': 'há um resultado que faltou contar. {proof}.',
      'why-i-called': 'é a razão da primeira mensagem. {proof}.',
    },
  ),
  ...defineVoices(
    'reason-again-proof-of-benefit',
    { ...second, about: 'proof', needs: ['proof', 'benefit', 'news'] },
    {
      'on-how-to': 'é um exemplo de como {benefit}. {proof}.',
      'an-example': 'mostra como é possível {benefit}. {proof}.',
      'and-the-proof': 'podemos ajudar a {benefit}, e há um exemplo. {proof}.',
    },
  ),
  ...defineVoices(
    'reason-again-proof-only',
    { ...second, about: 'proof', needs: ['proof'], without: ['problem', 'benefit', 'news'] },
    {
      'called-about': 'o assunto é um resultado. {proof}.',
      'worth-knowing': 'continuo a achar que vale a pena saber disto. {proof}.',
    },
  ),
  ...defineVoices(
    'reason-again-benefit',
    { ...second, about: 'offer', needs: ['benefit'] },
    {
      'what-you-get': { any: 'é o que está em jogo, {benefit}.', needs: ['news'] },
      'with-our-help': 'com a nossa ajuda seria possível {benefit}.',
      'in-one-line': 'numa frase, podemos ajudar a {benefit}.',
    },
  ),
  ...defineVoices(
    'reason-again-problem',
    { ...second, about: 'offer', needs: ['problem'] },
    { 'help-with': 'o assunto era {problem}, e podemos ajudar.', 'in-one-line': 'numa frase, temos uma resposta para {problem}.' },
  ),
  ...defineVoices(
    'reason-again-plain',
    { ...second, about: 'self', without: ['offer'] },
    {
      'yes-or-no': 'um sim ou um não resolve, e qualquer um dos dois serve.',
      'something-to-talk': 'gostaria de saber se há assunto para uma conversa.',
      'no-fit': 'se não fizer sentido, essa também é uma boa resposta.',
    },
  ),
  ...defineVoices(
    'reason-last-benefit',
    { ...last, needs: ['benefit'] },
    {
      'if-ever': 'se um dia o tema for {benefit}, eu mostro como.',
      'door-open': 'a oferta de ajudar a {benefit} continua de pé, e não há pressa.',
    },
  ),
  ...defineVoices(
    'reason-last-problem',
    { ...last, needs: ['problem'] },
    {
      'if-not-yours': 'se agora não for hora de tratar este assunto, {problem}, está tudo bem.',
      'the-day': 'no dia em que o tema for {problem}, temos uma resposta.',
    },
  ),
  ...defineVoices(
    'reason-last-plain',
    { ...last, without: ['benefit', 'problem'] },
    {
      'not-now': 'se não for a altura certa, está tudo bem.',
      'no-answer': 'não responder também é uma resposta, e entendo bem.',
      'no-hard-feelings': 'se não fizer sentido, não há problema nenhum.',
    },
  ),
];
