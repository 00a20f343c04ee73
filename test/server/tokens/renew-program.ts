/**
 * A process that wants an account's access token, many times at once: `renew-program <database url> <hubspot url> <account> <callers>`. Says
 * "ready", waits for the table "go", and prints the distinct tokens it got.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { createHubSpotTransport } from '../../../src/crm/hubspot/hubspot-transport.ts';
import { DEMO_APP } from '../../../src/sandbox/hubspot/demo-app.ts';
import { createAccountTokens } from '../../../src/server/tokens/account-tokens.ts';
import { openPostgresStore } from '../../../src/store/open-postgres-store.ts';

const [, , databaseUrl = '', hubspotUrl = '', accountId = '', callers = ''] = process.argv;
const store = await openPostgresStore({ url: databaseUrl });
const tokens = createAccountTokens({
  store,
  transport: createHubSpotTransport({
    apiUrl: hubspotUrl,
    timeoutMs: 10_000,
    sleep: async (ms, signal) => sleepMs(ms, undefined, { signal }),
  }),
  app: { ...DEMO_APP, redirectUri: 'http://127.0.0.1/callback' },
  sealingKeys: [{ id: 'test', key: new Uint8Array(32).fill(3) }],
  scopes: [],
  nowMs: Date.now,
  randomBytes: (count) => randomBytes(count),
});
writeSync(1, 'ready\n');
for (;;) {
  const [table] = await store.connection.query<{ there: boolean }>(`select to_regclass('public.go') is not null as there`);
  if (table?.there === true) break;
  await sleepMs(10);
}
const got = await Promise.all(Array.from({ length: Number(callers) }, () => tokens.cache.accessToken(accountId)));
writeSync(1, `got ${String(got.length)} ${[...new Set(got)].join(' ')}\n`);
await store.close();
