/** How long accounts with a few contacts wait while another one has half a million queued. */
import type { Figure } from '../figure.ts';
import { FIRST_PORTAL, openBackend } from './open-backend.ts';
import { queueRows } from './queue-rows.ts';

const [CONTACTS, QUEUED, NEIGHBOURS] = [20_000, 500_000, 20];
/** Requests of the neighbours in all, and how they come. */
const [REQUESTS, PER_SECOND] = [300, 5];

export const noisyNeighbour: Figure = {
  name: 'workflow contact of another account, beside 500,000 queued: p95 from request to completion',
  unit: 'seconds',
  asked: '≤ 5',
  large: true,
  async measure() {
    const accounts = Array.from({ length: NEIGHBOURS + 1 }, (_, index) => ({
      portalId: FIRST_PORTAL + index,
      kind: 'linked' as const,
      contacts: index === 0 ? CONTACTS : REQUESTS,
    }));
    const { database, load, port, close } = await openBackend({ role: 'all', accounts, burst: 110, latencyMs: 150 });
    try {
      await queueRows(database.admin, { accountId: String(FIRST_PORTAL), first: 0, rows: QUEUED, contacts: CONTACTS });
      // The sweep finds the queue within five seconds.
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      await load.ask('prepare', { portalIds: accounts.slice(1).map(({ portalId }) => portalId), firstTurn: 0, count: REQUESTS });
      await load.ask('send', { port, count: REQUESTS, connections: 4, perSecond: PER_SECOND });
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      const { rows } = await database.admin.query<{ p95: number; open: number; busy: boolean }>(
        `select percentile_cont(0.95) within group (order by extract(epoch from coalesce(done_at, now()) - received_at))::float8 as p95,
                count(*) filter (where done_at is null)::int as open,
                exists (select 1 from ringback.enrolment where account_id = $1 and done_at is null) as busy
         from ringback.enrolment where account_id <> $1`,
        [String(FIRST_PORTAL)],
      );
      if (rows[0]?.busy !== true) throw new Error('The queue was empty before the time was over.');
      return rows[0].p95;
    } finally {
      await close();
    }
  },
};
