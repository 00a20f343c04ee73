/** The product as it is run: `dist/server.js` in a process of its own, given nothing but an environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';
import { buildPrograms } from '../../scripts/build/programs.ts';

const ROOT = resolve(__dirname, '../..');
/** What HubSpot signs; nothing resolves it. */
export const PUBLIC_ORIGIN = 'https://ringback.example';
/** The key that seals the tokens of these runs, as the environment spells it. */
export const SEALING_KEY = Buffer.alloc(32, 3).toString('base64');
/** Slow machines that do other work besides take this long to load the program. */
const START_MS = 60_000;

export interface AppProcess {
  pid: number;
  /** Where it listens. */
  url: string;
  /** Milliseconds since any fixed moment at which it listened. */
  listeningAtMs: number;
  /** All it has printed so far. */
  output(): string;
  isAlive(): boolean;
  signal(name: NodeJS.Signals): void;
  /** SIGKILL, unless it is gone already. */
  kill(): Promise<void>;
  /** SIGTERM. @returns its exit code; null when it had to be killed after `ms` */
  stop(ms?: number): Promise<number | null>;
}

export interface AppOptions {
  hubspotUrl: string;
  /** Overrides what is usual here; DATABASE_URL or DATA_DIRECTORY must be among it. */
  environment: Readonly<Record<string, string>>;
  nodeArguments?: readonly string[];
  /** Runs the app under another command, such as a shell that sets limits: its arguments go before node's. */
  under?: readonly string[];
}

let built: Promise<void> | null = null;
const started = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

/** Resolves when it listens. @throws Error with what it printed, when it ends before */
export async function startApp({ hubspotUrl, environment, nodeArguments = [], under = [] }: AppOptions): Promise<AppProcess> {
  // `npm test` has built it already; whoever runs one file alone gets what the sources say at the moment.
  await (built ??= buildPrograms(ROOT, { server: 'src/server/main.ts' }));
  const program = join(ROOT, 'dist/server.js');
  if (!existsSync(program)) throw new Error('dist/server.js was not built');
  const command = [...under, process.execPath, ...nodeArguments, '--enable-source-maps', program];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: '0',
      PUBLIC_URL: PUBLIC_ORIGIN,
      HUBSPOT_API_URL: hubspotUrl,
      HUBSPOT_CLIENT_ID: DEMO_APP.clientId,
      HUBSPOT_CLIENT_SECRET: DEMO_APP.clientSecret,
      TOKEN_KEYS: `faults:${SEALING_KEY}`,
      LOG_LEVEL: 'debug',
      ...environment,
    },
  });
  started.add(child);
  let printed = '';
  let tell: () => void = () => undefined;
  const ended = new Promise<void>((give) => child.once('close', () => (started.delete(child), give())));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      tell();
    });
  const url = await new Promise<string>((give, refuse) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      refuse(new Error(`the app does not listen:\n${printed.slice(-3000)}`));
    }, START_MS);
    tell = () => {
      const found = /^Ringback listens at (\S+),/m.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      give(found);
    };
    void ended.then(() => {
      clearTimeout(late);
      refuse(new Error(`the app ended before it listened:\n${printed.slice(-3000)}`));
    });
  });
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    url,
    listeningAtMs: performance.now(),
    output: () => printed,
    isAlive,
    signal: (name) => void child.kill(name),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop(ms = 30_000) {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), ms);
      await ended;
      clearTimeout(late);
      return child.exitCode;
    },
  };
}
