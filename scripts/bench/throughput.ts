/** How often a piece of work can be done in a second. */

/** Long enough for the compiler to settle and for a pause of the garbage collector to weigh little. */
const WARM_UP_MS = 500;
const MEASURE_MS = 3_000;

/**
 * Runs `work` over and over on this thread.
 * @returns times per second of this process's CPU time, so that other processes on the machine weigh less
 */
export function timesPerCpuSecond(work: (turn: number) => void): number {
  runFor(WARM_UP_MS, work, 0);
  const before = process.cpuUsage();
  const turns = runFor(MEASURE_MS, work, 1_000_000);
  const { user, system } = process.cpuUsage(before);
  return turns / ((user + system) / 1_000_000);
}

function runFor(durationMs: number, work: (turn: number) => void, firstTurn: number): number {
  const endsAtMs = performance.now() + durationMs;
  let turns = 0;
  while (performance.now() < endsAtMs) {
    work(firstTurn + turns);
    turns += 1;
  }
  return turns;
}
