import { describe, expect, it } from '@jest/globals';
import { applyFix } from '../../../../extensions/hubspot/app/cards/state/apply-fix.ts';
import { saySubject } from '../../../../extensions/hubspot/app/cards/state/say-subject.ts';

const TEXT = 'Watch for my e-mail; the subject is “Pricing review, John”. Bye.';
const SUGGESTED = ['Pricing review, John', 'Dana Kim'];

describe('the subject that is announced', () => {
  it('follows the one that is chosen', () => {
    const fix = saySubject(TEXT, SUGGESTED, 'Dana Kim');
    expect(fix === null ? null : applyFix(TEXT, fix)).toBe('Watch for my e-mail; the subject is “Dana Kim”. Bye.');
  });

  it.each([
    ['is said already', TEXT, 'pricing review, john'],
    ['is not chosen yet', TEXT, ''],
    ['is not announced at all', 'Please call me back.', 'Dana Kim'],
  ])('stays when it %s', (_name, text, chosen) => {
    expect(saySubject(text, SUGGESTED, chosen)).toBeNull();
  });
});

describe('a fix', () => {
  it.each([
    [2, 7, '', 'I call.'],
    [12, 12, ' Bye.', 'I just call. Bye.'],
    [-3, 1, 'We', 'We just call.'],
    [12, 99, '', 'I just call.'],
    [7, 2, 'x', 'I just xcall.'],
  ])('replaces [%d, %d)', (start, end, replacement, expected) => {
    expect(applyFix('I just call.', { start, end, replacement })).toBe(expected);
  });
});
