/** Adds an account, seeded or empty. */

import { demoAccount } from '../../seed/demo-account.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { loadSeed } from './load-seed.ts';
import { newAccount, type AccountRequest } from './new-account.ts';

/** An account with the same portal id is replaced. An empty one still has its owners, so that records can be owned. */
export function addAccount(context: EmulatorContext, request: AccountRequest & { seed?: 'demo' | 'empty' }): void {
  const account = newAccount(request);
  context.state.accounts[String(request.portalId)] = account;
  const seed = demoAccount(context.now());
  loadSeed(
    context,
    account,
    request.seed === 'demo'
      ? seed
      : { ...seed, companies: [], contacts: [], deals: [], meetings: [], calls: [], tasks: [], links: [], labels: [] },
  );
  context.changed();
}
