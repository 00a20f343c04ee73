/** subject-grounded: subject lines that follow the tip and subject lines that do not. */
import { describe, expect, it } from '@jest/globals';
import { subjectFindingsOf } from '../../fixtures/core-b/tip-cases.ts';

const valid: string[] = [
  'After the pricing review',
  'Dana Kim and Acme',
  'Late freight invoices at Acme',
  'My voicemail today',
  'Invoice disputes, a third fewer',
  'Since we met',
  'pricing review follow-up',
];

const invalid: string[] = [
  'Quick question',
  'Cutting your shipping costs',
  'Your new warehouse',
  'Globex and Acme',
  'Hello',
  'Your Series B',
  'Grow your pipeline',
];

describe('subject-grounded', () => {
  it.each(valid)('has nothing to say about: %s', (subject) => {
    expect(subjectFindingsOf('subject-grounded', subject)).toEqual([]);
  });

  it.each(invalid)('finds it in: "%s"', (subject) => {
    expect(subjectFindingsOf('subject-grounded', subject)).not.toEqual([]);
  });
});
