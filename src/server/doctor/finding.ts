/** One thing the doctor looked at. */
export interface Finding {
  state: 'ok' | 'warn' | 'fail';
  /** What was looked at, for example "database clock". */
  check: string;
  /** The account it concerns; null for all of them. */
  account: string | null;
  /** What is the case; holds no secret and nothing personal. */
  found: string;
  /** What to do about it; null where nothing is to be done. */
  todo: string | null;
}

/** @param account null for what concerns all accounts */
export type Report = (state: Finding['state'], check: string, found: string, todo?: string) => void;

/** Collects findings about `account`. */
export function reporter(findings: Finding[], account: string | null = null): Report {
  return (state, check, found, todo) => findings.push({ state, check, account, found, todo: todo ?? null });
}
