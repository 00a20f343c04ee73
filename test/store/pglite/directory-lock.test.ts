/** One process at a time may have an embedded store's folder, and a lock never outlives its process. */
import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lockDirectory } from '../../../src/store/pglite/directory-lock.ts';
import { openPgliteStore } from '../../../src/store/open-pglite-store.ts';
import { bundleProgram, startChild } from '../child-process.ts';
import { temporaryDirectories } from '../temporary-directory.ts';

describe('the lock on a data directory', () => {
  const makeDirectory = temporaryDirectories();

  it('refuses a second claim in the same process, and lets go', async () => {
    const directory = makeDirectory();
    const lock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toMatchObject({ name: 'StoreError', code: 'directory-in-use' });
    await lock.release();
    await (await lockDirectory(directory)).release();
    expect(readdirSync(join(directory, 'lock'))).toEqual([]);
  });

  it('gives the folder to exactly one of many that start in the same instant', async () => {
    const directory = makeDirectory();
    const claims = await Promise.allSettled(Array.from({ length: 6 }, () => lockDirectory(directory)));
    const won = claims.filter((claim) => claim.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await won[0]?.value.release();
  }, 30_000);

  it('knows a folder by whatever path it is reached', async () => {
    const directory = makeDirectory();
    const lock = await lockDirectory(directory);
    await expect(lockDirectory(`${directory}/../${directory.split('/').at(-1) ?? ''}`)).rejects.toMatchObject({ code: 'directory-in-use' });
    await lock.release();
  });

  it('works in a folder whose path is longer than a socket may have', async () => {
    const directory = join(makeDirectory(), 'a-long-name-'.repeat(8), 'b-long-name-'.repeat(8));
    mkdirSync(directory, { recursive: true });
    const lock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toMatchObject({ code: 'directory-in-use' });
    await lock.release();
    await (await lockDirectory(directory)).release();
  });

  it('locks elsewhere where the folder takes no sockets', async () => {
    const directory = makeDirectory();
    let elsewhere = '';
    const listen = (path: string): Promise<ReturnType<typeof createServer>> => {
      if (path.startsWith(directory)) return Promise.reject(Object.assign(new Error('no sockets here'), { code: 'ENOTSUP' }));
      elsewhere = dirname(path);
      return new Promise((resolve) => {
        const server = createServer().listen(path, () => resolve(server));
      });
    };
    const lock = await lockDirectory(directory, listen);
    await expect(lockDirectory(directory, listen)).rejects.toMatchObject({ code: 'directory-in-use' });
    await lock.release();
    await (await lockDirectory(directory, listen)).release();
    expect(readdirSync(elsewhere)).toEqual([]);
    rmdirSync(elsewhere);
  });

  it('hands on what keeps a folder from being used at all', async () => {
    const directory = makeDirectory();
    writeFileSync(join(directory, 'lock'), 'a file where the folder should be');
    await expect(openPgliteStore({ directory })).rejects.toMatchObject({ name: 'StoreError', code: 'directory-unusable' });
  });

  it('refuses the folder of another process by its number, and takes it over once that was killed', async () => {
    const directory = makeDirectory();
    const program = bundleProgram('hold-directory.ts');
    const holder = startChild(program, directory);
    expect(await holder.firstLine).toBe('held');
    const message = expect.stringContaining(`${directory} is in use by process ${String(holder.pid)}`);
    await expect(openPgliteStore({ directory })).rejects.toMatchObject({ name: 'StoreError', code: 'directory-in-use', message });
    const second = startChild(program, directory);
    expect(await second.firstLine).toBe('directory-in-use');
    await second.ended;
    await holder.kill();
    expect(readdirSync(join(directory, 'lock'))).not.toEqual([]);
    const store = await openPgliteStore({ directory });
    expect(await store.isReady()).toBe(true);
    await store.close();
  }, 60_000);

  it('is not misled by a dead claim whose process number is in use again', async () => {
    const directory = makeDirectory();
    const holder = startChild(bundleProgram('hold-directory.ts'), directory);
    expect(await holder.firstLine).toBe('held');
    await holder.kill();
    const folder = join(directory, 'lock');
    for (const file of readdirSync(folder))
      renameSync(join(folder, file), join(folder, file.replace(String(holder.pid), String(process.pid))));
    const lock = await lockDirectory(directory);
    expect(readdirSync(folder).filter((file) => file.endsWith('.sock'))).toHaveLength(1);
    await lock.release();
  }, 60_000);
});
