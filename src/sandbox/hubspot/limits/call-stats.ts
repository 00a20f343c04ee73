/** Counts what the emulator was asked, so that a test can hold a caller to a budget. */

export interface CallRecord {
  atMs: number;
  method: string;
  /** Without query. */
  path: string;
  /** Null when no known token was sent. */
  portalId: number | null;
  /** 0 when the connection was dropped on purpose. */
  status: number;
}

export interface CallStats {
  /** The latest calls, oldest first, at most 10,000. Requests to the control surface are not among them. */
  readonly calls: readonly CallRecord[];
  /** Calls of one account, or of all. */
  count(portalId?: number): number;
  /** Calls by "METHOD path", ids replaced by ":id". */
  byPath(portalId?: number): Record<string, number>;
  /** Most calls inside any stretch of `ms`. */
  largestWindow(ms: number, portalId?: number): number;
  /** Most calls that were being answered at the same time. */
  readonly mostConcurrent: number;
  reset(): void;
}

export interface CallRecorder extends CallStats {
  began(): void;
  ended(call: CallRecord): void;
}

const KEPT = 10_000;

export function callRecorder(): CallRecorder {
  let calls: CallRecord[] = [];
  let running = 0;
  let mostConcurrent = 0;
  const of = (portalId: number | undefined) => (portalId === undefined ? calls : calls.filter((call) => call.portalId === portalId));

  return {
    get calls() {
      return calls;
    },
    get mostConcurrent() {
      return mostConcurrent;
    },
    count: (portalId) => of(portalId).length,
    byPath(portalId) {
      const counts: Record<string, number> = {};
      for (const { method, path } of of(portalId)) {
        const name = `${method} ${path.replace(/\/\d+(?=\/|$)/g, '/:id')}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    },
    largestWindow(ms, portalId) {
      const times = of(portalId)
        .map((call) => call.atMs)
        .sort((a, b) => a - b);
      let most = 0;
      let first = 0;
      for (const [index, at] of times.entries()) {
        while ((times[first] ?? at) <= at - ms) first += 1;
        most = Math.max(most, index - first + 1);
      }
      return most;
    },
    reset() {
      calls = [];
      mostConcurrent = running;
    },
    began() {
      running += 1;
      mostConcurrent = Math.max(mostConcurrent, running);
    },
    ended(call) {
      running -= 1;
      calls.push(call);
      if (calls.length > KEPT) calls = calls.slice(-KEPT);
    },
  };
}
