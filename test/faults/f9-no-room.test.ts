/** F9: the disk is full, or the process may open no more files. Nothing is acknowledged that is not kept, and work goes on when there is room. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pgliteDatabase } from './fault-database.ts';
import { drawDeliveries } from './fault-schedule.ts';
import type { FaultScene } from './fault-scene.ts';
import { FIRST_SEED, playScene } from './play-run.ts';
import { DATABASES } from './databases-under-test.ts';

const folder = mountSmallDisk();
afterAll(() => {
  if (folder === null) return;
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
});

/** A file system of 160 MB in memory; null where this process may not mount one. */
function mountSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const made = mkdtempSync(join(tmpdir(), 'ringback-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', made], { stdio: 'ignore' });
    return made;
  } catch {
    rmSync(made, { recursive: true });
    return null;
  }
}

/** Writes until nothing fits any more; what the app writes meanwhile may take the last of the room. */
function fill(file: string): void {
  for (const bytes of [1_048_576, 4_096, 1]) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}

/** @returns when enrolments are turned away for want of room */
async function untilTurnedAway({ sender }: FaultScene): Promise<void> {
  for (let turn = 0; turn < 600 && (sender.statuses.get(503) ?? 0) + (sender.statuses.get(0) ?? 0) === 0; turn += 1) await sleepMs(50);
}

if (folder === null) {
  describe('a full disk', () => {
    it('is left out: this process may not mount a small file system', () => {
      expect(folder).toBeNull();
    });
  });
} else {
  describe('a full disk', () => {
    it('F9: nothing is acknowledged that is not kept, and with room again all is done', async () => {
      await playScene(
        () => Promise.resolve(pgliteDatabase(folder)),
        { seed: FIRST_SEED + 90 },
        async (scene) => {
          await scene.start();
          const deliveries = drawDeliveries(scene.random, scene.accounts, 40);
          await scene.sender.deliverAll(deliveries.first.slice(0, 20));
          const ballast = join(folder, 'ballast');
          fill(ballast);
          const sending = scene.sender.deliverAll(deliveries.first.slice(20));
          await untilTurnedAway(scene);
          const turnedAway = new Map(scene.sender.statuses);
          await sleepMs(2_000);
          rmSync(ballast);
          // A database that gave up over it is opened again by whoever watches the process.
          await sleepMs(500);
          if (scene.app?.isAlive() !== true) await scene.start();
          await sending;
          await scene.settled(120_000);
          expect([...turnedAway.keys()].filter((status) => ![200, 503, 0].includes(status))).toEqual([]);
        },
      );
    });
  });
}

describe.each(DATABASES)('no more files, on %s', (_name, make) => {
  it('F9: with every descriptor taken by connections it serves again when they go', async () => {
    const under = ['bash', '-c', 'ulimit -n 700; exec "$@"', 'bash'];
    await playScene(make, { seed: FIRST_SEED + 91, app: { under } }, async (scene) => {
      const app = await scene.start();
      const { hostname, port } = new URL(app.url);
      const idle = Array.from({ length: 900 }, () => connect(Number(port), hostname).on('error', () => undefined));
      await sleepMs(500);
      const sending = scene.sender.deliverAll(drawDeliveries(scene.random, scene.accounts, 20).first);
      await sleepMs(3_000);
      for (const socket of idle) socket.destroy();
      await sending;
      await scene.settled(120_000);
      expect(app.isAlive()).toBe(true);
    });
  });
});
