/** What went wrong between card and backend, in words a rep can act on. */
import type { ErrorCode } from '../state/wire.ts';

export interface Failure {
  code: ErrorCode | 'not-configured' | 'unreachable' | 'timed-out' | 'unreadable';
  /** What happened. */
  message: string;
  /** What to do about it. */
  action: string;
  /** Whether sending the very same request again makes sense. */
  retry: boolean;
  /** Path of the field that was refused, such as "settings.callbackNumber"; null when it is not about a field. */
  path: string | null;
}

export type Result<Data> = { ok: true; data: Data } | { ok: false; failure: Failure };

export const NOT_CONFIGURED: Failure = {
  code: 'not-configured',
  message: 'Ringback is not configured for this account yet.',
  action: 'Ask your admin to upload the app with a profile that sets BACKEND_ORIGIN.',
  retry: false,
  path: null,
};

export const UNREACHABLE: Failure = {
  code: 'unreachable',
  message: 'Ringback could not be reached.',
  action: 'Check your connection and try again.',
  retry: true,
  path: null,
};

export const TIMED_OUT: Failure = {
  code: 'timed-out',
  message: 'Ringback took too long to answer.',
  action: 'Try again; nothing is logged twice.',
  retry: true,
  path: null,
};

export const UNREADABLE: Failure = {
  code: 'unreadable',
  message: 'Ringback sent an answer the card cannot read.',
  action: 'Try again; if it stays, tell your admin.',
  retry: true,
  path: null,
};
