/** Keeps values for a while, by key; the least recently written go first when there are too many. */

export interface ExpiringCache<Value> {
  /** Undefined: not there, or too old. */
  get(key: string): Value | undefined;
  set(key: string, value: Value, ttlMs: number): void;
  delete(key: string): void;
}

/** @param max entries kept, 1 or more */
export function createExpiringCache<Value>(monotonicMs: () => number, max: number): ExpiringCache<Value> {
  const entries = new Map<string, { value: Value; untilMs: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.untilMs > monotonicMs()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value, ttlMs) {
      entries.delete(key);
      entries.set(key, { value, untilMs: monotonicMs() + ttlMs });
      const oldest = entries.keys().next().value;
      if (entries.size > max && oldest !== undefined) entries.delete(oldest);
    },
    delete(key) {
      entries.delete(key);
    },
  };
}
