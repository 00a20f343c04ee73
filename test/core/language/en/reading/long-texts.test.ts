/** A hundred kilobytes of hostile text are read to the end, in time that grows with the length and not with its square. */
import { describe, expect, it } from '@jest/globals';
import { checkSubject } from '../../../../../src/core/tips/check-subject.ts';
import { checkText } from '../../../../../src/core/tips/check-text.ts';
import { slotsWith } from '../../../../fixtures/core-b/slots.ts';

const LENGTH = 100_000;
const pieces = [
  ' ',
  '\n',
  'a',
  'A',
  '1',
  '1 ',
  '. ',
  ', ',
  "'",
  'a-',
  'call me ',
  'we can help ',
  'we had a ',
  'i will just also ',
  'monday at three ',
  'have a ',
  'book a time ',
  'Aa and ',
  'Xa, yy',
  'twenty and ',
  're: ',
  'our call ',
  'give me a ',
  '😀',
  '$1,',
];

describe('long texts', () => {
  it.each(pieces)('made of %j are checked', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const { findings } = checkText({ text, slots: slotsWith() });
    expect(findings.map(({ tip }) => tip)).toContain('parts-complete');
    expect(checkSubject({ subject: text, slots: slotsWith() }).map(({ tip }) => tip)).toContain('subject-short');
  });
});
