/** Which call outcome of an account means "Left voicemail": accounts rename, replace and remove outcomes. */
import { CrmError } from '../crm-error.ts';
import { parseAnswer, PropertyAnswer } from './answer-shapes.ts';
import { createExpiringCache } from './expiring-cache.ts';
import type { SendToHubSpot } from './hubspot-gateway.ts';
import { HUBSPOT_PATHS, LEFT_VOICEMAIL } from './hubspot-paths.ts';

export interface CallOutcomes {
  /** From the cache, else one call. @throws CrmError 'invalid' when the account has no such outcome */
  leftVoicemail(send: SendToHubSpot, accountId: string): Promise<string>;
  /** Ids that mean "Left voicemail" as far as known without asking; never empty. */
  knownLeftVoicemail(accountId: string): readonly string[];
  /** The account's outcomes turned out to be others than remembered. */
  forget(accountId: string): void;
}

const TTL_MS = 15 * 60_000;
const ACCOUNTS_KEPT = 500;
const PROPERTY = 'hs_call_disposition';

export function createCallOutcomes(monotonicMs: () => number): CallOutcomes {
  const outcomes = createExpiringCache<string>(monotonicMs, ACCOUNTS_KEPT);

  return {
    async leftVoicemail(send, accountId) {
      const cached = outcomes.get(accountId);
      if (cached !== undefined) return cached;
      const found = chooseLeftVoicemail(await readOptions(send));
      if (found === null)
        throw new CrmError(
          'invalid',
          `The account has no call outcome "${LEFT_VOICEMAIL.label}". An admin restores it in the settings for calls.`,
          {
            details: [PROPERTY],
          },
        );
      outcomes.set(accountId, found, TTL_MS);
      return found;
    },
    knownLeftVoicemail(accountId) {
      const cached = outcomes.get(accountId);
      return cached === undefined || cached === LEFT_VOICEMAIL.outcomeId ? [LEFT_VOICEMAIL.outcomeId] : [cached, LEFT_VOICEMAIL.outcomeId];
    },
    forget(accountId) {
      outcomes.delete(accountId);
    },
  };
}

/** HubSpot's own id wins, whatever the account calls it; else an outcome with that name. Null: there is none. */
export function chooseLeftVoicemail(
  options: readonly { label: string; value: string; hidden?: boolean | null | undefined }[],
): string | null {
  const usable = options.filter((option) => option.hidden !== true);
  const wanted = LEFT_VOICEMAIL.label.toLowerCase();
  const found =
    usable.find((option) => option.value.toLowerCase() === LEFT_VOICEMAIL.outcomeId) ??
    usable.find((option) => option.label.trim().toLowerCase() === wanted);
  return found?.value ?? null;
}

async function readOptions(send: SendToHubSpot): Promise<{ label: string; value: string; hidden?: boolean | null | undefined }[]> {
  const label = 'read call outcomes';
  const body = await send({ label, effect: 'read', method: 'GET', path: HUBSPOT_PATHS.property('calls', PROPERTY) });
  return parseAnswer(PropertyAnswer, body, label).options ?? [];
}
