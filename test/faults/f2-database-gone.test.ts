/** F2 and F3: PostgreSQL crashes and comes back, stays away, or is there and silent. The app stays, says 503 meanwhile, and loses nothing. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { onPostgresBehind, POSTGRES_IS_THERE } from './databases-under-test.ts';
import { clusterDatabase } from './fault-database.ts';
import type { FaultScene } from './fault-scene.ts';
import { drawDeliveries } from './fault-schedule.ts';
import { FIRST_SEED, playScene } from './play-run.ts';
import { makePostgresCluster, serverPrograms } from './postgres-cluster.ts';
import { openTcpLine, type TcpLine } from './tcp-line.ts';

const programs = serverPrograms();
/** From the server's return to the next acknowledgement. */
const NORMAL_MS = 5_000;
/** Longer than the app waits for an answer of the database. */
const SILENT_MS = 25_000;

/** Sends some at a time while `work` goes on, and ends with it. */
async function sendMeanwhile(scene: FaultScene, count: number, work: () => Promise<void>): Promise<void> {
  const deliveries = drawDeliveries(scene.random, scene.accounts, count);
  let over = false;
  const sending = (async () => {
    for (const enrolment of deliveries.first) {
      await scene.sender.deliver(enrolment);
      if (!over) await sleepMs(40);
    }
  })();
  await work();
  over = true;
  await sending;
}

/** @returns milliseconds until another enrolment is acknowledged */
async function untilAcknowledged(scene: FaultScene): Promise<number> {
  const before = scene.sender.statuses.get(200) ?? 0;
  const startedMs = performance.now();
  while ((scene.sender.statuses.get(200) ?? 0) === before && performance.now() - startedMs < 60_000) await sleepMs(20);
  return performance.now() - startedMs;
}

if (programs === null && process.env['CI'] !== 'true') {
  describe('a PostgreSQL that crashes', () => {
    it('is left out: no server programs are installed here', () => {
      expect(serverPrograms()).toBeNull();
    });
  });
} else {
  describe('a PostgreSQL that crashes', () => {
    it('F2: crashed three times and then away for ten seconds, it is answered 503 for, and nothing is lost', async () => {
      const cluster = await makePostgresCluster(programs ?? '');
      try {
        await playScene(
          () => Promise.resolve(clusterDatabase(cluster.url)),
          { seed: FIRST_SEED + 20 },
          async (scene) => {
            const app = await scene.start();
            const normal: number[] = [];
            await sendMeanwhile(scene, 60, async () => {
              for (let crash = 0; crash < 3; crash += 1) {
                await sleepMs(1_000);
                cluster.crash();
                cluster.start();
                normal.push(await untilAcknowledged(scene));
              }
              cluster.crash();
              await sleepMs(10_000);
              cluster.start();
              normal.push(await untilAcknowledged(scene));
            });
            await scene.settled(90_000);
            expect(app.isAlive()).toBe(true);
            expect(scene.sender.statuses.get(503)).toBeGreaterThan(0);
            // No answer at all would be a door that hangs or a process that ended.
            expect(scene.sender.statuses.get(0) ?? 0).toBe(0);
            expect(Math.max(...normal)).toBeLessThan(NORMAL_MS);
          },
        );
      } finally {
        cluster.drop();
      }
    });
  });
}

if (!POSTGRES_IS_THERE) {
  describe('a PostgreSQL behind a bad line', () => {
    it('is left out: PostgreSQL does not answer', () => {
      expect(POSTGRES_IS_THERE).toBe(false);
    });
  });
} else {
  describe('a PostgreSQL behind a bad line', () => {
    const behind = async (seed: number, fail: (scene: FaultScene, line: TcpLine) => Promise<void>): Promise<void> => {
      const server = new URL(process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres');
      const line = await openTcpLine({ host: server.hostname, port: Number(server.port === '' ? 5432 : server.port) });
      const address = (direct: string): string => {
        const url = new URL(direct);
        url.port = String(line.port);
        return url.href;
      };
      try {
        await playScene(onPostgresBehind(address), { seed }, async (scene) => {
          const app = await scene.start();
          await fail(scene, line);
          await scene.settled(150_000);
          expect(app.isAlive()).toBe(true);
        });
      } finally {
        await line.close();
      }
    };

    it('F3: silent for longer than a statement may take, it is given up with 503, and all is done when it speaks', () =>
      behind(FIRST_SEED + 21, async (scene, line) => {
        await sendMeanwhile(scene, 30, async () => {
          await sleepMs(500);
          line.freeze();
          await sleepMs(SILENT_MS);
          expect(scene.sender.statuses.get(503)).toBeGreaterThan(0);
          // Told in time: a connection that breaks instead is a failure that HubSpot does not promise to repeat.
          expect(scene.sender.statuses.get(0) ?? 0).toBe(0);
          line.thaw();
        });
      }));

    it('F3: cut again and again, it loses nothing', () =>
      behind(FIRST_SEED + 22, async (scene, line) => {
        await sendMeanwhile(scene, 40, async () => {
          for (let cut = 0; cut < 8; cut += 1) {
            await sleepMs(400);
            line.cut();
          }
        });
      }));
  });
}
