/** What crosses between the host page and the worker that runs a card. Only plain data and functions may cross. */

import type { RemoteChannel } from '@remote-ui/core';

export type CardLocation = 'crm.record.tab' | 'crm.record.sidebar';

/** What the card reads with useExtensionContext; the shape is HubSpot's (SDK 0.17.0, context.synced.d.ts). */
export interface CardContext {
  location: CardLocation;
  crm: { objectId: number; objectTypeId: string };
  portal: { id: number; timezone: string };
  user: {
    id: number;
    email: string;
    emails: string[];
    firstName: string;
    lastName: string;
    roles: string[];
    teams: { id: number; name: string; teammates: number[] }[];
    permissions: string[];
    locale?: string;
    language?: string;
  };
  variables: Record<string, string | number | boolean>;
  extension: { appId: number | string; appName: string; cardTitle: string };
}

/** Every action a card on a record may call, in the SDK's own names. */
export const ACTION_NAMES = [
  'addAlert',
  'reloadPage',
  'fetchCrmObjectProperties',
  'openIframeModal',
  'refreshObjectProperties',
  'onCrmPropertiesUpdate',
  'closeOverlay',
  'copyTextToClipboard',
  'navigateToPage',
] as const;
export type ActionName = (typeof ACTION_NAMES)[number];

/** Every function of the worker global `hsWorkerAPI`. */
export const WORKER_API_NAMES = [
  'useExtensionContext',
  'useExtensionActions',
  'useExtensionApi',
  'useAppPageLocation',
  'fetchCrmProperties',
  'fetchAssociations',
  'fetchCrmSearch',
  'formatCrmProperties',
  'fetchHubSpotApi',
] as const;

/** Every global that HubSpot's runtime gives a card, besides React and RemoteUI. */
export const WORKER_GLOBAL_NAMES = ['__HUBSPOT_EXTENSION_WORKER__', 'logger', 'extend_V2', 'hsWorkerAPI'] as const;

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Answer of a CRM fetcher; `cleanup` ends the live push. */
export interface CrmAnswer {
  data?: unknown;
  error?: string;
  cleanup?: () => void;
}

/** A Response taken apart, because class instances cannot cross. */
export interface PlainResponse {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: string;
}

export interface FetchOptions {
  method?: string;
  /** Milliseconds. */
  timeout?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** What the page does for the worker. */
export interface HostApi {
  log(level: LogLevel, data: string | number): void;
  action(name: ActionName, ...args: unknown[]): Promise<unknown>;
  fetch(url: string, options: FetchOptions): Promise<PlainResponse>;
  crmProperties(names: string[], onUpdate: (properties: Record<string, string | null>) => void, options?: unknown): Promise<CrmAnswer>;
  associations(request: unknown, options?: unknown): Promise<CrmAnswer>;
  crmSearch(request: unknown, options?: unknown): Promise<CrmAnswer>;
  formatCrmProperties(request: unknown): Promise<unknown[]>;
  hubSpotApi(request: unknown): Promise<{ status: number; headers: Record<string, string>; body: unknown }>;
  serverless(name: string): Promise<never>;
  crash(message: string, stack?: string): void;
}

/** What the worker does for the page. */
export interface WorkerApi {
  /** Loads the bundle and renders it. @throws when the bundle cannot be loaded or never calls hubspot.extend */
  start(channel: RemoteChannel, bundleUrl: string, context: CardContext, host: HostApi): Promise<void>;
}

/** What the page learns from the server before it draws anything. */
export interface Setup {
  portal: { id: number; timezone: string };
  user: CardContext['user'];
  app: { id: number; name: string };
  variables: CardContext['variables'];
  cards: CardSetup[];
  /** Origins the card believes in, and where they really are: links to the first are opened at the second. */
  origins: { from: string; to: string }[];
}

export interface CardSetup {
  name: string;
  title: string;
  location: CardLocation;
  /** Path of the bundle on the host server. */
  bundle: string;
}
