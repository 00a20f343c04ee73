/** Rows that come together are written together, alone they do not wait, and a flush that fails fails all of its rows. */
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createGroupCommit } from '../../../src/server/http/group-commit.ts';

/** A flush that a test ends by hand. */
function heldFlush() {
  const flushes: { rows: number[]; end: (error?: Error) => void }[] = [];
  const flush = (rows: number[]): Promise<void> =>
    new Promise((resolve, reject) => flushes.push({ rows, end: (error) => (error === undefined ? resolve() : reject(error)) }));
  return { flushes, flush };
}

class TooLate extends Error {}

/** With patience that a test ends by hand. */
function heldCommit(flush: (rows: number[]) => Promise<void>, mostRows: number) {
  const patience: (() => void)[] = [];
  const sleep = (_ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      patience.push(resolve);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  return { commit: createGroupCommit(flush, { mostRows, patienceMs: 8_000, tooLate: () => new TooLate(), sleep }), patience };
}

async function turns(count = 5): Promise<void> {
  for (let step = 0; step < count; step += 1) await turn();
}

describe('group commit', () => {
  it('writes a row that comes alone without waiting for company', async () => {
    const { flushes, flush } = heldFlush();
    const { commit } = heldCommit(flush, 100);
    const first = commit.add(1);
    await turns();
    expect(flushes.map(({ rows }) => rows)).toEqual([[1]]);
    flushes[0]?.end();
    await first;
    expect(commit.waiting).toBe(0);
  });

  it('collects what arrives while a flush is under way, in order, and has one flush under way only', async () => {
    const { flushes, flush } = heldFlush();
    const { commit } = heldCommit(flush, 3);
    const added = [commit.add(1)];
    await turns();
    added.push(...[2, 3, 4, 5].map((row) => commit.add(row)));
    await turns();
    expect(flushes).toHaveLength(1);
    expect(commit.waiting).toBe(5);
    for (let index = 0; index < 3; index += 1) {
      flushes[index]?.end();
      await turns();
    }
    await Promise.all(added);
    expect(flushes.map(({ rows }) => rows)).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('fails every row of a flush that failed, and goes on with the next', async () => {
    const { flushes, flush } = heldFlush();
    const { commit } = heldCommit(flush, 10);
    const lost = [commit.add(1), commit.add(2)].map((row) => row.then(() => 'durable').catch((error: Error) => error.message));
    await turns();
    const kept = commit.add(3);
    flushes[0]?.end(new Error('disk full'));
    await turns();
    flushes[1]?.end();
    expect(await Promise.all(lost)).toEqual(['disk full', 'disk full']);
    await expect(kept).resolves.toBeUndefined();
    await commit.settled();
    expect(commit.waiting).toBe(0);
  });

  it('refuses what waits for a flush that hangs, and what comes meanwhile, and goes on when it has ended', async () => {
    const { flushes, flush } = heldFlush();
    const { commit, patience } = heldCommit(flush, 1);
    const waiting = [commit.add(1), commit.add(2)].map((row) => row.catch((error: unknown) => error));
    await turns();
    patience[0]?.();
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(TooLate);
    await expect(commit.add(3)).rejects.toBeInstanceOf(TooLate);
    expect(flushes.map(({ rows }) => rows)).toEqual([[1]]);
    flushes[0]?.end();
    await turns();
    const late = commit.add(4);
    await turns();
    flushes[1]?.end();
    await expect(late).resolves.toBeUndefined();
    expect(flushes.map(({ rows }) => rows)).toEqual([[1], [4]]);
    expect(commit.waiting).toBe(0);
  });
});
