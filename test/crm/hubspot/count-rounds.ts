/** Counts the rounds of requests that a piece of work makes: a round is everything that is asked before any of it is answered. */

export async function countRounds(work: () => Promise<unknown>): Promise<number> {
  const real = globalThis.fetch;
  let rounds = 0;
  let waiting: (() => void)[] = [];
  let done = false;

  globalThis.fetch = async (...request) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return real(...request);
  };
  /** Lets a round go once nothing that runs in this process adds to it any more. */
  async function release(): Promise<void> {
    while (!done) {
      const before = waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      if (waiting.length === 0 || waiting.length !== before) continue;
      rounds += 1;
      for (const go of waiting.splice(0)) go();
    }
  }
  const releasing = release();
  try {
    await work();
  } finally {
    done = true;
    await releasing;
    for (const go of waiting) go();
    waiting = [];
    globalThis.fetch = real;
  }
  return rounds;
}
