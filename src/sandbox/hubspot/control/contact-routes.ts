/** What a host page shows of contacts: a list with why each is there, the record, its timeline, and edits as a user makes them. */

import { z } from 'zod';
import type { Exchange, Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { notFound } from '../hubspot-error.ts';
import { isGenerated } from '../../seed/generated-people.ts';
import { recordUrl } from '../objects/present-record.ts';
import { OBJECT_KINDS } from '../schema/object-types.ts';
import type { AccountState, ObjectType, StoredRecord } from '../state/emulator-state.ts';
import { linksOf } from '../state/links.ts';
import { findLiveRecord } from '../state/records.ts';
import { editRecord } from '../state/state-access.ts';
import { controlledAccount } from './controlled-account.ts';

const open = { access: 'open', limit: 'none' } as const;

/** When something shows on a timeline, by object. */
const TIMELINE: readonly (readonly [ObjectType, string])[] = [
  ['calls', 'hs_timestamp'],
  ['tasks', 'hs_timestamp'],
  ['meetings', 'hs_meeting_start_time'],
];

function requireContact(exchange: Exchange): { account: AccountState; contact: StoredRecord } {
  const account = controlledAccount(exchange);
  const contact = findLiveRecord(account, 'contacts', exchange.params['id'] ?? '');
  if (contact === null) throw notFound();
  return { account, contact };
}

function listed(account: AccountState, contact: StoredRecord): Record<string, unknown> {
  const { properties } = contact;
  const company = linksOf(account, { type: 'contacts', id: contact.id }, 'companies')[0];
  const name = [properties['firstname'], properties['lastname']].filter((part) => (part ?? '') !== '').join(' ');
  return {
    id: contact.id,
    name: name === '' ? (properties['email'] ?? properties['phone'] ?? 'No name') : name,
    company:
      (company === undefined ? null : findLiveRecord(account, 'companies', company.toId)?.properties['name']) ??
      properties['company'] ??
      null,
    phone: properties['phone'] ?? null,
    language: properties['hs_language'] ?? null,
    note: account.contactNotes[contact.id] ?? null,
    ownerId: properties['hubspot_owner_id'] ?? null,
    generated: isGenerated(contact.id),
  };
}

const list: Route = {
  ...open,
  method: 'GET',
  path: '/sandbox/contacts',
  handle(exchange) {
    const account = controlledAccount(exchange);
    const contacts = Object.values(account.objects.contacts).filter((contact) => !contact.archived);
    return { status: 200, body: { portalId: account.portalId, contacts: contacts.map((contact) => listed(account, contact)) } };
  },
};

const getOne: Route = {
  ...open,
  method: 'GET',
  path: '/sandbox/contacts/:id',
  handle(exchange) {
    const { account, contact } = requireContact(exchange);
    return { status: 200, body: shown(account, contact) };
  },
};

function shown(account: AccountState, contact: StoredRecord): Record<string, unknown> {
  const schema = Object.values(account.properties.contacts).map(({ name, label, type, options, readOnlyValue, hubspotDefined }) => ({
    name,
    label,
    type,
    options: options.length > 30 ? [] : options.map(({ value, label: text }) => ({ value, label: text })),
    readOnly: readOnlyValue,
    custom: !hubspotDefined,
  }));
  const associated = (to: ObjectType) =>
    linksOf(account, { type: 'contacts', id: contact.id }, to).flatMap((link) => {
      const record = findLiveRecord(account, to, link.toId);
      const labels = link.types.map(
        (type) => account.labels.find((label) => type.category === 'USER_DEFINED' && label.typeId === type.typeId)?.label,
      );
      return record === null
        ? []
        : [{ id: record.id, properties: record.properties, labels: labels.filter((label) => label !== undefined) }];
    });
  return {
    ...listed(account, contact),
    properties: contact.properties,
    schema,
    owners: account.owners,
    associations: { companies: associated('companies'), contacts: associated('contacts'), deals: associated('deals') },
  };
}

const timeline: Route = {
  ...open,
  method: 'GET',
  path: '/sandbox/contacts/:id/timeline',
  handle(exchange) {
    const { account, contact } = requireContact(exchange);
    const entries = TIMELINE.flatMap(([type, dateProperty]) =>
      linksOf(account, { type: 'contacts', id: contact.id }, type).flatMap((link) => {
        const record = findLiveRecord(account, type, link.toId);
        if (record === null) return [];
        const at = record.properties[dateProperty] ?? record.properties['hs_timestamp'] ?? record.createdAt;
        const associations = Object.fromEntries(
          (['contacts', 'companies', 'deals'] as const).map((to) => [
            to,
            linksOf(account, { type, id: record.id }, to).map(({ toId }) => toId),
          ]),
        );
        return [
          {
            type,
            id: record.id,
            at,
            createdAt: record.createdAt,
            properties: record.properties,
            associations,
            url: recordUrl(account, OBJECT_KINDS[type], record.id),
          },
        ];
      }),
    );
    entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    return { status: 200, body: { contactId: contact.id, entries } };
  },
};

const edit: Route = {
  ...open,
  method: 'POST',
  path: '/sandbox/contacts/:id',
  handle(exchange) {
    const { account, contact } = requireContact(exchange);
    const { properties } = parseBody(exchange, z.object({ properties: z.record(z.string(), z.string()) }));
    editRecord(exchange.context, account, 'contacts', contact.id, properties);
    return { status: 200, body: shown(account, contact) };
  },
};

export const contactRoutes: readonly Route[] = [list, getOne, timeline, edit];
