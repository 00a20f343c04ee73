/** Subject lines: three or more, true, short, each on another hook where the facts allow. */
import { describe, expect, it } from '@jest/globals';
import { contactWords } from '../../../src/core/script/contact-words.ts';
import { seededRandom } from '../../../src/core/script/seeded-random.ts';
import { chooseSubjects } from '../../../src/core/subject/choose-subjects.ts';
import { checkSubject } from '../../../src/core/tips/check-subject.ts';
import { SITUATIONS } from '../../fixtures/core-b/situations.ts';
import { slotsWith, strangerSlots } from '../../fixtures/core-b/slots.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('chooseSubjects', () => {
  it.each(Object.entries(SITUATIONS))('when %s, gives at least three with nothing to be said against them', (_, slots) => {
    for (const seed of SEEDS) {
      const subjects = chooseSubjects(contactWords(slots), seededRandom(seed));
      expect(subjects.length).toBeGreaterThanOrEqual(3);
      expect(new Set(subjects.map(({ subject }) => subject)).size).toBe(subjects.length);
      for (const { subject, facts, why } of subjects) {
        expect(checkSubject({ subject, slots })).toEqual([]);
        expect(subject.length).toBeLessThanOrEqual(45);
        expect(subject).toMatch(/^[\p{Lu}\p{N}]/u);
        expect(facts.length).toBeGreaterThan(0);
        expect(why).toMatch(/\.$/);
      }
    }
  });

  it('hangs each on another fact where much is known', () => {
    const hooks = chooseSubjects(contactWords(slotsWith()), seededRandom('a')).map(({ hook }) => hook);
    expect(new Set(hooks).size).toBe(hooks.length);
    expect(hooks).toEqual(expect.arrayContaining(['meeting', 'connection', 'problem']));
  });

  it('speaks of the voicemail only, where nothing is known', () => {
    for (const seed of SEEDS)
      expect(chooseSubjects(contactWords(strangerSlots()), seededRandom(seed)).every(({ hook }) => hook === 'voicemail')).toBe(true);
  });

  it('leaves out what does not fit on a phone', () => {
    const topic = 'warehouse consolidation and carrier scorecard';
    const slots = slotsWith({ lastMeeting: { topic } });
    for (const seed of SEEDS)
      expect(chooseSubjects(contactWords(slots), seededRandom(seed)).some(({ subject }) => subject.includes(topic))).toBe(false);
  });
});
