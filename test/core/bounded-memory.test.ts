/** A memory that is asked by more keys than it holds: right answers, the agreed bound, and what everybody needs stays. */
import { describe, expect, it } from '@jest/globals';
import { boundedMemory } from '../../src/core/bounded-memory.ts';

describe('a bounded memory', () => {
  it('does the work once for each key, null answers too', () => {
    const memory = boundedMemory<number | null>(10);
    let worked = 0;
    const ask = (key: string): number | null =>
      memory(key, () => {
        worked += 1;
        return key === 'nobody' ? null : key.length;
      });
    expect([ask('Denver'), ask('nobody'), ask('Denver'), ask('nobody')]).toEqual([6, null, 6, null]);
    expect(worked).toBe(2);
  });

  it('keeps an answer of null when it grows old', () => {
    const memory = boundedMemory<string | null>(4);
    let worked = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      memory(`crowd ${turn}`, () => 'once');
      memory('no name', () => {
        worked += 1;
        return null;
      });
    }
    expect(worked).toBe(1);
  });

  it('holds no more answers than agreed, however many keys there are', () => {
    const memory = boundedMemory<number>(10);
    const keys = Array.from({ length: 1_000 }, (_, index) => String(index));
    for (const key of keys) expect(memory(key, () => Number(key))).toBe(Number(key));
    let held = 0;
    for (const key of keys.toReversed()) {
      let worked = false;
      memory(key, () => {
        worked = true;
        return Number(key);
      });
      if (worked) break;
      held += 1;
    }
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(10);
  });

  it('keeps what is asked for again and again among a crowd of others', () => {
    const memory = boundedMemory<string>(10);
    let worked = 0;
    for (let turn = 0; turn < 1_000; turn += 1) {
      memory('the rep', () => {
        worked += 1;
        return 'Maria';
      });
      memory(`contact ${turn}`, () => 'once');
    }
    expect(worked).toBe(1);
  });
});
