/** Fills an account from seed data, through the same checks and effects as writes over HTTP. */

import { checkLink, linkTypes } from '../associations/check-association.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { calculatedValues } from '../objects/calculated-values.ts';
import { connect } from '../objects/connect-records.ts';
import { validateValues } from '../schema/validate-values.ts';
import { OBJECT_KINDS, OBJECT_TYPES } from '../schema/object-types.ts';
import { defaultTypeId } from '../schema/association-types.ts';
import type { AccountSeed, SeedRecord } from '../../seed/account-seed.ts';
import type { AccountState, LinkType, ObjectType } from './emulator-state.ts';
import { addLabel } from './labels.ts';
import { insertRecord } from './records.ts';

/** @throws HubSpotError when the seed holds a value or association that HubSpot would refuse */
export function loadSeed(context: EmulatorContext, account: AccountState, seed: AccountSeed): void {
  account.timeZone = seed.timeZone;
  account.owners.push(...seed.owners.map((owner) => ({ ...owner, createdAt: seed.createdAt, updatedAt: seed.createdAt, archived: false })));
  const labelTypes = new Map<string, LinkType>();
  for (const label of seed.labels) {
    const [made] = addLabel(context, account, { from: 'contacts', to: 'contacts', ...label });
    if (made !== undefined) labelTypes.set(label.label, { category: 'USER_DEFINED', typeId: made.typeId });
  }
  addSeed(context, account, seed, labelTypes);
  settle(account);
}

/** Adds records and associations to an account that may hold others. @throws HubSpotError as loadSeed does */
export function addSeed(
  context: EmulatorContext,
  account: AccountState,
  seed: Omit<AccountSeed, 'timeZone' | 'createdAt' | 'owners' | 'labels'>,
  labelTypes: ReadonlyMap<string, LinkType> = new Map(),
): void {
  const byType: [ObjectType, readonly SeedRecord[]][] = [
    ['companies', seed.companies],
    ['contacts', seed.contacts],
    ['deals', seed.deals],
    ['meetings', seed.meetings],
    ['calls', seed.calls],
    ['tasks', seed.tasks],
  ];
  for (const [type, records] of byType) for (const record of records) loadRecord(context, account, type, record);
  for (const link of seed.links) {
    const from = { type: link.from[0], id: link.from[1] };
    const to = { type: link.to[0], id: link.to[1] };
    const plain = linkTypes([{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: defaultTypeId(from.type, to.type) ?? 0 }]);
    const labelled = link.label === undefined ? undefined : labelTypes.get(link.label);
    const types = labelled === undefined ? plain : [...plain, labelled];
    checkLink(account, from, to, types);
    connect(context, account, from, to, types);
  }
}

function loadRecord(context: EmulatorContext, account: AccountState, type: ObjectType, seed: SeedRecord): void {
  const values = validateValues(account, type, seed.properties);
  const record = insertRecord(context, account, type, { ...values, ...seed.readOnly }, { id: seed.id, createdAt: seed.createdAt });
  Object.assign(record.properties, calculatedValues(context, type, record));
  if (seed.note !== undefined) account.contactNotes[seed.id] = seed.note;
  if (seed.readOnly?.['hs_email_optout'] === 'true' && seed.properties['email'] !== undefined) {
    account.unsubscribed.push(seed.properties['email'].toLowerCase());
  }
  for (const [property, value] of Object.entries(seed.pending ?? {}))
    account.pendingValues.push({ objectType: type, id: seed.id, property, value });
}

/** A seed is old news: the search index already shows it, and nothing was changed after the last activity. */
function settle(account: AccountState): void {
  for (const type of OBJECT_TYPES) {
    for (const record of Object.values(account.objects[type])) {
      record.indexing = null;
      record.updatedAt = record.properties['notes_last_updated'] ?? record.createdAt;
      record.properties[OBJECT_KINDS[type].modifiedProperty] = record.updatedAt;
    }
  }
  for (const links of Object.values(account.links)) for (const link of links) link.atMs = 0;
}
