/** An account in an emulated HubSpot with the real adapter connected to it through real OAuth, as the port battery wants it. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { createHubSpotCrm } from '../../../src/crm/hubspot/hubspot-crm.ts';
import { refreshTokens } from '../../../src/crm/hubspot/hubspot-oauth.ts';
import { createHubSpotTransport } from '../../../src/crm/hubspot/hubspot-transport.ts';
import type { LimiterClock } from '../../../src/crm/hubspot/account-limiter.ts';
import { createLimiterRegistry } from '../../../src/crm/hubspot/limiter-registry.ts';
import { createTokenCache } from '../../../src/crm/hubspot/token-cache.ts';
import type { OpenCrmBulk } from '../../../src/crm/crm-bulk.ts';
import type { Crm, OpenCrm } from '../../../src/crm/crm.ts';
import { DEMO_APP, DEMO_SCOPES } from '../../../src/sandbox/hubspot/demo-app.ts';
import type { FaultKind as EmulatorFault, FaultMatch } from '../../../src/sandbox/hubspot/faults/fault-plan.ts';
import type { AccountRules } from '../../../src/sandbox/hubspot/state/emulator-state.ts';
import type { HubSpotEmulator } from '../../../src/sandbox/hubspot/start-hubspot.ts';
import type { CrmWorld, FaultKind, FaultTarget } from '../../contract/crm-battery.ts';
import { countRounds } from './count-rounds.ts';
import { recordingLog } from './fake-clock.ts';

/** The adapter's clock runs this much faster than the wall's, so that waits and timeouts take little of a test's time. */
const SPEED = 10;
const FAST_CLOCK: LimiterClock = {
  monotonicMs: () => performance.now() * SPEED,
  sleep: async (ms, signal) => sleepMs(ms / SPEED, undefined, { signal }),
};
const NOW = '2026-11-24T15:00:00.000Z';
const API = '/crm/objects/2026-09';

const FAULT_PATHS: Readonly<Record<FaultTarget, FaultMatch>> = {
  create: { method: 'POST', path: /^\/crm\/objects\/2026-09\/(calls|tasks)$/ },
  archive: { method: 'DELETE', path: /^\/crm\/objects\/2026-09\/(calls|tasks)\// },
  'read-contact': { method: 'GET', path: /^\/crm\/objects\/2026-09\/contacts\/\d+$/ },
  'read-meetings': { method: 'POST', path: `${API}/meetings/batch/read` },
};
const FAULT_KINDS: Readonly<Record<FaultKind, EmulatorFault>> = {
  'fails-after': 'status-after',
  'fails-before': 'status-before',
  'lost-after': 'drop-after',
  garbled: 'malformed',
  hangs: 'latency',
  'too-many': 'rate-limit',
};
const HANG_MS = 60_000;
const OUTCOMES = {
  completed: 'COMPLETED',
  scheduled: 'SCHEDULED',
  cancelled: 'CANCELED',
  'no-show': 'NO_SHOW',
  moved: 'RESCHEDULED',
} as const;

export interface EmulatedAccount extends CrmWorld {
  portalId: number;
  openCrm: OpenCrm;
  openBulk: OpenCrmBulk;
  /** Lines the adapter logged. */
  logged: string[];
  /** Accounts whose tokens were parked. */
  parked: string[];
}

let nextPortalId = 5_000_001;

export async function emulatedAccount(
  hubspot: HubSpotEmulator,
  options: { provisioned: boolean; seed?: 'demo' | 'empty'; clock?: LimiterClock; rules?: Partial<AccountRules> },
): Promise<EmulatedAccount> {
  const portalId = nextPortalId++;
  const accountId = String(portalId);
  hubspot.addAccount({ portalId, seed: options.seed ?? 'empty', rules: options.rules ?? {} });
  const owner = hubspot.state.account(portalId).owners[0];
  if (owner === undefined) throw new Error('the emulated account has no owner');
  const user = hubspot.issueToken({ portalId }).accessToken;
  let granted = hubspot.issueToken({ portalId });
  const log = recordingLog();
  const parked: string[] = [];

  const { monotonicMs, sleep } = options.clock ?? FAST_CLOCK;
  const transport = createHubSpotTransport({ apiUrl: hubspot.url, timeoutMs: 10_000, sleep });
  const tokens = createTokenCache({
    load: (id) =>
      Promise.resolve(
        id === accountId && parked.length === 0 ? { accessToken: '', refreshToken: granted.refreshToken, expiresAtMs: 0 } : null,
      ),
    alone: (_id, work) => work(),
    refresh: (refreshToken) => refreshTokens(transport, { ...DEMO_APP, redirectUri: 'http://127.0.0.1/callback' }, refreshToken),
    save(_id, fresh) {
      granted = { ...granted, refreshToken: fresh.refreshToken };
      return Promise.resolve();
    },
    parked(id) {
      parked.push(id);
      return Promise.resolve();
    },
    now: Date.now,
  });
  const { open: openCrm, openBulk } = createHubSpotCrm({
    apiUrl: hubspot.url,
    appUrl: 'https://app.hubspot.com',
    accessToken: (id, rejected) => tokens.accessToken(id, rejected),
    limiters: createLimiterRegistry({ monotonicMs, sleep }),
    monotonicMs,
    sleep,
    random: () => 0.5,
    timeoutMs: 10_000,
    log,
  });

  /** What a user of the account does, past the adapter. */
  async function act(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const headers = { authorization: `Bearer ${user}`, 'content-type': 'application/json' };
    const response = await fetch(hubspot.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  }
  async function add(object: string, properties: Record<string, string>, contactId?: string, typeId?: number): Promise<string> {
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: typeId }];
    const associations = contactId === undefined ? [] : [{ to: { id: contactId }, types }];
    return String((await act('POST', `${API}/${object}`, { properties, associations }))['id']);
  }
  const labelIds = new Map<string, number>();
  async function labelId(label: string): Promise<number> {
    const known = labelIds.get(label);
    if (known !== undefined) return known;
    const made = await act('POST', '/crm/associations/2026-09/contacts/contacts/labels', {
      name: label.replaceAll(/\W+/g, '_'),
      label,
      inverseLabel: `${label} of`,
    });
    const { typeId } = (made['results'] as { typeId: number }[])[0] ?? { typeId: 0 };
    labelIds.set(label, typeId);
    return typeId;
  }

  const crm: Crm = await openCrm(accountId, 'person');
  if (options.provisioned) {
    // By another adapter, so that the one under test has seen nothing.
    const { open } = createHubSpotCrm({
      apiUrl: hubspot.url,
      appUrl: 'https://app.hubspot.com',
      accessToken: () => Promise.resolve(user),
      limiters: createLimiterRegistry({ monotonicMs, sleep }),
      monotonicMs,
      sleep,
      random: () => 0.5,
      timeoutMs: 10_000,
      log,
    });
    await (await open(accountId, 'job')).provision();
  }

  return {
    portalId,
    openCrm,
    openBulk,
    logged: log.lines,
    parked,
    crm,
    rep: { ownerId: owner.id, email: owner.email },
    now: NOW,
    addContact: ({ firstName, lastName, company, mutualConnection }) =>
      add('contacts', {
        ...(firstName === undefined ? {} : { firstname: firstName }),
        ...(lastName === undefined ? {} : { lastname: lastName }),
        ...(company === undefined ? {} : { company }),
        ...(mutualConnection === undefined ? {} : { vm_mutual_connection: mutualConnection }),
      }),
    addCompany: (name, contactId) => add('companies', { name }, contactId, 280),
    addDeal: (contactId, { closed }) => add('deals', { dealname: 'Deal', dealstage: closed ? 'closedwon' : 'contractsent' }, contactId, 3),
    addMeeting: (contactId, { title, start, end, outcome }) =>
      add(
        'meetings',
        {
          hs_timestamp: start,
          hs_meeting_title: title,
          hs_meeting_start_time: start,
          hs_meeting_end_time: end,
          hs_internal_meeting_notes: 'Private notes',
          ...(outcome === null ? {} : { hs_meeting_outcome: OUTCOMES[outcome] }),
        },
        contactId,
        200,
      ),
    addCall: (contactId, { at, leftVoicemail }) =>
      add(
        'calls',
        {
          hs_timestamp: at,
          hs_call_title: 'Call',
          hs_call_body: 'Private words',
          hs_call_disposition: leftVoicemail ? 'b2cf5968-551e-4856-9783-52b3da59a7d0' : 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
        },
        contactId,
        194,
      ),
    async connect(contactId, otherId, label) {
      const labelled = label === null ? [] : [{ associationCategory: 'USER_DEFINED', associationTypeId: await labelId(label) }];
      const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 449 }, ...labelled];
      await act('PUT', `${API}/contacts/${contactId}/associations/contacts/${otherId}`, types);
    },
    async deleteContact(contactId) {
      await act('DELETE', `${API}/contacts/${contactId}`);
    },
    async mergeContacts(keptId, mergedId) {
      return String((await act('POST', `${API}/contacts/merge`, { primaryObjectId: keptId, objectIdToMerge: mergedId }))['id']);
    },
    activity(kind, id) {
      const type = kind === 'call' ? 'calls' : 'tasks';
      const linked = (to: 'contacts' | 'companies' | 'deals'): string[] => hubspot.state.associated(portalId, { type, id }, to);
      const archived = hubspot.state.record(portalId, type, id)?.archived ?? true;
      return Promise.resolve({ contactIds: linked('contacts'), companyIds: linked('companies'), dealIds: linked('deals'), archived });
    },
    countActivities: (kind, id) =>
      Promise.resolve(hubspot.state.associated(portalId, { type: 'contacts', id }, kind === 'call' ? 'calls' : 'tasks').length),
    fault(target, kind, times) {
      hubspot.faults.add({
        match: { ...FAULT_PATHS[target], account: portalId, times },
        kind: FAULT_KINDS[kind],
        ...(kind === 'hangs' ? { ms: HANG_MS } : {}),
      });
    },
    heal: () => hubspot.faults.clear(),
    forbid(what) {
      const withheld = what === 'users' ? 'crm.objects.owners' : 'crm.objects.contacts';
      granted = hubspot.issueToken({ portalId, scopes: DEMO_SCOPES.filter((scope) => !scope.startsWith(withheld)) });
      tokens.forget(accountId);
      return Promise.resolve();
    },
    expireToken() {
      for (const [text, token] of Object.entries(hubspot.state.all.accessTokens))
        if (token.portalId === portalId && text !== user) token.expiresAtMs = 0;
    },
    disconnect() {
      const { accessTokens, refreshTokens: refreshable } = hubspot.state.all;
      for (const issued of [accessTokens, refreshable])
        for (const [text, token] of Object.entries(issued)) if (token.portalId === portalId && text !== user) delete issued[text];
    },
    requireUnknownOnCalls() {
      hubspot.state.setRules(portalId, { requiredProperties: { calls: ['region'] } });
      return Promise.resolve('region');
    },
    removeLeftVoicemail: () => hubspot.state.setRules(portalId, { leftVoicemailRemoved: true }),
    async count(work) {
      const before = hubspot.stats.count(portalId);
      const rounds = await countRounds(work);
      return { calls: hubspot.stats.count(portalId) - before, rounds };
    },
    close() {
      hubspot.faults.clear();
      return Promise.resolve();
    },
  };
}
