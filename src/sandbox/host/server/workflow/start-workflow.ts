/** Puts the stand-in for the workflow engine together: its clock, its ways to the backend and to open pages. */

import type { HostServerOptions } from '../host-options.ts';
import type { HubSpotClient } from '../hubspot-client.ts';
import type { ReloadEvents } from '../reload-events.ts';
import { fillSettings, type FillSettings } from './fill-settings.ts';
import { workflowEngine } from './workflow-engine.ts';
import type { WorkflowRouteParts } from './workflow-routes.ts';

interface StartWorkflow {
  options: HostServerOptions;
  hubspot: HubSpotClient;
  backendUrl: () => string;
  proxyOf: FillSettings['proxyOf'];
  events: ReloadEvents;
  /** Ms since 1970, for signatures. */
  now: () => number;
}

export function startWorkflow({ options, hubspot, backendUrl, proxyOf, events, now }: StartWorkflow): WorkflowRouteParts {
  const { publicBackendOrigin: publicOrigin, clientSecret, portalId } = options;
  const engine = workflowEngine({
    publicOrigin,
    backendUrl,
    clientSecret,
    portalId,
    now,
    hubspot,
    monotonicMs: () => performance.now(),
    wallMs: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
    onChange(run, contactIds) {
      events.send('workflow', run);
      if (contactIds.length > 0) events.send('finished', contactIds);
    },
  });
  return {
    actions: options.workflowActions ?? [],
    engine,
    hubspot,
    fillSettings: (contactIds) => fillSettings({ hubspot, publicOrigin, proxyOf }, contactIds),
  };
}
