/** Batches: sizes, codes and partial failure. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { create, emulatorUnderTest, NOW, OBJECTS, PORTAL, typed, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest();
});
afterEach(() => under.emulator.close());

const AT = String(NOW);
const good = { properties: { hs_timestamp: AT } };
const bad = { properties: { hs_timestamp: AT, nope: '1' } };
const traced = <Input>(input: Input, objectWriteTraceId: string) => ({ ...input, objectWriteTraceId });

describe('create', () => {
  it.each([
    ['all good, untraced', [good, good], 201, 2],
    ['one bad, untraced: nothing is written', [good, bad], 400, 0],
    ['one bad, one trace missing: nothing is written', [traced(good, 'a'), bad], 400, 0],
    ['one bad, traces repeated: nothing is written', [traced(good, 'a'), traced(bad, 'a')], 400, 0],
    ['one bad, all traced: the good one is written', [traced(good, 'a'), traced(bad, 'b')], 207, 1],
    ['all good, traced', [traced(good, 'a'), traced(good, 'b')], 201, 2],
    ['nothing', [], 201, 0],
  ])('%s', async (_name, inputs, status, written) => {
    const called = await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs });
    expect(called.status).toBe(status);
    expect(under.emulator.state.records(PORTAL, 'calls')).toHaveLength(written);
  });

  it('describes the failed input by its trace id', async () => {
    const { body } = await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs: [traced(bad, 'run-7'), traced(good, 'run-8')] });
    expect(body).toMatchObject({ status: 'COMPLETE', numErrors: 1, results: [{ archived: false }] });
    expect(body.errors).toEqual([
      {
        status: 'error',
        category: 'VALIDATION_ERROR',
        message: expect.stringContaining('PROPERTY_DOESNT_EXIST'),
        context: { objectWriteTraceId: ['run-7'] },
      },
    ]);
  });

  it('takes associations', async () => {
    const contact = await create(under, 'contacts', { firstname: 'Ada' });
    const inputs = [{ ...good, associations: [typed(contact, 194)] }];
    const { body } = await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs });
    expect(under.emulator.state.associated(PORTAL, { type: 'contacts', id: contact }, 'calls')).toEqual([body.results[0].id]);
  });

  it('refuses two inputs with one unique value', async () => {
    const inputs = [{ properties: { email: 'ada@acme.example' } }, { properties: { email: 'ADA@acme.example' } }];
    expect((await under.call('POST', `${OBJECTS}/contacts/batch/create`, { inputs })).status).toBe(409);
    expect(under.emulator.state.records(PORTAL, 'contacts')).toEqual([]);
  });
});

describe('account rules of batches', () => {
  it('can let one bad input refuse a batch in which every input is traced', async () => {
    under.emulator.state.setRules(PORTAL, { partialBatches: false });
    const inputs = [traced(good, 'a'), traced(bad, 'b')];
    expect((await under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs })).status).toBe(400);
    expect(under.emulator.state.records(PORTAL, 'calls')).toEqual([]);
  });

  const unique = { name: 'own_ref', label: 'Ref', groupName: 'call', type: 'string', fieldType: 'text', hasUniqueValue: true };
  const withRef = (value: string) => ({ properties: { hs_timestamp: AT, own_ref: value } });
  const createTraced = (inputs: object[]) =>
    under.call('POST', `${OBJECTS}/calls/batch/create`, { inputs: inputs.map((input, index) => traced(input, String(index))) });

  it.each([
    ['409', 'CONFLICT', 'already has that value'],
    ['400', 'VALIDATION_ERROR', 'CONFLICTING_UNIQUE_VALUE'],
  ] as const)('let a unique value be refused as %s', async (uniqueConflict, category, words) => {
    under.emulator.state.setRules(PORTAL, { uniqueConflict });
    await under.call('POST', '/crm/properties/2026-09/calls', unique);
    await createTraced([withRef('one')]);
    const { status, body } = await createTraced([withRef('two'), withRef('ONE'), withRef('two')]);
    expect([status, body.results.length]).toEqual([207, 1]);
    expect(body.errors).toMatchObject([
      { category, message: expect.stringContaining(words), context: { objectWriteTraceId: ['1'] } },
      { category, message: expect.stringContaining(words), context: { objectWriteTraceId: ['2'] } },
    ]);
    const one = await under.call('POST', `${OBJECTS}/calls`, withRef('one'));
    expect(one.status).toBe(Number(uniqueConflict));
  });

  it('can refuse a unique value at creation and take it in an upsert', async () => {
    under.emulator.state.setRules(PORTAL, { uniqueOnActivities: 'upsert-only' });
    expect((await under.call('POST', '/crm/properties/2026-09/calls', unique)).status).toBe(201);
    expect((await createTraced([withRef('one')])).body.errors[0].message).toContain('"own_ref"');
    const upsert = { inputs: [{ id: 'one', idProperty: 'own_ref', properties: { hs_timestamp: AT } }] };
    expect((await under.call('POST', `${OBJECTS}/calls/batch/upsert`, upsert)).body.results[0].new).toBe(true);
    expect((await under.call('POST', `${OBJECTS}/calls/batch/upsert`, upsert)).body.results[0].new).toBe(false);
  });

  it('a unique value is free again once its record is archived or says something else', async () => {
    await under.call('POST', '/crm/properties/2026-09/calls', unique);
    const { body } = await createTraced([withRef('one'), withRef('two')]);
    const [one, two] = body.results.map((record: { id: string }) => record.id);
    await under.call('DELETE', `${OBJECTS}/calls/${one}`);
    await under.call('PATCH', `${OBJECTS}/calls/${two}`, { properties: { own_ref: 'three' } });
    expect((await createTraced([withRef('one'), withRef('two')])).status).toBe(201);
    expect((await createTraced([withRef('three')])).status).toBe(207);
  });
});

it.each(['create', 'read', 'update', 'upsert', 'archive'])('refuses more than 100 inputs of a batch %s', async (verb) => {
  const inputs = Array.from({ length: 101 }, (_, index) => ({ id: String(index), idProperty: 'email', properties: {} }));
  const { status, body } = await under.call('POST', `${OBJECTS}/contacts/batch/${verb}`, { inputs });
  expect([status, body.category]).toEqual([400, 'VALIDATION_ERROR']);
});

it('reads what exists and reports what does not with 207', async () => {
  const id = await create(under, 'contacts', { firstname: 'Ada' });
  const called = await under.call('POST', `${OBJECTS}/contacts/batch/read`, {
    properties: ['firstname'],
    inputs: [{ id }, { id: '5' }, { id: '6' }],
  });
  expect(called.status).toBe(207);
  expect(called.body.results.map((record: { id: string }) => record.id)).toEqual([id]);
  expect(called.body.errors).toEqual([
    {
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      message: 'Could not get some CONTACT objects, they may be deleted or not exist. Check that ids are valid.',
      context: { ids: ['5', '6'] },
    },
  ]);
  expect((await under.call('POST', `${OBJECTS}/contacts/batch/read`, { inputs: [{ id }] })).status).toBe(200);
});

it('updates, and archives what exists', async () => {
  const id = await create(under, 'tasks', { hs_timestamp: AT });
  const update = await under.call('POST', `${OBJECTS}/tasks/batch/update`, {
    inputs: [{ id, properties: { hs_task_status: 'COMPLETED' } }],
  });
  expect([update.status, update.body.results[0].properties.hs_task_status]).toEqual([200, 'COMPLETED']);
  const missing = await under.call('POST', `${OBJECTS}/tasks/batch/update`, { inputs: [{ id: '5', properties: {} }] });
  expect(missing.status).toBe(404);
  expect((await under.call('POST', `${OBJECTS}/tasks/batch/archive`, { inputs: [{ id }, { id: '5' }] })).status).toBe(204);
  expect(under.emulator.state.record(PORTAL, 'tasks', id)?.archived).toBe(true);
});

describe('upsert', () => {
  const ref = { groupName: 'call', name: 'vm_ref', label: 'Ref', type: 'string', fieldType: 'text', hasUniqueValue: true };
  const input = { id: 'run-1', idProperty: 'vm_ref', properties: { hs_timestamp: AT, hs_call_title: 'First' } };

  it('creates, then updates the same record', async () => {
    await under.call('POST', '/crm/properties/2026-09/calls', ref);
    const first = await under.call('POST', `${OBJECTS}/calls/batch/upsert`, { inputs: [input] });
    expect([first.status, first.body.results[0].new, first.body.results[0].properties.vm_ref]).toEqual([200, true, 'run-1']);
    const again = await under.call('POST', `${OBJECTS}/calls/batch/upsert`, {
      inputs: [{ ...input, properties: { hs_call_title: 'Second' } }],
    });
    expect([again.status, again.body.results[0].new, again.body.results[0].id]).toEqual([200, false, first.body.results[0].id]);
    expect(under.emulator.state.records(PORTAL, 'calls')).toHaveLength(1);
  });

  it.each([
    ['a property that is not unique', [{ ...input, idProperty: 'hs_call_title' }], 400],
    ['the record id', [{ ...input, idProperty: 'hs_object_id' }], 400],
    ['one target twice', [input, { ...input, id: 'RUN-1' }], 400],
  ])('refuses %s', async (_name, inputs, status) => {
    await under.call('POST', '/crm/properties/2026-09/calls', ref);
    expect((await under.call('POST', `${OBJECTS}/calls/batch/upsert`, { inputs })).status).toBe(status);
  });

  it('answers 409 when a create repeats a unique value', async () => {
    await under.call('POST', '/crm/properties/2026-09/calls', ref);
    await create(under, 'calls', { hs_timestamp: AT, vm_ref: 'run-1' });
    const { status, body } = await under.call('POST', `${OBJECTS}/calls`, { properties: { hs_timestamp: AT, vm_ref: 'run-1' } });
    expect([status, body.category]).toEqual([409, 'CONFLICT']);
  });
});
