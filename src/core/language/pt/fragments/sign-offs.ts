/** How a voicemail ends: looking forward to the conversation, without grovelling; "obrigado" would give the rep's gender away. */
import { defineVoices } from './define-voices.ts';

const end = { part: 'sign-off' } as const;
const early = ['first', 'second'] as const;
const EASY = ['friendly', 'neutral'] as const;
const named = { ...end, needs: ['firstName'], without: ['formalName'] } as const;

export const signOffs = [
  ...defineVoices(
    'sign-off',
    { ...end, attempts: early },
    {
      'until-soon': 'agradeço a atenção, e até breve.',
      soon: 'até breve.',
      'thanks-soon': 'agradeço desde já, e até breve.',
      'look-forward': 'vai ser bom conversar. Até breve.',
      'good-day': {
        br: 'agradeço desde já, e tenha um ótimo dia.',
        pt: 'agradeço desde já, e tenha um excelente dia.',
        tu: 'agradeço desde já, e tem um excelente dia.',
      },
      'good-work': { any: 'até breve, e bom trabalho.', tones: EASY },
      hug: { voce: 'um abraço, e até breve.', tu: 'um abraço, e até breve.', tones: ['friendly'] },
      'kind-regards': { any: 'os meus cumprimentos, e até breve.', tones: ['formal'] },
      'pleasure-to-talk': 'será um prazer conversar. Até breve.',
    },
  ),
  ...defineVoices(
    'sign-off-name',
    { ...named, attempts: early },
    {
      'until-soon': 'agradeço a atenção, {firstName}, e até breve.',
      'soon-name': { any: 'até breve, {firstName}.', tones: EASY },
      'look-forward': 'vai ser bom conversar, {firstName}. Até breve.',
      'good-day': {
        br: 'agradeço desde já, {firstName}, e tenha um ótimo dia.',
        pt: 'agradeço desde já, {firstName}, e tenha um excelente dia.',
        tu: 'agradeço desde já, {firstName}, e tem um excelente dia.',
      },
      'hug-name': { voce: 'um abraço, {firstName}, e até breve.', tu: 'um abraço, {firstName}, e até breve.', tones: ['friendly'] },
      'good-work': { any: 'até breve, {firstName}, e bom trabalho.', tones: EASY },
    },
  ),
  ...defineVoices(
    'sign-off-call',
    { ...end, strategy: 'call-back', attempts: early },
    {
      'your-call': {
        br: 'espero a sua ligação. Até breve.',
        pt: 'fico à espera da sua chamada. Até breve.',
        tu: 'fico à espera da tua chamada. Até breve.',
      },
      'hearing-from-you': { br: 'vai ser bom ter um retorno, e agradeço desde já.', luso: 'será bom ter notícias, e agradeço desde já.' },
    },
  ),
  ...defineVoices(
    'sign-off-call-name',
    { ...named, strategy: 'call-back', attempts: early },
    {
      'your-call': {
        br: 'espero a sua ligação, {firstName}. Até breve.',
        pt: 'fico à espera da sua chamada, {firstName}. Até breve.',
        tu: 'fico à espera da tua chamada, {firstName}. Até breve.',
      },
    },
  ),
  ...defineVoices(
    'sign-off-last',
    { ...end, attempts: ['last'] },
    {
      'all-the-best': 'desejo tudo de bom. Até um dia.',
      'wish-success': 'desejo muito sucesso, e agradeço a atenção.',
      'thanks-for-listening': 'agradeço por ouvir esta mensagem, e desejo tudo de bom.',
    },
  ),
  ...defineVoices(
    'sign-off-last-name',
    { ...named, attempts: ['last'] },
    {
      'all-the-best': 'tudo de bom, {firstName}, e até um dia.',
      'wish-success': 'desejo muito sucesso, {firstName}. Agradeço a atenção.',
      'thanks-for-listening': 'agradeço por ouvir esta mensagem, {firstName}. Tudo de bom.',
    },
  ),
];
