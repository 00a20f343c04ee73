import { describe, expect, it } from '@jest/globals';
import { CrmError } from '../../../src/crm/crm-error.ts';
import { CUSTOM_PROPERTIES } from '../../../src/crm/hubspot/custom-properties.ts';
import { ensureProperties } from '../../../src/crm/hubspot/ensure-properties.ts';
import type { HubSpotRequest } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import { fakeSend, type Answers } from './fake-send.ts';

const fails =
  (code: CrmError['code'], details: string[] = []) =>
  (): never => {
    throw new CrmError(code, 'refused', { details });
  };
const missing: Answers = {
  'read property group': fails('not-found'),
  'create property group': {},
  'read property': fails('not-found'),
  'create property': {},
};
const present = { name: 'x', type: 'string' };

it.each(['contacts', 'calls', 'tasks'] as const)('creates the group and every property of %s', async (object) => {
  const { send, asked } = fakeSend(missing);
  const { created, problems } = await ensureProperties(send, object);
  expect(created).toEqual(CUSTOM_PROPERTIES[object].map((property) => `${object}.${property.name}`));
  expect(problems).toEqual([]);
  const definitions = asked
    .filter((request) => request.label === 'create property')
    .map((request) => request.json as Record<string, unknown>);
  for (const definition of definitions) {
    expect(definition).toMatchObject({ groupName: 'ringback', formField: false });
    expect(definition['name']).toMatch(/^vm_[a-z_]+$/);
    if (definition['type'] === 'bool')
      expect(definition['options']).toEqual([
        expect.objectContaining({ value: 'true', displayOrder: 0 }),
        expect.objectContaining({ value: 'false', displayOrder: 1 }),
      ]);
  }
});

describe('what is there already', () => {
  it('is left as it is', async () => {
    const { send, labels } = fakeSend({ 'read property group': { name: 'ringback' }, 'read property': present });
    expect(await ensureProperties(send, 'tasks')).toEqual({ created: [], problems: [] });
    expect(new Set(labels())).toEqual(new Set(['read property group', 'read property']));
  });

  it('counts as there when somebody else was faster', async () => {
    const { send } = fakeSend({ ...missing, 'create property group': fails('conflict'), 'create property': fails('conflict') });
    expect(await ensureProperties(send, 'tasks')).toEqual({ created: [], problems: [] });
  });

  it('is a problem with another type', async () => {
    const { send } = fakeSend({ 'read property group': {}, 'read property': { ...present, type: 'number' } });
    const { problems } = await ensureProperties(send, 'tasks');
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^tasks\.vm_ref exists with another field type/);
  });
});

describe('what HubSpot refuses', () => {
  it('is told with the scope it asks for', async () => {
    const { send } = fakeSend({ ...missing, 'create property': fails('missing-scope', ['crm.schemas.contacts.write']) });
    const { created, problems } = await ensureProperties(send, 'tasks');
    expect(created).toEqual([]);
    expect(problems[0]).toMatch(/tasks\.vm_ref could not be created.*crm\.schemas\.contacts\.write/);
  });

  it('ends the object when the group cannot be made', async () => {
    const { send, labels } = fakeSend({ ...missing, 'create property group': fails('missing-scope') });
    expect((await ensureProperties(send, 'tasks')).problems).toHaveLength(1);
    expect(labels()).not.toContain('create property');
  });

  it.each(['unauthorized', 'unavailable', 'rate-limited'] as const)('ends the work when it is %s', async (code) => {
    const { send } = fakeSend({ ...missing, 'read property': fails(code) });
    await expect(ensureProperties(send, 'tasks')).rejects.toMatchObject({ code });
  });
});

it.each([
  ['was created', true],
  ['was not created', false],
])('looks again when the answer to a create was lost and the property %s', async (_what, wasCreated) => {
  const reads = new Map<string, number>();
  const { send } = fakeSend({
    ...missing,
    'read property': (request: HubSpotRequest) => {
      const count = (reads.get(request.path) ?? 0) + 1;
      reads.set(request.path, count);
      if (count === 2 && wasCreated) return present;
      throw new CrmError('not-found', 'x');
    },
    'create property': fails('outcome-unknown'),
  });
  const done = ensureProperties(send, 'tasks');
  if (wasCreated) expect((await done).created).toEqual(['tasks.vm_ref', 'tasks.vm_script_id']);
  else await expect(done).rejects.toMatchObject({ code: 'outcome-unknown' });
});
