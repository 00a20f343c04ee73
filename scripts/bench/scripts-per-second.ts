/** Full answers per second of one core: facts resolved, script chosen, timed and checked by every tip, subjects and e-mail written. */
import type { Figure } from './figure.ts';
import { benchFacts } from './bench-facts.ts';
import { timesPerCpuSecond } from './throughput.ts';

/** Contacts that take turns; enough that no answer is helped by the one before. */
const CONTACTS = 500;

export const scriptsPerSecond: Figure = {
  name: 'scripts with tips and timing',
  unit: 'per second and core',
  asked: '≥ 2000',
  async measure() {
    const [{ answerFromSlots }, { resolveSlots }] = await Promise.all([
      import('../../src/core/index.ts'),
      import('../../src/core/resolve/index.ts'),
    ]);
    const facts = Array.from({ length: CONTACTS }, (_, turn) => benchFacts(turn));
    for (const document of facts) {
      const { script, refusals } = answerFromSlots(resolveSlots(document));
      if (script === null) throw new Error(`No script for contact ${document.contact.id}: ${refusals.map(({ code }) => code).join(', ')}`);
    }
    return timesPerCpuSecond((turn) => {
      const document = facts[turn % CONTACTS] as (typeof facts)[number];
      answerFromSlots(resolveSlots({ ...document, seed: `${document.seed}:${turn}` }));
    });
  },
};
