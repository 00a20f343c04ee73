/** Whether one connected account can be worked for. Renews its tokens, as any work would; an account that took its access back is parked. */
import type { InspectAccount } from '../../crm/account-inspection.ts';
import { CrmError } from '../../crm/crm-error.ts';
import { crmErrorAdvice } from '../../crm/crm-error-advice.ts';
import type { Account, AccountStore, ParkedReason } from '../../store/account-store.ts';
import { openTokens, TokenSealError, type SealingKey } from '../tokens/seal-tokens.ts';
import type { Report } from './finding.ts';

export interface AccountCheckOptions {
  store: Pick<AccountStore, 'findAccount'>;
  sealingKeys: readonly SealingKey[];
  /** Another access token than `rejected`. @throws CrmError */
  renew: (accountId: string, rejected: string) => Promise<string>;
  inspect: InspectAccount;
}

const RECONNECT = 'An admin of the account connects it again at /oauth/install.';

const PARKED_BECAUSE: Readonly<Record<ParkedReason, string>> = {
  'access-revoked': 'HubSpot does not renew its tokens: the app was removed, or its access taken back',
  'token-refused': 'HubSpot refused even a fresh token',
  'key-missing': 'a process did not have the key that its tokens are sealed with',
  'seal-broken': 'its tokens did not open with the key of that name',
};

export async function checkAccount(report: Report, account: Account, options: AccountCheckOptions): Promise<void> {
  const { accountId, parkedReason } = account;
  if (account.sealedTokens === '') {
    const since = parkedReason === null ? '' : ` It is parked since ${account.parkedAt ?? ''}: ${PARKED_BECAUSE[parkedReason]}.`;
    return report('fail', 'connection', `No tokens are kept for it.${since}`, RECONNECT);
  }
  let accessToken: string;
  try {
    ({ accessToken } = openTokens(options.sealingKeys, accountId, account.sealedTokens));
  } catch (error) {
    if (!(error instanceof TokenSealError)) throw error;
    const found =
      error.reason === 'key-missing'
        ? `Key ${account.keyId}, which sealed them, is not in TOKEN_KEYS.`
        : `They do not open with key ${account.keyId}.`;
    return report('fail', 'tokens', found, `Put the right key back into TOKEN_KEYS; if it is lost: ${RECONNECT}`);
  }
  report('ok', 'tokens', 'They open.');
  if (parkedReason === 'access-revoked' || parkedReason === 'token-refused')
    return report(
      'fail',
      'connection',
      `Parked since ${account.parkedAt ?? ''}: ${PARKED_BECAUSE[parkedReason]}. Its work waits.`,
      RECONNECT,
    );
  try {
    await options.renew(accountId, accessToken);
    report('ok', 'connection', 'HubSpot renewed its token.');
    checkScopes(report, (await options.store.findAccount(accountId)) ?? account);
    checkContents(report, await options.inspect(accountId));
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const check = error.code === 'unauthorized' || error.code === 'invalid' ? 'connection' : 'hubspot account';
    report('fail', check, error.message, error.code === 'unauthorized' ? RECONNECT : crmErrorAdvice(error));
  }
}

function checkScopes(report: Report, { scopes, missingScopes }: Account): void {
  if (missingScopes !== '')
    return report(
      'fail',
      'scopes',
      `Not granted: ${missingScopes.replaceAll(' ', ', ')}.`,
      `${RECONNECT} All that is asked for is needed.`,
    );
  if (scopes === '') return report('warn', 'scopes', 'HubSpot did not say what was granted.', RECONNECT);
  report('ok', 'scopes', 'All that is asked for was granted.');
}

function checkContents(
  report: Report,
  { missingProperties, wrongProperties, onceOnly, owners }: Awaited<ReturnType<InspectAccount>>,
): void {
  if (missingProperties.length > 0)
    report('fail', 'properties', `Missing: ${missingProperties.join(', ')}.`, `${RECONNECT} That makes them.`);
  if (wrongProperties.length > 0)
    report(
      'fail',
      'properties',
      `Of another type than Ringback needs: ${wrongProperties.join(', ')}.`,
      'Rename or remove them in HubSpot, and connect the account again.',
    );
  if (missingProperties.length + wrongProperties.length === 0) report('ok', 'properties', 'All are there.');
  if (onceOnly === null)
    report('warn', 'tasks once only', 'Not prepared yet.', `${RECONNECT} The first follow-up of a workflow prepares it as well.`);
  else
    report('ok', 'tasks once only', onceOnly === 'look-first' ? 'Looked for before they are sent again.' : 'HubSpot refuses a second one.');
  if (owners === null) report('fail', 'owners', 'They cannot be read.', `${RECONNECT} Reading owners must be granted.`);
  else if (owners === 0) report('warn', 'owners', 'The account has none.', 'Without an owner nobody gets the tasks.');
  else report('ok', 'owners', 'They can be read.');
}
