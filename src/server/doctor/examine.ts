/** Looks at everything that Ringback needs, in the order in which one thing depends on another, and goes on where it can. */
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { MIGRATIONS } from '../../store/migrations.ts';
import { openStore } from '../../store/open-store.ts';
import { schemaState } from '../../store/schema-state.ts';
import { StoreError, type StoreErrorCode } from '../../store/store-error.ts';
import type { OpenStore } from '../../store/create-store.ts';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { createMetrics } from '../metrics.ts';
import { openHubSpot, type OpenHubSpot } from '../open-hubspot.ts';
import { serverClock } from '../server-clock.ts';
import { checkAccount } from './check-account.ts';
import { checkDatabase } from './check-database.ts';
import { checkHubSpot } from './check-hubspot.ts';
import { checkKeys } from './check-keys.ts';
import { checkPublicUrl } from './check-public-url.ts';
import { reporter, type Finding } from './finding.ts';

export interface ExamineOptions {
  environment: Record<string, string | undefined>;
  /** Look at this account alone; null looks at the first fifty. */
  accountId: string | null;
  nowMs: () => number;
  /** How the public address is tried. */
  reach: typeof fetch;
  log: Logger;
}

/** Each costs a dozen calls; of more accounts than these, name one. */
const MOST_ACCOUNTS = 50;

const DATABASE_TODO: Partial<Record<StoreErrorCode, string>> = {
  unavailable: 'Start the database, and check the host and the port in DATABASE_URL.',
  refused: 'Check user, password and database name in DATABASE_URL.',
  'unsupported-server': 'Use PostgreSQL 14 or later.',
  'directory-in-use': 'End the Ringback that uses it while you look, or keep the data in PostgreSQL (DATABASE_URL), which many can use.',
  'directory-unusable': 'Check the rights on DATA_DIRECTORY, or restore a backup.',
};

export async function examine(options: ExamineOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const report = reporter(findings);
  let config: Config;
  try {
    config = readConfig(options.environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const fault of error.faults)
      report('fail', 'configuration', `${fault}.`, 'Set it in the environment; .env.example explains every setting.');
    return findings;
  }
  report('ok', 'configuration', 'Every setting can be read.');
  await checkPublicUrl(report, config.publicUrl, options.reach);
  const store = await openToLook(config, findings);
  if (store === null) {
    checkKeys(report, config.sealingKeys, null);
    return findings;
  }
  try {
    const hubspot = openHubSpot(config, store, serverClock(options.nowMs), createMetrics(), options.log, (_name, _attributes, work) =>
      work(),
    );
    checkHubSpot(report, config.hubspot.apiUrl, await hubspot.probe(), options.nowMs());
    const usable = await checkDatabase(report, store, await schemaState(store.connection, MIGRATIONS), options.nowMs);
    checkKeys(report, config.sealingKeys, usable ? await store.countSealingKeys() : null);
    if (usable) await checkAccounts(options.accountId, config, store, hubspot, findings);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    report('fail', 'database', error.message, DATABASE_TODO[error.code] ?? 'Look into the log of the database.');
  } finally {
    await store.close();
  }
  return findings;
}

/** The store with its tables as they are; null when it cannot be opened, which is then reported. */
async function openToLook({ databaseUrl, dataDirectory }: Config, findings: Finding[]): Promise<OpenStore | null> {
  const report = reporter(findings);
  if (databaseUrl === null && dataDirectory !== null && !existsSync(dataDirectory)) {
    report('warn', 'database', `DATA_DIRECTORY ${dataDirectory} does not exist yet.`, 'Start Ringback once (npm run serve): it makes it.');
    return null;
  }
  try {
    return await openStore({ databaseUrl, directory: dataDirectory, migrates: false });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    report('fail', 'database', error.message, DATABASE_TODO[error.code] ?? 'Look into the log of the database.');
    return null;
  }
}

async function checkAccounts(
  accountId: string | null,
  { sealingKeys }: Config,
  store: OpenStore,
  hubspot: OpenHubSpot,
  findings: Finding[],
): Promise<void> {
  const report = reporter(findings);
  const named = accountId === null ? null : await store.findAccount(accountId);
  if (accountId !== null && named === null)
    return report(
      'fail',
      'accounts',
      `Account ${accountId} was never connected.`,
      'An admin of the account connects it at /oauth/install.',
    );
  const accounts = named === null ? await store.listAccounts('', MOST_ACCOUNTS + 1) : [named];
  if (accounts.length === 0)
    report('warn', 'accounts', 'None is connected.', 'An admin of a HubSpot account connects it at /oauth/install.');
  if (accounts.length > MOST_ACCOUNTS)
    report(
      'warn',
      'accounts',
      `There are more than ${String(MOST_ACCOUNTS)}; the first of them are looked at.`,
      'Name one with --account.',
    );
  for (const account of accounts.slice(0, MOST_ACCOUNTS))
    await checkAccount(reporter(findings, account.accountId), account, {
      store,
      sealingKeys,
      renew: (id, rejected) => hubspot.tokens.cache.accessToken(id, rejected),
      inspect: hubspot.inspect,
    });
}
