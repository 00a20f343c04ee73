/** Whole sentences that each phrase tip warns of, and innocent ones that it leaves alone, in the words of Brazilian and Portuguese callers. */
import { describe, expect, it } from '@jest/globals';
import { checkText } from '../../../../src/core/tips/check-text.ts';
import { strangersSlots } from '../../../../scripts/tips/strangers-slots.ts';
import wordings from './tip-wordings.json' with { type: 'json' };

const slots = strangersSlots('pt');
/** Long by nature: the length of a whole voicemail is told elsewhere. */
const OF_LENGTH: ReadonlySet<string> = new Set(['duration-in-band', 'benefit-brief']);

function tipsIn(text: string): string[] {
  return checkText({ text, slots }).findings.map(({ tip }) => tip);
}

describe.each(Object.entries(wordings.tips))('%s', (tip, { bad, good }) => {
  it.each(bad)('warns of: %s', (text) => {
    expect(tipsIn(text)).toContain(tip);
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(tipsIn(text)).not.toContain(tip);
  });
});

describe('whole voicemails', () => {
  it.each(wordings.voicemails)('has nothing to say but of the length: %s', (text) => {
    expect(tipsIn(text).filter((tip) => !OF_LENGTH.has(tip))).toEqual([]);
  });
});
