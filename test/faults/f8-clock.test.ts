/** F8: the app's wall clock is wrong, or is set while it works. What must not depend on it is on other clocks; signatures that do are refused. */
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';
import { PUBLIC_ORIGIN } from './app-process.ts';
import { DATABASES } from './databases-under-test.ts';
import { drawDeliveries } from './fault-schedule.ts';
import type { FaultScene } from './fault-scene.ts';
import { FIRST_SEED, playScene } from './play-run.ts';

const MINUTE_MS = 60_000;

/** Status of an event that is signed with a clock, v3. */
async function tell({ app, accounts: [account] }: FaultScene, clockMs: number): Promise<number> {
  const target = '/hubspot/webhooks';
  const body = JSON.stringify([
    { portalId: account?.portalId, subscriptionType: 'contact.deletion', objectId: 1, occurredAt: clockMs, eventId: 1 },
  ]);
  const signature = createHmac('sha256', DEMO_APP.clientSecret)
    .update(`POST${PUBLIC_ORIGIN}${target}${body}${String(clockMs)}`)
    .digest('base64');
  const answer = await fetch((app?.url ?? '') + target, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': String(clockMs) },
    body,
  });
  return answer.status;
}

describe.each(DATABASES)('a clock that is wrong, on %s', (_name, make) => {
  it.each([
    ['ten minutes ahead', 10 * MINUTE_MS, 0],
    ['ten minutes behind', -10 * MINUTE_MS, 0],
    ['set an hour ahead while it works', 60 * MINUTE_MS, 2_500],
    ['set an hour back while it works', -60 * MINUTE_MS, 2_500],
  ])('F8: %s, it does everything once and within the limit', async (_what, shiftMs, afterMs) => {
    const app = { nodeArguments: ['--require', join(__dirname, 'shifted-clock.cjs')] };
    const environment = { FAULT_CLOCK_MS: String(shiftMs), FAULT_CLOCK_AFTER_MS: String(afterMs) };
    await playScene(make, { seed: FIRST_SEED + 80, app, environment }, async (scene) => {
      await scene.start();
      await scene.sender.deliverAll(drawDeliveries(scene.random, scene.accounts, 24).first);
      await scene.settled();
      if (afterMs > 0) return;
      // By its own clock what is signed now is old, or of the future.
      expect(await tell(scene, Date.now())).toBe(401);
      expect(await tell(scene, Date.now() + shiftMs)).toBe(200);
    });
  });
});
