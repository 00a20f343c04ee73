/** Beyond the battery: what the pack's own reader and grammar say of many generated scripts. */
import { describe, expect, it } from '@jest/globals';
import { spanish } from '../../../../src/core/language/es/spanish.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import { answerFromSlots } from '../../../../src/core/script/answer-from-slots.ts';
import type { Passage } from '../../../../src/core/language/reader.ts';
import { FORMALITIES, SAMPLES, sampleSituations, sampleSlots } from '../../../fixtures/languages/samples.ts';

const { reader } = spanish;
/** "de el" and "a el" are contracted; nothing shows whether rep or contact is a man or a woman, and formal words never mix with informal ones. */
const UNGRAMMATICAL =
  /(?<!\p{L})(?:de|a)\s+el(?!\p{L})|(?<!\p{L})(?:encantad[oa]|ambos|los dos (?=conoc|estuv|particip)|agradecid[oa]|atent[oa])(?!\p{L})/iu;
const INFORMAL = /(?<!\p{L})(?:te|tú|tu|ti|contigo|tuya|llámame|márcame|puedes|quieres)(?!\p{L})/iu;
const FORMAL = /(?<!\p{L})(?:usted|le|su|suya|llámeme|márqueme|¿puede|podría (?=llamar)|quiera)(?!\p{L})/iu;
const NEVER = [
  'deadlines',
  'pitches',
  'vaguePromises',
  'familiarities',
  'stiffWords',
  'grovelling',
  'privateMatters',
  'delicateRelations',
  'fillers',
  'courtesies',
  'callPromises',
  'switchboards',
] as const;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

const styles = SAMPLES.es.variants.flatMap((variant) =>
  FORMALITIES.flatMap((formality) => (['call-back', 'watch-for-email'] as const).map((strategy) => ({ variant, formality, strategy }))),
);

describe.each(Object.entries(sampleSituations('es')))('%s', (_, slots) => {
  it.each(styles)('$variant, $formality, $strategy', ({ variant, formality, strategy }) => {
    for (const seed of ['k', 'l']) {
      const contact = { ...slots, variant, settings: { ...slots.settings, formality, strategy } };
      const { text } = answerFromSlots(contact, { seed }).script!;
      const passage = passageOf(text);
      const kinds = NEVER.flatMap((kind) => reader[kind](passage).map(({ start, end }) => `${kind}: ${text.slice(start, end)}`));
      expect({ text, kinds }).toEqual({ text, kinds: [] });
      expect({ text, benefits: reader.benefits(passage).length }).toEqual({ text, benefits: 1 });
      expect({ text, warm: reader.warmth(passage).length > 0 }).toEqual({ text, warm: true });
      if (strategy === 'call-back' && slots.earlier.count < 2)
        expect({ text, fits: reader.nudges(passage).map((nudge) => nudge.fits(contact.today)) }).toEqual({ text, fits: [true] });
      expect(text).not.toMatch(UNGRAMMATICAL);
      expect(text).not.toMatch(formality === 'formal' ? INFORMAL : FORMAL);
    }
  });
});

describe('a contact with an honorific', () => {
  it.each([
    ['ms', 'señora Ortega'],
    ['mr', 'señor Ortega'],
  ] as const)('%s is spoken to as %s, and by first name where one says tú', (honorific, name) => {
    const formal = sampleSlots('es', { contact: { honorific }, settings: { formality: 'formal' } });
    const informal = sampleSlots('es', { contact: { honorific }, settings: { formality: 'informal' } });
    expect(answerFromSlots(formal).script!.text).toContain(name);
    expect(answerFromSlots(formal).script!.text).not.toContain('Lucía');
    expect(answerFromSlots(informal).script!.text).toContain('Lucía');
  });
});

describe('regional wording', () => {
  const texts = (variant: string): string =>
    Array.from({ length: 60 }, (_, seed) => answerFromSlots(sampleSlots('es', { variant }), { seed: `v${seed}` }).script!.text).join(' ');

  it('is heard only where it is at home', () => {
    expect(texts('es-ES')).not.toMatch(/márque|márca|regrés|platic|conversamos|ubica/iu);
    expect(texts('es-419')).not.toMatch(/localiza|enseñ|estuvimos hablando|ha llamado|(?:un|dame un|deme un) toque/iu);
  });
});
