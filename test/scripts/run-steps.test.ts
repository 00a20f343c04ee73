/** Commands run in order, the first failure ends them, and a signal reaches the one that runs. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from './is-alive.ts';

const runSteps = resolve(__dirname, '../../scripts/run/run-steps.cjs');

/** Starts a runner whose steps are these programs. */
function start(...programs: string[]): ChildProcess {
  const steps = programs.map((program) => ({ file: process.execPath, args: ['-e', program] }));
  return spawn(process.execPath, ['-e', `require(${JSON.stringify(runSteps)}).run(${JSON.stringify(steps)})`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function outcome(runner: ChildProcess): Promise<{ code: number | null; stdout: string }> {
  let stdout = '';
  runner.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const [code] = (await once(runner, 'close')) as [number | null];
  return { code, stdout };
}

describe('steps', () => {
  it('run one after the other', async () => {
    expect(await outcome(start('console.log(1)', 'console.log(2)'))).toEqual({ code: 0, stdout: '1\n2\n' });
  });

  it('end with the first that fails', async () => {
    expect(await outcome(start('console.log(1)', 'process.exit(3)', 'console.log(3)'))).toEqual({ code: 3, stdout: '1\n' });
  });

  it('end with 128 and its number for one that a signal killed', async () => {
    expect(await outcome(start(`process.kill(process.pid, 'SIGKILL')`))).toEqual({ code: 137, stdout: '' });
  });

  it('that cannot be started fail', async () => {
    const steps = JSON.stringify([{ file: 'no-such-program-of-ringback', args: [] }]);
    const runner = spawn(process.execPath, ['-e', `require(${JSON.stringify(runSteps)}).run(${steps})`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(await outcome(runner)).toEqual({ code: 1, stdout: '' });
  });
});

describe.each<[signal: NodeJS.Signals]>([['SIGINT'], ['SIGTERM']])('%s', (signal) => {
  it('reaches the running step once, whose code is the result, and no step follows', async () => {
    const server = `
      let times = 0;
      process.on('${signal}', () => { times += 1; setTimeout(() => { console.log('times ' + times); process.exit(7); }, 200); });
      setInterval(() => {}, 1000);
      console.log(process.pid);`;
    const runner = start(server, `console.log('after')`);
    const [first] = (await once(runner.stdout!, 'data')) as [Buffer];
    const result = outcome(runner);
    runner.kill(signal);
    runner.kill(signal);
    expect(await result).toEqual({ code: 7, stdout: 'times 1\n' });
    expect(isAlive(Number(first.toString()))).toBe(false);
  });
});
