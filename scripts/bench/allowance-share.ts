/** How much of what HubSpot allows an account several processes on one database use together, over HTTP, and whether any is refused. */
import { fork } from 'node:child_process';
import { startHubSpot } from '../../src/sandbox/hubspot/start-hubspot.ts';
import type { ProcessSaw } from './allowance-process.ts';

export interface AllowanceShare {
  /** Requests per ten seconds, in whole tens of seconds that begin ten seconds after the first one, against HubSpot's maximum. */
  share: number;
  /** Answers 429. */
  refused: number;
  /** Most requests that HubSpot received in any ten seconds. */
  mostInWindow: number;
  /** Longest a card's four requests took while jobs ran flat out, HubSpot's own time included; milliseconds. */
  slowestCardMs: number;
}

export interface AllowanceRun {
  /** An empty PostgreSQL database, postgres://… */
  databaseUrl: string;
  /** The bundle of allowance-process.ts. */
  program: string;
  processes: number;
  /** Requests per ten seconds that HubSpot allows. */
  max: number;
  /** 20 or more, best a little more than whole tens. */
  seconds: number;
  latencyMs: number;
  /** Between two cards of each process; 0: none. */
  cardEveryMs: number;
}

/** An account of its own in the emulated HubSpot. */
const PORTAL_ID = 7_000_001;
const WINDOW_MS = 10_000;

/** @throws Error when a process ends before it told what it saw */
export async function measureAllowanceShare(run: AllowanceRun): Promise<AllowanceShare> {
  const hubspot = await startHubSpot({ seed: 'empty', limits: { burst: run.max } });
  try {
    hubspot.addAccount({ portalId: PORTAL_ID, seed: 'empty' });
    const { accessToken } = hubspot.issueToken({ portalId: PORTAL_ID });
    hubspot.faults.add({ match: { account: PORTAL_ID, times: null }, kind: 'latency', ms: run.latencyMs });
    const rest = [run.databaseUrl, hubspot.url, String(PORTAL_ID), accessToken, String(run.seconds), String(run.cardEveryMs)];
    const saw = await Promise.all(Array.from({ length: run.processes }, () => runProcess(run.program, rest)));
    const times = hubspot.stats.calls.filter((call) => call.portalId === PORTAL_ID).map((call) => call.atMs);
    const firstMs = Math.min(...times) + WINDOW_MS;
    const lastMs = Math.min(...times) + Math.floor((run.seconds * 1_000) / WINDOW_MS) * WINDOW_MS;
    const settled = times.filter((at) => at >= firstMs && at < lastMs).length;
    return {
      share: settled / ((lastMs - firstMs) / WINDOW_MS) / run.max,
      refused: hubspot.stats.calls.filter((call) => call.status === 429).length,
      mostInWindow: hubspot.stats.largestWindow(WINDOW_MS, PORTAL_ID),
      slowestCardMs: Math.max(0, ...saw.flatMap(({ cardsTookMs }) => cardsTookMs)),
    };
  } finally {
    await hubspot.close();
  }
}

function runProcess(program: string, rest: string[]): Promise<ProcessSaw> {
  return new Promise((resolve, reject) => {
    const child = fork(program, rest);
    child.once('message', (message) => resolve(message as ProcessSaw));
    child.once('exit', (code) => reject(new Error(`A process ended with ${String(code)} before it told what it saw.`)));
  });
}
