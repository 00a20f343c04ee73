/** purpose-early: texts that follow the tip and texts that do not. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  GOOD_TEXT,
  "John, hello. It's Maria Lopez at Brightline. Dana Kim suggested I call you. Call me, please.",
  'Hi John, this is Maria Lopez, calling about late freight invoices. Call me back.',
];

const invalid: string[] = [
  'Hi John, my name is Maria Lopez. I hope you are having a wonderful week and that the weather is treating you well. My phone number is 303-555-0134. I am calling about late freight invoices.',
  'Good afternoon John. I trust this finds you well. It has been a long day over here. We could cut invoice disputes by a third.',
];

describe('purpose-early', () => {
  it.each(valid)('has nothing to say about: %s', (text) => {
    expect(findingsOf('purpose-early', text)).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (text) => {
    expect(findingsOf('purpose-early', text)).not.toEqual([]);
  });

  it('does not count a greeting of two people', () => {
    const slots = slotsWith({ contact: { firstName: 'Bob and Sue' } });
    const text = "Good morning, Bob and Sue. It's Maria Lopez at Brightline. I am calling about late freight invoices.";
    expect(findingsOf('purpose-early', text, slots)).toEqual([]);
    expect(findingsOf('purpose-early', text.replace('. It', ', it is a lovely day. It'), slots)).not.toEqual([]);
  });
});
