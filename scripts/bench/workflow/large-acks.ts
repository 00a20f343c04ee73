/** A burst of three hundred thousand contacts: how long until the last one is acknowledged. */
import type { Figure } from '../figure.ts';
import type { Sent } from './load-process.ts';
import { FIRST_PORTAL, openBackend } from './open-backend.ts';

const BURST = 300_000;

export const largeAcks: Figure = {
  name: 'workflow burst of 300,000 contacts: until the last ack',
  unit: 'seconds',
  asked: '≤ 25',
  large: true,
  async measure() {
    const accounts = [{ portalId: FIRST_PORTAL, kind: 'own-fields' as const, contacts: 0 }];
    const { load, port, database, close } = await openBackend({ role: 'serve', accounts, burst: 1_000_000 });
    try {
      await load.ask('prepare', { portalIds: [FIRST_PORTAL], firstTurn: 0, count: BURST });
      const { perSecond, refused } = await load.ask<Sent>('send', { port, count: BURST, connections: 256, perSecond: null });
      const { rows } = await database.admin.query<{ rows: number }>('select count(*)::int as rows from ringback.enrolment');
      if (refused > 0 || rows[0]?.rows !== BURST) throw new Error(`${String(refused)} were refused, ${String(rows[0]?.rows)} are kept.`);
      return BURST / perSecond;
    } finally {
      await close();
    }
  },
};
