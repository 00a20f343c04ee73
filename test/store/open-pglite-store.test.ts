/** The embedded store: what reaches the disk, what happens when the disk fails, and how a folder is opened again. */
import { createHash } from 'node:crypto';
import { fdatasyncSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';
import { newVoicemail } from '../contract/store-battery/voicemail-rows.ts';
import { temporaryDirectories } from './temporary-directory.ts';

describe('the embedded store', () => {
  const makeDirectory = temporaryDirectories();

  it('finds everything again when its folder is opened again', async () => {
    const directory = makeDirectory();
    const row = newVoicemail();
    const first = await openPgliteStore({ directory });
    await first.receiveVoicemail(row);
    await first.saveAccount({ accountId: row.accountId, sealedTokens: 'v1.a', scopes: 'a' });
    await first.close();
    const second = await openPgliteStore({ directory });
    expect(await second.findVoicemail(row.accountId, row.id)).toMatchObject(row);
    expect(await second.findAccount(row.accountId)).toMatchObject({ sealedTokens: 'v1.a' });
    await second.close();
  });

  it('makes the folder, for its owner alone, and notes the process while it is open', async () => {
    const directory = join(makeDirectory(), 'new', 'folder');
    const store = await openPgliteStore({ directory });
    expect(statSync(directory).mode & 0o077).toBe(0);
    expect(statSync(join(directory, 'postgres')).mode & 0o077).toBe(0);
    expect(readFileSync(join(directory, 'ringback.pid'), 'utf8')).toBe(`${String(process.pid)}\n`);
    await store.close();
    expect(readdirSync(directory).sort()).toEqual(['lock', 'postgres']);
  });

  it('clears away what a first start left that was killed half-way', async () => {
    const directory = makeDirectory();
    mkdirSync(join(directory, 'postgres.unfinished', 'base'), { recursive: true });
    writeFileSync(join(directory, 'postgres.unfinished', 'PG_VERSION'), '1');
    const store = await openPgliteStore({ directory });
    expect(await store.isReady()).toBe(true);
    expect(readdirSync(directory)).not.toContain('postgres.unfinished');
    await store.close();
  });

  it.each<[string, string, string]>([
    ['of another PostgreSQL', '17\n', 'is of PostgreSQL 17'],
    ['that is damaged', '18\n', 'does not start'],
  ])('refuses a database %s, and lets go of the folder', async (_, version, message) => {
    const directory = makeDirectory();
    mkdirSync(join(directory, 'postgres'));
    writeFileSync(join(directory, 'postgres', 'PG_VERSION'), version);
    const refusal = { name: 'StoreError', code: 'directory-unusable', message: expect.stringContaining(message) };
    await expect(openPgliteStore({ directory })).rejects.toMatchObject(refusal);
    await expect(openPgliteStore({ directory })).rejects.toMatchObject(refusal);
    expect(readdirSync(join(directory, 'lock'))).toEqual([]);
  });

  it('waits for the disk before it confirms a write', async () => {
    let calls = 0;
    const fdatasync = (fd: number): void => {
      calls += 1;
      fdatasyncSync(fd);
    };
    const store = await openPgliteStore({ directory: makeDirectory(), fdatasync });
    const written: number[] = [];
    for (let i = 0; i < 25; i += 1) {
      const before = calls;
      const row = newVoicemail();
      await store.receiveVoicemail(row);
      const received = calls;
      await store.moveVoicemail(row.accountId, row.id, ['received'], 'sending-call');
      written.push(received - before, calls - received);
    }
    expect(Math.min(...written)).toBeGreaterThanOrEqual(1);
    const before = calls;
    await store.listUnfinishedVoicemails('2999-01-01T00:00:00.000Z', 100);
    expect(calls).toBe(before);
    await store.close();
  });

  it('leaves the disk to the operating system when it need not last', async () => {
    const fdatasync = (): never => {
      throw new Error('was not to be called');
    };
    const store = await openPgliteStore({ directory: makeDirectory(), durable: false, fdatasync });
    expect(await store.isReady()).toBe(true);
    await store.close();
  });

  it('confirms nothing more once the disk has refused a write, and recovers when it is opened again', async () => {
    let broken = false;
    const fdatasync = (fd: number): void => {
      if (broken) throw Object.assign(new Error('input/output error'), { code: 'EIO' });
      fdatasyncSync(fd);
    };
    const directory = makeDirectory();
    const store = await openPgliteStore({ directory, fdatasync });
    const kept = newVoicemail();
    await store.receiveVoicemail(kept);
    broken = true;
    const failure = { name: 'StoreError', code: 'unavailable', message: expect.stringContaining('EIO') };
    await expect(store.receiveVoicemail(newVoicemail())).rejects.toMatchObject(failure);
    broken = false;
    await expect(store.receiveVoicemail(newVoicemail())).rejects.toMatchObject(failure);
    await expect(store.findVoicemail(kept.accountId, kept.id)).rejects.toMatchObject(failure);
    expect(await store.isReady()).toBe(false);
    await store.close();
    const again = await openPgliteStore({ directory, fdatasync });
    expect(await again.findVoicemail(kept.accountId, kept.id)).toMatchObject(kept);
    expect(await again.isReady()).toBe(true);
    await again.close();
  });

  it('fails a transaction whose commit the disk refuses, and does not touch the database after it', async () => {
    let broken = false;
    const fdatasync = (fd: number): void => {
      if (broken) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      fdatasyncSync(fd);
    };
    const store = await openPgliteStore({ directory: makeDirectory(), fdatasync });
    broken = true;
    expect(await store.isReady()).toBe(false);
    broken = false;
    expect(await store.isReady()).toBe(false);
    await store.close();
  });

  it('keeps its log short, however much is written', async () => {
    const directory = makeDirectory();
    const upkeepAfterBytes = 1024 * 1024;
    const store = await openPgliteStore({ directory, durable: false, upkeepAfterBytes });
    const { accountId } = newVoicemail();
    for (let i = 0; i < 1000; i += 1) {
      // Bytes of a hash, because the database would press anything regular to nothing.
      const text = createHash('shake256', { outputLength: 36_000 }).update(String(i)).digest('base64');
      await store.saveRepSettings(accountId, String(i % 8), { text });
    }
    const bytesOf = (folder: string): number => readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    // About 50 MB of log were written; at most 32 MB of it are kept, to be written over.
    expect(bytesOf(join(directory, 'postgres', 'pg_wal'))).toBeLessThan(33 * 1024 * 1024);
    await store.close();
  }, 60_000);
});
