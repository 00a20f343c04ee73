/** `npm start`: the sandbox on one port, its data in one folder, ended by Ctrl-C. */
import { parseArgs } from 'node:util';
import { createLog } from '../server/log.ts';
import { StoreError } from '../store/store-error.ts';
import { startSandbox } from './start-sandbox.ts';

const DEFAULT_PORT = 4300;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      data: { type: 'string', default: '.ringback' },
      watch: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port ${values.port} is not a port (0 to 65535).`);
  const sandbox = await startSandbox({
    port,
    dataDirectory: values.data,
    log: createLog(values.verbose ? 'info' : 'error'),
    watch: values.watch,
  }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'EADDRINUSE')
      throw new UsageError(`Port ${String(port)} is taken. Stop what uses it, or choose another: npm start -- --port ${String(port + 1)}`);
    throw error;
  });
  console.log(`Ringback is ready: ${sandbox.url}`);
  console.log('Everything runs here; nothing is sent to HubSpot. Ctrl-C stops it, `npm run reset` forgets what it holds.');
  if (sandbox.shiftMs > 0)
    console.log(
      `Nobody is at work in Denver, where most demo contacts are; here it is ${String(sandbox.shiftMs / 3_600_000)} hours later.`,
    );
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

class UsageError extends Error {}

main().catch((error: unknown) => {
  const plain =
    error instanceof UsageError || error instanceof StoreError || (error as { code?: unknown }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  console.error(error instanceof Error ? (plain ? error.message : (error.stack ?? error.message)) : String(error));
  process.exitCode = 1;
});
