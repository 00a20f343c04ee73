/** The sandbox's own paths under /sandbox: state, accounts, tokens, faults, and the data a host page shows. None of them is HubSpot's. */

import { z } from 'zod';
import { DEMO_APP, DEMO_PORTAL_ID, DEMO_SCOPES, DEMO_USER_ID } from '../demo-app.ts';
import { faultSchema, FAULT_KINDS, type FaultPlan } from '../faults/fault-plan.ts';
import type { Exchange, Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import type { CallStats } from '../limits/call-stats.ts';
import { issueTokens } from '../oauth/tokens.ts';
import { OBJECT_TYPES } from '../schema/object-types.ts';
import { addAccount } from '../state/add-account.ts';
import { setAccountRules } from '../state/state-access.ts';
import { contactRoutes } from './contact-routes.ts';
import { controlledAccount } from './controlled-account.ts';
import { workflowControlRoutes } from './workflow-control-routes.ts';

export interface ControlParts {
  faults: FaultPlan;
  stats: CallStats;
  reset: () => void;
}

const rulesSchema = z.object({
  uniqueOnActivities: z.enum(['accept', 'refuse', 'upsert-only']).optional(),
  uniqueConflict: z.enum(['409', '400']).optional(),
  partialBatches: z.boolean().optional(),
  goneCallbacks: z.array(z.string()).optional(),
  goneCallbackStatus: z.literal([404, 410, 400]).optional(),
  requiredProperties: z
    .partialRecord(z.enum(['contacts', 'companies', 'deals', 'calls', 'tasks', 'meetings']), z.array(z.string()))
    .optional(),
  leftVoicemailRemoved: z.boolean().optional(),
  mergedIdsResolve: z.boolean().optional(),
});
const accountSchema = z.object({
  portalId: z.int().positive(),
  name: z.string().optional(),
  timeZone: z.string().optional(),
  uiDomain: z.string().optional(),
  seed: z.enum(['demo', 'empty']).default('empty'),
});
const tokenSchema = z.object({
  portalId: z.int().default(DEMO_PORTAL_ID),
  clientId: z.string().default(DEMO_APP.clientId),
  userId: z.int().default(DEMO_USER_ID),
  scopes: z.array(z.string()).default([...DEMO_SCOPES]),
  expiresInSeconds: z.number().optional(),
});
const randomFaultsSchema = z.object({
  share: z.number().min(0).max(1),
  kinds: z.array(z.enum(FAULT_KINDS)).min(1),
  ms: z.number().optional(),
});

const open = { access: 'open', limit: 'none' } as const;

export function controlRoutes(parts: ControlParts): Route[] {
  return [
    { ...open, method: 'GET', path: '/sandbox/state', handle: (exchange) => ({ status: 200, body: summary(exchange, parts) }) },
    {
      ...open,
      method: 'POST',
      path: '/sandbox/reset',
      handle() {
        parts.reset();
        return { status: 204 };
      },
    },
    {
      ...open,
      method: 'POST',
      path: '/sandbox/accounts',
      handle(exchange) {
        const { portalId, seed, name, timeZone, uiDomain } = parseBody(exchange, accountSchema);
        addAccount(exchange.context, {
          portalId,
          seed,
          ...(name === undefined ? {} : { name }),
          ...(timeZone === undefined ? {} : { timeZone }),
          ...(uiDomain === undefined ? {} : { uiDomain }),
        });
        return { status: 201, body: { portalId } };
      },
    },
    {
      ...open,
      method: 'PATCH',
      path: '/sandbox/rules',
      handle(exchange) {
        const account = controlledAccount(exchange);
        const given = Object.entries(parseBody(exchange, rulesSchema)).filter(([, value]) => value !== undefined);
        setAccountRules(exchange.context, account, Object.fromEntries(given));
        return { status: 200, body: account.rules };
      },
    },
    {
      ...open,
      method: 'POST',
      path: '/sandbox/tokens',
      handle(exchange) {
        const { expiresInSeconds, ...request } = parseBody(exchange, tokenSchema);
        return {
          status: 201,
          body: issueTokens(exchange.context, { ...request, ...(expiresInSeconds === undefined ? {} : { expiresInSeconds }) }),
        };
      },
    },
    {
      ...open,
      method: 'POST',
      path: '/sandbox/faults',
      handle(exchange) {
        parts.faults.add(parseBody(exchange, faultSchema));
        return { status: 201, body: { ordered: true } };
      },
    },
    {
      ...open,
      method: 'PUT',
      path: '/sandbox/faults/random',
      handle(exchange) {
        const { ms, ...faults } = parseBody(exchange, randomFaultsSchema);
        parts.faults.random(faults.share === 0 ? null : { ...faults, ...(ms === undefined ? {} : { ms }) });
        return { status: 204 };
      },
    },
    {
      ...open,
      method: 'DELETE',
      path: '/sandbox/faults',
      handle() {
        parts.faults.clear();
        return { status: 204 };
      },
    },
    ...contactRoutes,
    ...workflowControlRoutes,
  ];
}

function summary(exchange: Exchange, parts: ControlParts): unknown {
  const accounts = Object.values(exchange.context.state.accounts).map((account) => ({
    portalId: account.portalId,
    name: account.name,
    timeZone: account.timeZone,
    records: Object.fromEntries(
      OBJECT_TYPES.map((type) => [type, Object.values(account.objects[type]).filter((record) => !record.archived).length]),
    ),
    callbacks: account.callbacks.length,
    rules: account.rules,
    calls: parts.stats.count(account.portalId),
  }));
  return { accounts, calls: parts.stats.byPath(), faultsStruck: parts.faults.struck };
}
