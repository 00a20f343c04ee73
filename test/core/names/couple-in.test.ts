/** Two people in one greeting, in five languages. */
import { describe, expect, it } from '@jest/globals';
import { coupleIn } from '../../../src/core/names/couple-in.ts';

describe('coupleIn', () => {
  it.each([
    ['Sarah and Tom', 'en', 'Sarah and Tom'],
    ['Hans and Petra', 'de', 'Hans und Petra'],
    ['Marie and Paul', 'fr', 'Marie et Paul'],
    ['Ana and João', 'pt', 'Ana e João'],
    ['Juan and María', 'es', 'Juan y María'],
    ['Juan and Inés', 'es', 'Juan e Inés'],
    ['Juan and Ian', 'es', 'Juan y Ian'],
    ['Alejandra', 'es', 'Alejandra'],
  ] as const)('%s in %s is %s', (name, language, expected) => {
    expect(coupleIn(name, language)).toBe(expected);
  });
});
