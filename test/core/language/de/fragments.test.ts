/** German scripts in context: how they speak to the contact, and that the reader finds in them what they say and nothing else. */
import { describe, expect, it } from '@jest/globals';
import { german } from '../../../../src/core/language/de/german.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage } from '../../../../src/core/language/reader.ts';
import { answerFromSlots } from '../../../../src/core/script/answer-from-slots.ts';
import type { Slots } from '../../../../src/core/schema/index.ts';
import { FORMALITIES, sampleSituations, sampleSlots } from '../../../fixtures/languages/samples.ts';

const { reader } = german;
const DU = /(?<!\p{L})(?:du|dich|dir|dein(?:e|em|en|er|es)?)(?!\p{L})/iu;
const SIE = /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e|em|en|er|es)?)(?!\p{L})/u;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

function answers(slots: Slots) {
  return (['call-back', 'watch-for-email'] as const).flatMap((strategy) =>
    ['a', 'b', 'c', 'd'].map((seed) => answerFromSlots({ ...slots, settings: { ...slots.settings, strategy } }, { seed })),
  );
}

describe.each(FORMALITIES)('spoken to in the %s way', (formality) => {
  it.each(Object.entries(sampleSituations('de')))('%s', (_, sample) => {
    for (const { script, email } of answers({ ...sample, settings: { ...sample.settings, formality } })) {
      const other = formality === 'formal' ? DU : SIE;
      expect(script!.text.replaceAll(/(?<=[.?:] |^)(?:Sie|Ihr)/gu, '')).not.toMatch(other);
      expect(email!.body).not.toMatch(other);
    }
  });
});

describe('a script as the reader sees it', () => {
  it.each(Object.entries(sampleSituations('de')))('%s', (_, slots) => {
    for (const { script } of answers(slots)) {
      const passage = passageOf(script!.text);
      const faults = [
        reader.deadlines,
        reader.pitches,
        reader.vaguePromises,
        reader.familiarities,
        reader.grovelling,
        reader.privateMatters,
        reader.delicateRelations,
        reader.stiffWords,
        reader.fillers,
        reader.courtesies,
        reader.callPromises,
      ].flatMap((read) => read(passage).map(({ start, end }) => script!.text.slice(start, end)));
      expect({ text: script!.text, faults }).toEqual({ text: script!.text, faults: [] });
      expect(reader.warmth(passage).length).toBeGreaterThan(0);
      const pushes = reader.nudges(passage);
      expect(pushes.every((nudge) => nudge.fits(slots.today))).toBe(true);
      if (script!.strategy === 'call-back' && slots.earlier.count < 2) expect(pushes.length).toBeGreaterThan(0);
      if (slots.offer.benefit !== null && slots.earlier.count === 0) expect(reader.benefits(passage).length).toBeGreaterThan(0);
    }
  });
});

describe('a contact whose record says how she is addressed', () => {
  it('is greeted with title and last name where one says Sie, and by first name otherwise', () => {
    const of = (formality: 'formal' | 'informal'): string =>
      answerFromSlots(sampleSlots('de', { contact: { honorific: 'ms' }, settings: { formality } })).script!.text;
    expect(of('formal')).toMatch(/^Guten (?:Tag|Morgen|Abend) Frau Weber|^Hallo Frau Weber/u);
    expect(of('formal')).not.toContain('Jürgen');
    expect(of('informal')).toContain('Jürgen');
    expect(of('informal')).not.toContain('Weber');
  });
});
