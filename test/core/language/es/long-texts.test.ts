/** Texts of a hundred thousand characters, built against the patterns, are read in linear time. */
import { describe, expect, it } from '@jest/globals';
import { spanish } from '../../../../src/core/language/es/spanish.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage, Span } from '../../../../src/core/language/reader.ts';

const { reader } = spanish;
const LENGTH = 100_000;
/** A quadratic pattern takes minutes; the limit leaves room for a slow machine. */
const MOST_MS = 10_000;
const KINDS = [
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

const PIECES = [
  'a ',
  'Ana ',
  'Ana, ',
  'Ana de la ',
  'le llamo por ',
  '¿me ',
  '¿',
  'treinta y ',
  'nuestra plataforma ',
  'ayudamos a ',
  'perdone que le ',
  'sé que está ',
  'hace un ',
  'quedan ',
  'empresa podría ',
  '12.345,6 ',
  '1',
  'x',
  'X',
  'a@',
  '. ',
];

describe('a hostile text', () => {
  it.each(PIECES)(
    'of "%s"',
    (piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      const lower = lowerCase(text);
      const before = performance.now();
      const passage: Passage = { text, lower, sentences: reader.splitSentences(text, lower) };
      for (const kind of KINDS) (reader[kind] as (read: Passage) => Span[])(passage);
      reader.callbackTimes(passage, reader.asks(passage));
      reader.addressed(passage, 'Ana');
      for (const sentence of passage.sentences) {
        reader.statesContext(sentence);
        reader.statesReason(sentence);
        reader.givesReason(sentence);
      }
      expect(spanish.verbalise(text).length).toBeGreaterThan(0);
      expect(performance.now() - before).toBeLessThan(MOST_MS);
    },
    60_000,
  );
});
