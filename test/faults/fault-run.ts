/** One seeded run: enrolments come three times each and in no order, HubSpot fails, the app is killed and started again, and all of it ends well. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import type { Fault } from '../../src/sandbox/hubspot/faults/fault-plan.ts';
import type { CrashPoint } from './crash-points.ts';
import { drawDeliveries } from './fault-schedule.ts';
import { completionsOf, openFaultScene, type FaultScene, type SceneOptions } from './fault-scene.ts';
import { brokenInvariants, type Allowance } from './invariants.ts';
import type { LineRequest } from './hubspot-line.ts';

/** At the nth time the moment comes, or after milliseconds of the run. */
export type Kill = { point: CrashPoint; nth: number } | { afterMs: number };

export interface FaultRunOptions extends SceneOptions {
  enrolments: number;
  faults?: (scene: FaultScene) => readonly Fault[];
  kills?: (scene: FaultScene) => readonly Kill[];
  /** Longest time for everything to end. */
  settleMs?: number;
  allowance?: Allowance;
}

export interface FaultRunReport {
  broken: string[];
  /** Kills that happened. */
  kills: number;
  /** Faults that struck. */
  struck: number;
  /** From each start after a kill to the first request to HubSpot, milliseconds; only of kills that left work. */
  recoveredMs: number[];
  tasks: number;
}

/** @throws Error when it does not settle */
export async function faultRun(options: FaultRunOptions): Promise<FaultRunReport> {
  const scene = await openFaultScene(options);
  try {
    for (const fault of options.faults?.(scene) ?? []) scene.hubspot.faults.add(fault);
    const deliveries = drawDeliveries(scene.random, scene.accounts, options.enrolments);
    const killer = watchForKills(scene, options.kills?.(scene) ?? []);
    if (scene.database.beside !== null) watchRecords(scene, killer.broken);
    await scene.start();
    killer.begin();
    await scene.sender.deliverAll(deliveries.first);
    await killer.quiet();
    await scene.settled(options.settleMs);
    await scene.sender.deliverAll(deliveries.late);
    await killer.quiet();
    await scene.settled(options.settleMs);
    const code = (await scene.app?.stop()) ?? null;
    return {
      broken: [
        ...killer.broken,
        ...(code === 0 ? [] : [`the app ended with ${String(code)}`]),
        ...(await brokenInvariants(scene, options.allowance)),
      ],
      kills: killer.kills,
      struck: scene.hubspot.faults.struck,
      recoveredMs: killer.recoveredMs,
      tasks: scene.accounts.reduce((sum, { portalId }) => sum + scene.hubspot.state.records(portalId, 'tasks').length, 0),
    };
  } finally {
    await scene.close();
  }
}

/** On a database that others may read: whatever HubSpot is told was recorded before. */
function watchRecords({ line, database }: FaultScene, broken: string[]): void {
  line.addStop(async (at, { kind, portalId, body }) => {
    if (at !== 'received' || kind !== 'complete') return;
    const told = completionsOf(body);
    const rows = await database
      .beside?.('select callback_id, task_id from ringback.enrolment where account_id = $1 and callback_id = any ($2) and state > 0', [
        String(portalId),
        told.map(({ callbackId }) => callbackId),
      ])
      .catch(() => null);
    if (rows == null) return;
    const recorded = new Map(rows.map((row) => [row['callback_id'], row['task_id'] ?? '']));
    for (const { callbackId, outputFields } of told)
      if (recorded.get(callbackId) !== (outputFields['taskId'] ?? '')) broken.push(`${callbackId} was told before it was recorded`);
  });
}

interface Killer {
  broken: string[];
  kills: number;
  recoveredMs: number[];
  /** Starts the time that kills by time count. */
  begin(): void;
  /** Resolves when no kill is under way. */
  quiet(): Promise<void>;
}

function watchForKills(scene: FaultScene, kills: readonly Kill[]): Killer {
  const left = kills.flatMap((kill) => ('point' in kill ? [{ ...kill, seen: 0 }] : []));
  let running: Promise<void> = Promise.resolve();
  const killer: Killer = {
    broken: [],
    kills: 0,
    recoveredMs: [],
    begin() {
      for (const kill of kills)
        if ('afterMs' in kill) running = Promise.all([running, sleepMs(kill.afterMs).then(() => strike(null))]).then(() => undefined);
    },
    quiet: () => running,
  };

  /** Kills the app and starts the next one. Resolves when the app is gone. */
  async function strike(request: LineRequest | null): Promise<void> {
    if (scene.app === null) return;
    killer.kills += 1;
    const gone = scene.kill();
    running = Promise.all([running, gone.then(() => revive(request))]).then(() => undefined);
    await gone;
  }

  async function revive(request: LineRequest | null): Promise<void> {
    if (request?.kind === 'complete' && scene.database.beside === null) await checkRecords(request);
    const asked = scene.line.requests.length;
    const app = await scene.start();
    if (request === null) return;
    for (let turn = 0; turn < 2_000 && scene.line.requests.length === asked; turn += 1) await sleepMs(5);
    const next = scene.line.requests[asked];
    killer.recoveredMs.push(next === undefined ? Number.POSITIVE_INFINITY : next.atMs - app.listeningAtMs);
  }

  /** The embedded database can be read only now that the app is gone: what it was telling HubSpot has to be there. */
  async function checkRecords({ body, portalId }: LineRequest): Promise<void> {
    const rows = await scene.database.withStore((store) =>
      store.connection.query<{ callback_id: string }>('select callback_id from ringback.enrolment where account_id = $1 and state > 0', [
        String(portalId),
      ]),
    );
    const recorded = new Set(rows.map((row) => row.callback_id));
    for (const { callbackId } of completionsOf(body))
      if (!recorded.has(callbackId)) killer.broken.push(`${callbackId} was told before it was recorded`);
  }

  const due = (matches: (point: CrashPoint) => boolean): boolean => {
    let now = false;
    for (const kill of left) {
      if (!matches(kill.point)) continue;
      kill.seen += 1;
      now ||= kill.seen === kill.nth;
    }
    return now;
  };
  scene.line.addStop(async (moment, request) => {
    if (due(({ at }) => at.side === 'hubspot' && at.moment === moment && at.kind === request.kind)) await strike(request);
  });
  scene.sender.addStop(async (moment) => {
    if (!due(({ at }) => at.side === 'workflow' && at.moment === moment)) return false;
    await strike(null);
    return true;
  });
  return killer;
}
