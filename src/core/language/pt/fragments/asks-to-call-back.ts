/** The one thing asked for, with what the contact gets for it: a call. */
import { defineVoices } from './define-voices.ts';

const ask = { part: 'ask', strategy: 'call-back', attempts: ['first', 'second'] } as const;
const last = { ...ask, attempts: ['last'] } as const;
const EASY = ['friendly', 'neutral'] as const;

export const asksToCallBack = [
  ...defineVoices(
    'ask-offer',
    { ...ask, needs: ['offer', 'nudge'] },
    {
      'tell-how': {
        br: 'me ligue {nudge}, e eu explico como.',
        pt: 'ligue-me {nudge}, e eu explico como.',
        tu: 'liga-me {nudge}, e eu explico como.',
      },
      'show-how-it-works': {
        br: 'me ligue de volta {nudge}, e em cinco minutos eu mostro como funciona.',
        pt: 'devolva-me a chamada {nudge}, e em cinco minutos mostro como funciona.',
        tu: 'devolve-me a chamada {nudge}, e em cinco minutos mostro como funciona.',
      },
      'all-it-takes': {
        br: 'é só me ligar {nudge}, e eu explico em cinco minutos.',
        pt: 'basta ligar-me {nudge}, e eu explico em cinco minutos.',
        tu: 'basta ligares-me {nudge}, e eu explico em cinco minutos.',
      },
      'enough-to-tell': {
        br: 'poderia me ligar {nudge}? Cinco minutos bastam para saber se faz sentido.',
        pt: 'pode ligar-me {nudge}? Cinco minutos chegam para perceber se faz sentido.',
        tu: 'podes ligar-me {nudge}? Cinco minutos chegam para perceberes se faz sentido.',
      },
      'so-i-can-show': {
        br: 'poderia retornar a minha ligação {nudge}, para eu mostrar como funciona?',
        pt: 'poderia devolver-me a chamada {nudge}, para eu mostrar como funciona?',
        tu: 'podias devolver-me a chamada {nudge}, para eu mostrar como funciona?',
      },
      'short-call': {
        br: 'uma ligação de cinco minutos {nudge} basta para eu mostrar como funciona.',
        luso: 'uma chamada de cinco minutos {nudge} chega para eu mostrar como funciona.',
      },
      'you-will-know': {
        br: 'se me ligar {nudge}, em cinco minutos vai saber se faz sentido.',
        voce: 'se você me ligar {nudge}, em cinco minutos eu mostro como funciona.',
        pt: 'se me ligar {nudge}, em cinco minutos fica a saber se faz sentido.',
        tu: 'se me ligares {nudge}, em cinco minutos ficas a saber se faz sentido.',
      },
      'you-decide': {
        br: 'me ligue {nudge}, eu explico como funciona, e a decisão fica desse lado.',
        voce: 'você pode me ligar {nudge}? Eu explico em cinco minutos, e você decide.',
        pt: 'ligue-me {nudge}, eu explico como funciona, e a decisão fica do seu lado.',
        tu: 'liga-me {nudge}, eu explico como funciona, e decides tu.',
      },
      'answer-questions': {
        br: 'me ligue {nudge}, que eu respondo a todas as perguntas.',
        pt: 'ligue-me {nudge}, e eu respondo a todas as perguntas.',
        tu: 'liga-me {nudge}, e eu respondo a todas as perguntas.',
      },
      'tell-it-all': {
        br: 'me ligue {nudge}, e eu conto tudo em cinco minutos.',
        voce: 'me dá uma ligada {nudge}, e eu conto tudo em cinco minutos.',
        pt: 'ligue-me {nudge}, e eu conto tudo em cinco minutos.',
        tu: 'liga-me {nudge}, e eu conto tudo em cinco minutos.',
        tones: EASY,
      },
    },
  ),
  ...defineVoices(
    'ask-offer-company',
    { ...ask, needs: ['offer', 'company', 'nudge'] },
    {
      'at-company': {
        br: 'me ligue {nudge}, e eu mostro como seria na empresa {company}.',
        pt: 'ligue-me {nudge}, e eu mostro como seria na empresa {company}.',
        tu: 'liga-me {nudge}, e eu mostro como seria na empresa {company}.',
      },
    },
  ),
  ...defineVoices(
    'ask-meeting',
    { ...ask, needs: ['meeting', 'nudge'], without: ['offer'] },
    {
      'what-is-open': {
        br: 'me ligue {nudge}, e eu respondo ao que ainda estiver em aberto.',
        pt: 'ligue-me {nudge}, e eu respondo ao que ainda estiver em aberto.',
        tu: 'liga-me {nudge}, e eu respondo ao que ainda estiver em aberto.',
      },
      'next-step': {
        br: 'poderia me ligar de volta {nudge}, para combinarmos o próximo passo?',
        pt: 'poderia devolver-me a chamada {nudge}, para combinarmos o próximo passo?',
        tu: 'podias devolver-me a chamada {nudge}, para combinarmos o próximo passo?',
      },
      'settle-it': {
        br: 'me ligue {nudge}, e resolvemos isso em cinco minutos.',
        pt: 'ligue-me {nudge}, e resolvemos isso em cinco minutos.',
        tu: 'liga-me {nudge}, e resolvemos isso em cinco minutos.',
      },
    },
  ),
  ...defineVoices(
    'ask-plain',
    { ...ask, needs: ['nudge'], without: ['offer', 'meeting'] },
    {
      'why-i-called': {
        br: 'por favor, me ligue {nudge}, e em dois minutos eu explico do que se trata.',
        pt: 'por favor, ligue-me {nudge}, e em dois minutos explico do que se trata.',
        tu: 'liga-me {nudge}, por favor, e em dois minutos explico do que se trata.',
      },
      'yes-or-no': {
        br: 'poderia me ligar {nudge}? Dois minutos bastam para um sim ou um não.',
        pt: 'pode ligar-me {nudge}? Dois minutos chegam para um sim ou um não.',
        tu: 'podes ligar-me {nudge}? Dois minutos chegam para um sim ou um não.',
      },
      'so-you-can-decide': {
        br: 'me ligue de volta {nudge}, para eu explicar em dois minutos.',
        pt: 'devolva-me a chamada {nudge}, para eu explicar em dois minutos.',
        tu: 'devolve-me a chamada {nudge}, para eu explicar em dois minutos.',
      },
      'you-will-know': {
        br: 'se me ligar {nudge}, em dois minutos vai saber se interessa.',
        pt: 'se me ligar {nudge}, em dois minutos fica a saber se interessa.',
        tu: 'se me ligares {nudge}, em dois minutos ficas a saber se te interessa.',
      },
    },
  ),
  ...defineVoices('ask-last', last, {
    'if-it-changes': {
      br: 'se isso mudar, me ligue, e eu retomo do ponto em que estamos.',
      pt: 'se isso mudar, ligue-me, e eu retomo do ponto em que estamos.',
      tu: 'se isso mudar, liga-me, e eu retomo do ponto em que estamos.',
      needs: ['offer'],
    },
    'any-time': {
      br: 'quando quiser saber mais, é só me ligar, e eu explico com gosto.',
      voce: 'quando você quiser saber mais, é só me ligar, e eu explico com gosto.',
      pt: 'quando quiser saber mais, ligue-me, e eu explico com gosto.',
      tu: 'quando quiseres saber mais, liga-me, e eu explico com gosto.',
    },
    'one-call': {
      br: 'basta uma ligação para mim, e eu explico o resto.',
      luso: 'basta uma chamada para mim, e eu explico o resto.',
    },
    'if-you-like': {
      br: 'se um dia fizer sentido, me ligue, e eu terei as respostas à mão.',
      pt: 'se um dia fizer sentido, ligue-me, e terei as respostas à mão.',
      tu: 'se um dia fizer sentido, liga-me, e terei as respostas à mão.',
    },
  }),
];
