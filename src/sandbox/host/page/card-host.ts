/** What the page does for one running card: actions, CRM data with live push, requests, logs. */

import { release, retain } from '@remote-ui/rpc';
import type { CrmAnswer, HostApi } from '../protocol.ts';
import { callCard } from './call-card.ts';
import { runAction } from './card-actions.ts';
import { recordEvent } from './event-log.ts';
import { pickProperties } from './record/pick-properties.ts';
import type { RecordStore } from './record/record-store.ts';
import { requestJson } from './request-json.ts';
import { responseOfProxy } from './response-of-proxy.ts';

export interface CardHostOptions {
  card: string;
  store: RecordStore;
  objectTypeId: string;
  onCrash: (message: string, stack?: string) => void;
}

export interface CardHost {
  api: HostApi;
  /** Ends every subscription of the card. */
  dispose(): void;
}

export function cardHost({ card, store, objectTypeId, onCrash }: CardHostOptions): CardHost {
  const subscriptions = new Set<() => void>();
  const subscribe = (push: () => void, callback: unknown): (() => void) => {
    retain(callback);
    const unsubscribe = store.subscribe(push);
    const end = (): void => {
      if (!subscriptions.delete(end)) return;
      unsubscribe();
      release(callback);
    };
    subscriptions.add(end);
    return end;
  };
  const record = { objectId: store.contactId, objectTypeId };
  const ask = async (path: string, request: unknown): Promise<CrmAnswer> => {
    recordEvent(card, 'crm', { path, request });
    try {
      return { data: await requestJson(`/host/crm/${path}`, { ...record, request }) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };

  const api: HostApi = {
    log(level, data) {
      recordEvent(card, 'log', { level, data });
      console[level](`[${card}]`, data);
    },
    action(name, ...args) {
      recordEvent(card, 'action', { name, args: args.filter((arg) => typeof arg !== 'function') });
      return runAction({ store, subscribe }, name, args);
    },
    async fetch(url, { method = 'GET', timeout, body, headers }) {
      const response = await fetch('/host/proxy', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ requestUri: url, method, requestBody: body, requestHeaders: headers, requestTimeoutMillis: timeout }),
      });
      const answer = responseOfProxy(response.status, await response.json());
      recordEvent(card, 'fetch', { url, method, status: answer.status });
      return answer;
    },
    async crmProperties(names, onUpdate) {
      recordEvent(card, 'crm', { path: 'properties', names });
      const picked = (): Record<string, string | null> => pickProperties(store.get()?.contact.properties ?? {}, names);
      const cleanup = subscribe(() => callCard(onUpdate, picked()), onUpdate);
      try {
        if (store.get() === null) await store.refresh();
        return { data: picked(), cleanup };
      } catch (error) {
        return { error: (error as Error).message, cleanup };
      }
    },
    associations: (request) => ask('associations', request),
    crmSearch: (request) => ask('search', request),
    async formatCrmProperties(request) {
      // Values go back as they came: how HubSpot formats them is not simulated.
      return (request as { propertiesList?: unknown[] }).propertiesList ?? [];
    },
    hubSpotApi: (request) => requestJson('/host/crm/api', { ...record, request }),
    serverless: async (name) => {
      throw new Error(`Serverless functions are not simulated here (${name})`);
    },
    crash(message, stack) {
      recordEvent(card, 'crash', { message, stack });
      onCrash(message, stack);
    },
  };
  return {
    api,
    dispose() {
      for (const end of [...subscriptions]) end();
    },
  };
}
