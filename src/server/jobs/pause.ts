/** Waiting that can be cut short. */

/** Resolves after `ms` milliseconds; rejects at once when `signal` is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Resolves when the time is over or `signal` is aborted, whichever comes first. */
export async function pause(sleep: Sleep, ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** Does `work` again and again with a pause between, until `signal` is aborted; resolves when the last round is over. */
export async function repeat(
  work: () => Promise<void>,
  everyMs: number,
  { sleep, signal }: { sleep: Sleep; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await work();
    await pause(sleep, everyMs, signal);
  }
}
