/** Tells open pages that a card was rebuilt, by server-sent events. */

import type { ServerResponse } from 'node:http';

export interface ReloadEvents {
  /** Keeps the connection until the page leaves. */
  add(response: ServerResponse): void;
  send(event: string, data: unknown): void;
  close(): void;
}

export function reloadEvents(): ReloadEvents {
  const pages = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': connected\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    send(event, data) {
      for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}
