/** transcript-first-words: what stands on the screen first. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, slotsWith, strangerSlots } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: [string, string][] = [
  ['the contact’s name', GOOD_TEXT],
  ['the rep’s name', 'Good morning, Maria Lopez here. I hope you are well.'],
  ['a company', 'Hello there, the team at Acme has a new plant this year.'],
  ['the connection', 'Hello there, I had a coffee this morning with Dana Kim downtown.'],
  ['the topic of the meeting', 'Hello, the pricing review is on my desk.'],
  ['the reason', 'Hello there, we can cut your invoice disputes.'],
  ['why the call comes', 'Hello, I am calling about the trucks.'],
];

const invalid: [string, string][] = [
  ['well-wishing', 'Good morning to you, I hope that you are having a really wonderful day. It is Maria Lopez.'],
  ['a long apology', 'Hello there, sorry that it took me so very long, my week was full. John, this is Maria.'],
];

describe('transcript-first-words', () => {
  it.each(valid)('has nothing to say when they hold %s', (_, text) => {
    expect(findingsOf('transcript-first-words', text)).toEqual([]);
  });

  it.each(invalid)('finds %s', (_, text) => {
    expect(findingsOf('transcript-first-words', text, slotsWith())).toHaveLength(1);
  });

  it('has nothing to say about no words', () => {
    expect(findingsOf('transcript-first-words', '… !', strangerSlots())).toEqual([]);
  });
});
