/** What the pack writes has what a voicemail should have, and nothing it warns others of. */
import { describe, expect, it } from '@jest/globals';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import { portuguese } from '../../../../src/core/language/pt/portuguese.ts';
import type { Passage } from '../../../../src/core/language/reader.ts';
import { answerFromSlots } from '../../../../src/core/script/answer-from-slots.ts';
import type { Slots } from '../../../../src/core/schema/index.ts';
import { sampleSituations } from '../../../fixtures/languages/samples.ts';

const { reader } = portuguese;
const UNWANTED = [
  'callPromises',
  'courtesies',
  'fillers',
  'switchboards',
  'deadlines',
  'pitches',
  'vaguePromises',
  'familiarities',
  'stiffWords',
  'grovelling',
  'privateMatters',
  'delicateRelations',
] as const;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

const STYLES = (['pt-BR', 'pt-PT'] as const).flatMap((variant) =>
  (['formal', 'informal'] as const).flatMap((formality) =>
    (['call-back', 'watch-for-email'] as const).map((strategy) => ({ variant, formality, strategy })),
  ),
);

describe.each(Object.entries(sampleSituations('pt')))('%s', (_, slots) => {
  it.each(STYLES)('%j', ({ variant, formality, strategy }) => {
    const contact: Slots = { ...slots, variant, settings: { ...slots.settings, formality, strategy } };
    const { script } = answerFromSlots(contact, { seed: `${variant}${formality}` });
    const passage = passageOf(script!.text);
    const unwanted = UNWANTED.flatMap((method) =>
      reader[method](passage).map(({ start, end }) => `${method}: ${passage.text.slice(start, end)}`),
    );
    expect(unwanted).toEqual([]);
    expect(reader.benefits(passage).map(({ start, end }) => passage.text.slice(start, end))).toHaveLength(1);
    expect(reader.warmth(passage)).not.toEqual([]);
    const nudges = reader.nudges(passage);
    if (strategy === 'call-back' && contact.earlier.count < 2) expect(nudges.length).toBeGreaterThan(0);
    expect(nudges.filter((nudge) => !nudge.fits(contact.today))).toEqual([]);
  });
});
