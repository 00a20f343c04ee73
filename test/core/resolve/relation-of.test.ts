/** Relations in an account's own words: what may be said, and what may hurt. */
import { describe, expect, it } from '@jest/globals';
import { isSensitiveRelation } from '../../../src/core/resolve/is-sensitive-relation.ts';
import { relationOf } from '../../../src/core/resolve/relation-of.ts';

describe('relationOf a person', () => {
  it.each([
    ['Referred by', 'referred-by'],
    ['introduced us', 'referred-by'],
    ['recommended me', 'referred-by'],
    ['Referral source', 'referred-by'],
    ['Former colleague', 'former-colleague'],
    ['ex-colleague', 'former-colleague'],
    ['worked with', 'former-colleague'],
    ['ehemaliger Kollege', 'former-colleague'],
    ['ancien collègue', 'former-colleague'],
    ['Colleague', 'colleague'],
    ['coworker', 'colleague'],
    ['Kollegin', 'colleague'],
    ['Friend', 'friend'],
    ['golf buddy', 'friend'],
    ['friend of a friend', 'mutual'],
    ['customer', 'customer'],
    ['former customer', 'mutual'],
    ['possible customer', 'mutual'],
    ['Business partner', 'partner'],
    ['went to school with', 'mutual'],
    ['LinkedIn connection', 'mutual'],
    ['referred to', 'mutual'],
    ['knows', 'mutual'],
    ['', 'mutual'],
    [null, 'mutual'],
  ])('%j is %s', (words, relation) => {
    expect(relationOf(words, 'person')).toBe(relation);
  });

  it.each([
    [null, 'group', 'member'],
    ['Member', 'group', 'member'],
    ['colleague', 'group', 'mutual'],
    [null, 'event', 'attended'],
    ['speaker', 'event', 'attended'],
    ['registered', 'event', 'mutual'],
    ['customer of ours', 'company', 'customer'],
    ['colleague', 'company', 'mutual'],
  ] as const)('%j of a %s is %s', (words, kind, relation) => {
    expect(relationOf(words, kind)).toBe(relation);
  });
});

describe('isSensitiveRelation', () => {
  it.each([
    'ex-partner',
    'ex wife',
    'Ex',
    'husband',
    'Spouse',
    'brother-in-law',
    'cousin',
    'family friend',
    'roommate',
    'Competitor',
    'works at a competitor',
    'former employer',
    'old boss',
    'fired by',
    'lawyer',
    'Attorney',
    'doctor',
    'therapist',
    'patient',
    'pastor',
    'parole officer',
    'Ehefrau',
    'Wettbewerber',
    'ancien employeur',
    'ex_husband',
    'dating',
    'estranged partner',
    'recruiter',
    'filha',
  ])('%s may hurt', (words) => {
    expect(isSensitiveRelation(words)).toBe(true);
  });

  it.each([
    null,
    '',
    'Former colleague',
    'ex-colleague',
    'ex colleague',
    'Referred by',
    'friend',
    'customer',
    'business partner',
    'member',
    'worked with',
    'went to school with',
    'ehemaliger Kollege',
    'introduced by',
  ])('%j does not', (words) => {
    expect(isSensitiveRelation(words)).toBe(false);
  });
});
