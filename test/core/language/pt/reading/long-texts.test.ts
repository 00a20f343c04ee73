/** A hostile text costs no more than its length. */
import { describe, expect, it } from '@jest/globals';
import { lowerCase } from '../../../../../src/core/language/lower-case.ts';
import { portuguese } from '../../../../../src/core/language/pt/portuguese.ts';
import type { Passage } from '../../../../../src/core/language/reader.ts';

const { reader } = portuguese;
const LENGTH = 100_000;
/** Generous: the machine that runs the tests may be busy. */
const MOST_MS = 4_000;
const METHODS = [
  'introductions',
  'asks',
  'callPromises',
  'meetingClaims',
  'ages',
  'connectionClaims',
  'names',
  'quantities',
  'claims',
  'courtesies',
  'fillers',
  'signOff',
  'switchboards',
  'nudges',
  'deadlines',
  'pitches',
  'benefits',
  'vaguePromises',
  'familiarities',
  'stiffWords',
  'warmth',
  'grovelling',
  'privateMatters',
  'delicateRelations',
] as const;

describe('a text of 100,000 characters', () => {
  it.each([
    'a ',
    'A',
    'ajuda-',
    '1',
    'não ligue-me hoje ',
    'tivemos uma conversa ',
    'Carla Teixeira ',
    ',',
    ' ',
    'podemos ajudar a reduzir ',
    'menos ',
    'vinte e um mil e duzentos ',
    'Conheço a Carla e o Pedro ',
  ])('of "%s" is read at once', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const before = performance.now();
    const lower = lowerCase(text);
    const passage: Passage = { text, lower, sentences: reader.splitSentences(text, lower) };
    for (const method of METHODS) reader[method](passage);
    reader.greeting(passage, 'Ana');
    reader.addressed(passage, 'Ana');
    reader.callbackTimes(passage, reader.asks(passage));
    portuguese.verbalise(text);
    expect(performance.now() - before).toBeLessThan(MOST_MS);
  });
});
