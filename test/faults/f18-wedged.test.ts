/** F18: a worker stands still for longer than its lease, or runs out of memory. Others take its work over, and what it writes when it wakes is refused. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DATABASES, onPostgres, POSTGRES_IS_THERE } from './databases-under-test.ts';
import { drawDeliveries } from './fault-schedule.ts';
import { FIRST_SEED, playScene } from './play-run.ts';

const LEASE_SECONDS = 5;
/** A job whose worker does not touch it counts as given up after 15 s, and is looked for every 15 s. */
const TAKEN_OVER_MS = 60_000;

if (!POSTGRES_IS_THERE) {
  describe('a worker that stands still', () => {
    it('is left out: PostgreSQL does not answer', () => {
      expect(POSTGRES_IS_THERE).toBe(false);
    });
  });
} else {
  describe('a worker that stands still', () => {
    it('F18: with tasks made and not recorded, its work is taken over, and its late write is refused by the fence', async () => {
      const environment = { LEASE_SECONDS: String(LEASE_SECONDS) };
      await playScene(onPostgres, { seed: FIRST_SEED + 180, accounts: 1, environment }, async (scene) => {
        const wedged = await scene.start();
        let stopped = false;
        scene.line.addStop((at, { kind }) => {
          if (stopped || at !== 'done' || kind !== 'create') return;
          stopped = true;
          wedged.signal('SIGSTOP');
        });
        await scene.sender.deliverAll(drawDeliveries(scene.random, scene.accounts, 6).first);
        for (let turn = 0; turn < 400 && !stopped; turn += 1) await sleepMs(25);
        expect(stopped).toBe(true);
        const other = await scene.start();
        await scene.settled(TAKEN_OVER_MS);
        wedged.signal('SIGCONT');
        // It hears of the tasks now, tries to record them and to tell HubSpot.
        await sleepMs(3_000);
        await scene.settled();
        expect(await fencedBy(wedged.url)).toBeGreaterThan(0);
        expect([wedged.isAlive(), other.isAlive()]).toEqual([true, true]);
        expect(await wedged.stop()).toBe(0);
      });
    });
  });
}

describe.each(DATABASES)('an app that is out of memory, on %s', (_name, make) => {
  it('F18: ends, and the next one does everything once', async () => {
    await playScene(make, { seed: FIRST_SEED + 181 }, async (scene) => {
      // What a heap that is full does: the process is aborted from inside, with nothing cleaned up.
      const app = await scene.start();
      const sending = scene.sender.deliverAll(drawDeliveries(scene.random, scene.accounts, 40).first);
      await sleepMs(800);
      app.signal('SIGABRT');
      while (app.isAlive()) await sleepMs(20);
      await scene.start();
      await sending;
      await scene.settled();
    });
  });
});

/** Rows that the process wanted to write and could not, because they were no longer its own. */
async function fencedBy(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^ringback_enrolments_total\{step="fenced"\} (\d+)/m.exec(text)?.[1] ?? 0);
}
