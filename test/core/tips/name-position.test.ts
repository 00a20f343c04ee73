/** name-position: early and late, as the settings ask. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, slotsWith } from '../../fixtures/core-b/slots.ts';
import { inStyle } from '../../fixtures/core-b/situations.ts';
import { afterFix, findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const LATE_TEXT =
  "Hi John, you and I met two weeks ago about the pricing review. We can help you cut invoice disputes by a third. Give me a call later today and I'll walk you through it. It's Maria Lopez from Brightline, 303-555-0134. Again, 303-555-0134. Thanks, John, talk soon.";
const late = inStyle(slotsWith(), { namePosition: 'late' });

const SECOND_SENTENCE = GOOD_TEXT.replace(
  "Hi John, it's Maria Lopez from Brightline.",
  'Hi John. I hope you are well today. Maria Lopez here.',
);

describe('name-position', () => {
  it.each([
    ['early', GOOD_TEXT, slotsWith()],
    ['in the third sentence, within six seconds', SECOND_SENTENCE, slotsWith()],
    ['late', LATE_TEXT, late],
    ['never', GOOD_TEXT.replace("it's Maria Lopez from Brightline", 'good morning'), slotsWith()],
    ['late, and the company in the reason', LATE_TEXT.replace('We can', 'At Brightline we can'), late],
  ])('has nothing to say when the name comes %s', (_, text, slots) => {
    expect(findingsOf('name-position', text, slots)).toEqual([]);
  });

  it.each([
    ['late, and shall come early', LATE_TEXT, slotsWith()],
    ['early, and shall come late', GOOD_TEXT, late],
    ['as the company alone, and shall come late', LATE_TEXT.replace('Hi John,', "Hi John, I'm calling from Brightline."), late],
  ])('finds a name that comes %s', (_, text, slots) => {
    expect(findingsOf('name-position', text, slots)).toHaveLength(1);
  });

  it('takes the contact for somebody else, who has the same name', () => {
    const slots = inStyle(slotsWith({ rep: { firstName: 'John', lastName: null } }), { namePosition: 'late' });
    expect(findingsOf('name-position', LATE_TEXT.replace('Maria Lopez', 'John'), slots)).toEqual([]);
  });

  it('has a fix that says the name early', () => {
    const roomy = slotsWith({ settings: { targetSeconds: [20, 40] } });
    const fixed = afterFix(LATE_TEXT, findingsOf('name-position', LATE_TEXT, roomy));
    expect(findingsOf('name-position', fixed!, roomy)).toEqual([]);
  });
});
