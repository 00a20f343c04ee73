import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CrmError } from '../../../../src/crm/crm-error.ts';
import type { OnceOnly } from '../../../../src/crm/crm-bulk.ts';
import type { Fault } from '../../../../src/sandbox/hubspot/faults/fault-plan.ts';
import type { AccountRules } from '../../../../src/sandbox/hubspot/state/emulator-state.ts';
import { startHubSpot, type HubSpotEmulator } from '../../../../src/sandbox/hubspot/start-hubspot.ts';
import { followUp, stockedAccount, TASKS, type StockedAccount } from './stocked-account.ts';

let hubspot: HubSpotEmulator;
beforeAll(async () => {
  hubspot = await startHubSpot({ seed: 'empty', limits: { burst: 1_000_000 } });
});
afterAll(() => hubspot.close());

/** Accounts by how they let a task be made once only; B as it is after its first batch taught so. */
const ACCOUNTS: readonly (readonly [OnceOnly, Partial<AccountRules>])[] = [
  ['unique-create', {}],
  ['unique-upsert', { uniqueOnActivities: 'upsert-only' }],
  ['look-first', { uniqueOnActivities: 'refuse' }],
];
const NONE: ReadonlySet<string> = new Set();

async function accountOf(onceOnly: OnceOnly, rules: Partial<AccountRules>): Promise<StockedAccount> {
  const account = await stockedAccount(hubspot, rules);
  if (onceOnly === 'unique-upsert') {
    const [id = ''] = await account.addContacts(1);
    await account.bulk.createTasks([followUp(id, 'lesson')], NONE);
  }
  expect(account.bulk.onceOnly).toBe(onceOnly);
  return account;
}

const refsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `ref-${String(index)}`);
const tasksFor = (contactIds: readonly string[]) => contactIds.map((id, index) => followUp(id, `ref-${String(index)}`));
const idsOf = (made: ReadonlyMap<string, { id: string } | CrmError>): (string | null)[] =>
  [...made.values()].map((result) => (result instanceof CrmError ? null : result.id));

/** Each contact has the one task with its ref, and that is the one the answer names. */
function expectOneEach(account: StockedAccount, contactIds: readonly string[], made: ReadonlyMap<string, { id: string } | CrmError>): void {
  const tasks = account.tasksByRef();
  expect(new Map([...made].map(([ref, result]) => [ref, result instanceof CrmError ? result.code : [result.id]]))).toEqual(
    new Map(refsOf(contactIds.length).map((ref) => [ref, tasks.get(ref) ?? 'none'])),
  );
  for (const [index, id] of contactIds.entries())
    expect(hubspot.state.associated(account.portalId, { type: 'contacts', id }, 'tasks')).toEqual(tasks.get(`ref-${String(index)}`));
}

describe.each(ACCOUNTS)('%s', (onceOnly, rules) => {
  const write = onceOnly === 'unique-upsert' ? 'tasks upsert' : 'tasks create';
  const path = `${TASKS}/${onceOnly === 'unique-upsert' ? 'upsert' : 'create'}`;

  it('makes a hundred with one create, linked to contact and company', async () => {
    const account = await accountOf(onceOnly, rules);
    const contactIds = await account.addContacts(100);
    const [companyId = ''] = await account.add('companies', [{ properties: { name: 'Globex' } }]);
    const tasks = contactIds.map((id, index) => followUp(id, `ref-${String(index)}`, { companyId, ownerId: account.rep.ownerId }));
    let made = new Map() as Awaited<ReturnType<StockedAccount['bulk']['createTasks']>>;
    const calls = await account.callsOf(async () => {
      made = await account.bulk.createTasks(tasks, NONE);
    });
    expect(calls).toEqual(
      onceOnly === 'unique-upsert'
        ? { 'tasks upsert': 1, 'tasks→contacts associate': 1, 'tasks→companies associate': 1 }
        : { 'tasks create': 1 },
    );
    expectOneEach(account, contactIds, made);
    const [first = ''] = idsOf(made);
    expect(hubspot.state.associated(account.portalId, { type: 'tasks', id: first ?? '' }, 'companies')).toEqual([companyId]);
    expect(hubspot.state.record(account.portalId, 'tasks', first ?? '')?.properties).toMatchObject({
      hs_task_type: 'CALL',
      hs_task_status: 'NOT_STARTED',
      hubspot_owner_id: account.rep.ownerId,
      vm_ref: 'ref-0',
    });
  });

  const FAULTS: readonly Omit<Fault, 'match'>[] = [
    { kind: 'status-before', status: 503 },
    { kind: 'status-after', status: 503 },
    { kind: 'drop-before' },
    { kind: 'drop-after' },
    { kind: 'truncate' },
    { kind: 'malformed' },
    { kind: 'partial-207' },
    { kind: 'rate-limit' },
    { kind: 'wrong-shape' },
    { kind: 'wrong-type' },
    { kind: 'shuffle' },
  ];
  it.each(FAULTS)('makes one task a ref through $kind', async (fault) => {
    const account = await accountOf(onceOnly, rules);
    const contactIds = await account.addContacts(30);
    const before = hubspot.faults.struck;
    hubspot.faults.add({ ...fault, match: { path, account: account.portalId } });
    const made = await account.bulk.createTasks(tasksFor(contactIds), NONE);
    hubspot.faults.clear();
    expect(hubspot.faults.struck).toBe(before + 1);
    expectOneEach(account, contactIds, made);
  });

  it('makes one task a ref where the request arrives after it was given up', async () => {
    const account = await accountOf(onceOnly, rules);
    const contactIds = await account.addContacts(10);
    // The adapter's clock runs ten times as fast, so it waits one second for an answer.
    hubspot.faults.add({ kind: 'latency', ms: 1_400, match: { path, account: account.portalId } });
    const made = await account.bulk.createTasks(tasksFor(contactIds), NONE);
    await new Promise((resolve) => setTimeout(resolve, 600));
    hubspot.faults.clear();
    expectOneEach(account, contactIds, made);
  });

  it('adopts what an earlier attempt has made, and makes the rest', async () => {
    const account = await accountOf(onceOnly, rules);
    const contactIds = await account.addContacts(10);
    const earlier = await account.bulk.createTasks(tasksFor(contactIds).slice(0, 4), NONE);
    const made = await account.bulk.createTasks(tasksFor(contactIds), new Set(refsOf(6)));
    expect(idsOf(made).slice(0, 10)).toEqual(expect.arrayContaining(idsOf(earlier)));
    expectOneEach(account, contactIds, new Map(refsOf(10).map((ref) => [ref, made.get(ref) ?? new CrmError('malformed', 'missing')])));
  });

  it('leaves in doubt what HubSpot never says anything about', async () => {
    const account = await accountOf(onceOnly, rules);
    const contactIds = await account.addContacts(2);
    hubspot.faults.add({ kind: 'drop-after', match: { path, account: account.portalId, times: null } });
    hubspot.faults.add({ kind: 'drop-before', match: { path: /batch\/read$/, account: account.portalId, times: null } });
    const made = await account.bulk.createTasks(tasksFor(contactIds), NONE);
    hubspot.faults.clear();
    expect([...made.values()]).toMatchObject([{ code: 'outcome-unknown' }, { code: 'outcome-unknown' }]);
    const resumed = await account.bulk.createTasks(tasksFor(contactIds), new Set(made.keys()));
    expectOneEach(account, contactIds, resumed);
  });

  it.each([
    ['where each input stands for itself', true],
    ['where one refuses the whole batch', false],
  ])('keeps a refused row from its mates, %s', async (_name, partialBatches) => {
    const account = await accountOf(onceOnly, rules);
    hubspot.state.setRules(account.portalId, { partialBatches });
    const contactIds = await account.addContacts(100);
    const tasks = contactIds.map((id, index) => followUp(id, `ref-${String(index)}`, index === 61 ? { ownerId: '404' } : {}));
    let made = new Map() as Awaited<ReturnType<StockedAccount['bulk']['createTasks']>>;
    const calls = await account.callsOf(async () => {
      made = await account.bulk.createTasks(tasks, NONE);
    });
    expect(calls[write]).toBeLessThanOrEqual(partialBatches ? 1 : 14);
    expect(made.get('ref-61')).toMatchObject({ code: 'invalid', details: ['hubspot_owner_id'] });
    expect(idsOf(made).filter((id) => id !== null)).toHaveLength(99);
    const tasksOfAll = account.tasksByRef();
    expect(refsOf(100).map((ref) => tasksOfAll.get(ref)?.length ?? 0)).toEqual(refsOf(100).map((ref) => (ref === 'ref-61' ? 0 : 1)));
  });

  it('stops asking where an account rule refuses every row', async () => {
    const account = await accountOf(onceOnly, rules);
    hubspot.state.setRules(account.portalId, { partialBatches: false, requiredProperties: { tasks: ['region'] } });
    const contactIds = await account.addContacts(100);
    const calls = await account.callsOf(async () => {
      const made = await account.bulk.createTasks(tasksFor(contactIds), NONE);
      expect([...made.values()].every((result) => result instanceof CrmError && result.details.includes('region'))).toBe(true);
      expect(made.size).toBe(100);
    });
    expect(calls[write]).toBeLessThanOrEqual(30);
  });

  it('makes a task without a company that is gone, and none for a contact that is gone', async () => {
    const account = await accountOf(onceOnly, rules);
    const [there = '', gone = ''] = await account.addContacts(2);
    await account.deleteContact(gone);
    const made = await account.bulk.createTasks([followUp(there, 'ref-0', { companyId: '999' }), followUp(gone, 'ref-1')], NONE);
    expect(made.get('ref-1')).toBeInstanceOf(CrmError);
    expectOneEach(account, [there], new Map([['ref-0', made.get('ref-0') ?? new CrmError('malformed', 'missing')]]));
    expect(account.tasksByRef().get('ref-1')).toBeUndefined();
  });

  it('makes the properties that an account lost', async () => {
    const account = await accountOf(onceOnly, rules);
    const [id = ''] = await account.addContacts(1);
    delete hubspot.state.account(account.portalId).properties.tasks['vm_script_id'];
    expectOneEach(account, [id], await account.bulk.createTasks(tasksFor([id]), NONE));
  });

  it('asks nothing for nothing', async () => {
    const account = await accountOf(onceOnly, rules);
    expect(await account.callsOf(() => account.bulk.createTasks([], NONE))).toEqual({});
  });
});

describe.each(ACCOUNTS.slice(0, 2))('two at the same time, %s', (onceOnly, rules) => {
  it.each(['409', '400'] as const)('make each task once, also where HubSpot says %s to the second', async (uniqueConflict) => {
    const account = await accountOf(onceOnly, { ...rules, uniqueConflict });
    const other = await account.openBulk(String(account.portalId));
    const contactIds = await account.addContacts(150);
    const [one, two] = await Promise.all([
      account.bulk.createTasks(tasksFor(contactIds), NONE),
      other.createTasks(tasksFor(contactIds).reverse(), NONE),
    ]);
    expectOneEach(account, contactIds, one);
    expect(new Map(two)).toEqual(new Map(one));
  });

  it('make each task once where one conflict refuses the whole batch', async () => {
    const account = await accountOf(onceOnly, rules);
    hubspot.state.setRules(account.portalId, { partialBatches: false });
    const contactIds = await account.addContacts(100);
    const first = await account.bulk.createTasks(tasksFor(contactIds).slice(0, 20), NONE);
    const calls = await account.callsOf(async () => {
      const made = await account.bulk.createTasks(tasksFor(contactIds), NONE);
      expectOneEach(account, contactIds, made);
      expect(idsOf(made).slice(0, 20)).toEqual(idsOf(first));
    });
    expect(calls['tasks create'] ?? 0).toBe(onceOnly === 'unique-create' ? 2 : 0);
  });
});

it('leaves in doubt what HubSpot says exists and does not show yet', async () => {
  const account = await stockedAccount(hubspot);
  const contactIds = await account.addContacts(1);
  const first = await account.bulk.createTasks(tasksFor(contactIds), NONE);
  hubspot.faults.add({ kind: 'partial-207', match: { path: `${TASKS}/read`, account: account.portalId, times: null } });
  const second = await account.bulk.createTasks(tasksFor(contactIds), NONE);
  hubspot.faults.clear();
  expect(second.get('ref-0')).toMatchObject({ code: 'outcome-unknown' });
  expectOneEach(account, contactIds, first);
});

describe('what an account allows', () => {
  it('is learnt at the first batch where a unique reference cannot be set at creation', async () => {
    const account = await stockedAccount(hubspot, { uniqueOnActivities: 'upsert-only' });
    expect(account.bulk.onceOnly).toBe('unique-create');
    const contactIds = await account.addContacts(3);
    const calls = await account.callsOf(async () =>
      expectOneEach(account, contactIds, await account.bulk.createTasks(tasksFor(contactIds), NONE)),
    );
    expect(calls).toEqual({ 'tasks create': 1, 'tasks read': 1, 'tasks upsert': 1, 'tasks→contacts associate': 1 });
    expect(account.bulk.onceOnly).toBe('unique-upsert');
    expect((await account.openBulk(String(account.portalId))).onceOnly).toBe('unique-upsert');
  });

  it('costs one call an hour to know', async () => {
    const account = await stockedAccount(hubspot);
    const open = () => account.openBulk(String(account.portalId));
    expect(await account.callsOf(open)).toEqual({});
    const fresh = await stockedAccount(hubspot, { uniqueOnActivities: 'refuse' });
    expect(fresh.bulk.onceOnly).toBe('look-first');
  });

  it('is look-first where the property is there without being unique, because that cannot be changed', async () => {
    const account = await stockedAccount(hubspot, { uniqueOnActivities: 'refuse' });
    const plain = hubspot.state.account(account.portalId).properties.tasks['vm_ref'];
    if (plain === undefined) throw new Error('not provisioned');
    hubspot.state.account(account.portalId).properties.tasks['vm_unique_ref'] = { ...plain, name: 'vm_unique_ref' };
    hubspot.state.setRules(account.portalId, { uniqueOnActivities: 'accept' });
    const contactIds = await account.addContacts(2);
    expectOneEach(account, contactIds, await account.bulk.createTasks(tasksFor(contactIds), NONE));
    expect(account.bulk.onceOnly).toBe('look-first');
  });

  it('finds tasks from before the account took unique references', async () => {
    const account = await stockedAccount(hubspot, { uniqueOnActivities: 'refuse' });
    const contactIds = await account.addContacts(3);
    const earlier = await account.bulk.createTasks(tasksFor(contactIds), NONE);
    hubspot.state.setRules(account.portalId, { uniqueOnActivities: 'accept' });
    await account.crm.provision();
    const later = await account.openBulk(String(account.portalId));
    expect(later.onceOnly).toBe('unique-create');
    expect(await later.createTasks(tasksFor(contactIds), new Set(earlier.keys()))).toEqual(earlier);
  });
});
