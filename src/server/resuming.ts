/** Finishes, at start and every minute, the voicemails that a crash left half logged. */
import type { Logger } from 'pino';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { resumeVoicemails } from '../use-cases/resume-voicemails.ts';
import { repeat } from './jobs/pause.ts';
import type { ServerClock } from './server-clock.ts';

const RESUME_EVERY_MS = 60_000;

export function startResuming(deps: Dependencies, { sleep }: Pick<ServerClock, 'sleep'>, log: Logger): { close(): Promise<void> } {
  const closing = new AbortController();
  // At start nobody else works on what is found; later, what was touched a moment ago is somebody's.
  let quietSinceMs = 0;
  const resuming = repeat(
    async () => {
      try {
        const report = await resumeVoicemails(deps, quietSinceMs);
        if (report.finished + report.waiting + report.givenUp > 0) log.info(report, 'resumed voicemails');
      } catch (error) {
        log.error({ name: error instanceof Error ? error.name : typeof error }, 'resuming failed');
      }
      quietSinceMs = RESUME_EVERY_MS;
    },
    RESUME_EVERY_MS,
    { sleep, signal: closing.signal },
  );
  return {
    async close() {
      closing.abort();
      await resuming;
    },
  };
}
