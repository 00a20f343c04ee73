/**
 * The work of one account until nothing is left: events first, because a deletion must not wait, then enrolments in waves. A wave that
 * has the account to itself starts at once and may hold a single row; under load waves fill up while the one before them is under way.
 */
import { CrmError } from '../../crm/crm-error.ts';
import type { CrmBulk } from '../../crm/crm-bulk.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';
import { handleEvents } from './handle-events.ts';
import { settleWave } from './settle-wave.ts';

/** Rows of one wave: associations are read for up to a thousand contacts by one call, records and tasks by the hundred. */
const WAVE_ROWS = 500;
/** Waves under way at once, so that one can read while another waits for HubSpot to write. */
const WAVES = 3;
/** With this share of the allowance in use, waves wait to be full. */
const BUSY = 0.6;
/** A full batch of the CRM. */
const FULL = 100;
/** The longest a row waits for company in its wave. */
const FILL_MS = 1_000;
const FILL_STEP_MS = 100;

/**
 * @param worker this process's name in claims; null where only one process exists
 * @returns 'more': rows are left that rest after a failure, or the signal ended the work before its end
 * @throws CrmError, StoreError when the account cannot be worked on now
 */
export async function drainAccount(
  deps: EnrolmentDependencies,
  accountId: string,
  worker: string | null,
  signal: AbortSignal,
): Promise<'drained' | 'more'> {
  await handleEvents(deps, accountId);
  let crm: CrmBulk;
  try {
    crm = await deps.openBulk(accountId);
  } catch (error) {
    // The account is parked, or did not grant what the work needs: its rows wait, and connecting it again rings.
    if (error instanceof CrmError && (error.code === 'unauthorized' || error.code === 'missing-scope')) return 'drained';
    throw error;
  }
  const waves: Waves = { underWay: 0, failures: [] };
  await Promise.all(Array.from({ length: WAVES }, () => settleWaves(deps, crm, accountId, worker, signal, waves)));
  const { failures } = waves;
  if (failures.length > 0) {
    if (failures.every((error) => error instanceof CrmError && error.code === 'unauthorized')) return 'drained';
    throw failures[0];
  }
  if (signal.aborted) return 'more';
  return (await deps.store.hasOpen(accountId)) ? 'more' : 'drained';
}

/** What the waves of one drain know of each other. */
interface Waves {
  underWay: number;
  failures: unknown[];
}

async function settleWaves(
  deps: EnrolmentDependencies,
  crm: CrmBulk,
  accountId: string,
  worker: string | null,
  signal: AbortSignal,
  waves: Waves,
): Promise<void> {
  while (!signal.aborted && waves.failures.length === 0) {
    const limit = await beginWave(deps, crm, accountId, signal, waves);
    const claim = { accountId, batch: deps.newId() };
    try {
      const rows = await deps.store.claimEnrolments(claim, { limit, leaseSeconds: deps.leaseSeconds, worker });
      if (rows.length === 0) return;
      deps.count('claimed', rows.length);
      await settleWave(deps, crm, claim, rows);
    } catch (error) {
      waves.failures.push(error);
    } finally {
      waves.underWay -= 1;
    }
  }
}

/**
 * Waits, a second at most, while a small wave would only spend the allowance that a full one needs: while much of it is in use, and beside
 * another wave.
 * Counts the wave as under way before it gives way to others, or the next one would not see it.
 * @returns rows to take at most: under load whole batches, because what is left over of one costs as many calls as a full one
 */
async function beginWave(deps: EnrolmentDependencies, crm: CrmBulk, accountId: string, signal: AbortSignal, waves: Waves): Promise<number> {
  const startedMs = deps.monotonicMs();
  let limit = WAVE_ROWS;
  while (!signal.aborted && (waves.underWay > 0 || crm.pressure() >= BUSY) && deps.monotonicMs() - startedMs < FILL_MS) {
    const free = await deps.store.countFree(accountId, WAVE_ROWS);
    if (free >= FULL) {
      limit = free - (free % FULL);
      break;
    }
    await deps.sleep(FILL_STEP_MS, signal);
  }
  waves.underWay += 1;
  return limit;
}
