/** Whether this process can work now: its database takes a write, its disk has room. Asked often, looked at once a second at most. */
import { statfs } from 'node:fs/promises';
import type { Store } from '../store/store.ts';

/** An answer counts for this long, so that probes, however many, cost one write a second. */
const VALID_MS = 1_000;
/** Share of the disk that an embedded database leaves free: what it needs to clear its log and to be copied. */
const LEAST_FREE = 0.05;

export interface ReadinessOptions {
  /** Its tables are migrated, or it would not be open. */
  store: Pick<Store, 'isReady'>;
  /** Free share of the disk that holds the database, 0 to 1; null where that is not this machine's to watch. */
  freeShare: (() => Promise<number>) | null;
  monotonicMs: () => number;
}

/** @returns a function that never rejects */
export function createReadiness({ store, freeShare, monotonicMs }: ReadinessOptions): () => Promise<boolean> {
  let looked: { atMs: number; answer: Promise<boolean> } | null = null;

  async function look(): Promise<boolean> {
    try {
      const [written, free] = await Promise.all([store.isReady(), freeShare === null ? 1 : freeShare()]);
      return written && free > LEAST_FREE;
    } catch {
      return false;
    }
  }

  return () => {
    const nowMs = monotonicMs();
    if (looked === null || nowMs - looked.atMs >= VALID_MS) looked = { atMs: nowMs, answer: look() };
    return looked.answer;
  };
}

/** What a user without privileges may still fill of the disk that holds `directory`, 0 to 1. */
export async function freeShareOf(directory: string): Promise<number> {
  const { bavail, blocks } = await statfs(directory);
  return blocks === 0 ? 1 : bavail / blocks;
}
