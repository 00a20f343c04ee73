/** F5 and F6: HubSpot fails before and after the effect, answers late, in part, in another order, or not in its own words. */
import { describe, expect, it } from '@jest/globals';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../src/sandbox/hubspot/faults/fault-plan.ts';
import type { AccountRules } from '../../src/sandbox/hubspot/state/emulator-state.ts';
import { DATABASES, onPglite } from './databases-under-test.ts';
import { drawFaults } from './fault-schedule.ts';
import type { FaultScene } from './fault-scene.ts';
import { FIRST_SEED, playRun, playScene, RANDOM_RUNS } from './play-run.ts';

const CREATE = '^/crm/objects/[^/]+/tasks/batch/(create|upsert)';
const COMPLETE = '^/automation/';
/** Longer than the app waits for an answer: HubSpot does it all the same, when nobody listens any more. */
const TOO_LATE_MS = 11_000;
/** How accounts may keep tasks single; the last two are what is left where HubSpot takes no unique property. */
const WAYS: readonly AccountRules['uniqueOnActivities'][] = ['accept', 'upsert-only', 'refuse'];

/** Each account meets a kind of its own, twice. */
function kindByAccount({ accounts }: FaultScene, path: string, kinds: readonly FaultKind[]): Fault[] {
  return kinds.map((kind, index) => ({
    match: { account: accounts[index]?.portalId, path, times: kind === 'latency' ? 1 : 2 },
    kind,
    ...(kind === 'latency' ? { ms: TOO_LATE_MS } : {}),
  }));
}

const everyKind = {
  accounts: FAULT_KINDS.length,
  contactsEach: 6,
  enrolments: 72,
  settleMs: 150_000,
  environment: { ACCOUNTS_AT_ONCE: '16' },
};

describe.each(WAYS)('accounts that say "%s" to unique tasks', (uniqueOnActivities) => {
  it('F5, F6: every kind of fault strikes what makes tasks, also one where HubSpot makes them when nobody waits any more', async () => {
    const report = await playRun(onPglite, {
      ...everyKind,
      seed: FIRST_SEED + 50,
      faults(scene) {
        for (const { portalId } of scene.accounts) scene.hubspot.state.setRules(portalId, { uniqueOnActivities });
        return kindByAccount(scene, CREATE, FAULT_KINDS);
      },
    });
    expect(report.struck).toBeGreaterThanOrEqual(FAULT_KINDS.length);
    expect(report.tasks).toBeGreaterThan(40);
  });
});

describe('the end of executions', () => {
  it('F5, F6: every kind of fault strikes what tells HubSpot', async () => {
    const report = await playRun(onPglite, {
      ...everyKind,
      seed: FIRST_SEED + 52,
      faults: (scene) => kindByAccount(scene, COMPLETE, FAULT_KINDS),
    });
    expect(report.struck).toBeGreaterThanOrEqual(FAULT_KINDS.length);
  });
});

describe.each(DATABASES)('by chance on %s', (_name, make) => {
  it.each(Array.from({ length: RANDOM_RUNS }, (_, run) => FIRST_SEED + 500 + run))('F5, F6: a dozen faults, seed %i', async (seed) => {
    const report = await playRun(make, {
      seed,
      accounts: 3,
      enrolments: 60,
      settleMs: 120_000,
      faults: ({ random }) => drawFaults(random, 12),
    });
    expect(report.struck).toBeGreaterThan(0);
  });
});

describe('an answer', () => {
  it('F6: of five megabytes where HubSpot sends a few lines is not taken for an answer', async () => {
    await playScene(onPglite, { seed: FIRST_SEED + 53, accounts: 1 }, async (scene) => {
      let sent = 0;
      scene.line.answerInstead(({ kind }, response) => {
        if (kind !== 'read' || sent === 2) return false;
        sent += 1;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ results: 7, padding: 'x'.repeat(5_000_000) }).slice(0, sent === 1 ? 5_000_000 : undefined));
        return true;
      });
      await scene.start();
      const [account] = scene.accounts;
      await scene.sender.deliverAll(
        (account?.contactIds ?? []).map((contactId, index) => ({
          portalId: account?.portalId ?? 0,
          contactId,
          callbackId: `ap-${String(index)}`,
          action: 'create-voicemail-follow-up',
        })),
      );
      await scene.settled();
      expect(sent).toBe(2);
    });
  });

  it('F6: one row that HubSpot refuses with its whole batch is found by halving, and its mates are made', async () => {
    await playScene(onPglite, { seed: FIRST_SEED + 54, accounts: 1, contactsEach: 100 }, async (scene) => {
      const [account] = scene.accounts;
      if (account === undefined) throw new Error('an account is needed');
      const { portalId, contactIds } = account;
      scene.hubspot.state.setRules(portalId, { partialBatches: false });
      const poisoned = scene.random.pick(contactIds);
      // The contact goes between being read and being given a task.
      scene.line.addStop((at, { kind }) => {
        const record = scene.hubspot.state.record(portalId, 'contacts', poisoned);
        if (at === 'received' && kind === 'create' && record !== null) record.archived = true;
      });
      await scene.start();
      await scene.sender.deliverAll(
        contactIds.map((contactId, index) => ({
          portalId,
          contactId,
          callbackId: `ap-${String(index)}`,
          action: 'create-voicemail-follow-up',
        })),
        64,
      );
      await scene.settled();
      const batches = scene.line.requests.filter(({ kind }) => kind === 'create');
      const largest = Math.max(...batches.map(({ body }) => (JSON.parse(body) as { inputs: unknown[] }).inputs.length));
      // Of a batch of n: the failed one, its halvings, and the halves of its mates.
      const without = batches.filter(({ body }) => !body.includes(poisoned)).length;
      expect(batches.length - without).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(largest)));
      expect(scene.hubspot.state.records(portalId, 'tasks')).toHaveLength(contactIds.length - 1);
      expect(scene.hubspot.state.account(portalId).callbacks).toHaveLength(contactIds.length);
    });
  });
});
