/** What the host server answers to its page. */

import type { Setup } from '../protocol.ts';
import type { CardBundles } from './card-bundles.ts';
import { callHubSpotApi, readActivity, readAssociations, searchRecords } from './crm-data.ts';
import type { HostServerOptions } from './host-options.ts';
import type { HubSpotClient } from './hubspot-client.ts';
import type { ProxyReply } from './proxy-request.ts';
import { answerWorkflowRoute, type WorkflowRouteParts } from './workflow/workflow-routes.ts';

export interface HostRouteParts {
  options: HostServerOptions;
  hubspot: HubSpotClient;
  bundles: CardBundles;
  proxy: (request: unknown) => Promise<ProxyReply>;
  backendUrl: () => string;
  workflow: WorkflowRouteParts;
}

export interface Reply {
  status: number;
  body: unknown;
}

/** @returns null when the address is none of these */
export async function answerHostRoute(
  method: string,
  path: string,
  body: () => Promise<unknown>,
  parts: HostRouteParts,
): Promise<Reply | null> {
  const { hubspot } = parts;
  const ok = (answer: unknown): Reply => ({ status: 200, body: answer });
  switch (`${method} ${path}`) {
    case 'GET /host/setup':
      return ok(setupOf(parts));
    case 'POST /host/proxy':
      return parts.proxy(await body());
    case 'GET /host/contacts':
      return hubspot.sandbox('GET', '/sandbox/contacts');
    case 'POST /host/crm/associations':
      return ok(await readAssociations(hubspot, await body()));
    case 'POST /host/crm/search':
      return ok(await searchRecords(hubspot, await body()));
    case 'POST /host/crm/api':
      return ok(await callHubSpotApi(hubspot, await body()));
  }
  const contact = /^\/host\/contacts\/(\d+)(\/timeline)?$/.exec(path);
  if (contact !== null) {
    const [, id, timeline] = contact;
    if (method === 'GET') return hubspot.sandbox('GET', `/sandbox/contacts/${id}${timeline ?? ''}`);
    if (method === 'POST' && timeline === undefined) return hubspot.sandbox('POST', `/sandbox/contacts/${id}`, await body());
  }
  const activity = /^\/host\/activities\/(calls|tasks)\/(\d+)$/.exec(path);
  if (activity !== null && method === 'GET') return ok(await readActivity(hubspot, activity[1] as 'calls' | 'tasks', activity[2] ?? ''));
  return answerWorkflowRoute(`${method} ${path}`, body, parts.workflow);
}

function setupOf({ options, bundles, backendUrl }: HostRouteParts): Setup {
  const { portalId, timezone = 'America/New_York', user, appId, appName = 'Ringback', publicBackendOrigin } = options;
  return {
    portal: { id: portalId, timezone },
    user: { ...user, emails: [user.email], roles: [], teams: [], permissions: [], locale: 'en-us', language: 'en' },
    app: { id: appId, name: appName },
    variables: { BACKEND_ORIGIN: publicBackendOrigin },
    cards: options.cards.map(({ name, title, location }) => ({ name, title, location, bundle: bundles.path(name) })),
    origins: [{ from: publicBackendOrigin, to: backendUrl() }],
  };
}
