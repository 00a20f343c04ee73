/** Everything of one run: emulated accounts, the line to HubSpot, a database, the app in its own process, and HubSpot's workflows that send. */
import { setTimeout as sleepMs } from 'node:timers/promises';
import { startHubSpot, type HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';
import { PUBLIC_ORIGIN, startApp, type AppOptions, type AppProcess } from './app-process.ts';
import { addFaultAccounts, connectFaultAccount, type FaultAccount } from './fault-accounts.ts';
import type { FaultDatabase } from './fault-database.ts';
import { openHubSpotLine, type HubSpotLine } from './hubspot-line.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import { openWorkflowSender, type WorkflowSender } from './workflow-sender.ts';

export interface SceneOptions {
  seed: number;
  database: FaultDatabase;
  accounts?: number;
  contactsEach?: number;
  /** False leaves the database as it is: the accounts are connected when the test says so. */
  connect?: boolean;
  /** Settings of the app beyond the usual ones. */
  environment?: Readonly<Record<string, string>>;
  app?: Pick<AppOptions, 'nodeArguments' | 'under'>;
}

export interface FaultScene {
  random: SeededRandom;
  hubspot: HubSpotEmulator;
  line: HubSpotLine;
  database: FaultDatabase;
  accounts: FaultAccount[];
  sender: WorkflowSender;
  /** The app that workflows are sent to; null while none runs. */
  app: AppProcess | null;
  /** Every app there was, the running ones included. */
  apps: AppProcess[];
  /** Keeps the tokens of every account in the database. */
  connect(): Promise<void>;
  /** Starts another app on the same database; it is the one that workflows are sent to from then on. */
  start(change?: Pick<AppOptions, 'nodeArguments' | 'under'> & { environment?: Readonly<Record<string, string>> }): Promise<AppProcess>;
  /** SIGKILL of the app that workflows are sent to. */
  kill(): Promise<void>;
  /**
   * Resolves when HubSpot was told, and heard to the end, of every acknowledged enrolment, and nothing moves any more.
   * @throws Error that names what is missing after `ms`
   */
  settled(ms?: number): Promise<void>;
  close(): Promise<void>;
}

/** The line has to be silent for this long before a run counts as settled. */
const SILENCE_MS = 600;

/** The app does not run yet. */
export async function openFaultScene(options: SceneOptions): Promise<FaultScene> {
  const { seed, database, accounts: count = 2, contactsEach = 20 } = options;
  const random = seededRandom(seed);
  const hubspot = await startHubSpot({
    port: 0,
    dataFile: null,
    seed: 'empty',
    random: seededRandom(seed ^ 0x5eed).next,
    apps: [{ ...DEMO_APP, redirectUris: [`${PUBLIC_ORIGIN}/oauth/callback`] }],
  });
  const accounts = await addFaultAccounts(hubspot, count, contactsEach);
  const line = await openHubSpotLine(hubspot);
  const scene: FaultScene = {
    random,
    hubspot,
    line,
    database,
    accounts,
    sender: openWorkflowSender(() => scene.app?.url ?? null),
    app: null,
    apps: [],
    connect: () =>
      database.withStore(async (store) => {
        for (const { portalId } of accounts) await connectFaultAccount(store, hubspot, portalId);
      }),
    async start({ environment, ...change } = {}) {
      const app = await startApp({
        hubspotUrl: line.url,
        ...options.app,
        ...change,
        environment: { ...database.environment, ...options.environment, ...environment },
      });
      scene.apps.push(app);
      scene.app = app;
      return app;
    },
    async kill() {
      const { app } = scene;
      scene.app = null;
      await app?.kill();
    },
    async settled(ms = 60_000) {
      const untilMs = performance.now() + ms;
      for (;;) {
        const missing = untold(scene);
        const lastMs = line.requests.at(-1)?.atMs ?? 0;
        if (missing.length === 0 && performance.now() - lastMs > SILENCE_MS) return;
        if (performance.now() > untilMs)
          throw new Error(
            missing.length === 0
              ? 'HubSpot is asked without end'
              : `HubSpot was not told of ${String(missing.length)} enrolments, the first ${missing[0] ?? ''}`,
          );
        await sleepMs(50);
      }
    },
    async close() {
      scene.app = null;
      scene.sender.close();
      await Promise.all(scene.apps.map((app) => app.kill()));
      await line.close();
      await hubspot.close();
    },
  };
  if (options.connect !== false) await scene.connect();
  return scene;
}

/** Acknowledged callbacks whose completion has not reached the app as done. */
function untold({ line, sender }: FaultScene): string[] {
  const told = new Set<string>();
  for (const request of line.requests)
    if (request.kind === 'complete' && request.status === 204)
      for (const { callbackId } of completionsOf(request.body)) told.add(callbackId);
  return [...sender.acknowledged.keys()].filter((callbackId) => !told.has(callbackId));
}

export interface SentCompletion {
  callbackId: string;
  outputFields: Record<string, string>;
}

/** What a request for completion says. */
export function completionsOf(body: string): SentCompletion[] {
  return (JSON.parse(body) as { inputs: SentCompletion[] }).inputs;
}
