/** `npm run rotate-keys`: seals all tokens with the first of TOKEN_KEYS, and says which old keys are still needed. */
import { randomBytes } from 'node:crypto';
import { openStore } from '../../store/open-store.ts';
import { StoreError } from '../../store/store-error.ts';
import { ConfigError, readConfig } from '../config.ts';
import { rotateKeys, type RotationReport } from '../tokens/rotate-keys.ts';

async function main(): Promise<number> {
  const { databaseUrl, dataDirectory, sealingKeys } = readConfig(process.env);
  const store = await openStore({ databaseUrl, directory: dataDirectory });
  try {
    const report = await rotateKeys({ store, sealingKeys, randomBytes: (count) => randomBytes(count) });
    console.log(say(report, sealingKeys[0]?.id ?? ''));
    return report.waiting.size === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

function say({ resealed, unopened, waiting }: RotationReport, keyId: string): string {
  return [
    `${String(resealed)} account(s) sealed anew with key ${keyId}.`,
    ...unopened.map(({ accountId, keyId: other, reason }) => `Account ${accountId} does not open with key ${other} (${reason}).`),
    ...[...waiting].map(([id, accounts]) => `${String(accounts)} account(s) still need key ${id}.`),
    waiting.size === 0 ? 'Every other key can be taken out of TOKEN_KEYS.' : 'Keep these keys in TOKEN_KEYS, and run this again.',
  ].join('\n');
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof ConfigError || error instanceof StoreError;
    console.error(
      known || !(error instanceof Error) ? String((error as { message?: unknown }).message ?? error) : (error.stack ?? error.message),
    );
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  },
);
