/** The requests of the card. */
import type {
  CheckData,
  CheckRequest,
  HistoryData,
  LogData,
  LogRequest,
  PrepareData,
  RepSettings,
  SettingsData,
  UndoData,
  WordingData,
  WordingRequest,
} from '../state/wire.ts';
import { callBackend } from './call-backend.ts';
import type { Result } from './failure.ts';

export interface VoicemailBackend {
  prepare(): Promise<Result<PrepareData>>;
  /** Another wording of the same facts. */
  write(request: WordingRequest): Promise<Result<WordingData>>;
  /** What every tip finds in the words and in the follow-up's subject. */
  check(request: CheckRequest): Promise<Result<CheckData>>;
  earlier(): Promise<Result<HistoryData>>;
  /** Repeat-safe under request.idempotencyKey. */
  log(request: LogRequest): Promise<Result<LogData>>;
  /** Repeat-safe. */
  undo(voicemailId: string): Promise<Result<UndoData>>;
  saveSettings(settings: RepSettings): Promise<Result<SettingsData>>;
}

const READ_TIMEOUT_MS = 15_000;
/** Writing may wait for the CRM's rate limit. */
const WRITE_TIMEOUT_MS = 30_000;

export interface BackendPlace {
  /** As backendOrigin gives it. */
  origin: string;
  contactId: string;
  /** IANA zone of the rep's calendar. */
  timeZone: string;
}

export function voicemailBackend({ origin, contactId, timeZone }: BackendPlace): VoicemailBackend {
  const contact = `${origin}/card/contacts/${encodeURIComponent(contactId)}`;
  // A slash may stand bare in a query, and so does not depend on how a signature check decodes it.
  const zone = `?timeZone=${encodeURIComponent(timeZone).replaceAll('%2F', '/')}`;
  return {
    prepare: () =>
      callBackend({
        url: `${contact}/voicemail${zone}`,
        method: 'GET',
        timeoutMs: READ_TIMEOUT_MS,
        keys: ['contactId', 'settings', 'answer', 'slots', 'contact', 'history', 'notices'],
      }),
    write: (request) =>
      callBackend({
        url: `${origin}/card/wordings`,
        method: 'POST',
        body: { ...request },
        timeoutMs: READ_TIMEOUT_MS,
        keys: ['answer', 'tried'],
      }),
    check: (request) =>
      callBackend({
        url: `${origin}/card/checks`,
        method: 'POST',
        body: { ...request },
        timeoutMs: READ_TIMEOUT_MS,
        keys: ['findings', 'seconds', 'subjectFindings'],
      }),
    earlier: () => callBackend({ url: `${contact}/voicemails`, method: 'GET', timeoutMs: READ_TIMEOUT_MS, keys: ['history'] }),
    log: (request) =>
      callBackend({
        url: `${contact}/voicemails${zone}`,
        method: 'POST',
        body: { ...request },
        timeoutMs: WRITE_TIMEOUT_MS,
        keys: ['voicemailId', 'call', 'entry'],
      }),
    undo: (voicemailId) =>
      callBackend({
        url: `${origin}/card/voicemails/${encodeURIComponent(voicemailId)}/undo`,
        method: 'POST',
        body: { contactId },
        timeoutMs: WRITE_TIMEOUT_MS,
        keys: ['voicemailId', 'entry'],
      }),
    saveSettings: (settings) =>
      callBackend({ url: `${origin}/card/settings`, method: 'PUT', body: { settings }, timeoutMs: WRITE_TIMEOUT_MS, keys: ['settings'] }),
  };
}
