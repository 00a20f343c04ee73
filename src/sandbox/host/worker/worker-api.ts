/** The globals through which the SDK reaches HubSpot: logger, hsFetch, serverless and hsWorkerAPI. */

import { LOG_LEVELS, WORKER_API_NAMES, type CrmAnswer, type FetchOptions, type HostApi, type PlainResponse } from '../protocol.ts';

type WorkerFunction = (typeof WORKER_API_NAMES)[number];

interface WorkerApiOptions {
  /** The object hooks hand to the card; the same one on every render. */
  api: { context: object; actions: object };
  host: HostApi;
}

export function workerApi({ api, host }: WorkerApiOptions): Record<string, unknown> {
  const location = { path: '/', params: {} };
  const hsWorkerAPI: Record<WorkerFunction, (...args: never[]) => unknown> = {
    useExtensionContext: () => api.context,
    useExtensionActions: () => api.actions,
    useExtensionApi: () => api,
    useAppPageLocation: () => location,
    fetchCrmProperties: (names: string[], onUpdate: (properties: Record<string, string | null>) => void, options?: unknown) =>
      envelope(host.crmProperties(names, onUpdate, options)),
    fetchAssociations: (request: unknown, options?: unknown) => envelope(host.associations(request, options)),
    fetchCrmSearch: (request: unknown, options?: unknown) => envelope(host.crmSearch(request, options)),
    formatCrmProperties: (request: unknown) => envelope(host.formatCrmProperties(request)),
    fetchHubSpotApi: (request: unknown) => host.hubSpotApi(request),
  };
  return {
    hsWorkerAPI,
    logger: Object.fromEntries(LOG_LEVELS.map((level) => [level, (data: string | number) => host.log(level, data)])),
    hsFetch: async (url: string | URL, options: FetchOptions = {}) =>
      toResponse(await host.fetch(String(url), { ...options, ...(options.headers ? { headers: plainHeaders(options.headers) } : {}) })),
    serverless: (name: string) => host.serverless(name),
  };
}

/** The SDK calls `.json()`; a real Response could not carry the cleanup function. */
async function envelope(answer: Promise<CrmAnswer | unknown[]>): Promise<{ json: () => Promise<unknown> }> {
  const value = await answer;
  return { json: async () => value };
}

function plainHeaders(headers: Record<string, string> | Headers): Record<string, string> {
  return headers instanceof Headers ? Object.fromEntries(headers.entries()) : headers;
}

function toResponse({ status, statusText, headers, body }: PlainResponse): Response {
  const bodiless = status === 204 || status === 205 || status === 304;
  return new Response(bodiless ? null : body, { status, statusText, headers });
}
