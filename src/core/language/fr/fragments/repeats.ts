/** The number a second time, digit for digit. */
import { bothForms } from '../address-forms.ts';

export const repeats = bothForms(
  'repeat',
  { part: 'repeat', needs: ['phone'] },
  {
    'je-repete': 'je répète, {phone}.',
    'encore-une-fois': 'encore une fois, le {phone}.',
    'je-redonne': ['je vous redonne le numéro, {phone}.', 'je te redonne le numéro, {phone}.'],
    'pour-noter': {
      text: ['pour que vous puissiez le noter, {phone}.', 'pour que tu puisses le noter, {phone}.'],
      tones: ['friendly', 'neutral'],
    },
    'une-seconde-fois': 'une seconde fois, {phone}.',
    'donc-le': { text: 'donc, le {phone}.', tones: ['friendly', 'neutral'] },
    'a-noter': 'à noter, le {phone}.',
    'je-reprends': 'je reprends, {phone}.',
    'le-numero-encore': 'le numéro, encore une fois, {phone}.',
    'cetait-le': "c'était le {phone}.",
    'de-quoi-noter': {
      text: ['si vous cherchiez de quoi noter, {phone}.', 'si tu cherchais de quoi noter, {phone}.'],
      tones: ['friendly'],
    },
  },
);
