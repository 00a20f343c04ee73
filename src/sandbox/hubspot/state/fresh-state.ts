/** Puts a state into the running emulator: the seed, or one that was kept. */

import { DEMO_PORTAL_ID } from '../demo-app.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { addAccount } from './add-account.ts';
import type { EmulatorState } from './emulator-state.ts';
import { DEFAULT_RULES } from './new-account.ts';

/** First id given out; above 32 bits, as ids of busy accounts are. */
const FIRST_ID = 30_000_000_001;

/** Everything is thrown away; the demo account comes back, with the seed or empty as the options say. */
export function freshState(context: EmulatorContext): void {
  replaceState(context, { version: 1, nextId: FIRST_ID, accounts: {}, accessTokens: {}, refreshTokens: {}, codes: {} });
  addAccount(context, { portalId: DEMO_PORTAL_ID, name: 'Brightline (sandbox)', seed: context.options.seed });
}

export function replaceState(context: EmulatorContext, state: EmulatorState): void {
  // A data file may have been written before a rule existed.
  for (const account of Object.values(state.accounts)) account.rules = { ...DEFAULT_RULES, ...account.rules };
  context.state = state;
  context.changed();
}
