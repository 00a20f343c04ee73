/** The rep's number, and their name where the settings want it late. */
import { germanFragments } from '../address-forms.ts';

const early = { part: 'contact-details', namePosition: 'early', needs: ['phone'] } as const;
const late = { part: 'contact-details', namePosition: 'late', needs: ['phone'] } as const;
const casual = ['friendly', 'neutral'] as const;

export const contactDetails = [
  ...germanFragments('details', early, {
    'meine-nummer': 'meine Nummer ist {phone}.',
    'meine-nummer-kurz': 'meine Nummer: {phone}.',
    erreichen: '[Sie erreichen|du erreichst] mich unter {phone}.',
    'direkt-unter': 'ich bin unter {phone} direkt zu erreichen.',
    unter: 'ich bin unter {phone} erreichbar.',
    'die-nummer': 'die Nummer ist {phone}.',
    hier: { text: 'hier ist meine Nummer: {phone}.', tones: casual },
    durchwahl: 'meine Durchwahl ist {phone}.',
    direkt: 'direkt [erreichen Sie|erreichst du] mich unter {phone}.',
  }),
  ...germanFragments(
    'details-first-name',
    { ...early, needs: ['phone', 'repFirst'] },
    {
      unter: { text: '{repFirst} noch einmal, ich bin unter {phone} zu erreichen.', tones: casual, formality: 'informal' },
      hier: { text: 'hier ist {repFirst}, meine Nummer ist {phone}.', tones: casual, formality: 'informal' },
    },
  ),
  ...germanFragments(
    'details-late',
    { ...late, needs: ['phone', 'rep', 'repCompany'] },
    {
      'hier-ist': 'hier ist {rep} von {repCompany}, meine Nummer ist {phone}.',
      'mein-name': 'mein Name ist {rep} von {repCompany}, [Sie erreichen|du erreichst] mich unter {phone}.',
      'ich-bin': { text: 'ich bin {rep} von {repCompany}, und meine Nummer ist {phone}.', tones: casual },
      'hier-spricht': 'hier spricht {rep} von {repCompany}, Nummer {phone}.',
      erreichen: '[Sie erreichen|du erreichst] mich, {rep} von {repCompany}, unter {phone}.',
      'name-firma': 'mein Name ist {rep}, ich bin bei {repCompany}, und die Nummer ist {phone}.',
    },
  ),
  ...germanFragments(
    'details-late-alone',
    { ...late, needs: ['phone', 'rep'], without: ['repCompany'] },
    {
      'hier-ist': 'hier ist {rep}, meine Nummer ist {phone}.',
      'mein-name': 'mein Name ist {rep}, [Sie erreichen|du erreichst] mich unter {phone}.',
    },
  ),
  ...germanFragments(
    'details-late-firm',
    { ...late, needs: ['phone', 'repCompany'], without: ['rep'] },
    {
      bei: 'ich bin bei {repCompany}, meine Nummer ist {phone}.',
      von: 'ich rufe von {repCompany} an, [Sie erreichen|du erreichst] mich unter {phone}.',
    },
  ),
  ...germanFragments(
    'details-late-bare',
    { ...late, without: ['rep', 'repCompany'] },
    { 'meine-nummer': 'meine Nummer ist {phone}.', erreichen: '[Sie erreichen|du erreichst] mich unter {phone}.' },
  ),
];
