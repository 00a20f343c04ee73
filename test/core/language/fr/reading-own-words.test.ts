/** What the French fragments say, the French reader understands, and it finds nothing bad in them. */
import { describe, expect, it } from '@jest/globals';
import { french } from '../../../../src/core/language/fr/french.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage } from '../../../../src/core/language/reader.ts';
import { answerFromSlots } from '../../../../src/core/script/answer-from-slots.ts';
import { sampleSituations } from '../../../fixtures/languages/samples.ts';

const { reader } = french;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

const BAD = [
  'callPromises',
  'courtesies',
  'fillers',
  'deadlines',
  'pitches',
  'vaguePromises',
  'familiarities',
  'stiffWords',
  'grovelling',
  'privateMatters',
  'delicateRelations',
  'switchboards',
] as const;

describe('own French scripts', () => {
  it.each(Object.entries(sampleSituations('fr')))('%s', (_, slots) => {
    for (const formality of ['formal', 'informal'] as const)
      for (const strategy of ['call-back', 'watch-for-email'] as const)
        for (const seed of ['a', 'b', 'c', 'd']) {
          const contact = { ...slots, settings: { ...slots.settings, formality, strategy } };
          const { text } = answerFromSlots(contact, { seed }).script!;
          const passage = passageOf(text);
          for (const kind of BAD) expect({ text, kind, found: reader[kind](passage).length }).toEqual({ text, kind, found: 0 });
          expect({ text, warm: reader.warmth(passage).length > 0 }).toEqual({ text, warm: true });
          expect({ text, signOff: reader.signOff(passage) !== null }).toEqual({ text, signOff: true });
          if (strategy === 'call-back' && slots.earlier.count < 2) {
            const nudges = reader.nudges(passage);
            expect({ text, nudges: nudges.length, fit: nudges.every((nudge) => nudge.fits(contact.today)) }).toEqual({
              text,
              nudges: 1,
              fit: true,
            });
          }
          if (slots.offer.benefit !== null && slots.earlier.count === 0)
            expect({ text, benefits: reader.benefits(passage).length }).toEqual({ text, benefits: 1 });
        }
  });

  it('reads 100 KB without any mark in less than a second', () => {
    for (const unit of ['nous pouvons vous ', 'je vous rappelle et ', 'Jean de la ', 'vous ', 'le 01 ', "l'offre d'un "]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const passage = passageOf(text);
      for (const kind of [
        ...BAD,
        'asks',
        'benefits',
        'nudges',
        'warmth',
        'meetingClaims',
        'connectionClaims',
        'claims',
        'names',
        'quantities',
        'ages',
      ] as const) {
        const from = performance.now();
        reader[kind](passage);
        expect({ unit, kind, slow: performance.now() - from > 1000 }).toEqual({ unit, kind, slow: false });
      }
    }
  });
});
