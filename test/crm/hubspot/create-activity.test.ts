import { describe, expect, it } from '@jest/globals';
import { CrmError } from '../../../src/crm/crm-error.ts';
import { createActivity, type Activity } from '../../../src/crm/hubspot/create-activity.ts';
import type { HubSpotRequest } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import { HubSpotRefusal } from '../../../src/crm/hubspot/hubspot-refusal.ts';
import { fakeContext, fakeSend, type Answers } from './fake-send.ts';

const call: Activity = {
  object: 'calls',
  contactId: '1',
  companyId: '9',
  properties: { hs_call_title: 'Voicemail left', hubspot_owner_id: null, vm_ref: 'r' },
};

interface Sent {
  properties: Record<string, string>;
  associations: { to: { id: string }; types: { associationTypeId: number }[] }[];
}

function refusal(status: number, code: CrmError['code'], details: string[] = [], missingProperties: string[] = []): HubSpotRefusal {
  return new HubSpotRefusal(code, 'refused', { status, details, missingProperties });
}

/** Refusals come first, in turn; then the create is taken. */
function set(refusals: readonly CrmError[], others: Answers = {}) {
  const left = [...refusals];
  const world = fakeSend({
    'read contacts': { id: '1', properties: {}, associations: { deals: { results: [{ id: '31' }, { id: '32' }, { id: '33' }] } } },
    'read batch of deals': {
      results: [
        { id: '31', properties: { hs_is_closed: 'false', createdate: '2026-01-01T00:00:00Z' } },
        { id: '32', properties: { hs_is_closed: 'false', createdate: '2026-05-01T00:00:00Z' } },
        { id: '33', properties: { hs_is_closed: 'true', createdate: '2026-09-01T00:00:00Z' } },
      ],
    },
    'create call': () => {
      const next = left.shift();
      if (next !== undefined) throw next;
      return { id: '77', properties: {} };
    },
    'read property group': () => {
      throw new CrmError('not-found', 'x');
    },
    'create property group': {},
    'read property': () => {
      throw new CrmError('not-found', 'x');
    },
    'create property': {},
    ...others,
  });
  const context = fakeContext(world.send);
  const sent = (): Sent[] =>
    world.asked.filter((request: HubSpotRequest) => request.label === 'create call').map((request) => request.json as Sent);
  return { ...world, context, sent };
}

const types = (sent: Sent | undefined): number[] =>
  (sent?.associations ?? []).flatMap((link) => link.types.map((type) => type.associationTypeId));

describe('creating an activity', () => {
  it('links contact, company and the newest open deal, in one create', async () => {
    const { context, sent } = set([]);
    expect(await createActivity(context, call)).toEqual({ id: '77', url: 'https://app.hubspot.com/contacts/4000001/record/0-48/77' });
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.properties).toEqual({ hs_call_title: 'Voicemail left', vm_ref: 'r' });
    expect(sent()[0]?.associations.map((link) => link.to.id)).toEqual(['1', '9', '32']);
    expect(types(sent()[0])).toEqual([194, 182, 206]);
  });

  it.each<[string, Answers]>([
    [
      'may not be read',
      {
        'read contacts': () => {
          throw new CrmError('missing-scope', 'x');
        },
      },
    ],
    ['are all closed', { 'read batch of deals': { results: [{ id: '31', properties: { hs_is_closed: 'true' } }] } }],
    ['do not exist', { 'read contacts': { id: '1', properties: {} } }],
    [
      'fail to be read',
      {
        'read batch of deals': () => {
          throw new CrmError('unavailable', 'x');
        },
      },
    ],
  ])('goes on without a deal when deals %s', async (_what, others) => {
    const { context, sent } = set([], others);
    await createActivity(context, call);
    expect(types(sent()[0])).toEqual([194, 182]);
  });

  it('asks for the deal once for a voicemail and its follow-up', async () => {
    const { context, labels } = set([]);
    await createActivity(context, call);
    await createActivity(context, call);
    expect(labels().filter((label) => label === 'read batch of deals')).toHaveLength(1);
  });

  it.each([
    ['one link is refused', [refusal(400, 'invalid')], [194, 182]],
    ['two links are refused', [refusal(400, 'invalid'), refusal(404, 'not-found')], [194]],
    ['linking is forbidden', [refusal(403, 'missing-scope')], [194, 182]],
  ])('drops links, the deal first, when %s', async (_what, refusals, linked) => {
    const { context, sent } = set(refusals);
    await createActivity(context, call);
    expect(types(sent().at(-1))).toEqual(linked);
  });

  it('gives up when the contact alone is refused', async () => {
    const { context, sent } = set([refusal(400, 'invalid'), refusal(400, 'invalid'), refusal(404, 'not-found')]);
    await expect(createActivity(context, call)).rejects.toMatchObject({ code: 'not-found' });
    expect(sent()).toHaveLength(3);
  });

  it('sends nothing when the contact is gone', async () => {
    const { context, sent } = set([], {
      'read contacts': () => {
        throw new CrmError('not-found', 'x');
      },
    });
    await expect(createActivity(context, call)).rejects.toMatchObject({ code: 'not-found' });
    expect(sent()).toHaveLength(0);
  });

  it('makes missing properties once and sends again', async () => {
    const { context, sent, labels } = set([refusal(400, 'invalid', ['vm_ref'], ['vm_ref'])]);
    await createActivity(context, call);
    expect(sent()).toHaveLength(2);
    expect(types(sent()[1])).toEqual([194, 182, 206]);
    expect(labels().filter((label) => label === 'create property')).toHaveLength(3);
  });

  it('does not make them twice', async () => {
    const again = refusal(400, 'invalid', ['vm_ref'], ['vm_ref']);
    const { context, sent } = set([again, again]);
    await expect(createActivity(context, call)).rejects.toMatchObject({ code: 'invalid', details: ['vm_ref'] });
    expect(sent()).toHaveLength(2);
  });

  it('says which properties are missing when they cannot be made', async () => {
    const { context, sent } = set([refusal(400, 'invalid', ['vm_ref'], ['vm_ref'])], {
      'create property': () => {
        throw new CrmError('missing-scope', 'x');
      },
    });
    await expect(createActivity(context, call)).rejects.toMatchObject({
      code: 'invalid',
      details: ['vm_ref', 'vm_script_id', 'vm_script_variant'],
    });
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['the account requires a property', refusal(400, 'invalid', ['region'])],
    ['a property of others is missing', refusal(400, 'invalid', ['hs_call_title'], ['hs_call_title'])],
    ['its outcome is unknown', refusal(500, 'outcome-unknown')],
    ['its answer was lost', new CrmError('outcome-unknown', 'lost')],
    ['there are too many requests', refusal(429, 'rate-limited')],
  ])('sends once when %s', async (_what, error) => {
    const { context, sent } = set([error]);
    await expect(createActivity(context, call)).rejects.toBe(error);
    expect(sent()).toHaveLength(1);
  });

  it('does not know the outcome when the answer has no id', async () => {
    const { context } = set([], { 'create call': { ok: true } });
    await expect(createActivity(context, call)).rejects.toMatchObject({ code: 'outcome-unknown' });
  });
});
