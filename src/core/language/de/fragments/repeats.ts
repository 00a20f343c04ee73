/** The number a second time, digit for digit. */
import { germanFragments } from '../address-forms.ts';

const casual = ['friendly', 'neutral'] as const;

export const repeats = germanFragments(
  'repeat',
  { part: 'repeat', needs: ['phone'] },
  {
    'noch-einmal': 'noch einmal: {phone}.',
    wiederhole: 'ich wiederhole: {phone}.',
    'noch-einmal-nummer': 'noch einmal die Nummer: {phone}.',
    'zum-mitschreiben': { text: 'zum Mitschreiben: {phone}.', tones: casual },
    'und-nochmal': { text: 'und nochmals: {phone}.', tones: casual },
    'ein-zweites-mal': 'ein zweites Mal: {phone}.',
    langsam: { text: 'und noch einmal langsam: {phone}.', tones: casual },
    'das-war': 'das war {phone}.',
    'gern-wiederholt': 'gern noch einmal: {phone}.',
    'zum-notieren': 'zum Notieren noch einmal: {phone}.',
    stift: { text: 'falls [Sie|du] gerade einen Stift [suchen|suchst]: {phone}.', tones: ['friendly'] },
  },
);
