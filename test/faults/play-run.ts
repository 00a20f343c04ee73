/** Plays one run on a database of its own, and fails with the seed that plays it again. */
import type { FaultDatabase, MakeDatabase } from './fault-database.ts';
import { faultRun, type FaultRunOptions, type FaultRunReport } from './fault-run.ts';
import { openFaultScene, type FaultScene, type SceneOptions } from './fault-scene.ts';
import { brokenInvariants, type Allowance } from './invariants.ts';

/** The seed of a run without another one; FAULT_SEED replaces it. */
export const FIRST_SEED = Number(process.env['FAULT_SEED'] ?? 20_261_124);
/** How many random runs there are of each kind; FAULT_RUNS replaces it. */
export const RANDOM_RUNS = Number(process.env['FAULT_RUNS'] ?? 4);
/** A test of this suite starts processes, on machines that may do other work besides. */
export const TEST_MS = 300_000;

/** @throws Error that names the seed and what does not hold */
export function playRun(make: MakeDatabase, options: Omit<FaultRunOptions, 'database'>): Promise<FaultRunReport> {
  return onDatabase(make, options.seed, async (database) => {
    const report = await faultRun({ ...options, database });
    refuseBroken(report.broken);
    return report;
  });
}

/**
 * A run in the test's own words, with everything in place and no app started. What it leaves has to satisfy the invariants.
 * @throws Error that names the seed and what does not hold
 */
export function playScene(
  make: MakeDatabase,
  { allowance, ...options }: Omit<SceneOptions, 'database'> & { allowance?: Allowance | null },
  play: (scene: FaultScene) => Promise<void>,
): Promise<void> {
  return onDatabase(make, options.seed, async (database) => {
    const scene = await openFaultScene({ ...options, database });
    try {
      await play(scene);
      await scene.app?.stop();
      if (allowance !== null) refuseBroken(await brokenInvariants(scene, allowance));
    } finally {
      await scene.close();
    }
  });
}

async function onDatabase<Result>(make: MakeDatabase, seed: number, play: (database: FaultDatabase) => Promise<Result>): Promise<Result> {
  const database = await make();
  try {
    return await play(database);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`FAULT_SEED=${String(seed)} on ${database.kind}: ${reason}`, { cause: error });
  } finally {
    await database.drop();
  }
}

function refuseBroken(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.slice(0, 12).join('\n'));
}
