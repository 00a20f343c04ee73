/** Chance that comes out the same everywhere. */
import { describe, expect, it } from '@jest/globals';
import { pick, seededRandom } from '../../../src/core/script/seeded-random.ts';

function first(seed: string, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(first('101:2026-11-24', 20)).toEqual(first('101:2026-11-24', 20));
    expect(first('101:2026-11-24', 20)).not.toEqual(first('101:2026-11-25', 20));
  });

  it('stays in [0, 1) and spreads evenly', () => {
    const numbers = first('', 10_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const tenths = new Array<number>(10).fill(0);
    for (const number of numbers) tenths[Math.floor(number * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('picks nothing from nothing', () => {
    expect(pick(seededRandom('a'), [])).toBeUndefined();
  });
});
