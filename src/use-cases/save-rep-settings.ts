/** Saves what a rep set at their own desk. */
import type { RepSettings } from '../contract/card-contract.ts';
import type { Actor, Dependencies } from './dependencies.ts';

export async function saveRepSettings(deps: Dependencies, actor: Actor, settings: RepSettings): Promise<RepSettings> {
  await deps.store.saveRepSettings(actor.accountId, actor.userId, settings);
  return settings;
}
