/** What the embedded store has confirmed is there after its process was killed in the middle of writing. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';
import { bundleProgram, startChild } from './child-process.ts';
import { temporaryDirectories } from './temporary-directory.ts';

/** Milliseconds of writing before each kill; drawn once from a generator seeded with 20261124. */
const WRITING_MS = [90, 410, 233];

describe('killing the process of an embedded store', () => {
  const makeDirectory = temporaryDirectories();

  it('loses no row that was confirmed, kill after kill on one folder', async () => {
    const directory = makeDirectory();
    const program = bundleProgram('write-until-killed.ts');
    const confirmed = new Map<string, string>();
    for (const writingMs of WRITING_MS) {
      const child = startChild(program, directory);
      await child.firstLine;
      await new Promise((resolve) => setTimeout(resolve, writingMs));
      await child.kill();
      for (const line of child.lines) {
        const [id, state] = line.split(' ') as [string, string];
        confirmed.set(id, state);
      }
      const store = await openPgliteStore({ directory });
      try {
        for (const [id, state] of confirmed) {
          const row = await store.findVoicemail('1', id);
          // The next move may have been written and not yet been printed.
          expect([state, 'sending-call']).toContain(row?.state);
        }
      } finally {
        await store.close();
      }
    }
    expect(confirmed.size).toBeGreaterThan(WRITING_MS.length);
  }, 60_000);

  it('starts afresh where a first start was killed before its database was whole', async () => {
    const directory = makeDirectory();
    const program = bundleProgram('hold-directory.ts');
    const child = startChild(program, directory);
    // The folder appears when the lock is taken, before the database is written.
    while (!existsSync(`${directory}/ringback.pid`)) await new Promise((resolve) => setImmediate(resolve));
    await child.kill();
    const store = await openPgliteStore({ directory });
    expect(await store.isReady()).toBe(true);
    await store.close();
  }, 60_000);
});
