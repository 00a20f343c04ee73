/** Whether the hundred-thousandth contact costs what the first ones cost, and whether any two are told the same. */
import { createHash } from 'node:crypto';
import type { Figure } from './figure.ts';
import { distinctFacts } from './distinct-facts.ts';

const CONTACTS = 100_000;
const STRETCH = 5_000;

export const manyContacts: Figure = {
  name: 'last 5,000 of 100,000 distinct contacts against the first',
  unit: 'rate, first stretch 1',
  asked: 'flat',
  async measure() {
    const [{ answerFromSlots }, { resolveSlots }] = await Promise.all([
      import('../../src/core/index.ts'),
      import('../../src/core/resolve/index.ts'),
    ]);
    const texts = new Set<string>();
    const stretch = (from: number, length: number): number => {
      // CPU time of this process, because other processes on the machine would count in time by the wall.
      const before = process.cpuUsage();
      for (let turn = from; turn < from + length; turn += 1) {
        const { script } = answerFromSlots(resolveSlots(distinctFacts(turn)));
        texts.add(createHash('sha256').update(script!.text).digest('base64'));
      }
      const { user, system } = process.cpuUsage(before);
      return length / ((user + system) / 1e6);
    };
    stretch(0, 1_000);
    const first = stretch(1_000, STRETCH);
    stretch(1_000 + STRETCH, CONTACTS - 1_000 - 2 * STRETCH);
    const last = stretch(CONTACTS - STRETCH, STRETCH);
    if (texts.size !== CONTACTS) throw new Error(`${CONTACTS - texts.size} of ${CONTACTS} contacts were told what another was told`);
    return last / first;
  },
};
