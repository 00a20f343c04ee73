import { describe, expect, it } from '@jest/globals';
import { CRM_ERROR_ADVICE, crmErrorAdvice } from '../../src/crm/crm-error-advice.ts';
import { CrmError, type CrmErrorCode } from '../../src/crm/crm-error.ts';

/** Written out, so that a code added to the port fails here until somebody says what a person is told. */
const CODES: Record<CrmErrorCode, true> = {
  unauthorized: true,
  'missing-scope': true,
  'not-found': true,
  invalid: true,
  conflict: true,
  'rate-limited': true,
  locked: true,
  unavailable: true,
  'outcome-unknown': true,
  malformed: true,
};

describe('advice', () => {
  it('has an entry for every code and no other', () => {
    expect(Object.keys(CRM_ERROR_ADVICE).sort()).toEqual(Object.keys(CODES).sort());
  });

  it.each(Object.entries(CRM_ERROR_ADVICE))('%s: says what happened and what to do, in sentences', (_code, { happened, todo }) => {
    for (const sentence of [happened, todo]) expect(sentence).toMatch(/^[A-Z].{10,}\.$/);
    expect(happened).not.toBe(todo);
  });

  it.each<[CrmErrorCode, ConstructorParameters<typeof CrmError>[2], RegExp]>([
    ['missing-scope', { details: ['crm.objects.owners.read'] }, /crm\.objects\.owners\.read/],
    ['invalid', { details: ['region', 'hs_call_disposition'] }, /region, hs_call_disposition/],
    ['rate-limited', { retryAfterMs: 800 }, /in a second\.$/],
    ['rate-limited', { retryAfterMs: 10_000 }, /in 10 seconds\.$/],
    ['rate-limited', { retryAfterMs: 300_000 }, /in 5 minutes\.$/],
    ['rate-limited', { retryAfterMs: 3_600_000 }, /allowance of the day/],
    ['rate-limited', {}, /Wait a moment and try again\.$/],
    ['outcome-unknown', {}, /will not be written twice\.$/],
  ])('%s with %j', (code, options, sentence) => {
    expect(crmErrorAdvice(new CrmError(code, 'internal words', options))).toMatch(sentence);
    expect(crmErrorAdvice(new CrmError(code, 'internal words', options))).not.toContain('internal words');
  });
});
