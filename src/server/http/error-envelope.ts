/** Every failure as the envelope a card can show: what happened, what to do, whether pressing again makes sense. */
import type { ErrorCode, ErrorEnvelope } from '../../contract/card-contract.ts';
import { CrmError } from '../../crm/crm-error.ts';
import { CRM_ERROR_ADVICE, crmErrorAdvice } from '../../crm/crm-error-advice.ts';
import { StoreError } from '../../store/store-error.ts';
import { UseCaseError } from '../../use-cases/use-case-error.ts';
import { RequestError } from './request-error.ts';

export interface Failure {
  status: number;
  envelope: ErrorEnvelope;
}

const CRM_FAILURES: Record<CrmError['code'], { code: ErrorCode; status: number; retry: boolean }> = {
  unauthorized: { code: 'crm-unauthorized', status: 424, retry: false },
  'missing-scope': { code: 'crm-missing-scope', status: 424, retry: false },
  'not-found': { code: 'crm-not-found', status: 404, retry: false },
  invalid: { code: 'crm-invalid', status: 422, retry: true },
  conflict: { code: 'crm-invalid', status: 409, retry: true },
  'rate-limited': { code: 'crm-rate-limited', status: 429, retry: true },
  locked: { code: 'crm-unavailable', status: 503, retry: true },
  unavailable: { code: 'crm-unavailable', status: 503, retry: true },
  'outcome-unknown': { code: 'crm-outcome-unknown', status: 503, retry: true },
  malformed: { code: 'crm-unavailable', status: 503, retry: true },
};

const USE_CASE_FAILURES: Record<UseCaseError['code'], { code: ErrorCode; status: number; action: string; retry: boolean }> = {
  'key-reused': { code: 'key-reused', status: 409, action: 'Reload the record and log the voicemail again.', retry: false },
  'voicemail-in-progress': {
    code: 'voicemail-in-progress',
    status: 409,
    action: 'It is finished within a minute; look at the history, then press again if there is more to log.',
    retry: true,
  },
  'already-logged': {
    code: 'already-logged',
    status: 409,
    action: 'Look at the history below; take it back there if it was a mistake, or change the words if you left another one.',
    retry: false,
  },
  'voicemail-not-found': { code: 'not-found', status: 404, action: 'Reload the record to see its history.', retry: false },
  'cannot-undo': { code: 'cannot-undo', status: 409, action: 'Finish logging first, then undo.', retry: true },
  'invalid-time-zone': { code: 'bad-request', status: 400, action: 'Reload the record.', retry: false },
};

const REQUEST_ACTIONS: Partial<Record<ErrorCode, string>> = {
  'bad-signature': 'Open the card inside HubSpot; if it keeps failing, ask your admin to check the public URL and client secret.',
  'too-large': 'Shorten the text.',
  'not-found': 'Check the address.',
};

export function errorEnvelope(error: unknown): Failure {
  if (error instanceof RequestError)
    return failure(error.status, error.code, error.message, REQUEST_ACTIONS[error.code] ?? 'Correct it and try again.', false, error.path);
  if (error instanceof UseCaseError) {
    const { code, status, action, retry } = USE_CASE_FAILURES[error.code];
    return failure(status, code, error.message, action, retry);
  }
  if (error instanceof CrmError) {
    const { code, status, retry } = CRM_FAILURES[error.code];
    const { happened } = CRM_ERROR_ADVICE[error.code];
    return failure(status, code, happened, crmErrorAdvice(error).slice(happened.length).trim(), retry);
  }
  if (error instanceof StoreError)
    return failure(503, 'store-unavailable', 'Ringback cannot reach its database.', 'Try again in a minute; nothing was lost.', true);
  return failure(500, 'internal', 'Something went wrong in Ringback.', 'Try again; if it stays, tell your admin.', true);
}

function failure(status: number, code: ErrorCode, message: string, action: string, retry: boolean, path: string | null = null): Failure {
  return { status, envelope: { ok: false, error: { code, message, action, retry, path } } };
}
