/** How long ago a meeting was, and that the reader takes its own words for true. */
import { describe, expect, it } from '@jest/globals';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import { ageWords } from '../../../../src/core/language/pt/age-words.ts';
import { portuguese } from '../../../../src/core/language/pt/portuguese.ts';
import type { MeetingSlot } from '../../../../src/core/schema/index.ts';
import { sampleSlots } from '../../../fixtures/languages/samples.ts';

const NOW = '2026-11-24T15:00:00Z';
const meeting = (unit: MeetingSlot['age']['unit'], count: number, startedAt: string, weekday: number | null = null): MeetingSlot => ({
  topic: null,
  age: { unit, count, weekday },
  startedAt,
});

const CASES: [MeetingSlot, string[]][] = [
  [meeting('day', 0, '2026-11-24T09:00:00Z', 2), ['hoje mais cedo']],
  [meeting('day', 1, '2026-11-23T09:00:00Z', 1), ['ontem']],
  [meeting('day', 5, '2026-11-19T16:00:00Z', 4), ['na quinta-feira', 'há cinco dias']],
  [meeting('day', 3, '2026-11-21T16:00:00Z', 6), ['no sábado', 'há três dias']],
  [meeting('week', 1, '2026-11-17T16:00:00Z'), ['há uma semana', 'há cerca de uma semana']],
  [meeting('week', 2, '2026-11-10T16:00:00Z'), ['há duas semanas']],
  [meeting('week', 4, '2026-10-27T16:00:00Z'), ['há quatro semanas', 'no mês passado']],
  [meeting('month', 1, '2026-10-15T16:00:00Z'), ['há cerca de um mês', 'no mês passado']],
  [meeting('month', 6, '2026-05-20T16:00:00Z'), ['há seis meses', 'em maio']],
  [meeting('year', 1, '2025-11-20T16:00:00Z'), ['há cerca de um ano']],
  [meeting('year', 1, '2025-09-20T16:00:00Z'), ['há mais de um ano']],
];

describe('age words', () => {
  it.each(CASES)('%j', (slot, words) => {
    expect(ageWords(slot, NOW)).toEqual(words);
  });

  it.each(CASES)('%j is read as true', (slot, words) => {
    const slots = sampleSlots('pt', { lastMeeting: slot });
    for (const said of words) {
      const text = `Tivemos uma conversa ${said} sobre preços.`;
      const lower = lowerCase(text);
      const claims = portuguese.reader.ages({ text, lower, sentences: portuguese.reader.splitSentences(text, lower) });
      expect(claims.map((claim) => claim.fits(slot, slots))).toEqual([true]);
    }
  });

  it.each(['ontem', 'há três semanas', 'em março', 'na sexta-feira', 'há um ano', 'no mês passado'])(
    '%s is untrue of two weeks',
    (said) => {
      const slots = sampleSlots('pt');
      const text = `Tivemos uma conversa ${said}.`;
      const lower = lowerCase(text);
      const claims = portuguese.reader.ages({ text, lower, sentences: portuguese.reader.splitSentences(text, lower) });
      expect(claims.map((claim) => claim.fits(slots.lastMeeting!, slots))).toEqual([false]);
    },
  );
});
