/** Splits what is to be sent into batches that HubSpot takes. */

/** In order; the last one may be smaller. @param size 1 or more */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  return batches;
}

/**
 * Sends each batch at once and lets none keep another from being answered; the account's limiter sees to the pace.
 * @returns what `send` gave, batch by batch, or what it threw
 */
export async function sendBatches<Item, Answer>(
  items: readonly Item[],
  size: number,
  send: (batch: Item[]) => Promise<Answer>,
): Promise<{ batch: Item[]; answer: PromiseSettledResult<Answer> }[]> {
  const batches = inBatches(items, size);
  const answers = await Promise.allSettled(batches.map((batch) => send(batch)));
  return answers.map((answer, index) => ({ batch: batches[index] ?? [], answer }));
}
