/** `ringback progress`: how much waits at a running backend, and, watched, until nothing does. */
import { Progress } from '../contract/progress-contract.ts';
import type { CliStreams } from './cli-streams.ts';
import { firstFault } from './first-fault.ts';
import { showProgress } from './show-progress.ts';

export interface ProgressOptions {
  /** Address of the backend, or of the sandbox. */
  url: string;
  watch: boolean;
  json: boolean;
  /** Between two looks, seconds. */
  everySeconds: number;
}

/** A backend that takes longer than this is not going to say anything useful. */
const TIMEOUT_MS = 10_000;

/** @returns whether the backend could be asked, each time until nothing waited or, unwatched, once */
export async function runProgress(streams: CliStreams, options: ProgressOptions): Promise<boolean> {
  const { url, watch, json, everySeconds } = options;
  const overwrite = watch && !json && streams.isTerminal;
  let before: { waiting: number; atMs: number } | null = null;
  for (;;) {
    const progress = await askProgress(streams, url);
    const atMs = streams.monotonicMs();
    if (typeof progress === 'string') {
      streams.writeError(`${overwrite && before !== null ? '\n' : ''}ringback: ${progress}\n`);
      return false;
    }
    // A process that only answers does not know what others finish; the fall of what waits tells.
    const fallen =
      before === null ? null : Math.max(0, (before.waiting - progress.waiting) / Math.max(0.001, (atMs - before.atMs) / 1_000));
    const line = json ? JSON.stringify(progress) : showProgress(progress, progress.donePerSecond ?? fallen);
    const last = !watch || progress.waiting === 0;
    // Back to the start of the line, and the rest of what stood there is wiped out.
    await streams.write(overwrite ? `\r${line}\u001b[K${last ? '\n' : ''}` : `${line}\n`);
    if (last) return true;
    before = { waiting: progress.waiting, atMs };
    await streams.sleep(everySeconds * 1_000);
  }
}

/** @returns a sentence when there is no answer to use */
async function askProgress(streams: CliStreams, url: string): Promise<Progress | string> {
  const target = `${url.replace(/\/+$/, '')}/progress`;
  let response: Response;
  try {
    response = await fetch(target, {
      headers: streams.token === null ? {} : { authorization: `Bearer ${streams.token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return `no backend answers at ${url}. Is it running? Name another with --url`;
  }
  if (response.status === 404)
    return `${url} does not tell its progress here. Ask on its own machine, or set METRICS_TOKEN to the token of the backend`;
  if (!response.ok) return `the backend at ${url} answered ${String(response.status)}`;
  const parsed = Progress.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data : `what answers at ${url} is no Ringback backend: ${firstFault(parsed.error)}`;
}
