/** The number a second time, digit for digit. */
import { defineFragments } from '../../fragment.ts';

export const repeats = defineFragments(
  'repeat',
  { part: 'repeat', needs: ['phone'] },
  {
    'again-thats': "again, that's {phone}.",
    'once-more': 'once more, {phone}.',
    'let-me-repeat': 'let me repeat that, {phone}.',
    'say-it-again': "I'll say it again, {phone}.",
    again: 'again, {phone}.',
    'here-once-more': { text: 'here it is once more, {phone}.', tones: ['friendly', 'neutral'] },
    'number-again': 'that number again, {phone}.',
    'to-repeat': { text: 'to repeat, {phone}.', tones: ['neutral', 'formal'] },
    'second-time': 'and a second time, {phone}.',
    'with-a-pen': { text: "if you're looking for a pen, it's {phone}.", tones: ['friendly'] },
    'case-you-missed': { text: 'in case you missed it, {phone}.', tones: ['friendly', 'neutral'] },
    'for-your-notes': { text: "for your notes, it's {phone}.", tones: ['friendly', 'neutral'] },
    'the-number-was': 'that was {phone}.',
  },
);
