/** Why the rep calls at this moment when nobody met and nobody is known to both: a clear purpose, and no invented one. */
import { defineVoices } from './define-voices.ts';

const first = { part: 'context', attempts: ['first'] } as const;

export const contextsCold = [
  ...defineVoices(
    'context-problem-company',
    { ...first, about: 'offer', needs: ['problem', 'company'] },
    {
      'one-subject': 'ligo para a empresa {company} por um só assunto, {problem}.',
      'talk-about': 'gostaria de falar com a empresa {company} sobre {problem}.',
      'how-you-deal': {
        br: 'estou ligando para saber como a empresa {company} lida com {problem}.',
        luso: 'estou a ligar para saber como a empresa {company} lida com {problem}.',
      },
      'reason-is': {
        br: 'o motivo da ligação é {problem}, um assunto para a empresa {company}.',
        luso: 'o motivo da chamada é {problem}, um assunto para a empresa {company}.',
      },
    },
  ),
  ...defineVoices(
    'context-problem',
    { ...first, about: 'offer', needs: ['problem'] },
    {
      'talk-about': 'ligo para falar sobre {problem}.',
      'one-subject': 'há um assunto que gostaria de abordar, {problem}.',
      'reason-is': { br: 'o motivo da ligação é um só, {problem}.', luso: 'o motivo da chamada é um só, {problem}.' },
      'calling-about': { br: 'estou ligando para falar sobre {problem}.', luso: 'estou a ligar para falar sobre {problem}.' },
      'if-you-see': {
        third: 'ligo para saber se tem de lidar com {problem}.',
        voce: 'estou ligando para saber se você precisa lidar com {problem}.',
        tu: 'ligo para saber se tens de lidar com {problem}.',
      },
    },
  ),
  ...defineVoices(
    'context-role',
    { ...first, about: 'company', needs: ['role', 'company'], without: ['problem'] },
    {
      'whoever-is': 'o assunto é para quem ocupa o cargo de {role} na empresa {company}.',
      'calling-for': {
        br: 'estou ligando para quem ocupa o cargo de {role} na empresa {company}.',
        luso: 'estou a ligar para quem ocupa o cargo de {role} na empresa {company}.',
      },
      'know-you-are': {
        third: 'ligo porque o seu cargo na empresa {company} é {role}.',
        tu: 'ligo porque o teu cargo na empresa {company} é {role}.',
      },
    },
  ),
  ...defineVoices(
    'context-benefit-company',
    { ...first, about: 'company', needs: ['benefit', 'company'], without: ['problem'] },
    {
      'because-of': 'ligo por causa de uma ideia para a empresa {company}.',
      'have-an-idea': 'tenho uma ideia para a empresa {company}, e é por isso que ligo.',
      'with-an-idea': {
        br: 'estou ligando com uma ideia para a empresa {company}.',
        luso: 'estou a ligar com uma ideia para a empresa {company}.',
      },
      'reason-is': {
        br: 'o motivo da ligação é uma ideia para a empresa {company}.',
        luso: 'o motivo da chamada é uma ideia para a empresa {company}.',
      },
    },
  ),
  ...defineVoices(
    'context-benefit',
    { ...first, about: 'self', needs: ['benefit'], without: ['problem', 'company'] },
    {
      'one-idea': 'ligo por causa de uma ideia que gostaria de apresentar.',
      'reason-is': { br: 'o motivo da ligação é uma ideia.', luso: 'o motivo da chamada é uma ideia.' },
    },
  ),
  ...defineVoices(
    'context-proof',
    { ...first, about: 'offer', needs: ['proof'], without: ['problem', 'benefit'] },
    {
      'one-result': 'ligo por causa de um resultado que vale a pena conhecer.',
      'tell-you': { br: 'estou ligando para contar um resultado.', luso: 'estou a ligar para contar um resultado.' },
      'reason-is': { br: 'o motivo da ligação é um resultado.', luso: 'o motivo da chamada é um resultado.' },
    },
  ),
  ...defineVoices(
    'context-companies',
    { ...first, about: 'company', needs: ['company', 'repCompany'], without: ['offer'] },
    {
      'should-talk': 'ligo para saber se faz sentido uma conversa entre {company} e {repCompany}.',
      'reason-is': {
        br: 'o motivo da ligação é ver se {company} e {repCompany} têm assunto em comum.',
        luso: 'o motivo da chamada é ver se {company} e {repCompany} têm assunto em comum.',
      },
      'one-question': {
        br: 'estou ligando para a empresa {company} com uma pergunta.',
        luso: 'estou a ligar para a empresa {company} com uma pergunta.',
      },
    },
  ),
  ...defineVoices(
    'context-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'repCompany'] },
    {
      'one-question': 'ligo para a empresa {company} com uma pergunta.',
      'find-out': 'ligo para saber se faz sentido eu conversar com a empresa {company}.',
    },
  ),
  ...defineVoices(
    'context-plain',
    { ...first, about: 'self', without: ['offer', 'company'] },
    {
      'one-question': 'ligo com uma pergunta concreta.',
      'find-out': 'ligo para saber se faz sentido termos uma conversa.',
      'reason-is': { br: 'o motivo da ligação é uma pergunta.', luso: 'o motivo da chamada é uma pergunta.' },
      introduce: { br: 'estou ligando para fazer uma pergunta.', luso: 'estou a ligar para fazer uma pergunta.' },
    },
  ),
];
