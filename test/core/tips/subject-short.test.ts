/** subject-short: subject lines that follow the tip and subject lines that do not. */
import { describe, expect, it } from '@jest/globals';
import { subjectFindingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = ['After the pricing review', 'We both know Dana Kim', 'About late freight invoices'];

const invalid: string[] = [
  'Pricing',
  '',
  'A few thoughts on the pricing review that we had in November',
  'Follow-up: comprehensive infrastructure reorganization',
];

describe('subject-short', () => {
  it.each(valid)('has nothing to say about: %s', (subject) => {
    expect(subjectFindingsOf('subject-short', subject)).toEqual([]);
  });

  it.each(invalid)('finds it in: "%s"', (subject) => {
    expect(subjectFindingsOf('subject-short', subject)).not.toEqual([]);
  });
});
