/** The queue of drains on the embedded database: one process, whose end leaves jobs to the next start. */
import { describe, expect, it } from '@jest/globals';
import { openPgliteStore } from '../../../src/store/open-pglite-store.ts';
import { bundleProgram, startChild } from '../../store/child-process.ts';
import { temporaryDirectories } from '../../store/temporary-directory.ts';
import { drainQueueBattery } from './drain-queue-battery.ts';
import { openQueue, until } from './open-queue.ts';

describe('the queue on PGlite', () => {
  const makeDirectory = temporaryDirectories();
  drainQueueBattery(() => openPgliteStore({ directory: null }));

  it('has no name among workers, being alone', async () => {
    const store = await openPgliteStore({ directory: null });
    const { queue } = await openQueue(store);
    expect(queue.worker).toBeNull();
    await queue.close();
    await store.close();
  });

  it('goes on at the next start with an account whose drain was killed', async () => {
    const directory = makeDirectory();
    const child = startChild(bundleProgram('../server/jobs/drain-program.ts'), 'directory', directory, 'for-ever');
    await until(() => child.lines.includes('begin 101'), 20_000);
    await child.kill();
    const began = performance.now();
    const store = await openPgliteStore({ directory });
    const openedAfter = performance.now() - began;
    const { queue } = await openQueue(store);
    const queueAfter = performance.now() - began;
    const drained: string[] = [];
    await queue.work((account) => Promise.resolve(drained.push(account)).then(() => 'drained'), 2);
    await until(() => drained.length > 0, 5000);
    console.info(
      `store after ${String(Math.round(openedAfter))} ms, queue after ${String(Math.round(queueAfter))} ms, drain after ${String(Math.round(performance.now() - began))} ms`,
    );
    expect(drained).toEqual(['101']);
    await queue.close();
    await store.close();
  }, 60_000);
});
