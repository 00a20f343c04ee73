/**
 * Sends a batch that HubSpot may refuse as a whole for one bad row, and finds that row by halving: what is not suspect is put aside
 * and goes in one piece once the bad row is known. One bad row in a hundred costs ten requests at most.
 */
import { CrmError } from '../../crm-error.ts';

export interface HalvesOptions<Row> {
  /** Sends these rows; what it made of each is its own to keep. @throws CrmError */
  send: (rows: Row[]) => Promise<void>;
  /** True for an error that one bad row can be the cause of, and after which nothing was written. */
  mayBeOneRow: (error: CrmError) => boolean;
  /**
   * What becomes of the rest when rows were refused alone, one after the other, and nothing was taken in between: `refuse-rest` takes the
   * cause for one they share, such as a rule of the account; `one-by-one` asks for each.
   */
  allRefused: 'refuse-rest' | 'one-by-one';
}

/** Rows refused alone before the cause is taken for a shared one. */
const REFUSED_ALONE_MAX = 3;

/** @returns the rows that were not taken, with why */
export async function sendInHalves<Row>(rows: readonly Row[], options: HalvesOptions<Row>): Promise<Map<Row, CrmError>> {
  const refused = new Map<Row, CrmError>();
  let refusedAlone = 0;

  /** Null when they were taken, or have an error that halving does not mend; else the refusal that one of them may be the cause of. */
  async function attempt(part: Row[]): Promise<CrmError | null> {
    try {
      await options.send(part);
      refusedAlone = 0;
      return null;
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      if (options.mayBeOneRow(error)) return error;
      for (const row of part) refused.set(row, error);
      return null;
    }
  }

  /** The rows among the suspects that nothing is known of, once one of them was refused alone. */
  async function findOne(suspects: Row[], refusal: CrmError): Promise<Row[]> {
    const aside: Row[] = [];
    let latest: CrmError | null = refusal;
    let rest = suspects;
    while (rest.length > 1) {
      const half = rest.slice(0, Math.ceil(rest.length / 2));
      const other = rest.slice(half.length);
      latest = await attempt(half);
      if (latest === null) rest = other;
      else {
        aside.push(...other);
        rest = half;
      }
    }
    // What was only concluded is asked for, so that the row is told its own reason.
    const last = latest ?? (await attempt(rest));
    if (last === null) return aside;
    refusedAlone += 1;
    for (const row of rest) refused.set(row, last);
    return aside;
  }

  let open = [...rows];
  while (open.length > 0) {
    const refusal = await attempt(open);
    if (refusal === null) break;
    open = await findOne(open, refusal);
    if (refusedAlone < REFUSED_ALONE_MAX) continue;
    for (const row of open) {
      const alone = options.allRefused === 'one-by-one' ? await attempt([row]) : refusal;
      if (alone !== null) refused.set(row, alone);
    }
    break;
  }
  return refused;
}
