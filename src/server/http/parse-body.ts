/** From raw, verified bytes to a value the schema allows. */
import type { z } from 'zod';
import { RequestError } from './request-error.ts';

/** @throws RequestError 'bad-request' naming the path of the first fault */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  if (!(body instanceof Uint8Array)) throw new RequestError('bad-request', 400, 'The body is missing.');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new RequestError('bad-request', 400, 'The body is not JSON.');
  }
  return parseValue(schema, value);
}

/** @throws RequestError 'bad-request' naming the path of the first fault */
export function parseValue<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue === undefined || issue.path.length === 0 ? null : issue.path.join('.');
  throw new RequestError('bad-request', 400, `${path ?? 'The body'}: ${issue?.message ?? 'is not valid'}`, path);
}
