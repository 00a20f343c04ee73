/** Faults of the queue are logged by their code, and one that goes on only now and then. */
import { expect, it } from '@jest/globals';
import { createFaultLog } from '../../../src/server/jobs/fault-log.ts';
import { StoreError } from '../../../src/store/store-error.ts';

it('tells code and part of each fault once in half a minute, and no message', () => {
  const lines: unknown[] = [];
  let nowMs = 1000;
  const report = createFaultLog({ warn: (line: unknown) => void lines.push(line) }, () => nowMs);
  const unavailable = new StoreError('unavailable', 'Hi Anna');
  report('take', unavailable);
  report('take', unavailable);
  report('ring', unavailable);
  report('take', new TypeError('Hi Anna'));
  report('take', { code: '40P01', message: 'Hi Anna' });
  report('take', 'Hi Anna');
  expect(lines).toEqual(
    [
      ['take', 'unavailable'],
      ['ring', 'unavailable'],
      ['take', 'TypeError'],
      ['take', '40P01'],
      ['take', 'string'],
    ].map(([what, code]) => ({ part: 'queue', what, code })),
  );
  nowMs += 29_999;
  report('take', unavailable);
  expect(lines).toHaveLength(5);
  nowMs += 1;
  report('take', unavailable);
  expect(lines).toHaveLength(6);
});
