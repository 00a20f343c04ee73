/** Logs faults of the queue by their code alone, and a fault that goes on only now and then. */
import type { Logger } from 'pino';

/** An outage is one line of each kind in this time, however often something is tried. */
const QUIET_MS = 30_000;

/** @param what the part of the queue that failed */
export type ReportFault = (what: string, error: unknown) => void;

/** @param nowMs milliseconds since any fixed moment */
export function createFaultLog(log: Pick<Logger, 'warn'>, nowMs: () => number): ReportFault {
  const told = new Map<string, number>();
  return (what, error) => {
    const code = codeOf(error);
    const key = `${what} ${code}`;
    const now = nowMs();
    const before = told.get(key);
    if (before !== undefined && now - before < QUIET_MS) return;
    told.set(key, now);
    log.warn({ part: 'queue', what, code }, 'queue fault');
  };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
