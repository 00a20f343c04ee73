/** The emulated accounts of a run: contacts whose names tell the account apart, and the app connected to each as if it had been installed. */
import { randomBytes } from 'node:crypto';
import type { HubSpotEmulator } from '../../src/sandbox/hubspot/start-hubspot.ts';
import { sealTokens } from '../../src/server/tokens/seal-tokens.ts';
import type { OpenStore } from '../../src/store/create-store.ts';
import { SEALING_KEY } from './app-process.ts';

export interface FaultAccount {
  portalId: number;
  /** First name of every contact, and of no contact of another account. */
  firstName: string;
  contactIds: string[];
}

const FIRST_NAMES = ['Adelheid', 'Bartholomew', 'Clementine', 'Desmond'];
const FIRST_PORTAL = 5_100_001;
const BATCH = 100;

/** What every rep of the account is offered until they set their own. */
const SETTINGS = {
  callbackNumber: '+13035550134',
  company: 'Brightline',
  problem: 'late freight invoices',
  benefit: 'cut invoice disputes by a third',
  proof: 'Northwind did it in six weeks',
};

/** Adds accounts with contacts that are owned, can be called and can be mailed. */
export async function addFaultAccounts(hubspot: HubSpotEmulator, count: number, contactsEach: number): Promise<FaultAccount[]> {
  const accounts: FaultAccount[] = [];
  for (let index = 0; index < count; index += 1) {
    const portalId = FIRST_PORTAL + index;
    const firstName = FIRST_NAMES[index] ?? `Emmeline-${String(index)}`;
    hubspot.addAccount({ portalId, name: `Account ${String(index)}`, timeZone: 'America/Denver' });
    const contacts = Array.from({ length: contactsEach }, (_, place) => ({
      firstname: firstName,
      lastname: `Ferguson${String(place)}`,
      email: `${firstName.toLowerCase()}.${String(place)}@faults.example`,
      phone: '+14155550134',
      hs_timezone: 'us_slash_mountain',
      hubspot_owner_id: hubspot.state.account(portalId).owners[0]?.id ?? '',
      country: 'United States',
    }));
    accounts.push({ portalId, firstName, contactIds: await createContacts(hubspot, portalId, contacts) });
  }
  hubspot.stats.reset();
  return accounts;
}

/** @returns their ids, in the order given */
export async function createContacts(
  hubspot: HubSpotEmulator,
  portalId: number,
  contacts: readonly Record<string, string>[],
): Promise<string[]> {
  const { accessToken } = hubspot.issueToken({ portalId });
  const ids: string[] = [];
  for (let from = 0; from < contacts.length; from += BATCH) {
    const part = contacts.slice(from, from + BATCH);
    const answer = await fetch(`${hubspot.url}/crm/objects/2026-09/contacts/batch/create`, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ inputs: part.map((properties) => ({ properties })) }),
    });
    if (answer.status !== 201) throw new Error(`the emulator made no contacts: ${String(answer.status)} ${await answer.text()}`);
    const { results } = (await answer.json()) as { results: { id: string; properties: Record<string, string> }[] };
    const byEmail = new Map(results.map(({ id, properties }) => [properties['email'], id]));
    ids.push(...part.map(({ email }) => byEmail.get(email) ?? ''));
  }
  return ids;
}

/** Keeps the account's tokens and settings as an installation and an administrator do. */
export async function connectFaultAccount(store: OpenStore, hubspot: HubSpotEmulator, portalId: number): Promise<void> {
  const { accessToken, refreshToken, expiresInSeconds } = hubspot.issueToken({ portalId });
  const tokens = { accessToken, refreshToken, expiresAtMs: Date.now() + expiresInSeconds * 1000 };
  const ring = [{ id: 'faults', key: Buffer.from(SEALING_KEY, 'base64') }];
  const accountId = String(portalId);
  await store.saveAccount({ accountId, sealedTokens: sealTokens(ring, accountId, tokens, randomBytes(12)), scopes: '' });
  await store.saveAccountSettings(accountId, SETTINGS);
}
