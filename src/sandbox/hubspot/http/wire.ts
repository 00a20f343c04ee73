/** Bytes on the wire: reading bodies, writing replies whole or spoilt, dropping connections. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer-request.ts';

/** Larger bodies are cut off; HubSpot's own limit is far above what a test sends. */
const MOST_BYTES = 10_000_000;

export async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Writes a reply and returns its status. `cut` spoils the body. */
export async function writeAnswer(response: ServerResponse, answer: Answer, cut: 'truncate' | 'malformed' | null = null): Promise<number> {
  if (response.destroyed) return 0;
  const { contentType, text } = bodyText(answer);
  const sent = cut === 'malformed' ? `${text.slice(0, Math.ceil(text.length / 2))}…` : text;
  response.writeHead(answer.status, {
    'x-hubspot-correlation-id': answer.correlationId,
    ...(contentType === null ? {} : { 'content-type': contentType, 'content-length': String(Buffer.byteLength(sent)) }),
    ...answer.headers,
  });
  if (cut === 'truncate') {
    const half = Buffer.from(sent).subarray(0, Math.floor(Buffer.byteLength(sent) / 2));
    await new Promise<void>((resolve) => response.write(half, () => resolve()));
    response.destroy();
    return answer.status;
  }
  await new Promise<void>((resolve) => {
    response.once('close', resolve);
    response.end(sent, () => resolve());
  });
  return answer.status;
}

function bodyText(answer: Answer): { contentType: string | null; text: string } {
  if (answer.html !== undefined) return { contentType: 'text/html;charset=utf-8', text: answer.html };
  if (answer.body === undefined) return { contentType: null, text: '' };
  return { contentType: 'application/json;charset=utf-8', text: JSON.stringify(answer.body) };
}

/** Closes the connection without a reply. */
export function drop(response: ServerResponse): number {
  response.destroy();
  return 0;
}

/** Waits, but not longer than the client does. */
export async function wait(ms: number, response: ServerResponse): Promise<void> {
  if (response.destroyed) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
