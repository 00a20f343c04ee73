/** Why the rep calls at this moment: a person both know. Abstract nouns stand where a noun would give somebody's gender away. */
import { defineVoices } from './define-voices.ts';

const shared = { part: 'context', about: 'connection', needs: ['connection'], kinds: ['person'], attempts: ['first'] } as const;
const also = { ...shared, layer: 'also' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const EASY = ['friendly', 'neutral'] as const;

export const contextsFromPerson = [
  ...defineVoices(
    'context-referred',
    { ...shared, relations: ['referred-by'] },
    {
      suggested: '{connection} sugeriu que eu ligasse.',
      recommended: 'foi {connection} quem recomendou que eu ligasse.',
      recommendation: 'ligo por recomendação de {connection}.',
      'at-suggestion': { br: 'estou ligando por sugestão de {connection}.', luso: 'estou a ligar por sugestão de {connection}.' },
      'gave-your-name': {
        br: '{connection} me passou o seu nome, e por isso estou ligando.',
        pt: '{connection} deu-me o seu nome, e é por isso que estou a ligar.',
        tu: '{connection} deu-me o teu nome, e é por isso que estou a ligar.',
      },
      'have-your-contact': {
        br: 'tenho o seu contato por indicação de {connection}.',
        pt: 'tenho o seu contacto por indicação de {connection}.',
        tu: 'tenho o teu contacto por indicação de {connection}.',
      },
      'told-me': {
        voce: '{connection} me falou de você e sugeriu que eu ligasse.',
        tu: '{connection} falou-me de ti e sugeriu que eu ligasse.',
        tones: EASY,
      },
    },
  ),
  ...defineVoices(
    'context-former-colleague',
    { ...shared, relations: ['former-colleague'] },
    {
      'in-common': 'temos em comum {connection}, colega de outros tempos.',
      'both-know': 'há uma pessoa que conhecemos em comum, {connection}, ex-colega.',
      'reason-to-call': {
        br: 'estou ligando porque temos em comum {connection}, ex-colega.',
        luso: 'estou a ligar porque temos em comum {connection}, ex-colega.',
      },
    },
  ),
  ...defineVoices(
    'context-colleague',
    { ...shared, relations: ['colleague'] },
    {
      'i-know': { third: 'conheço {connection}, colega na sua empresa.', tu: 'conheço {connection}, colega na tua empresa.' },
      'works-with-you': { voce: 'conheço {connection}, que trabalha com você.', tu: 'conheço {connection}, que trabalha contigo.' },
      'reason-to-call': {
        br: 'estou ligando porque conheço {connection}, colega na sua empresa.',
        pt: 'estou a ligar porque conheço {connection}, colega na sua empresa.',
        tu: 'estou a ligar porque conheço {connection}, colega na tua empresa.',
      },
    },
  ),
  ...defineVoices(
    'context-friend',
    { ...shared, relations: ['friend'] },
    {
      'in-common': 'temos uma amizade em comum, {connection}.',
      friendship: '{connection} é uma amizade que temos em comum.',
      'reason-to-call': {
        br: 'estou ligando porque temos uma amizade em comum, {connection}.',
        luso: 'estou a ligar porque temos uma amizade em comum, {connection}.',
      },
    },
  ),
  ...defineVoices(
    'context-customer',
    { ...shared, relations: ['customer'] },
    {
      'customer-of-ours': '{connection}, que conhecemos em comum, é cliente da nossa empresa.',
      'in-common': 'temos em comum {connection}, cliente da nossa empresa.',
    },
  ),
  ...defineVoices(
    'context-partner',
    { ...shared, relations: ['partner'] },
    { 'in-common': 'temos uma parceria em comum, {connection}.', 'same-person': 'trabalhamos com a mesma pessoa, {connection}.' },
  ),
  ...defineVoices(
    'context-acquainted',
    { ...shared, relations: acquainted },
    {
      'in-common': 'temos {connection} em comum.',
      'both-know': 'há uma pessoa que conhecemos em comum, {connection}.',
      someone: '{connection} é uma pessoa que conhecemos em comum.',
      'name-that-links': 'há um nome que nos liga, {connection}.',
      'mutual-contact': { br: 'temos um contato em comum, {connection}.', luso: 'temos um contacto em comum, {connection}.' },
      'reason-to-call': {
        br: 'estou ligando porque temos {connection} em comum.',
        luso: 'estou a ligar porque temos {connection} em comum.',
      },
    },
  ),
  ...defineVoices(
    'context-also-referred',
    { ...also, relations: ['referred-by'] },
    { 'who-suggested': '{connection} também sugeriu que eu ligasse.', 'idea-of': 'a sugestão de ligar veio também de {connection}.' },
  ),
  ...defineVoices(
    'context-also-acquainted',
    { ...also, relations: acquainted },
    {
      'in-common': 'também temos {connection} em comum.',
      'by-the-way': { any: 'aliás, temos {connection} em comum.', tones: EASY },
      'name-that-links': 'há ainda um nome que nos liga, {connection}.',
    },
  ),
];
