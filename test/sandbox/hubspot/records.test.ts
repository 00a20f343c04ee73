/** One record at a time, over real HTTP. No recording of HubSpot's calls or meetings objects is public: shapes follow its documentation. */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { create, emulatorUnderTest, NOW, OBJECTS, PORTAL, typed, type EmulatorUnderTest } from './emulator-under-test.ts';

let under: EmulatorUnderTest;
beforeEach(async () => {
  under = await emulatorUnderTest();
});
afterEach(() => under.emulator.close());

const AT = String(NOW - 60_000);

describe('reading', () => {
  it('omits unknown properties, shows empty ones as null and dates as ISO', async () => {
    const id = await create(under, 'contacts', { firstname: 'Ada' });
    const { status, body } = await under.call('GET', `${OBJECTS}/contacts/${id}?properties=firstname,lastname&properties=nope`);
    expect(status).toBe(200);
    expect(body).toEqual({
      id,
      properties: {
        createdate: '2026-11-24T16:00:00.000Z',
        firstname: 'Ada',
        hs_object_id: id,
        lastmodifieddate: '2026-11-24T16:00:00.000Z',
        lastname: null,
      },
      createdAt: '2026-11-24T16:00:00.000Z',
      updatedAt: '2026-11-24T16:00:00.000Z',
      archived: false,
      url: `https://app.hubspot.com/contacts/${PORTAL}/record/0-1/${id}`,
    });
  });

  it('brings associations as ids with types in words and leaves out objects without any', async () => {
    const contact = await create(under, 'contacts', { firstname: 'Ada' });
    const company = await create(under, 'companies', { name: 'Acme' }, [typed(contact, 280)]);
    const { body } = await under.call('GET', `${OBJECTS}/contacts/${contact}?associations=companies,deals`);
    expect(body.associations).toEqual({
      companies: {
        results: [
          { id: company, type: 'contact_to_company_unlabeled' },
          { id: company, type: 'contact_to_company' },
        ],
      },
    });
  });

  it('finds by a unique property and by object type id', async () => {
    const id = await create(under, 'contacts', { email: 'Ada@acme.example' });
    const { status, body } = await under.call('GET', `${OBJECTS}/0-1/ada@acme.example?idProperty=email`);
    expect([status, body.id]).toEqual([200, id]);
  });

  it.each([
    ['an id nobody has', '/contacts/999', 404, 'resource not found', 'OBJECT_NOT_FOUND'],
    ['an object nobody has', '/llamas/1', 404, 'Unable to infer object type from: llamas', 'OBJECT_NOT_FOUND'],
    [
      'a property that is not unique',
      '/contacts/x?idProperty=firstname',
      400,
      'Property "firstname" is not a unique property of contact',
      'VALIDATION_ERROR',
    ],
  ])('refuses %s', async (_name, path, status, message, category) => {
    const called = await under.call('GET', OBJECTS + path);
    expect(called.status).toBe(status);
    expect(called.body).toEqual({ status: 'error', message, category, correlationId: called.headers.get('x-hubspot-correlation-id') });
  });
});

describe('writing', () => {
  it("creates a call with its association, sourced from the app, and moves the contact's last-contacted date", async () => {
    const contact = await create(under, 'contacts', { firstname: 'Ada' });
    const { status, body } = await under.call('POST', `${OBJECTS}/calls`, {
      properties: { hs_timestamp: AT, hs_call_direction: 'OUTBOUND', hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0' },
      associations: [typed(contact, 194)],
    });
    expect(status).toBe(201);
    expect(body.properties).toMatchObject({
      hs_timestamp: '2026-11-24T15:59:00.000Z',
      hs_object_source: 'INTEGRATION',
      hs_object_source_id: '900001',
      hs_createdate: '2026-11-24T16:00:00.000Z',
    });
    const after = await under.call(
      'GET',
      `${OBJECTS}/contacts/${contact}?properties=notes_last_contacted,num_contacted_notes&associations=calls`,
    );
    expect(after.body.properties).toMatchObject({ notes_last_contacted: '2026-11-24T15:59:00.000Z', num_contacted_notes: '1' });
    expect(after.body.associations).toEqual({ calls: { results: [{ id: body.id, type: 'contact_to_call' }] } });
  });

  it("moves the contact's latest meeting, past or upcoming, and never back", async () => {
    const contact = await create(under, 'contacts', { firstname: 'Ada' });
    for (const start of ['2026-10-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z'])
      await under.call('POST', `${OBJECTS}/meetings`, {
        properties: { hs_timestamp: start, hs_meeting_start_time: start },
        associations: [typed(contact, 200)],
      });
    const { body } = await under.call('GET', `${OBJECTS}/contacts/${contact}?properties=hs_latest_meeting_activity`);
    expect(body.properties.hs_latest_meeting_activity).toBe('2026-12-01T10:00:00.000Z');
  });

  it('clears a value with "" and shows it as ""', async () => {
    const id = await create(under, 'contacts', { firstname: 'Ada', phone: '+14155550134' });
    const { status, body } = await under.call('PATCH', `${OBJECTS}/contacts/${id}`, { properties: { phone: '' } });
    expect([status, body.properties.phone, body.properties.hs_calculated_phone_number]).toEqual([200, '', null]);
  });

  it('archives with 204, is then found only with archived=true', async () => {
    const id = await create(under, 'tasks', { hs_timestamp: AT, hs_task_type: 'EMAIL' });
    expect((await under.call('DELETE', `${OBJECTS}/tasks/${id}`)).status).toBe(204);
    expect((await under.call('GET', `${OBJECTS}/tasks/${id}`)).status).toBe(404);
    expect((await under.call('DELETE', `${OBJECTS}/tasks/${id}`)).status).toBe(404);
    const archived = await under.call('GET', `${OBJECTS}/tasks/${id}?archived=true`);
    expect(archived.body).toMatchObject({ id, archived: true, archivedAt: '2026-11-24T16:00:00.000Z' });
  });

  it('refuses an unknown property with the JSON of the problem inside the message', async () => {
    const { status, body } = await under.call('POST', `${OBJECTS}/calls`, { properties: { hs_timestamp: AT, vm_ref: 'x' } });
    expect([status, body.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.message).toMatch(/^Property values were not valid: \[/);
    expect(JSON.parse(body.message.slice(body.message.indexOf('[')))).toEqual([
      {
        isValid: false,
        message: 'Property "vm_ref" does not exist',
        error: 'PROPERTY_DOESNT_EXIST',
        name: 'vm_ref',
        localizedErrorMessage: 'Property "vm_ref" does not exist',
        portalId: PORTAL,
      },
    ]);
  });

  it.each([
    ['calls', { hs_timestamp: AT, hs_call_disposition: 'Left voicemail' }, 'INVALID_OPTION'],
    ['calls', { hs_timestamp: AT, hs_call_status: 'DONE' }, 'INVALID_OPTION'],
    ['calls', { hs_timestamp: AT, hs_call_duration: 'long' }, 'INVALID_NUMBER'],
    ['calls', { hs_timestamp: 'yesterday' }, 'INVALID_LONG'],
    ['calls', { hs_timestamp: AT, hubspot_owner_id: '70000001' }, 'INVALID_OPTION'],
    ['tasks', { hs_timestamp: AT, hs_task_type: 'MAIL' }, 'INVALID_OPTION'],
    ['tasks', { hs_timestamp: AT, hs_task_priority: 'URGENT' }, 'INVALID_OPTION'],
    ['tasks', { hs_timestamp: AT, hs_object_id: '5' }, 'READ_ONLY_VALUE'],
    ['contacts', { email: 'nobody' }, 'INVALID_EMAIL'],
    ['contacts', { hs_email_optout: 'true' }, 'READ_ONLY_VALUE'],
    ['contacts', { hs_timezone: 'America/Denver' }, 'INVALID_OPTION'],
  ])('refuses %s %j', async (type, properties, error) => {
    const { status, body } = await under.call('POST', `${OBJECTS}/${type}`, { properties });
    expect([status, body.errors[0].code]).toEqual([400, error]);
    expect(under.emulator.state.records(PORTAL, type as 'calls')).toEqual([]);
  });

  it.each([
    ['a number for a value', { properties: { hs_timestamp: NOW } }],
    [
      'a number for an associated id',
      {
        properties: { hs_timestamp: AT },
        associations: [{ to: { id: 101 }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 }] }],
      },
    ],
    ['no properties', {}],
    ['a list', []],
  ])('refuses %s', async (_name, body) => {
    const called = await under.call('POST', `${OBJECTS}/calls`, body);
    expect([called.status, called.body.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect(called.body.message).toMatch(/^Invalid input JSON/);
  });

  it("names the properties that a create lacks, those of the account's own rules too", async () => {
    under.emulator.state.setRules(PORTAL, { requiredProperties: { calls: ['hs_call_title'] } });
    const { status, body } = await under.call('POST', `${OBJECTS}/calls`, { properties: { hs_call_body: 'x' } });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      message: 'Error creating CALL. Some required properties were not set.',
      category: 'VALIDATION_ERROR',
      context: { properties: ['hs_timestamp', 'hs_call_title'] },
    });
  });

  it.each([
    ['a type of another pair', 204],
    ['the inverse direction', 193],
    ['a type that does not exist', 9999],
  ])('refuses an inline association of %s and writes nothing', async (_name, typeId) => {
    const contact = await create(under, 'contacts', { firstname: 'Ada' });
    const { status, body } = await under.call('POST', `${OBJECTS}/calls`, {
      properties: { hs_timestamp: AT },
      associations: [typed(contact, typeId)],
    });
    expect([status, body.message]).toEqual([400, 'One or more associations are not valid']);
    expect(under.emulator.state.records(PORTAL, 'calls')).toEqual([]);
  });

  it('refuses an inline association to a record that is gone', async () => {
    const { status, body } = await under.call('POST', `${OBJECTS}/calls`, {
      properties: { hs_timestamp: AT },
      associations: [typed('404', 194)],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { message: 'CONTACT=404 is not valid', subCategory: 'crm.associations.INVALID_OBJECT_IDS', context: { CONTACT: ['404'] } },
    ]);
  });

  it('answers 409 with the existing id for an e-mail in use', async () => {
    const id = await create(under, 'contacts', { email: 'ada@acme.example' });
    const { status, body } = await under.call('POST', `${OBJECTS}/contacts`, { properties: { email: 'ADA@acme.example' } });
    expect([status, body.category, body.message]).toEqual([409, 'CONFLICT', `Contact already exists. Existing ID: ${id}`]);
  });

  it('refuses an outcome that the account removed', async () => {
    under.emulator.state.setRules(PORTAL, { leftVoicemailRemoved: true });
    const properties = { hs_timestamp: AT, hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0' };
    expect((await under.call('POST', `${OBJECTS}/calls`, { properties })).status).toBe(400);
    const options = (await under.call('GET', '/crm/properties/2026-09/calls/hs_call_disposition')).body.options as { label: string }[];
    expect(options.map(({ label }) => label)).toEqual(['Busy', 'Connected', 'Left live message', 'No answer', 'Wrong number']);
    under.emulator.state.setRules(PORTAL, { leftVoicemailRemoved: false });
    expect((await under.call('POST', `${OBJECTS}/calls`, { properties })).status).toBe(201);
  });
});

describe('merging and deleting for privacy', () => {
  it.each([
    [true, 200],
    [false, 404],
  ])('merges into a fresh id; old ids resolve: %s', async (mergedIdsResolve, expected) => {
    under.emulator.state.setRules(PORTAL, { mergedIdsResolve });
    const primary = await create(under, 'contacts', { firstname: 'Ada', email: 'ada@acme.example' });
    const other = await create(under, 'contacts', { firstname: 'A.', phone: '+14155550134' });
    const call = await create(under, 'calls', { hs_timestamp: AT }, [typed(other, 194)]);
    const { status, body } = await under.call('POST', `${OBJECTS}/contacts/merge`, { primaryObjectId: primary, objectIdToMerge: other });
    expect(status).toBe(200);
    expect(body.properties).toMatchObject({
      firstname: 'Ada',
      phone: '+14155550134',
      hs_merged_object_ids: `${primary};${other}`,
      hs_object_id: body.id,
    });
    expect([primary, other]).not.toContain(body.id);
    expect(under.emulator.state.associated(PORTAL, { type: 'contacts', id: body.id }, 'calls')).toEqual([call]);
    const old = await under.call('GET', `${OBJECTS}/contacts/${other}`);
    expect(old.status).toBe(expected);
    if (mergedIdsResolve) expect(old.body.id).toBe(body.id);
  });

  it('deletes for privacy with 204 and marks the activities', async () => {
    const contact = await create(under, 'contacts', { email: 'ada@acme.example' });
    const call = await create(under, 'calls', { hs_timestamp: AT }, [typed(contact, 194)]);
    const { status } = await under.call('POST', `${OBJECTS}/contacts/gdpr-delete`, { objectId: 'ada@acme.example', idProperty: 'email' });
    expect(status).toBe(204);
    expect((await under.call('GET', `${OBJECTS}/contacts/${contact}?archived=true`)).status).toBe(404);
    expect(under.emulator.state.record(PORTAL, 'calls', call)?.properties['hs_gdpr_deleted']).toBe('true');
  });
});

it('lists in pages', async () => {
  const ids = [];
  for (const name of ['a', 'b', 'c']) ids.push(await create(under, 'companies', { name }));
  const first = await under.call('GET', `${OBJECTS}/companies?limit=2`);
  expect(first.body.results.map((record: { id: string }) => record.id)).toEqual(ids.slice(0, 2));
  const rest = await under.call('GET', `${OBJECTS}/companies?limit=2&after=${first.body.paging.next.after}`);
  expect(rest.body.results.map((record: { id: string }) => record.id)).toEqual(ids.slice(2));
  expect(rest.body).not.toHaveProperty('paging');
});
