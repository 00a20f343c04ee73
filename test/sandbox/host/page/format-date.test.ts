import { expect, it } from '@jest/globals';
import { formatDate } from '../../../../src/sandbox/host/page/drawings/format-date.ts';

it.each([
  ['short', '09/04/1986'],
  ['L', '09/04/1986'],
  ['long', 'September 4, 1986'],
  ['LL', 'September 4, 1986'],
  ['medium', 'Sep 4, 1986'],
  ['ll', 'Sep 4, 1986'],
  ['standard', '1986-09-04'],
  ['YYYY-MM-DD', '1986-09-04'],
])('%s is written %s', (format, expected) => {
  expect(formatDate({ year: 1986, month: 8, date: 4 }, format)).toBe(expected);
});
