/**
 * Reads a JSON body with a zod schema and refuses what does not fit.
 * Documented: 400 for malformed JSON and wrong types, 415 for another content type. The exact words of the messages and the
 * strictness about numbers where HubSpot's specification says string are the emulator's own.
 */

import type { z } from 'zod';
import { HubSpotError, validationError } from '../hubspot-error.ts';
import type { Exchange } from './exchange.ts';

export function parseBody<Schema extends z.ZodType>(exchange: Exchange, schema: Schema): z.output<Schema> {
  const contentType = String(exchange.headers['content-type'] ?? '')
    .split(';')[0]
    ?.trim()
    .toLowerCase();
  if (contentType !== 'application/json') throw new HubSpotError(415, 'HTTP 415 Unsupported Media Type');
  const parsed = schema.safeParse(parseJson(exchange.rawBody));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? 'body' : issue.path.join('.');
  throw validationError(`Invalid input JSON on line 1, column 1: ${where}: ${issue?.message ?? 'does not fit'}`, {
    errors: parsed.error.issues.map(({ path, message }) => ({ message, in: path.join('.') })),
  });
}

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8')) as unknown;
  } catch {
    throw validationError('Invalid input JSON on line 1, column 1: the body is not JSON');
  }
}
