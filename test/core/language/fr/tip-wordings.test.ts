/** Sentences that each phrase tip finds and innocent ones that it leaves alone; the rules were mended on all of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strangersSlots } from '../../../../scripts/tips/strangers-slots.ts';
import { checkText } from '../../../../src/core/tips/check-text.ts';

const { seen } = JSON.parse(readFileSync(new URL('./tip-wordings.json', import.meta.url), 'utf8')) as {
  seen: Record<string, { bad: string[]; good: string[] }>;
};
const slots = strangersSlots('fr');
const finds = (tip: string, text: string): boolean => checkText({ text, slots }).findings.some((finding) => finding.tip === tip);

describe.each(Object.entries(seen))('%s on French wordings', (tip, { bad, good }) => {
  it.each(bad)('finds it in: %s', (text) => expect(finds(tip, text)).toBe(true));
  it.each(good)('finds nothing in: %s', (text) => expect(finds(tip, text)).toBe(false));
});
