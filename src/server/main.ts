/** `npm run serve` and `npm run work`: the backend by itself, configured from the environment, ended by SIGINT or SIGTERM. */
import { StoreError } from '../store/store-error.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startServer } from './start-server.ts';

/** Longest an end may take: orchestrators kill after thirty seconds. */
const ENDING_MS = 25_000;
/** Time for whoever sends requests here to notice that others should have them. */
const LEAVING_MS = 1_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await startServer(config, createLog(config.logLevel));
  let ending = false;
  const end = (leavingMs: number): void => {
    // Whoever asks twice does not want to wait.
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), ENDING_MS).unref();
    server.leave();
    setTimeout(() => {
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    }, leavingMs);
  };
  // A person at a terminal has no load balancer.
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(LEAVING_MS));
  // Whoever reads this may ask for the end at once.
  console.log(`Ringback listens at ${server.url}, known to HubSpot as ${config.publicUrl}`);
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
