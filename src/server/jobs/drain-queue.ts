/** The queue's port: accounts with work, each drained by one worker at a time in the whole installation. */

export interface DrainQueue {
  /** Says that the account has work. Rings within a moment of each other are one; a ring that gets lost is made good by the sweep. */
  ring(accountId: string): void;
  /**
   * Starts working. `drain` handles what the account has and ends when nothing is left or `signal` is aborted; when it rejects or answers
   * 'more', the account is rung again after a pause.
   * @param concurrency accounts drained at once in this process
   */
  work(drain: (accountId: string, signal: AbortSignal) => Promise<'drained' | 'more'>, concurrency: number): Promise<void>;
  /** This process's name among the workers, for claims; null where only one process exists. */
  readonly worker: string | null;
  /** Aborts running drains, waits for them, and lets go of the database. */
  close(): Promise<void>;
}
