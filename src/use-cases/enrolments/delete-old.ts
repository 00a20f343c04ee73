/** Deletes what was kept long enough: enrolments that are done, events that were handled, tokens of accounts that stay parked. In pieces, so that no statement is long. */
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';

const PIECE = 1_000;
const DAY_MS = 86_400_000;

/**
 * @param days.rows above the three days for which HubSpot repeats a request and the week for which it waits
 * @param days.parkedTokens since the account was parked
 * @throws StoreError
 */
export async function deleteOld(
  { store, now }: Pick<EnrolmentDependencies, 'store' | 'now'>,
  days: { rows: number; parkedTokens: number },
): Promise<void> {
  const daysAgo = (count: number): string => new Date(Date.parse(now()) - count * DAY_MS).toISOString();
  const before = daysAgo(days.rows);
  while ((await store.deleteDoneEnrolments(before, PIECE)) === PIECE);
  while ((await store.deleteHandledEvents(before, PIECE)) === PIECE);
  while ((await store.forgetParkedTokens(daysAgo(days.parkedTokens), PIECE)) === PIECE);
}
