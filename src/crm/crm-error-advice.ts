/** What a person is told when the CRM did not do its part: what happened, and what to do about it. */
import type { CrmError, CrmErrorCode } from './crm-error.ts';

export interface CrmErrorAdvice {
  happened: string;
  /** What the rep or the admin does. */
  todo: string;
}

/** One entry for every code. */
export const CRM_ERROR_ADVICE: Readonly<Record<CrmErrorCode, CrmErrorAdvice>> = {
  unauthorized: {
    happened: 'Ringback is no longer connected to your CRM account.',
    todo: 'Ask an admin to connect Ringback again; nothing you wrote is lost.',
  },
  'missing-scope': {
    happened: 'Your CRM account has not allowed Ringback to do this.',
    todo: 'Ask an admin to connect Ringback again and to accept every permission it asks for.',
  },
  'not-found': {
    happened: 'This record is not in the CRM any more: it was deleted or merged into another one.',
    todo: 'Open the record that replaced it and try there.',
  },
  invalid: {
    happened: 'The CRM refused the values, usually because a rule of your account asks for something more.',
    todo: 'Ask an admin to check the required properties and the call outcomes of the account.',
  },
  conflict: {
    happened: 'The CRM has this already.',
    todo: 'Reload the page to see what is there.',
  },
  'rate-limited': {
    happened: 'Your CRM account is getting more requests than it allows at the moment.',
    todo: 'Wait a moment and try again.',
  },
  locked: {
    happened: 'The CRM is moving or changing this record or account.',
    todo: 'Wait a few minutes and try again.',
  },
  unavailable: {
    happened: 'The CRM did not answer, and nothing was written.',
    todo: 'Try again in a minute.',
  },
  'outcome-unknown': {
    happened: 'The CRM did not say whether it wrote this.',
    todo: 'Try again: Ringback looks first whether it is there, so it will not be written twice.',
  },
  malformed: {
    happened: 'The CRM gave an answer that Ringback cannot read.',
    todo: 'Try again; if it stays this way, tell your admin.',
  },
};

/** One or two sentences for the person who waits. Names properties and permissions where the CRM did, never values. */
export function crmErrorAdvice(error: CrmError): string {
  const { happened, todo } = CRM_ERROR_ADVICE[error.code];
  return [happened, concerns(error), error.code === 'rate-limited' ? waitFor(error.retryAfterMs, todo) : todo]
    .filter((part) => part !== '')
    .join(' ');
}

function concerns(error: CrmError): string {
  if (error.details.length === 0) return '';
  if (error.code === 'missing-scope') return `It asks for: ${error.details.join(', ')}.`;
  return error.code === 'invalid' ? `It concerns: ${error.details.join(', ')}.` : '';
}

function waitFor(retryAfterMs: number | null, otherwise: string): string {
  if (retryAfterMs === null) return otherwise;
  const seconds = Math.ceil(retryAfterMs / 1_000);
  if (seconds >= 3_600) return 'The allowance of the day is used up: try again later today or tomorrow.';
  if (seconds <= 1) return 'Try again in a second.';
  return seconds < 120 ? `Try again in ${String(seconds)} seconds.` : `Try again in ${String(Math.ceil(seconds / 60))} minutes.`;
}
