/** Structured logs without names, numbers, scripts or tokens: call sites log codes and counts, and this redacts what slips through. */
import { pino, type DestinationStream, type Logger } from 'pino';

/** Keys whose values never reach a log line, at the top or one level down. */
const PRIVATE_KEYS = [
  'authorization',
  'accessToken',
  'refreshToken',
  'sealedTokens',
  'clientSecret',
  'secrets',
  'text',
  'body',
  'subject',
  'email',
  'phone',
  'toNumber',
  'fromNumber',
  'firstName',
  'lastName',
  'facts',
  'slots',
  'payload',
  'url',
  'headers',
];

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: PRIVATE_KEYS.flatMap((key) => [key, `*.${key}`]), censor: '[redacted]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
