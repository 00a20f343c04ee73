/** Turns the request proxy's answer into what the card sees as a Response. How HubSpot's own page does it is not public. */

import type { PlainResponse } from '../protocol.ts';

interface ProxyAnswer {
  message?: string;
  context?: { appServerStatusCode?: string[] };
  responseBody?: unknown;
}

/** @param proxyStatus HTTP status of the proxy itself; a success there says nothing about the backend */
export function responseOfProxy(proxyStatus: number, answer: ProxyAnswer): PlainResponse {
  const told = Number(answer.context?.appServerStatusCode?.[0]);
  const status = Number.isInteger(told) && told >= 200 && told <= 599 ? told : proxyStatus >= 400 ? proxyStatus : 502;
  const content = answer.responseBody ?? (status >= 300 ? { message: answer.message ?? 'The request failed' } : null);
  const isText = typeof content === 'string';
  return {
    status,
    statusText: '',
    headers: [['content-type', isText ? 'text/plain' : 'application/json']],
    body: content === null ? '' : isText ? content : JSON.stringify(content),
  };
}
