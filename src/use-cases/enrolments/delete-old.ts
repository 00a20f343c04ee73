/** Deletes what was kept long enough: enrolments that are done, events that were handled. In pieces, so that no statement is long. */
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';

const PIECE = 1_000;
const DAY_MS = 86_400_000;

/** @param days above the three days for which HubSpot repeats a request and the week for which it waits @throws StoreError */
export async function deleteOld({ store, now }: Pick<EnrolmentDependencies, 'store' | 'now'>, days: number): Promise<void> {
  const before = new Date(Date.parse(now()) - days * DAY_MS).toISOString();
  while ((await store.deleteDoneEnrolments(before, PIECE)) === PIECE);
  while ((await store.deleteHandledEvents(before, PIECE)) === PIECE);
}
