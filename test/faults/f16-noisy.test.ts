/** F16: one account with thousands of enrolments must not keep small accounts waiting. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DATABASES } from './databases-under-test.ts';
import { FIRST_SEED, playScene } from './play-run.ts';
import type { PlannedEnrolment } from './workflow-sender.ts';

const NOISY = 2_000;
const SMALL_ACCOUNTS = 24;
/** From the acknowledgement of a small account's enrolment to HubSpot having been told. */
const P95_MS = 5_000;

describe.each(DATABASES)('a noisy neighbour, on %s', (_name, make) => {
  it(`F16: beside ${String(NOISY)} enrolments of one account, ${String(SMALL_ACCOUNTS)} small ones are told within five seconds`, async () => {
    await playScene(make, { seed: FIRST_SEED + 160, accounts: 1 + SMALL_ACCOUNTS, contactsEach: 50 }, async (scene) => {
      const [noisy, ...small] = scene.accounts;
      if (noisy === undefined) throw new Error('an account is needed');
      await scene.start();
      const enrolment = (portalId: number, contactIds: readonly string[], index: number): PlannedEnrolment => ({
        portalId,
        contactId: contactIds[index % contactIds.length] ?? '',
        callbackId: `ap-${String(portalId)}-${String(index)}`,
        action: 'create-voicemail-follow-up',
      });
      await scene.sender.deliverAll(
        Array.from({ length: NOISY }, (_, index) => enrolment(noisy.portalId, noisy.contactIds, index)),
        48,
      );
      const acknowledgedAt = new Map<string, number>();
      await Promise.all(
        scene.random.shuffled(small).map(async ({ portalId, contactIds }, place) => {
          await sleepMs(place * 100);
          const one = enrolment(portalId, contactIds, 0);
          await scene.sender.deliver(one);
          acknowledgedAt.set(one.callbackId, performance.now());
        }),
      );
      await scene.settled(240_000);
      const waits = [...acknowledgedAt]
        .map(
          ([callbackId, atMs]) =>
            (scene.line.requests.find(({ kind, body }) => kind === 'complete' && body.includes(`"${callbackId}"`))?.atMs ??
              Number.POSITIVE_INFINITY) - atMs,
        )
        .sort((one, other) => one - other);
      expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(P95_MS);
    });
  });
});
