/** Scripts in every situation and style: whole, true, in the band, and different from one another. */
import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../src/core/language/en/number-words.ts';
import { answerFromSlots } from '../../../src/core/script/answer-from-slots.ts';
import { findNumbers } from '../../../src/core/phone/find-numbers.ts';
import { estimateSeconds } from '../../../src/core/speech/estimate-seconds.ts';
import { checkText } from '../../../src/core/tips/check-text.ts';
import type { Script, Slots } from '../../../src/core/schema/index.ts';
import { inStyle, SITUATIONS, STYLES } from '../../fixtures/core-b/situations.ts';
import { slotsWith, strangerSlots } from '../../fixtures/core-b/slots.ts';

const SEEDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const cases = Object.entries(SITUATIONS).flatMap(([situation, slots]) =>
  Object.entries(STYLES).map(([style, settings]) => [situation, style, inStyle(slots, settings)] as const),
);

function scriptOf(slots: Slots, seed: string): Script {
  const { script } = answerFromSlots(slots, { seed });
  if (script === null) throw new Error('no script');
  return script;
}

describe('answerFromSlots', () => {
  it.each(cases)('when %s (%s), gives seven parts in order with nothing to be said against them', (_, __, slots) => {
    for (const seed of SEEDS) {
      const { script, findings } = answerFromSlots(slots, { seed });
      expect(script!.parts.map(({ part }) => part)).toEqual([
        'greeting',
        'context',
        'reason',
        'ask',
        'contact-details',
        'repeat',
        'sign-off',
      ]);
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(script!.text).not.toMatch(/[{}]|undefined|null|\.\.| {2}| [,.]|(?:^|[.?!] )\p{Ll}/u);
    }
  });

  it.each(cases)('when %s (%s), says the number twice, digit for digit, and the first name once or twice', (_, __, slots) => {
    for (const seed of SEEDS) {
      const { text } = scriptOf(slots, seed);
      expect(findNumbers(text, numberWords).map(({ digits }) => digits)).toEqual(['3035550134', '3035550134']);
      const { firstName } = slots.contact;
      const times = firstName === null ? 1 : text.split(firstName).length - 1;
      expect([1, 2]).toContain(times);
    }
  });

  it.each(cases)('when %s (%s), parts add up to the whole', (_, __, slots) => {
    const script = scriptOf(slots, 'sum');
    expect(script.text).toBe(script.parts.map(({ text }) => text).join(' '));
    expect(script.parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(script.seconds.expected, 6);
    expect(estimateSeconds(script.text, { language: 'en', pace: slots.rep.pace }).expected).toBeCloseTo(script.seconds.expected, 0);
  });

  it('gives the same answer for the same seed and another for another', () => {
    const slots = slotsWith();
    expect(answerFromSlots(slots, { seed: 'a' })).toEqual(answerFromSlots(structuredClone(slots), { seed: 'a' }));
    const texts = new Set(Array.from({ length: 40 }, (_, index) => scriptOf(slots, `seed ${index}`).text));
    expect(texts.size).toBeGreaterThan(36);
  });

  it('uses what the facts hold in most scripts', () => {
    const scripts = Array.from({ length: 60 }, (_, index) => scriptOf(slotsWith(), `seed ${index}`));
    const share = (path: string): number =>
      scripts.filter(({ parts }) => parts.some(({ facts }) => facts.includes(path))).length / scripts.length;
    expect(share('lastMeeting')).toBeGreaterThan(0.6);
    expect(share('connections.0')).toBeGreaterThan(0.6);
    expect(share('offer.benefit')).toBe(1);
  });

  it('names in its facts only what is known', () => {
    for (const seed of SEEDS) {
      const paths = scriptOf(strangerSlots(), seed).parts.flatMap(({ facts }) => facts);
      expect(paths.filter((path) => !path.startsWith('rep.'))).toEqual([]);
    }
  });

  it('says the name late, and only with the number, when it is to come late', () => {
    for (const seed of SEEDS) {
      const { parts } = scriptOf(inStyle(slotsWith(), { namePosition: 'late' }), seed);
      expect(parts.filter(({ text }) => text.includes('Maria')).map(({ part }) => part)).toEqual(['contact-details']);
    }
  });

  it('says the subject of the mail word for word when it announces one', () => {
    for (const seed of SEEDS) {
      const { script, subjects, email } = answerFromSlots(inStyle(slotsWith(), { strategy: 'watch-for-email' }), { seed });
      expect(script!.text).toContain(`“${subjects[0]!.subject}”`);
      expect(email!.subject).toBe(subjects[0]!.subject);
    }
  });

  it('asks for a call, and says so, when the contact wants no e-mail', () => {
    const answer = answerFromSlots({ ...inStyle(slotsWith(), { strategy: 'watch-for-email' }), emailAllowed: false });
    expect(answer.script!.strategy).toBe('call-back');
    expect(answer.email).toBeNull();
    expect(answer.notices.map(({ code }) => code)).toContain('strategy-changed');
  });

  it('writes nothing where there is a refusal', () => {
    const refusals = [{ code: 'do-not-voicemail', message: 'No.' }];
    expect(answerFromSlots(slotsWith({ refusals }))).toMatchObject({ script: null, findings: [], subjects: [], email: null, refusals });
  });

  it('says what to fill in when the rep has no name, and pretends none', () => {
    const { script, findings } = answerFromSlots(slotsWith({ rep: { firstName: null, lastName: null } }));
    expect(findings.filter(({ severity }) => severity === 'error').map(({ tip }) => tip)).toEqual(['rep-named']);
    expect(script!.text).not.toContain('Maria');
  });

  it('is honest about a band that cannot be reached', () => {
    const { findings } = answerFromSlots(inStyle(strangerSlots(), { targetSeconds: [8, 12] }));
    expect(findings.map(({ tip }) => tip)).toContain('duration-in-band');
  });

  it('keeps to another band where the facts allow it', () => {
    for (const seed of SEEDS) {
      const slots = inStyle(slotsWith(), { targetSeconds: [24, 29] });
      const { expected } = scriptOf(slots, seed).seconds;
      expect(expected).toBeGreaterThanOrEqual(24);
      expect(expected).toBeLessThanOrEqual(29);
    }
  });

  it('brings something else the second time', () => {
    const first = scriptOf(slotsWith(), 'first');
    for (const seed of SEEDS) {
      const slots = slotsWith({ earlier: { count: 1, texts: [first.text], scriptIds: [first.id] } });
      const { script, findings } = answerFromSlots(slots, { seed });
      expect(findings.filter(({ tip }) => tip === 'not-repeated')).toEqual([]);
      expect(script!.id).not.toBe(first.id);
    }
  });

  it('lets go the third time, without a nudge', () => {
    for (const seed of SEEDS) {
      const { text } = scriptOf(slotsWith({ earlier: { count: 2, texts: [], scriptIds: [] } }), seed);
      expect(text).toMatch(/last|won't keep calling|leave it with you/);
      expect(text).not.toMatch(/later today|today or tomorrow|next day or two|before the weekend|this week/);
    }
  });

  it('says the same about its own text when it is checked as anybody else’s', () => {
    for (const [, , slots] of cases) {
      const { script, findings } = answerFromSlots(slots, { seed: 'check' });
      expect(checkText({ text: script!.text, slots }).findings).toEqual(findings);
    }
  });
});
