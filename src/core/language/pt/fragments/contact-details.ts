/** The rep's number, and their name where the settings want it late. */
import { defineVoices } from './define-voices.ts';

const details = { part: 'contact-details', needs: ['phone'] } as const;
const EASY = ['friendly', 'neutral'] as const;

export const contactDetails = [
  ...defineVoices(
    'details',
    { ...details, namePosition: 'early' },
    {
      'my-number': { br: 'meu número é {phone}.', luso: 'o meu número é {phone}.' },
      'the-number': 'o número é {phone}.',
      'here-is': 'aqui está o meu número, {phone}.',
      'write-down': {
        br: 'anote o meu número, {phone}.',
        pt: 'tome nota do meu número, {phone}.',
        tu: 'toma nota do meu número, {phone}.',
      },
      'direct-to-me': 'o número para falar comigo é {phone}.',
      'reach-me': { br: 'meu telefone é {phone}.', luso: 'o meu telefone é {phone}.' },
      'i-am-on': { any: 'estou no número {phone}.', tones: EASY },
      'find-me': { voce: 'você me encontra no {phone}.', pt: 'encontra-me no {phone}.', tu: 'encontras-me no {phone}.', tones: EASY },
    },
  ),
  ...defineVoices(
    'details-first-name',
    { ...details, namePosition: 'early', needs: ['phone', 'repFirst'] },
    {
      'name-again': 'o meu nome, outra vez, é {repFirst}, e o número é {phone}.',
      'ask-for': { br: 'aqui é {repFirst}, no número {phone}.', luso: 'fala {repFirst}, no número {phone}.', tones: EASY },
    },
  ),
  ...defineVoices(
    'details-late',
    { ...details, namePosition: 'late', needs: ['phone', 'rep', 'repCompany'] },
    {
      'here-is': {
        br: 'aqui é {rep}, da empresa {repCompany}, e o meu número é {phone}.',
        luso: 'daqui fala {rep}, da empresa {repCompany}, e o meu número é {phone}.',
      },
      'who-speaks': 'quem fala é {rep}, da empresa {repCompany}, e o número é {phone}.',
      'my-name': {
        br: 'meu nome é {rep}, da empresa {repCompany}, e o meu telefone é {phone}.',
        luso: 'o meu nome é {rep}, da empresa {repCompany}, e o meu telefone é {phone}.',
      },
      'work-at': {
        br: 'meu nome é {rep}, trabalho na empresa {repCompany}, e o número é {phone}.',
        luso: 'o meu nome é {rep}, trabalho na empresa {repCompany}, e o número é {phone}.',
      },
      short: 'fala {rep}, da empresa {repCompany}, {phone}.',
    },
  ),
  ...defineVoices(
    'details-late-alone',
    { ...details, namePosition: 'late', needs: ['phone', 'rep'], without: ['repCompany'] },
    {
      'here-is': { br: 'aqui é {rep}, e o meu número é {phone}.', luso: 'daqui fala {rep}, e o meu número é {phone}.' },
      'who-speaks': 'quem fala é {rep}, e o número é {phone}.',
      'my-name': { br: 'meu nome é {rep}, e o meu telefone é {phone}.', luso: 'o meu nome é {rep}, e o meu telefone é {phone}.' },
    },
  ),
  ...defineVoices(
    'details-late-firm',
    { ...details, namePosition: 'late', needs: ['phone', 'repCompany'], without: ['rep'] },
    {
      'in-the-name': 'ligo em nome da empresa {repCompany}, e o número é {phone}.',
      'work-at': 'trabalho na empresa {repCompany}, e o meu número é {phone}.',
    },
  ),
  ...defineVoices(
    'details-late-bare',
    { ...details, namePosition: 'late', without: ['rep', 'repCompany'] },
    { 'my-number': 'o meu número é {phone}.', 'the-number': 'o número para falar comigo é {phone}.' },
  ),
];
