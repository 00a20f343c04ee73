/** no-fake-urgency: subject lines that follow the tip and subject lines that do not. */
import { describe, expect, it } from '@jest/globals';
import { subjectFindingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = ['After the pricing review', 'Before the weekend, Acme'];

const invalid: string[] = [
  'URGENT: Acme',
  'Last chance, John',
  'Offer ends today',
  'Act now',
  'Only 2 spots left for Acme',
  'Time-sensitive: pricing review',
  'Final notice',
  "Don't miss this",
  'Respond by Friday',
  'Expires tomorrow',
];

describe('no-fake-urgency', () => {
  it.each(valid)('has nothing to say about: %s', (subject) => {
    expect(subjectFindingsOf('no-fake-urgency', subject)).toEqual([]);
  });

  it.each(invalid)('finds it in: "%s"', (subject) => {
    expect(subjectFindingsOf('no-fake-urgency', subject)).not.toEqual([]);
  });
});
