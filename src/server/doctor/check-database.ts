/** Whether the database is one that Ringback can work on. Changes nothing in it but the row that is there to be written. */
import type { OpenStore } from '../../store/create-store.ts';
import type { SchemaState } from '../../store/schema-state.ts';
import { checkClock } from './check-clock.ts';
import type { Report } from './finding.ts';

/** @returns whether the tables are there, so that accounts can be looked at @throws StoreError */
export async function checkDatabase(report: Report, store: OpenStore, schema: SchemaState, nowMs: () => number): Promise<boolean> {
  const [server] = await store.connection.query<{ name: string; at: number; queue: boolean }>(
    `select current_setting('server_version') as name, (extract(epoch from clock_timestamp()) * 1000)::float8 as at,
            to_regclass('ringback_queue.version') is not null as queue`,
  );
  report('ok', 'database', `It answers and is PostgreSQL ${server?.name ?? 'of an unknown version'}.`);
  checkClock(report, 'database clock', nowMs(), server?.at ?? null, Infinity);
  const migrated = checkSchema(report, schema);
  if (schema.applied > 0) {
    if (await store.isReady()) report('ok', 'database writes', 'A row was written.');
    else
      report(
        'fail',
        'database writes',
        'No row could be written within a second.',
        'Look for a full disk, a read-only replica or missing rights.',
      );
  }
  if (server?.queue === true) report('ok', 'queue', 'Its tables are there.');
  else report('warn', 'queue', 'Its tables are not there yet.', 'Start Ringback once (npm run serve): it makes them.');
  return migrated;
}

function checkSchema(report: Report, { applied, known, foreign }: SchemaState): boolean {
  const check = 'database tables';
  if (foreign !== null) {
    const newer = applied > known;
    report(
      'fail',
      check,
      newer ? `A newer Ringback has changed them (migration ${foreign}).` : `Migration ${foreign} was applied with another text.`,
      newer ? 'Start that version or a later one.' : 'Start the version that made them, or restore a backup.',
    );
    return false;
  }
  if (applied < known) {
    const found = `${String(known - applied)} of ${String(known)} migrations are not applied.`;
    report('warn', check, found, 'Start Ringback once (npm run serve): it applies them. Accounts are looked at after that.');
    return false;
  }
  report('ok', check, `All ${String(known)} migrations are applied.`);
  return true;
}
