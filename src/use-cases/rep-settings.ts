/** What a rep set at their own desk, over what the account set, over what Ringback starts from. */
import { RepSettings } from '../contract/card-contract.ts';
import type { Store } from '../store/store.ts';

/** Usual speaking pace: 1.1 is about 150 words a minute. Source: docs/decisions/0003-speaking-time.md. */
const USUAL_PACE = 1.1;

export const DEFAULT_REP_SETTINGS: RepSettings = {
  callbackNumber: null,
  callingNumber: null,
  firstName: null,
  company: null,
  problem: null,
  benefit: null,
  proof: null,
  strategy: 'call-back',
  namePosition: 'early',
  tone: 'friendly',
  targetSeconds: [20, 35],
  speakingPace: USUAL_PACE,
  defaultLanguage: null,
  formality: null,
};

/**
 * Reads the settings of one rep. Stored settings that no longer parse are treated as not saved, so that the rep
 * is asked again instead of being locked out.
 */
export async function readRepSettings(
  store: Store,
  accountId: string,
  userId: string,
): Promise<{ settings: RepSettings; firstUse: boolean }> {
  const [rep, account] = await Promise.all([store.findRepSettings(accountId, userId), store.findAccount(accountId)]);
  const own = RepSettings.safeParse(rep?.settings);
  if (own.success) return { settings: own.data, firstUse: false };
  const shared = RepSettings.partial().safeParse(account?.settings ?? {});
  return { settings: { ...DEFAULT_REP_SETTINGS, ...(shared.success ? shared.data : {}) }, firstUse: true };
}
