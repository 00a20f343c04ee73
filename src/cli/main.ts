/** The `ringback` command as a process: its streams, its exit status, a reader that goes away. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { runCli } from './run-cli.ts';

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  writeError: (text) => {
    process.stderr.write(text);
  },
  readFile: (path) => createReadStream(path),
  isTerminal: process.stdout.isTTY,
  // A token on the command line would be seen by everybody on the machine.
  token: process.env['METRICS_TOKEN'] ?? null,
  sleep: (ms) => setTimeout(ms),
  monotonicMs: () => performance.now(),
});
