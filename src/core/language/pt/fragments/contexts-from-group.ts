/** Why the rep calls at this moment: a company, a group or an event both have to do with; named after a comma, so that it takes no article. */
import { defineVoices } from './define-voices.ts';

const shared = {
  part: 'context',
  about: 'connection',
  needs: ['connection'],
  kinds: ['company', 'group', 'event'],
  attempts: ['first'],
} as const;
const also = { ...shared, layer: 'also' } as const;
const others = ['mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] as const;

export const contextsFromGroup = [
  ...defineVoices(
    'context-member',
    { ...shared, relations: ['member'] },
    {
      'same-group': 'fazemos parte do mesmo grupo, {connection}.',
      'same-community': 'estamos na mesma comunidade, {connection}.',
      'in-common': 'temos um grupo em comum, {connection}.',
      'reason-to-call': {
        br: 'estou ligando porque fazemos parte do mesmo grupo, {connection}.',
        luso: 'estou a ligar porque fazemos parte do mesmo grupo, {connection}.',
      },
    },
  ),
  ...defineVoices(
    'context-attended',
    { ...shared, relations: ['attended'] },
    {
      'same-event': 'estivemos no mesmo evento, {connection}.',
      'event-in-common': 'temos um evento em comum, {connection}.',
      'after-event': {
        br: 'estou ligando depois de um evento em que estivemos, {connection}.',
        luso: 'estou a ligar depois de um evento em que estivemos, {connection}.',
      },
    },
  ),
  ...defineVoices(
    'context-firm-customer',
    { ...shared, relations: ['customer'] },
    {
      'customer-of-ours': '{connection}, que conhecemos em comum, é cliente da nossa empresa.',
      'in-common': 'temos em comum {connection}, cliente da nossa empresa.',
    },
  ),
  ...defineVoices(
    'context-firm-partner',
    { ...shared, relations: ['partner'] },
    { 'in-common': 'temos um parceiro em comum, {connection}.', 'both-work-with': 'trabalhamos com a mesma empresa, {connection}.' },
  ),
  ...defineVoices(
    'context-in-common',
    { ...shared, relations: others },
    {
      'in-common': 'temos uma ligação em comum, {connection}.',
      'name-that-links': 'há um nome que nos liga, {connection}.',
      'reason-to-call': {
        br: 'estou ligando porque temos uma ligação em comum, {connection}.',
        luso: 'estou a ligar porque temos uma ligação em comum, {connection}.',
      },
    },
  ),
  ...defineVoices('context-also-group', also, {
    'in-common': 'também temos uma ligação em comum, {connection}.',
    'name-that-links': 'há ainda um nome que nos liga, {connection}.',
  }),
];
