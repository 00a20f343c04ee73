/** A fix does what it says: its finding goes, and no other tip has anything to say that it did not say before. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerFromSlots } from '../../../src/core/script/answer-from-slots.ts';
import type { Finding, Fix } from '../../../src/core/schema/index.ts';
import { checkText } from '../../../src/core/tips/check-text.ts';
import { inStyle, SITUATIONS, STYLES } from '../../fixtures/core-b/situations.ts';
import { DEFECTS, spoil } from '../../fixtures/tips/defects.ts';

const RUNS_PER_DEFECT = 25;
/** Each run writes and checks several scripts; a busy machine takes its time. */
const MS = 30_000;

function counted(findings: readonly Finding[]): Record<string, number> {
  return findings.reduce<Record<string, number>>((count, { tip }) => ({ ...count, [tip]: (count[tip] ?? 0) + 1 }), {});
}

function applied(text: string, { start, end, replacement }: Fix): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

const cases = fc.record({
  situation: fc.constantFrom(...Object.keys(SITUATIONS)),
  style: fc.constantFrom(...Object.keys(STYLES)),
  seed: fc.integer({ min: 0, max: 999 }),
  chance: fc.integer({ min: 0, max: 999 }),
});

describe('fixes', () => {
  it.each(Object.entries(DEFECTS))(
    'against %s take their finding away and bring no other',
    (_, defect) => {
      let fixed = 0;
      fc.assert(
        fc.property(cases, ({ situation, style, seed, chance }) => {
          const slots = inStyle(SITUATIONS[situation]!, STYLES[style]!);
          const { script } = answerFromSlots(slots, { seed: `fix ${seed}` });
          const text = defect(spoil(script!, slots, (bound) => chance % bound));
          if (text === null) return;
          const before = checkText({ text, slots }).findings;
          const counts = counted(before);
          const grave = counted(before.filter(({ severity }) => severity !== 'info'));
          for (const { tip, fixes, message } of before)
            for (const fix of fixes) {
              fixed += 1;
              const mended = applied(text, fix);
              const after = checkText({ text: mended, slots }).findings;
              const left = counted(after)[tip] ?? 0;
              expect({ message, gone: left < counts[tip]!, mended, text }).toEqual({ message, gone: true, mended, text });
              const raised = after.filter((finding) => finding.tip !== tip && finding.severity !== 'info');
              const more = Object.entries(counted(raised)).filter(([other, count]) => count > (grave[other] ?? 0));
              expect({ more, mended, text, message }).toEqual({ more: [], mended, text, message });
              expect(mended).not.toMatch(/ {2}| [,.?!]|[.?!] \p{Ll}|^\p{Ll}|,,|\.\.| $/u);
            }
        }),
        { numRuns: RUNS_PER_DEFECT, seed: 20261124 },
      );
      expect(fixed).toBeGreaterThan(0);
    },
    MS,
  );
});
