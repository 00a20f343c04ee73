/** One request through hubspot.fetch: every way it can fail becomes a Failure, nothing is thrown. */
import { hubspot } from '@hubspot/ui-extensions';
import { TIMED_OUT, UNREACHABLE, type Result } from './failure.ts';
import { readEnvelope } from './read-envelope.ts';

export interface BackendCall {
  url: string;
  method: 'GET' | 'POST' | 'PUT';
  /** A plain object; HubSpot makes the JSON. */
  body?: { [key: string]: unknown };
  /** HubSpot allows up to 120 s and gives 15 s by default (HubSpot docs, "Fetching data", 2026). */
  timeoutMs: number;
  /** What the data must hold. */
  keys: readonly string[];
}

/** HubSpot's own time limit is expected to fire first; ours only catches a fetch that never settles. */
const GRACE_MS = 2000;

export async function callBackend<Data>({ url, method, body, timeoutMs, keys }: BackendCall): Promise<Result<Data>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), timeoutMs + GRACE_MS);
  });
  try {
    const answered = await Promise.race([send(url, { method, timeout: timeoutMs, ...(body === undefined ? {} : { body }) }), late]);
    if (answered === 'late') return { ok: false, failure: TIMED_OUT };
    return readEnvelope<Data>(answered.body, answered.ok, keys);
  } catch (error) {
    return { ok: false, failure: saysTimeout(error) ? TIMED_OUT : UNREACHABLE };
  } finally {
    clearTimeout(timer);
  }
}

async function send(url: string, options: Parameters<typeof hubspot.fetch>[1]): Promise<{ ok: boolean; body: unknown }> {
  const response = await hubspot.fetch(url, options);
  const body: unknown = await response.json().catch(() => undefined);
  return { ok: response.ok, body };
}

function saysTimeout(error: unknown): boolean {
  return error instanceof Error && /time(d)?[\s-]?out/i.test(error.message);
}
