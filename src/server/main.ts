/** `npm run serve` and `npm run work`: the backend by itself, configured from the environment, ended by SIGINT or SIGTERM. */
import { StoreError } from '../store/store-error.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startServer } from './start-server.ts';

/** Longest an end may take: orchestrators kill after thirty seconds. */
const ENDING_MS = 25_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await startServer(config, createLog(config.logLevel));
  console.log(`Ringback listens at ${server.url}, known to HubSpot as ${config.publicUrl}`);
  let ending = false;
  const end = (): void => {
    // Whoever asks twice does not want to wait.
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), ENDING_MS).unref();
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message;
  if ((error as { code?: unknown }).code === 'EADDRINUSE') return 'The port is taken. Choose another one with PORT.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
