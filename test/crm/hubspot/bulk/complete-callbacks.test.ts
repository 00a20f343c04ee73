import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Completion } from '../../../../src/crm/crm-bulk.ts';
import { startHubSpot, type HubSpotEmulator } from '../../../../src/sandbox/hubspot/start-hubspot.ts';
import { stockedAccount, type StockedAccount } from './stocked-account.ts';

let hubspot: HubSpotEmulator;
beforeAll(async () => {
  hubspot = await startHubSpot({ seed: 'empty', limits: { burst: 1_000_000 } });
});
afterAll(() => hubspot.close());

const PATH = '/automation/actions/callbacks/2026-09/complete';
const idOf = (index: number): string => `ap-1-${String(index)}-1-0`;
const completionsOf = (count: number): Completion[] =>
  Array.from({ length: count }, (_, index) => ({
    callbackId: idOf(index),
    succeeded: index % 2 === 0,
    outputs: { taskId: String(index) },
  }));
/** How often each callback was completed. */
function timesOf(account: StockedAccount): Map<string, number> {
  const times = new Map<string, number>();
  for (const { callbackId } of hubspot.state.account(account.portalId).callbacks) times.set(callbackId, (times.get(callbackId) ?? 0) + 1);
  return times;
}

describe('completing callbacks', () => {
  it('a hundred a call, with outputs and state', async () => {
    const account = await stockedAccount(hubspot);
    const calls = await account.callsOf(async () => {
      const ends = await account.bulk.completeCallbacks(completionsOf(250));
      expect([...ends.values()]).toEqual(completionsOf(250).map(() => 'completed'));
    });
    expect(calls).toEqual({ 'callbacks complete': 3 });
    const { callbacks } = hubspot.state.account(account.portalId);
    expect(callbacks.find(({ callbackId }) => callbackId === idOf(0))).toMatchObject({
      outputFields: { taskId: '0', hs_execution_state: 'SUCCESS' },
      typedOutputs: {},
    });
    expect(callbacks.find(({ callbackId }) => callbackId === idOf(1))?.outputFields).toEqual({
      taskId: '1',
      hs_execution_state: 'FAIL_CONTINUE',
    });
    expect(await account.callsOf(() => account.bulk.completeCallbacks([]))).toEqual({});
  });

  it.each([404, 410] as const)('tells those that are gone (%i) from those that are waited for', async (goneCallbackStatus) => {
    const account = await stockedAccount(hubspot, { goneCallbacks: [idOf(17)], goneCallbackStatus });
    const calls = await account.callsOf(async () => {
      const ends = await account.bulk.completeCallbacks(completionsOf(100));
      expect([...ends].filter(([, end]) => end === 'gone').map(([id]) => id)).toEqual([idOf(17)]);
      expect([...ends.values()].filter((end) => end === 'completed')).toHaveLength(99);
    });
    expect(calls['callbacks complete']).toBeLessThanOrEqual(14);
    expect(timesOf(account)).toEqual(
      new Map(completionsOf(100).flatMap(({ callbackId }) => (callbackId === idOf(17) ? [] : [[callbackId, 1]]))),
    );
  });

  it('calls none gone that is waited for, however many are', async () => {
    const waited = [idOf(0), idOf(57), idOf(99)];
    const goneCallbacks = completionsOf(100).flatMap(({ callbackId }) => (waited.includes(callbackId) ? [] : [callbackId]));
    const account = await stockedAccount(hubspot, { goneCallbacks });
    const ends = await account.bulk.completeCallbacks(completionsOf(100));
    expect([...ends].filter(([, end]) => end === 'completed').map(([id]) => id)).toEqual(waited);
    expect([...ends.values()].filter((end) => end === 'gone')).toHaveLength(97);
  }, 30_000);

  it('says invalid of one that HubSpot refuses for another reason', async () => {
    const account = await stockedAccount(hubspot, { goneCallbacks: [idOf(1)], goneCallbackStatus: 400 });
    const ends = await account.bulk.completeCallbacks(completionsOf(3));
    expect(ends.get(idOf(0))).toBe('completed');
    expect(ends.get(idOf(1))).toMatchObject({ code: 'invalid' });
    expect(ends.get(idOf(2))).toBe('completed');
  });

  it.each(['status-before', 'status-after', 'drop-before', 'drop-after', 'truncate', 'malformed', 'rate-limit', 'partial-207'] as const)(
    'completes through %s',
    async (kind) => {
      const account = await stockedAccount(hubspot);
      hubspot.faults.add({ kind, match: { path: PATH, account: account.portalId } });
      const ends = await account.bulk.completeCallbacks(completionsOf(3));
      hubspot.faults.clear();
      expect([...ends.values()]).toEqual(['completed', 'completed', 'completed']);
      expect([...timesOf(account).values()].every((times) => times <= 2)).toBe(true);
      expect(timesOf(account).size).toBe(3);
    },
  );

  it('leaves in doubt what never gets an answer', async () => {
    const account = await stockedAccount(hubspot);
    hubspot.faults.add({ kind: 'drop-after', match: { path: PATH, account: account.portalId, times: null } });
    const ends = await account.bulk.completeCallbacks(completionsOf(2));
    hubspot.faults.clear();
    expect([...ends.values()]).toMatchObject([{ code: 'outcome-unknown' }, { code: 'outcome-unknown' }]);
  });
});
