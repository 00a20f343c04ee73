/** How long it takes to check one text against every tip, as the card does whenever the rep stops writing. */
import { benchFacts } from './bench-facts.ts';
import type { Figure } from './figure.ts';

const CONTACTS = 300;
const CHECKS = 1_500;
const US_PER_MS = 1_000;

export const checkOfOneText: Figure = {
  name: 'check of one text, median',
  unit: 'ms',
  asked: '≤ 5',
  async measure() {
    const [{ answerFromSlots, checkText }, { resolveSlots }] = await Promise.all([
      import('../../src/core/index.ts'),
      import('../../src/core/resolve/index.ts'),
    ]);
    const texts = Array.from({ length: CONTACTS }, (_, turn) => {
      const slots = resolveSlots(benchFacts(turn));
      return { text: answerFromSlots(slots).script!.text, slots };
    });
    const check = (turn: number): number => {
      const { text, slots } = texts[turn % CONTACTS]!;
      // CPU time of this process, because other processes on the machine would count in time by the wall.
      const before = process.cpuUsage();
      // The end differs from turn to turn, so that it is never a text that was checked before.
      checkText({ text: `${text} ${turn} more.`, slots: { ...slots } });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / US_PER_MS;
    };
    for (let turn = 0; turn < CONTACTS; turn += 1) check(turn);
    const sorted = Array.from({ length: CHECKS }, (_, turn) => check(CONTACTS + turn)).sort((a, b) => a - b);
    return sorted[CHECKS >> 1]!;
  },
};
