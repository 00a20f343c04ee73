/**
 * Account details, the end of an installation, e-mail subscription status.
 * Documented: the members of the details, 204 for an app that uninstalls itself, channel EMAIL as the only one. Assumed: one
 * subscription type per account, a status without history.
 */

import { accountOf, type Route } from '../http/exchange.ts';
import { validationError } from '../hubspot-error.ts';
import { uninstallApp } from '../oauth/tokens.ts';

const details: Route = {
  method: 'GET',
  path: '/account-info/2026-09/details',
  access: 'token',
  limit: 'burst',
  handle(exchange) {
    const account = accountOf(exchange);
    const offset = utcOffset(account.timeZone, exchange.context.now());
    return {
      status: 200,
      body: {
        portalId: account.portalId,
        accountType: account.accountType,
        timeZone: account.timeZone,
        companyCurrency: account.companyCurrency,
        additionalCurrencies: [],
        utcOffset: offset.text,
        utcOffsetMilliseconds: offset.ms,
        uiDomain: account.uiDomain,
        dataHostingLocation: 'na1',
      },
    };
  },
};

function utcOffset(timeZone: string, nowMs: number): { text: string; ms: number } {
  const part = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(nowMs)
    .find(({ type }) => type === 'timeZoneName');
  const text = (part?.value ?? 'GMT').replace('GMT', '') || '+00:00';
  const [hours = 0, minutes = 0] = text.slice(1).split(':').map(Number);
  return { text, ms: (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000 };
}

const uninstall: Route = {
  method: 'DELETE',
  path: '/appinstalls/2026-09/external-install',
  access: 'token',
  limit: 'burst',
  handle(exchange) {
    uninstallApp(exchange.context, exchange.grant?.token.clientId ?? '', accountOf(exchange).portalId);
    return { status: 204 };
  },
};

const SUBSCRIPTION = { id: '501', name: 'One to One' };
const readScopes = () => [['communication_preferences.read', 'communication_preferences.read_write']];

const definitions: Route = {
  method: 'GET',
  path: '/communication-preferences/2026-09/definitions',
  access: 'token',
  limit: 'burst',
  scopes: readScopes,
  handle: () => ({
    status: 200,
    body: {
      status: 'COMPLETE',
      results: [
        { ...SUBSCRIPTION, description: 'One to One emails', purpose: 'Sales', isActive: true, isDefault: true, isInternal: false },
      ],
    },
  }),
};

const statuses: Route = {
  method: 'GET',
  path: '/communication-preferences/2026-09/statuses/:email',
  access: 'token',
  limit: 'burst',
  scopes: readScopes,
  handle(exchange) {
    if (exchange.query.get('channel') !== 'EMAIL') throw validationError('channel must be EMAIL');
    const email = exchange.params['email'] ?? '';
    const unsubscribed = accountOf(exchange).unsubscribed.includes(email.toLowerCase());
    const result = {
      subscriptionId: SUBSCRIPTION.id,
      subscriptionName: SUBSCRIPTION.name,
      subscriberIdString: email,
      channel: 'EMAIL',
      status: unsubscribed ? 'UNSUBSCRIBED' : 'NOT_SPECIFIED',
      source: 'SUBSCRIPTION_STATUS',
      legalBasis: null,
      legalBasisExplanation: null,
    };
    return { status: 200, body: { status: 'COMPLETE', results: [result] } };
  },
};

export const accountRoutes: readonly Route[] = [details, uninstall, definitions, statuses];
