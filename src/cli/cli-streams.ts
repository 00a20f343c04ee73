/** What the command line is given of its surroundings. */

export interface CliStreams {
  /** Standard input, in any pieces. */
  stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the text is taken, so that a slow reader slows the writer. */
  write: (text: string) => Promise<void>;
  writeError: (text: string) => void;
  /** @throws an Error with a system code */
  readFile: (path: string) => AsyncIterable<Uint8Array>;
}

/** Exit statuses: everything answered, or something was not. */
export const EXIT = { ok: 0, bad: 2 } as const;
