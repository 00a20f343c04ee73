/** The number a second time, digit for digit. */
import { defineVoices } from './define-voices.ts';

const EASY = ['friendly', 'neutral'] as const;

export const repeats = defineVoices(
  'repeat',
  { part: 'repeat', needs: ['phone'] },
  {
    repeating: 'repetindo, {phone}.',
    'once-more': 'mais uma vez, {phone}.',
    'again-number': 'outra vez o número, {phone}.',
    'i-repeat': 'repito, {phone}.',
    'i-repeat-number': 'repito o número, {phone}.',
    'number-once-more': 'o número mais uma vez, {phone}.',
    'to-repeat': { any: 'volto a dizer, {phone}.', tones: ['neutral', 'formal'] },
    'second-time': 'uma segunda vez, {phone}.',
    'in-case': 'caso não tenha dado para anotar, {phone}.',
    'again-slowly': { any: 'outra vez, com calma, {phone}.', tones: EASY },
    'with-a-pen': {
      br: 'se foi buscar uma caneta, é {phone}.',
      pt: 'se foi buscar uma caneta, é {phone}.',
      tu: 'se foste buscar uma caneta, é {phone}.',
      tones: ['friendly'],
    },
    'to-write-down': { any: 'para anotar com calma, {phone}.', tones: EASY },
  },
);
