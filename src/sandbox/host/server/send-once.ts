/** Sends one request to an app backend and reads its answer within limits. */

export interface OutgoingRequest {
  url: string;
  method: string;
  /** Null sends none. */
  body: string | null;
  headers: Record<string, string>;
  timeoutMs: number;
  maxBytes: number;
}

export type Outcome =
  | { kind: 'answer'; status: number; body: unknown; retryAfter: string | null }
  | { kind: 'no-connection' | 'timeout' | 'too-large'; message: string };

/** Follows no redirect. */
export async function sendOnce({ url, method, body, headers, timeoutMs, maxBytes }: OutgoingRequest): Promise<Outcome> {
  const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
  try {
    const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
    const text = await readUpTo(response, maxBytes);
    if (text === null) return { kind: 'too-large', message: 'The answer of the app backend is over 1 MB' };
    return {
      kind: 'answer',
      status: response.status,
      body: parsed(text, response.headers.get('content-type')),
      retryAfter: response.headers.get('retry-after'),
    };
  } catch {
    if (signal.aborted) return { kind: 'timeout', message: 'The app backend did not answer in time' };
    return { kind: 'no-connection', message: 'The app backend could not be reached' };
  }
}

/** @returns null when there is more than `maxBytes` */
async function readUpTo(response: Response, maxBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string, contentType: string | null): unknown {
  if (text === '') return null;
  if (!/\bjson\b/i.test(contentType ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
