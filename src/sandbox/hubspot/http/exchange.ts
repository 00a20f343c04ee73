/** One request to the emulator and what its handlers may use. */

import type { EmulatorContext } from '../emulator-context.ts';
import type { AccountState, StoredToken } from '../state/emulator-state.ts';

export interface Exchange {
  method: string;
  /** Path without query. */
  path: string;
  query: URLSearchParams;
  /** Values of the `:names` in the route's path, decoded. */
  params: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  rawBody: Buffer;
  correlationId: string;
  context: EmulatorContext;
  /** The token sent; handlers behind `access: 'token'` always have one. */
  grant: { token: StoredToken; account: AccountState } | null;
}

export interface Reply {
  status: number;
  /** JSON unless `html` is given; undefined sends no body. */
  body?: unknown;
  html?: string;
  headers?: Record<string, string>;
}

export interface Route {
  method: string;
  /** Segments beginning with ":" are parameters. */
  path: string;
  /** `token` needs a bearer token; `open` takes anybody. */
  access: 'token' | 'open';
  /** Which rate limit counts the request. */
  limit: 'burst' | 'search' | 'none';
  /** Of each inner list the token needs at least one scope. */
  scopes?: (exchange: Exchange) => readonly (readonly string[])[];
  handle: (exchange: Exchange) => Reply;
}

/** Account of the token; only for routes with `access: 'token'`. */
export function accountOf(exchange: Exchange): AccountState {
  if (exchange.grant === null) throw new Error(`no token was checked for ${exchange.path}`);
  return exchange.grant.account;
}
