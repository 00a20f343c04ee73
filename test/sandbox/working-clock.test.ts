import { describe, expect, it } from '@jest/globals';
import { workingShiftMs } from '../../src/sandbox/working-clock.ts';

describe('the clock of the sandbox', () => {
  it.each([
    ['a Tuesday morning in Denver', '2026-11-24T16:10:00Z', 0],
    ['shortly before nine', '2026-11-24T15:10:00Z', 1],
    ['a Tuesday evening', '2026-11-25T02:00:00Z', 14],
    ['a Friday afternoon', '2026-11-27T22:30:00Z', 66],
    ['a Sunday', '2026-11-29T16:00:00Z', 24],
  ])('on %s moves %s by %s hours', (_, now, hours) => expect(workingShiftMs(Date.parse(now)) / 3_600_000).toBe(hours));
});
