/** Reads the JSON body of a request. */

import type { IncomingMessage } from 'node:http';

export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Allows for the envelope around a body that itself may be 1 MB. */
const MAX_BYTES = 1_500_000;

/** @throws BodyError 413 or 400 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too much is read to its end and dropped: hanging up instead would hide the answer.
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BYTES) throw new BodyError(413, 'The request is over 1 MB');
  try {
    return size === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BodyError(400, 'The request is not JSON');
  }
}
