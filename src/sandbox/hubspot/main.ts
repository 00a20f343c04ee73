/** Stand-alone emulated HubSpot: `main.ts [--port N] [--host H] [--data FILE] [--seed demo|empty]`. */

import { parseArgs } from 'node:util';
import { startHubSpot } from './start-hubspot.ts';

const HELP = `Starts a stand-in for HubSpot on this machine.

  --port N        port to listen on (default 4100; 0 takes a free one)
  --host HOST     address to listen on (default 127.0.0.1)
  --data FILE     keep the state in this file (default: in memory only)
  --seed SEED     what a fresh state holds: demo (default) or empty
  --quiet         do not print a line per request
  --help          this text
`;

async function main(): Promise<number | null> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4100' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string' },
      seed: { type: 'string', default: 'demo' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port must be a number from 0 to 65535, not ${values.port}`);
  if (values.seed !== 'demo' && values.seed !== 'empty') throw new Error(`--seed must be demo or empty, not ${values.seed}`);
  const emulator = await startHubSpot({
    port,
    host: values.host,
    dataFile: values.data ?? null,
    seed: values.seed,
    log: values.quiet ? () => undefined : (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`Emulated HubSpot: ${emulator.url}\n`);
  let ending = false;
  const end = (): void => {
    // A terminal interrupts the whole group, and npm passes the signal on: the second one must not cut the first short.
    if (ending) return;
    ending = true;
    void emulator.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  return null;
}

main().then(
  (status) => {
    if (status !== null) process.exitCode = status;
  },
  (error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(code === 'EADDRINUSE' ? 'The port is already in use; choose another one with --port.\n' : `${message}\n`);
    process.exitCode = code === 'EADDRINUSE' ? 1 : 2;
  },
);
