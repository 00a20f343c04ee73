/** Runs a TypeScript program of these tests in a process of its own, which a test may kill. */
import { spawn, type ChildProcess } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Below node_modules, so that the packages the program imports are found from there. */
const CACHE = resolve(__dirname, '../../node_modules/.cache/ringback-store-test');

export interface Child {
  pid: number;
  /** Lines it has printed so far. */
  lines: string[];
  /** Resolves with the first line. */
  firstLine: Promise<string>;
  /** SIGKILL: nothing in the process gets a chance to clean up. Resolves when it is gone and all it printed was read. */
  kill(): Promise<void>;
  /** Resolves when it has ended by itself. */
  ended: Promise<void>;
}

/** @param program file next to this one, e.g. hold-directory.ts @returns a path to give to `startChild` */
export function bundleProgram(program: string): string {
  const bundle = join(CACHE, program.replace(/\.ts$/, '.mjs'));
  // Two test files may bundle the same program at once: each sees a whole file.
  const outfile = `${bundle}.${String(process.pid)}`;
  buildSync({
    entryPoints: [join(__dirname, program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    packages: 'external',
    loader: { '.sql': 'text' },
    logLevel: 'warning',
  });
  renameSync(outfile, bundle);
  return bundle;
}

export function startChild(bundle: string, ...parameters: string[]): Child {
  const child: ChildProcess = spawn(process.execPath, [bundle, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  let rest = '';
  let heard: (line: string) => void = () => undefined;
  const firstLine = new Promise<string>((give) => (heard = give));
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    if (lines[0] !== undefined) heard(lines[0]);
  });
  const ended = new Promise<void>((give) => child.once('close', () => give()));
  return {
    pid: child.pid ?? 0,
    lines,
    firstLine,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
