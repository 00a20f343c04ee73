/** Work on one key runs in turn, on different keys at once, and nothing is kept of keys that are done. */
import { describe, expect, it } from '@jest/globals';
import { createKeyedQueue } from '../../src/store/keyed-queue.ts';

describe('the keyed queue', () => {
  it('runs work on one key in the order it came', async () => {
    const inTurn = createKeyedQueue();
    const order: string[] = [];
    const work = (name: string, turns: number) => async (): Promise<string> => {
      for (let i = 0; i < turns; i += 1) await Promise.resolve();
      order.push(name);
      return name;
    };
    const results = await Promise.all([
      inTurn('key', work('slow', 20)),
      inTurn('key', work('quick', 0)),
      inTurn('other', work('beside', 0)),
    ]);
    expect(results).toEqual(['slow', 'quick', 'beside']);
    expect(order).toEqual(['beside', 'slow', 'quick']);
  });

  it('goes on after work that failed, and hands the error to its caller alone', async () => {
    const inTurn = createKeyedQueue();
    const error = new Error('failed');
    const results = await Promise.allSettled([inTurn('key', () => Promise.reject(error)), inTurn('key', () => Promise.resolve('next'))]);
    expect(results).toEqual([
      { status: 'rejected', reason: error },
      { status: 'fulfilled', value: 'next' },
    ]);
  });
});
