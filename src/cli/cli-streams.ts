/** What the command line is given of its surroundings. */

export interface CliStreams {
  /** Standard input, in any pieces. */
  stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the text is taken, so that a slow reader slows the writer. */
  write: (text: string) => Promise<void>;
  writeError: (text: string) => void;
  /** @throws an Error with a system code */
  readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** Whether what is written is read by a person at once, so that a line may be overwritten. */
  isTerminal: boolean;
  /** Bearer token of the backend's figures; null when there is none. */
  token: string | null;
  sleep: (ms: number) => Promise<void>;
  /** A clock that only goes forward. */
  monotonicMs: () => number;
}

/** Exit statuses: everything answered, or something was not. */
export const EXIT = { ok: 0, bad: 2 } as const;
