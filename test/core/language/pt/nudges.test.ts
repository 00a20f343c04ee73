/** Nudges right for every weekday and hour, as the reader judges them. */
import { describe, expect, it } from '@jest/globals';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import { nudges } from '../../../../src/core/language/pt/nudges.ts';
import { portuguese } from '../../../../src/core/language/pt/portuguese.ts';

const at = (weekday: number, hour: number): Parameters<typeof nudges>[0] => ({ weekday, hour, timeZone: 'America/Sao_Paulo' });
const TIMES = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [8, 14, 16, 19].map((hour) => at(weekday, hour)));

function read(text: string): readonly { fits(today: ReturnType<typeof at>): boolean }[] {
  const lower = lowerCase(text);
  return portuguese.reader.nudges({ text, lower, sentences: portuguese.reader.splitSentences(text, lower) });
}

describe('nudges', () => {
  it.each(TIMES)('%j has ways to say it, all of them true', (today) => {
    const ways = nudges(today);
    expect(ways.length).toBeGreaterThanOrEqual(2);
    for (const way of ways) expect(read(`Me ligue ${way}, e eu explico.`).map((nudge) => nudge.fits(today))).toEqual([true]);
  });

  it.each([
    ['ainda hoje', at(2, 19)],
    ['ainda hoje', at(6, 9)],
    ['antes do fim de semana', at(7, 9)],
    ['ainda esta semana', at(6, 9)],
    ['hoje ou amanhã', at(5, 16)],
  ] as const)('"%s" does not fit %j', (way, today) => {
    expect(read(`Me ligue ${way}, e eu explico.`).map((nudge) => nudge.fits(today))).toEqual([false]);
  });
});
