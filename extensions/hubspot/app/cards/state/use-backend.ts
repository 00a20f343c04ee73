/** The backend of the place the card stands in. */
import { useMemo } from 'react';
import { NOT_CONFIGURED, type Result } from '../backend/failure.ts';
import { voicemailBackend, type BackendPlace, type VoicemailBackend } from '../backend/voicemail-backend.ts';

/** The same object as long as the place is the same; null when the account's profile names no backend. */
export function useBackend(place: BackendPlace | null): VoicemailBackend | null {
  const origin = place?.origin ?? null;
  const contactId = place?.contactId ?? '';
  const timeZone = place?.timeZone ?? 'UTC';
  return useMemo(() => (origin === null ? null : voicemailBackend({ origin, contactId, timeZone })), [origin, contactId, timeZone]);
}

/** One request, or the failure that stands for having nobody to ask. */
export async function ask<Data>(
  backend: VoicemailBackend | null,
  call: (backend: VoicemailBackend) => Promise<Result<Data>>,
): Promise<Result<Data>> {
  return backend === null ? { ok: false, failure: NOT_CONFIGURED } : call(backend);
}
