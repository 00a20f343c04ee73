/** F4: HubSpot refuses for too many requests, under each of its policies, or asks to come back later. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { FaultAccount } from './fault-accounts.ts';
import { onPglite } from './databases-under-test.ts';
import type { FaultScene } from './fault-scene.ts';
import { FIRST_SEED, playScene } from './play-run.ts';
import type { PlannedEnrolment } from './workflow-sender.ts';

const EACH = 6;

function enrolmentsOf({ portalId, contactIds }: FaultAccount, count = EACH): PlannedEnrolment[] {
  return contactIds.slice(0, count).map((contactId, index) => ({
    portalId,
    contactId,
    callbackId: `ap-${String(portalId)}-${String(index)}`,
    action: 'create-voicemail-follow-up',
  }));
}

/** Two accounts, of which the first is refused. */
function pairOf({ accounts }: FaultScene): [FaultAccount, FaultAccount] {
  const [refused, other] = accounts;
  if (refused === undefined || other === undefined) throw new Error('two accounts are needed');
  return [refused, other];
}

const callbacksOf = ({ hubspot }: FaultScene, { portalId }: FaultAccount): number => hubspot.state.account(portalId).callbacks.length;

async function untilTold(scene: FaultScene, account: FaultAccount, count: number): Promise<void> {
  for (let turn = 0; turn < 1_200 && callbacksOf(scene, account) < count; turn += 1) await sleepMs(50);
  expect(callbacksOf(scene, account)).toBe(count);
}

describe('HubSpot refuses an account', () => {
  it.each(['TEN_SECONDLY_ROLLING', 'SECONDLY'] as const)(
    'F4 under %s: it waits and ends all, and another account goes on meanwhile',
    async (policy) => {
      await playScene(onPglite, { seed: FIRST_SEED + 40 }, async (scene) => {
        const [refused, other] = pairOf(scene);
        scene.hubspot.faults.add({ match: { account: refused.portalId, nth: 3, times: 4 }, kind: 'rate-limit', policy });
        await scene.start();
        await scene.sender.deliverAll([...enrolmentsOf(refused), ...enrolmentsOf(other)]);
        await untilTold(scene, other, EACH);
        await scene.settled();
        expect(scene.hubspot.faults.struck).toBe(4);
      });
    },
  );

  it('F4: nothing is asked of the account within Retry-After', async () => {
    const [afterSeconds, onTheirWay] = [4, 300];
    await playScene(onPglite, { seed: FIRST_SEED + 41 }, async (scene) => {
      const [refused, other] = pairOf(scene);
      let refusedAtMs: number | null = null;
      scene.line.answerInstead(({ portalId, kind }, response: ServerResponse) => {
        if (portalId !== refused.portalId || kind !== 'read' || refusedAtMs !== null) return false;
        refusedAtMs = performance.now();
        response.writeHead(429, { 'content-type': 'application/json', 'retry-after': String(afterSeconds) });
        response.end(JSON.stringify({ status: 'error', errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' }));
        return true;
      });
      await scene.start();
      await scene.sender.deliverAll([...enrolmentsOf(refused), ...enrolmentsOf(other)]);
      await scene.settled();
      const since = (portalId: number): number[] =>
        scene.line.requests.filter((request) => request.portalId === portalId).map(({ atMs }) => atMs - (refusedAtMs ?? 0));
      expect(refusedAtMs).not.toBeNull();
      expect(since(refused.portalId).filter((ms) => ms > onTheirWay && ms < afterSeconds * 1_000)).toEqual([]);
      expect(since(other.portalId).filter((ms) => ms > 0 && ms < afterSeconds * 1_000).length).toBeGreaterThan(0);
    });
  });

  it.each([
    ['a used-up day', { kind: 'rate-limit', policy: 'DAILY' }],
    ['a migration with Retry-After of an hour (477)', { kind: 'status-before', status: 477 }],
  ] as const)('F4: for %s the account rests and keeps its enrolments, and another one goes on', async (_name, fault) => {
    // The account does not end its work within this test, so what is told of enrolments is not asked for here.
    await playScene(onPglite, { seed: FIRST_SEED + 42, allowance: null }, async (scene) => {
      const [refused, other] = pairOf(scene);
      scene.hubspot.faults.add({ match: { account: refused.portalId, path: '^/crm/objects', times: null }, ...fault });
      await scene.start();
      await scene.sender.deliverAll([...enrolmentsOf(refused), ...enrolmentsOf(other)]);
      await untilTold(scene, other, EACH);
      await sleepMs(1_500);
      const asked = scene.line.requests.length;
      await sleepMs(6_000);
      expect(scene.line.requests.length - asked).toBeLessThanOrEqual(1);
      expect(await scene.app?.stop()).toBe(0);
      const waiting = await scene.database.withStore((store) => store.backlogOf(String(refused.portalId)));
      expect(waiting).toMatchObject({ waiting: EACH, claimed: 0 });
    });
  });

  it('F4: a locked record (423) is asked for again', async () => {
    await playScene(onPglite, { seed: FIRST_SEED + 43 }, async (scene) => {
      const [refused] = pairOf(scene);
      scene.hubspot.faults.add({
        match: { account: refused.portalId, path: '^/crm/objects/[^/]+/tasks/batch/create' },
        kind: 'status-before',
        status: 423,
      });
      await scene.start();
      await scene.sender.deliverAll(enrolmentsOf(refused));
      await scene.settled();
      expect(scene.hubspot.faults.struck).toBe(1);
    });
  });
});
