/** Faults that a test orders: which request fails, and how. */

import { z } from 'zod';

export const FAULT_KINDS = [
  'latency',
  'status-before',
  'status-after',
  'drop-before',
  'drop-after',
  'truncate',
  'malformed',
  'partial-207',
  'rate-limit',
  'wrong-type',
  'wrong-shape',
  'shuffle',
] as const;

/**
 * latency       waits `ms`, then answers as usual
 * status-before answers `status` (500) without doing anything; status-after does it first
 * drop-before   closes the connection without doing anything; drop-after does it first
 * truncate      does it, sends half of the answer and closes
 * malformed     does it, sends JSON that does not parse
 * partial-207   leaves out the last input of a batch and reports it as failed
 * rate-limit    429 under `policy`, without doing anything
 * wrong-type    does it, answers with an HTML page
 * wrong-shape   does it, answers with JSON of another shape
 * shuffle       does it, answers the results and errors of a batch in another order
 */
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultMatch {
  /** Any method when absent. */
  method?: string | undefined;
  /** Beginning of the path, or an expression; as text an expression begins with "^". Any path when absent. */
  path?: string | RegExp | undefined;
  /** Portal id. */
  account?: number | undefined;
  /** The first matching request that fails, counted from 1 (1). */
  nth?: number | undefined;
  /** How many matching requests fail from there on (1); null for all. */
  times?: number | null | undefined;
}

export interface Fault {
  match: FaultMatch;
  kind: FaultKind;
  /** For status-before and status-after; 500 when absent. */
  status?: number | undefined;
  /** Wait before anything else, ms. */
  ms?: number | undefined;
  /** For rate-limit; TEN_SECONDLY_ROLLING when absent. */
  policy?: 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY' | undefined;
  /** Body for status-before and status-after; HubSpot's own error shape when absent. */
  body?: unknown;
}

/** A fault as it is ordered over HTTP. */
export const faultSchema = z.object({
  match: z
    .object({
      method: z.string().optional(),
      path: z.string().optional(),
      account: z.number().optional(),
      nth: z.int().min(1).optional(),
      times: z.int().min(1).nullable().optional(),
    })
    .default({}),
  kind: z.enum(FAULT_KINDS),
  status: z.int().min(100).max(599).optional(),
  ms: z.number().min(0).max(600_000).optional(),
  policy: z.enum(['TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY']).optional(),
  body: z.unknown().optional(),
});

/** Faults by chance: each matching request fails with probability `share`, in one of `kinds`. */
export interface RandomFaults {
  share: number;
  kinds: readonly FaultKind[];
  match?: Pick<FaultMatch, 'method' | 'path' | 'account'>;
  ms?: number;
}

export interface FaultRequest {
  method: string;
  path: string;
  portalId: number | null;
}

export interface FaultPlan {
  /** Returns a function that takes the fault back. */
  add(fault: Fault): () => void;
  /** Replaces the earlier random faults; null ends them. */
  random(faults: RandomFaults | null): void;
  clear(): void;
  /** How many faults struck. */
  readonly struck: number;
  /** The fault for a request; null for none. The first one ordered wins. */
  next(request: FaultRequest): Fault | null;
}

export function faultPlan(random: () => number): FaultPlan {
  let planned: { fault: Fault; seen: number; used: number }[] = [];
  let byChance: RandomFaults | null = null;
  let struck = 0;

  function choose(request: FaultRequest): Fault | null {
    for (const entry of planned) {
      const { nth = 1, times = 1 } = entry.fault.match;
      if (!matches(entry.fault.match, request)) continue;
      entry.seen += 1;
      if (entry.seen < nth || (times !== null && entry.used >= times)) continue;
      entry.used += 1;
      return entry.fault;
    }
    if (byChance === null || !matches(byChance.match ?? {}, request) || random() >= byChance.share) return null;
    const kind = byChance.kinds[Math.floor(random() * byChance.kinds.length)];
    return kind === undefined ? null : { match: {}, kind, ms: byChance.ms };
  }

  return {
    add(fault) {
      const entry = { fault, seen: 0, used: 0 };
      planned.push(entry);
      return () => {
        planned = planned.filter((other) => other !== entry);
      };
    },
    random(faults) {
      byChance = faults;
    },
    clear() {
      planned = [];
      byChance = null;
    },
    get struck() {
      return struck;
    },
    next(request) {
      const fault = choose(request);
      if (fault !== null) struck += 1;
      return fault;
    },
  };
}

function matches(match: FaultMatch, request: FaultRequest): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
  if (match.account !== undefined && match.account !== request.portalId) return false;
  if (match.path === undefined) return true;
  if (match.path instanceof RegExp) return new RegExp(match.path.source, match.path.flags.replace('g', '')).test(request.path);
  return match.path.startsWith('^') ? new RegExp(match.path).test(request.path) : request.path.startsWith(match.path);
}
