/** The `ringback` command as a process: its streams, its exit status, a reader that goes away. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
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
});
