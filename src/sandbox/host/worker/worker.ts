/** Runs one card bundle as HubSpot's runtime does: in a worker without DOM, with HubSpot's globals, drawn by the page. */

import { createRemoteRoot } from '@remote-ui/core';
import type { RemoteChannel } from '@remote-ui/core';
import { createEndpoint, retain } from '@remote-ui/rpc';
import type { MessageEndpoint } from '@remote-ui/rpc';
import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import type { ReactElement } from 'react';
import type { CardContext, HostApi, WorkerApi } from '../protocol.ts';
import { cardActions } from './card-actions.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { forbidImportScripts, forbidNatives } from './forbid-natives.ts';
import { workerApi } from './worker-api.ts';

interface ExtensionApi {
  context: CardContext;
  actions: Record<string, (...args: unknown[]) => Promise<unknown>>;
  runServerlessFunction: (request: unknown) => Promise<unknown>;
}

async function start(channel: RemoteChannel, bundleUrl: string, context: CardContext, host: HostApi): Promise<void> {
  // Whatever crossed is released when this call ends, unless it is retained first.
  retain(channel);
  retain(host);
  reportCrashes(host);

  const actions = cardActions(host);
  const api: ExtensionApi = { context, actions, runServerlessFunction: () => host.serverless('runServerlessFunction') };
  let extension: ((api: ExtensionApi) => ReactElement) | null = null;
  Object.assign(globalThis, {
    __HUBSPOT_EXTENSION_WORKER__: true,
    React,
    RemoteUI,
    extend_V2: (callback: (api: ExtensionApi) => ReactElement) => {
      extension = callback;
    },
    ...workerApi({ api, host }),
  });
  forbidNatives();
  importScripts(bundleUrl);
  forbidImportScripts();
  if (extension === null) throw new Error('The bundle never called hubspot.extend()');

  const render = extension as (api: ExtensionApi) => ReactElement;
  const Extension = (): ReactElement => render(api);
  const root = createRemoteRoot(channel, { strict: false });
  RemoteUI.createRoot(root).render(
    React.createElement(
      CrashBoundary,
      { onCrash: (error: Error) => host.crash(error.message, error.stack) },
      React.createElement(Extension),
    ),
  );
  await root.mount();
}

function reportCrashes(host: HostApi): void {
  addEventListener('error', (event) => host.crash(event.message, (event.error as Error | undefined)?.stack));
  addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    if (reason instanceof Error) host.crash(reason.message, reason.stack);
    else host.crash(String(reason));
  });
}

const exposed: WorkerApi = { start };
createEndpoint(globalThis as unknown as MessageEndpoint).expose({ start: exposed.start });
