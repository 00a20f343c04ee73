/** HubSpot behind the CRM port. */
import type { InspectAccount } from '../account-inspection.ts';
import type { OpenCrmBulk } from '../crm-bulk.ts';
import type { OpenCrm, Priority } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import type { AdapterLog } from './adapter-log.ts';
import { archiveActivity } from './archive-activity.ts';
import { createHubSpotBulk } from './bulk/hubspot-bulk.ts';
import { createOnceOnlyByAccount } from './bulk/once-only-by-account.ts';
import { createCallOutcomes } from './call-outcomes.ts';
import { createTask } from './create-task.ts';
import { findByRef } from './find-by-ref.ts';
import { createHubSpotGateway, type GatewayOptions } from './hubspot-gateway.ts';
import { inspectAccount } from './inspect-account.ts';
import { createHubSpotTransport } from './hubspot-transport.ts';
import type { LimiterRegistry } from './limiter-registry.ts';
import { logCall } from './log-call.ts';
import { createOpenDeals } from './open-deals.ts';
import { createOwners } from './owners.ts';
import { provision } from './provision.ts';
import { readContact } from './read-contact.ts';
import { readVoicemails } from './read-voicemails.ts';

export interface HubSpotCrmOptions {
  /** Base of the API: https://api.hubapi.com, or whatever else speaks HubSpot. */
  apiUrl: string;
  /** Base of links to records: https://app.hubspot.com */
  appUrl: string;
  /**
   * The account's access token. With `rejected`, a token HubSpot did not take, another one is fetched.
   * @throws CrmError 'unauthorized' when the account is not connected
   */
  accessToken: (accountId: string, rejected?: string) => Promise<string>;
  /** Told of a token that was fetched in place of a rejected one, and was rejected as well. */
  accessRefused?: GatewayOptions['accessRefused'];
  /** Shared by everything in the process that talks to HubSpot. */
  limiters: LimiterRegistry;
  /** Never runs backwards; milliseconds. */
  monotonicMs: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  random: () => number;
  /** Longest wait for one answer. Usual: 10 000. */
  timeoutMs: number;
  log: AdapterLog;
  onExchange?: GatewayOptions['onExchange'];
  around?: GatewayOptions['around'];
}

/** Both sides of the port on one set of caches: `open` for one contact at a time, `openBulk` for work that nobody waits for; `inspect` only looks. */
export function createHubSpotCrm(options: HubSpotCrmOptions): { open: OpenCrm; openBulk: OpenCrmBulk; inspect: InspectAccount } {
  const { accessToken, appUrl, limiters, monotonicMs, sleep, random, timeoutMs, log } = options;
  const transport = createHubSpotTransport({ apiUrl: options.apiUrl, timeoutMs, sleep });
  const gateway = createHubSpotGateway({
    transport,
    limiters,
    accessToken,
    accessRefused: options.accessRefused,
    monotonicMs,
    sleep,
    random,
    log,
    onExchange: options.onExchange,
    around: options.around,
  });
  const owners = createOwners(monotonicMs);
  const outcomes = createCallOutcomes(monotonicMs);
  const deals = createOpenDeals(monotonicMs);
  const onceOnly = createOnceOnlyByAccount(monotonicMs);

  async function contextOf(accountId: string, priority: Priority): Promise<AccountContext> {
    // Fails here, once, for an account that is not connected.
    await accessToken(accountId);
    return { accountId, send: gateway(accountId, priority), appUrl, owners, outcomes, deals, log };
  }

  return {
    async open(accountId, priority) {
      const context = await contextOf(accountId, priority);
      return {
        readContact: (request) => readContact(context, request),
        findOwner: (email) => owners.find(context.send, accountId, email),
        readVoicemails: (contactId, limit) => readVoicemails(context, contactId, limit),
        logCall: (call) => logCall(context, call),
        createTask: (task) => createTask(context, task),
        findCall: (contactId, ref) => findByRef(context, 'calls', contactId, ref),
        findTask: (contactId, ref) => findByRef(context, 'tasks', contactId, ref),
        archiveCall: (id) => archiveActivity(context, 'calls', id),
        archiveTask: (id) => archiveActivity(context, 'tasks', id),
        provision: () => provision(context, onceOnly),
      };
    },
    async inspect(accountId) {
      return inspectAccount((await contextOf(accountId, 'job')).send);
    },
    async openBulk(accountId) {
      const pressure = (): number => limiters.forAccount(accountId).pressure();
      return createHubSpotBulk({ ...(await contextOf(accountId, 'job')), onceOnly, pressure, sleep, timeoutMs });
    },
  };
}
