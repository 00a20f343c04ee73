/** What is in it for the contact: one line from the offer, or an honest purpose where none is known. */
import { defineVoices } from './define-voices.ts';

const first = { part: 'reason', attempts: ['first'] } as const;
const EASY = ['friendly', 'neutral'] as const;

export const reasons = [
  ...defineVoices(
    'reason-benefit',
    { ...first, about: 'offer', needs: ['benefit'] },
    {
      'can-help': 'podemos ajudar a {benefit}.',
      'in-short': 'em resumo, podemos ajudar a {benefit}.',
      'a-way': 'há uma forma de {benefit}, e gostaria de mostrar qual é.',
      'it-is-about': 'trata-se de {benefit}, e podemos ajudar nisso.',
      'show-how': 'gostaria de mostrar como {benefit}.',
      'it-is-possible': 'é possível {benefit}, e eu mostro como.',
      'i-believe': 'acredito que podemos ajudar a {benefit}.',
      'the-idea': 'a ideia é {benefit}.',
      'our-work': { any: 'o nosso trabalho é ajudar empresas a {benefit}.', needs: ['impersonalBenefit'] },
      'your-company': {
        third: 'podemos ajudar a sua empresa a {benefit}.',
        tu: 'podemos ajudar a tua empresa a {benefit}.',
        needs: ['impersonalBenefit'],
      },
      'your-team': {
        br: 'a sua equipe poderia {benefit}, e eu mostro como.',
        pt: 'a sua equipa poderia {benefit}, e eu mostro como.',
        tu: 'a tua equipa podia {benefit}, e eu mostro como.',
        needs: ['impersonalBenefit'],
        tones: EASY,
      },
      'you-could': { voce: 'você poderia {benefit}, e eu mostro como.', tu: 'podias {benefit}, e eu mostro como.' },
      'a-knack': { br: 'existe um jeito de {benefit}, e quero mostrar como.', luso: 'existe uma maneira de {benefit}, e mostro como.' },
    },
  ),
  ...defineVoices(
    'reason-benefit-company',
    { ...first, about: 'offer', needs: ['benefit', 'company', 'impersonalBenefit'] },
    {
      'help-company': 'acredito que podemos ajudar a empresa {company} a {benefit}.',
      'company-could': 'a empresa {company} poderia {benefit}, e eu mostro como.',
      'idea-for': 'a ideia para a empresa {company} é {benefit}.',
    },
  ),
  ...defineVoices(
    'reason-problem-benefit',
    { ...first, about: 'offer', needs: ['problem', 'benefit'] },
    {
      'whoever-deals': 'a quem lida com {problem}, podemos ajudar a {benefit}.',
      'instead-of': 'em vez de lidar com {problem}, é possível {benefit}.',
      'have-an-answer': 'temos uma resposta para {problem}, que permite {benefit}.',
    },
  ),
  ...defineVoices(
    'reason-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'] },
    {
      'answer-to': 'temos uma resposta para {problem}, e pode ser útil.',
      'help-with': 'podemos ajudar com {problem}.',
      'what-we-do': 'gostaria de mostrar o que fazemos contra {problem}.',
      'good-way': 'temos uma boa forma de lidar com {problem}.',
      'if-you-deal': {
        third: 'se tem de lidar com {problem}, podemos ajudar.',
        voce: 'se você lida com {problem}, podemos ajudar.',
        tu: 'se tens de lidar com {problem}, podemos ajudar.',
      },
    },
  ),
  ...defineVoices(
    'reason-that-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'], after: 'offer' },
    {
      'help-with-that': 'podemos ajudar com isso, e gostaria de mostrar como.',
      'have-an-answer': 'temos uma resposta para isso, e pode ser útil.',
      'your-view': {
        third: 'é nisso que ajudamos, e gostaria de ouvir a sua opinião.',
        tu: 'é nisso que ajudamos, e gostava de ouvir a tua opinião.',
      },
    },
  ),
  ...defineVoices(
    'reason-proof',
    { ...first, layer: 'also', about: 'proof', needs: ['proof'] },
    {
      plain: '{proof}.',
      'for-example': 'um exemplo. {proof}.',
      'not-theory': { any: 'e não é teoria. {proof}.', tones: EASY },
      'case-in-point': 'um caso concreto. {proof}.',
    },
  ),
  ...defineVoices(
    'reason-proof-only',
    { ...first, about: 'proof', needs: ['proof'], without: ['benefit', 'problem'] },
    {
      'worth-knowing': 'há um caso que vale a pena conhecer. {proof}.',
      'it-is-this': 'o caso é este. {proof}.',
      'an-example': 'posso dar um exemplo. {proof}.',
    },
  ),
  ...defineVoices(
    'reason-meeting',
    { ...first, about: 'meeting', needs: ['meeting'], without: ['offer'] },
    {
      'agree-next': 'gostaria de combinar o próximo passo, ou de encerrar o assunto se não houver nenhum.',
      'still-open': 'gostaria de esclarecer o que ainda está em aberto.',
      'where-it-stands': {
        third: 'gostaria de saber em que ponto as coisas estão do seu lado.',
        tu: 'gostava de saber em que ponto as coisas estão do teu lado.',
      },
      'useful-next': {
        third: 'gostaria de saber o que lhe seria útil a seguir.',
        tu: 'gostava de saber o que te seria útil a seguir.',
      },
    },
  ),
  ...defineVoices(
    'reason-connection',
    { ...first, about: 'self', needs: ['connection'], without: ['offer', 'meeting'] },
    {
      'useful-to-each-other': 'gostaria de me apresentar e de saber se podemos ser úteis.',
      'worth-talking': 'gostaria de saber se faz sentido termos uma conversa.',
      'tell-what-i-do': 'gostaria de contar o que faço, e de saber se isso ajuda em alguma coisa.',
    },
  ),
  ...defineVoices(
    'reason-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'meeting', 'connection'] },
    {
      'stay-or-go': 'a resposta mostra se faz sentido continuarmos a falar.',
      'what-you-need': 'gostaria de saber o que a empresa {company} procura este ano, se procura alguma coisa.',
      'no-fit': 'se não fizer sentido para a empresa {company}, prefiro saber já.',
    },
  ),
  ...defineVoices(
    'reason-plain',
    { ...first, about: 'self', without: ['offer', 'meeting', 'connection'] },
    {
      'yes-or-no': 'um sim ou um não resolve, e qualquer um dos dois serve.',
      'rather-know': 'se não houver interesse, prefiro saber já do que tomar tempo a alguém.',
      'straight-no': 'um não também é uma boa resposta, e poupa tempo aos dois lados.',
    },
  ),
];
