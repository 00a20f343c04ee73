/** A gateway that answers from a table and remembers what it was asked. */
import type { AccountContext } from '../../../src/crm/hubspot/account-context.ts';
import { createCallOutcomes } from '../../../src/crm/hubspot/call-outcomes.ts';
import type { HubSpotRequest, SendToHubSpot } from '../../../src/crm/hubspot/hubspot-gateway.ts';
import { createOpenDeals } from '../../../src/crm/hubspot/open-deals.ts';
import { createOwners } from '../../../src/crm/hubspot/owners.ts';
import { recordingLog } from './fake-clock.ts';

/** By label of the request: a body, or a function of the request that gives one or throws. */
export type Answers = Readonly<Record<string, unknown>>;

export function fakeSend(answers: Answers): { send: SendToHubSpot; asked: HubSpotRequest[]; labels: () => string[] } {
  const asked: HubSpotRequest[] = [];
  return {
    asked,
    labels: () => asked.map((request) => request.label),
    async send(request) {
      asked.push(request);
      await Promise.resolve();
      if (!(request.label in answers)) throw new Error(`nothing to answer to "${request.label}"`);
      const answer = answers[request.label];
      return typeof answer === 'function' ? (answer as (of: HubSpotRequest) => unknown)(request) : answer;
    },
  };
}

export function fakeContext(send: SendToHubSpot): AccountContext {
  const still = (): number => 0;
  return {
    accountId: '4000001',
    send,
    appUrl: 'https://app.hubspot.com',
    owners: createOwners(still),
    outcomes: createCallOutcomes(still),
    deals: createOpenDeals(still),
    log: recordingLog(),
  };
}
