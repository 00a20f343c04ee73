/** Why the rep calls at this moment: a company, a group or an event both have to do with. Names stand so that they need no article. */
import { germanFragments } from '../address-forms.ts';

const shared = {
  part: 'context',
  about: 'connection',
  needs: ['connection'],
  kinds: ['company', 'group', 'event'],
  attempts: ['first'],
} as const;
const also = { ...shared, layer: 'also' } as const;
const casual = ['friendly', 'neutral'] as const;

export const contextsFromGroup = [
  ...germanFragments(
    'context-member',
    { ...shared, relations: ['member'] },
    {
      mitglied: 'wir sind beide Mitglied, und zwar hier: {connection}.',
      stichwort: 'ich melde mich, weil wir beide Mitglied sind, Stichwort {connection}.',
      gemeinsam: 'wir haben eine Mitgliedschaft gemeinsam: {connection}.',
      da: { text: '{connection}, da sind wir beide Mitglied.', tones: casual },
    },
  ),
  ...germanFragments(
    'context-attended',
    { ...shared, relations: ['attended'] },
    {
      dabei: '{connection}, da waren wir beide dabei.',
      stichwort: 'mein Anruf hat einen Anlass, bei dem wir beide waren: {connection}.',
      veranstaltung: 'wir waren beide auf derselben Veranstaltung: {connection}.',
      da: { text: '[Sie waren|du warst] dort und ich auch: {connection}.', tones: casual },
    },
  ),
  ...germanFragments(
    'context-firm-customer',
    { ...shared, relations: ['customer'] },
    {
      kennen: 'wir kennen beide {connection}, und dort arbeitet man mit uns.',
      name: 'es gibt einen Namen, den wir beide kennen und mit dem wir arbeiten: {connection}.',
    },
  ),
  ...germanFragments(
    'context-firm-partner',
    { ...shared, relations: ['partner'] },
    {
      beide: 'wir arbeiten beide mit {connection} zusammen.',
      verbindet: 'uns verbindet eine Partnerschaft: {connection}.',
    },
  ),
  ...germanFragments(
    'context-in-common',
    { ...shared, relations: ['mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] },
    {
      verbindet: 'uns verbindet ein Name: {connection}.',
      stichwort: 'wir haben etwas gemeinsam, Stichwort {connection}.',
      beide: 'ich rufe an, weil wir beide mit {connection} zu tun haben.',
    },
  ),
  ...germanFragments(
    'context-also-member',
    { ...also, relations: ['member'] },
    {
      auch: 'und wir sind beide Mitglied, Stichwort {connection}.',
      ausserdem: 'außerdem verbindet uns eine Mitgliedschaft: {connection}.',
    },
  ),
  ...germanFragments(
    'context-also-attended',
    { ...also, relations: ['attended'] },
    {
      auch: '{connection}, da waren wir übrigens auch beide.',
      ausserdem: 'außerdem waren wir beide dabei, Stichwort {connection}.',
    },
  ),
  ...germanFragments(
    'context-also-in-common',
    { ...also, relations: ['customer', 'partner', 'mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] },
    {
      auch: 'außerdem verbindet uns {connection}.',
      gemeinsam: 'und wir haben etwas gemeinsam, Stichwort {connection}.',
    },
  ),
];
