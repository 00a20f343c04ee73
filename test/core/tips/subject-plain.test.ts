/** subject-plain: subject lines that follow the tip and subject lines that do not. */
import { describe, expect, it } from '@jest/globals';
import { subjectFindingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = ['After the pricing review', 'Late freight invoices at Acme', 'We both know Dana Kim'];

const invalid: string[] = [
  'PRICING REVIEW',
  'After the pricing review!',
  'Save 30% on freight',
  'Free demo for Acme',
  'Best deal on invoices',
  '$5,000 for Acme',
  '🚀 Acme',
  'Our new platform for Acme',
  'Boost your revenue',
  'Dispute invoices??',
];

describe('subject-plain', () => {
  it.each(valid)('has nothing to say about: %s', (subject) => {
    expect(subjectFindingsOf('subject-plain', subject)).toEqual([]);
  });

  it.each(invalid)('finds it in: "%s"', (subject) => {
    expect(subjectFindingsOf('subject-plain', subject)).not.toEqual([]);
  });
});
