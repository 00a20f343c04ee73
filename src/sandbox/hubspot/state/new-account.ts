/** A fresh account: HubSpot's own properties, two owners at most, no records. */

import type { AccountRules, AccountState, ObjectType, StoredProperty, StoredPropertyGroup } from './emulator-state.ts';
import { callProperties } from '../schema/call-properties.ts';
import { companyProperties } from '../schema/company-properties.ts';
import { contactProperties } from '../schema/contact-properties.ts';
import { dealProperties } from '../schema/deal-properties.ts';
import { meetingProperties } from '../schema/meeting-properties.ts';
import { taskProperties } from '../schema/task-properties.ts';

export const DEFAULT_RULES: AccountRules = {
  uniqueOnActivities: 'accept',
  uniqueConflict: '409',
  partialBatches: true,
  goneCallbacks: [],
  goneCallbackStatus: 404,
  requiredProperties: {},
  leftVoicemailRemoved: false,
  mergedIdsResolve: true,
};

export interface AccountRequest {
  portalId: number;
  name?: string;
  timeZone?: string;
  uiDomain?: string;
  accountType?: string;
  rules?: Partial<AccountRules>;
}

export function newAccount(request: AccountRequest): AccountState {
  return {
    portalId: request.portalId,
    name: request.name ?? `Account ${request.portalId}`,
    timeZone: request.timeZone ?? 'US/Eastern',
    uiDomain: request.uiDomain ?? 'app.hubspot.com',
    accountType: request.accountType ?? 'STANDARD',
    companyCurrency: 'USD',
    owners: [],
    objects: { contacts: {}, companies: {}, deals: {}, calls: {}, tasks: {}, meetings: {} },
    links: {},
    labels: [],
    properties: {
      contacts: byName(contactProperties()),
      companies: byName(companyProperties()),
      deals: byName(dealProperties()),
      calls: byName(callProperties()),
      tasks: byName(taskProperties()),
      meetings: byName(meetingProperties()),
    },
    groups: {
      contacts: [group('contactinformation', 'Contact information')],
      companies: [group('companyinformation', 'Company information')],
      deals: [group('dealinformation', 'Deal information')],
      calls: [group('call', 'Call information')],
      tasks: [group('task', 'Task information')],
      meetings: [group('meeting', 'Meeting information')],
    } satisfies Record<ObjectType, StoredPropertyGroup[]>,
    pendingValues: [],
    mergedIds: {},
    unsubscribed: [],
    callbacks: [],
    rules: { ...DEFAULT_RULES, ...request.rules },
    contactNotes: {},
  };
}

function group(name: string, label: string): StoredPropertyGroup {
  return { name, label, displayOrder: 0, archived: false };
}

function byName(properties: readonly StoredProperty[]): Record<string, StoredProperty> {
  return Object.fromEntries(properties.map((property) => [property.name, property]));
}
