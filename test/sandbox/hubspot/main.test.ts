/** The stand-alone command. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, expect, it } from '@jest/globals';

const MAIN = path.resolve('src/sandbox/hubspot/main.ts');
/** Node before 22.18 runs TypeScript only when asked. */
const RUN_TYPESCRIPT = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
let running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
});

function run(...args: string[]) {
  const child = spawn(process.execPath, [...RUN_TYPESCRIPT, MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, out, err }));
  return { child, ended, firstLine: () => once(child.stdout, 'data').then(() => out) };
}

it('prints one line with its URL, serves, and ends cleanly on Ctrl-C', async () => {
  const { child, ended, firstLine } = run('--port', '0', '--quiet');
  const line = await firstLine();
  const url = /^Emulated HubSpot: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line)?.[1] ?? '';
  expect((await fetch(`${url}/sandbox/state`)).status).toBe(200);
  const second = await run('--port', new URL(url).port).ended;
  expect(second).toEqual({ status: 1, out: '', err: 'The port is already in use; choose another one with --port.\n' });
  child.kill('SIGINT');
  expect(await ended).toEqual({ status: 0, out: line, err: '' });
});

it.each([
  [['--port', 'x'], 2, '--port must be a number from 0 to 65535, not x\n'],
  [['--seed', 'full'], 2, '--seed must be demo or empty, not full\n'],
])('refuses %j', async (args, status, err) => {
  expect(await run(...args).ended).toEqual({ status, out: '', err });
});
