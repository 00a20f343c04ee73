/** `npm run reset` empties the data folder, unless a running process uses it. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockDirectory } from '../../src/store/pglite/directory-lock.ts';

const script = resolve(__dirname, '../../scripts/reset.cjs');

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'ringback-reset-'));
  mkdirSync(join(data, 'database', 'base'), { recursive: true });
  writeFileSync(join(data, 'hubspot.json'), '{}');
  writeFileSync(join(data, 'database', 'base', '1'), 'x');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function reset(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('reset', () => {
  it('empties the folder and keeps it', () => {
    expect(reset('--data', data)).toMatchObject({ code: 0, stdout: `${data} is empty.\n` });
    expect(readdirSync(data)).toEqual([]);
  });

  it('has nothing to do where there is no folder', () => {
    rmSync(data, { recursive: true });
    expect(reset('--data', data).code).toBe(0);
    expect(existsSync(data)).toBe(false);
  });

  it('refuses while a store holds the database, and empties it afterwards', async () => {
    const lock = await lockDirectory(join(data, 'database'));
    expect(reset('--data', data)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `Process ${process.pid} uses ${data}: stop it first. Nothing was removed.\n`,
    });
    expect(existsSync(join(data, 'database', 'base', '1'))).toBe(true);
    await lock.release();
    expect(reset('--data', data).code).toBe(0);
  });

  it('takes no notice of the claim of a process that has ended', async () => {
    mkdirSync(join(data, 'database', 'lock'));
    const socket = join(data, 'database', 'lock', `${process.pid}-0a1b2c3d.sock`);
    const server = createServer().listen(socket);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    writeFileSync(socket, '');
    expect(reset('--data', data).code).toBe(0);
    expect(readdirSync(data)).toEqual([]);
  });

  it.each<[args: string[]]>([[['--all']], [['--data']], [['--data', 'a', 'b']]])('does not guess what %j means', (args) => {
    expect(reset(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^usage:/) });
  });
});
