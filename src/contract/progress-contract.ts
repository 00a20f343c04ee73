/** What a process of the backend tells of the work that waits, at GET /progress. */
import { z } from 'zod';

export const Progress = z.object({
  /** Enrolments of all accounts that are not done yet, the claimed ones included. Estimated from a sample where the table is large. */
  waiting: z.number().int().nonnegative(),
  /** Of those, being worked on at the moment. */
  claimed: z.number().int().nonnegative(),
  /** Age of the oldest that is not done, seconds; null when none waits. */
  oldestSeconds: z.number().nonnegative().nullable(),
  /** Enrolments that this process finished per second, over the last ten seconds; null where it only answers and does no such work. */
  donePerSecond: z.number().nonnegative().nullable(),
});

export type Progress = z.output<typeof Progress>;
