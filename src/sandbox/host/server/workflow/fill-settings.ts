/** Gives demo settings to the owners of contacts for whom a workflow found none, as if each had filled in the card. */

import type { RepSettings } from '../../../../contract/card-contract.ts';
import { DEFAULT_REP_SETTINGS } from '../../../../use-cases/rep-settings.ts';
import type { Identity } from '../append-identity.ts';
import type { HubSpotClient } from '../hubspot-client.ts';
import type { ProxyReply } from '../proxy-request.ts';

export interface FillSettings {
  hubspot: HubSpotClient;
  publicOrigin: string;
  /** Sends a request of the card of one user. */
  proxyOf: (user: Pick<Identity, 'userId' | 'userEmail'>) => (request: unknown) => Promise<ProxyReply>;
}

/** NANP 555-01xx, numbers that belong to nobody; the last two digits tell owners apart. */
const NUMBERS = '+130355501';

/** @returns how many owners got settings. @throws Error when the backend does not take them */
export async function fillSettings({ hubspot, publicOrigin, proxyOf }: FillSettings, contactIds: readonly string[]): Promise<number> {
  const wanted = new Set(contactIds);
  const list = await hubspot.sandbox('GET', '/sandbox/contacts');
  const { contacts } = list.body as { contacts: { id: string; ownerId: string | null }[] };
  const ownerIds = new Set(contacts.filter(({ id }) => wanted.has(id)).map(({ ownerId }) => ownerId));
  const { body } = await hubspot.sandbox('GET', '/sandbox/owners');
  const { owners } = body as { owners: { id: string; userId: number; email: string }[] };
  const missing = owners.filter(({ id }) => ownerIds.has(id));
  for (const { id, userId, email } of missing) {
    const reply = await proxyOf({ userId, userEmail: email })({
      requestUri: `${publicOrigin}/card/settings`,
      method: 'PUT',
      requestBody: { settings: settingsOf(id) },
    });
    if (reply.status >= 300 || (reply.body as { status?: string }).status !== 'success')
      throw new Error('The backend did not take the settings');
  }
  return missing.length;
}

function settingsOf(ownerId: string): RepSettings {
  return {
    ...DEFAULT_REP_SETTINGS,
    callbackNumber: NUMBERS + String(30 + (Number(ownerId) % 60)),
    company: 'Brightline',
    problem: 'late freight invoices',
    benefit: 'cut invoice disputes by a third',
    proof: 'Northwind did it in six weeks',
  };
}
