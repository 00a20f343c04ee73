/** no-fake-reply: subject lines that follow the tip and subject lines that do not. */
import { describe, expect, it } from '@jest/globals';
import { subjectFindingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = ['After the pricing review', 'Rewards for Acme', 'Our pricing review'];

const invalid: string[] = [
  'Re: pricing review',
  'RE: Your voicemail',
  'Fwd: late freight invoices',
  'FW: Acme',
  'Re : Acme',
  'As requested, Acme',
  'Your order at Acme',
  'Per your request',
];

describe('no-fake-reply', () => {
  it.each(valid)('has nothing to say about: %s', (subject) => {
    expect(subjectFindingsOf('no-fake-reply', subject)).toEqual([]);
  });

  it.each(invalid)('finds it in: "%s"', (subject) => {
    expect(subjectFindingsOf('no-fake-reply', subject)).not.toEqual([]);
  });
});
