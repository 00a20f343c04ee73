/** not-repeated: what an earlier voicemail said is not said again. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, slotsWith } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const TIP = 'not-repeated';
const again = slotsWith({ earlier: { count: 1, texts: [GOOD_TEXT], scriptIds: [] } });

const different = [
  "Hi John, it's Maria Lopez from Brightline. I'm trying you once more, with one thing I left out. Northwind did it in six weeks. Could you ring me this week? You'll know in five minutes whether it fits. You can reach me at 303-555-0134. That's 303-555-0134. Take care, John.",
  "Hello John, this is Maria Lopez with Brightline. This is my last message about the pricing review. If it isn't for you, that's fine. Whenever it suits you, ring me. My number is 303-555-0134. Once more, 303-555-0134. All the best.",
];
const repeated = [
  GOOD_TEXT,
  'Hello John, Maria Lopez here. I left you a message before. We can help you cut invoice disputes by a third, as you may have heard. Call me. My number is 303-555-0134. Again, 303-555-0134. Thanks.',
  'Hi John, Maria here. You and I met two weeks ago about the pricing review. Northwind did it in six weeks. Ring me. My number is 303-555-0134. Again, 303-555-0134. Thanks.',
];

describe(TIP, () => {
  it('has nothing to say about a first voicemail', () => {
    expect(findingsOf(TIP, GOOD_TEXT)).toEqual([]);
  });

  it.each(different)('accepts a later voicemail that says something else: %s', (text) => {
    expect(findingsOf(TIP, text, again)).toEqual([]);
  });

  it.each(repeated)('finds what was said already: %s', (text) => {
    expect(findingsOf(TIP, text, again)).not.toEqual([]);
  });

  it('lets name, number and greeting come back', () => {
    expect(findingsOf(TIP, "Hi John, it's Maria Lopez from Brightline. My number is 303-555-0134. Again, 303-555-0134.", again)).toEqual(
      [],
    );
  });
});
