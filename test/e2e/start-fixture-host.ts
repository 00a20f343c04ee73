/** The host with the fixture cards, a tiny HubSpot and a tiny backend. */

import { join, resolve } from 'node:path';
import { startHostServer, type HostServer } from '../../src/sandbox/host/server/start-host-server.ts';
import { CLIENT_SECRET, PUBLIC_ORIGIN, tinyBackend } from '../fixtures/host/tiny-backend.ts';
import { CONTACT_ID, PORTAL_ID, tinyHubSpot, type TinyHubSpot } from '../fixtures/host/tiny-hubspot.ts';
import type { TinyServer } from '../fixtures/host/tiny-server.ts';

export interface FixtureHost {
  host: HostServer;
  hubspot: TinyHubSpot;
  backend: TinyServer;
  /** Address of the one contact's record. */
  contactUrl: string;
  close(): Promise<void>;
}

const CARDS = resolve(__dirname, '../fixtures/host/cards');

export async function startFixtureHost({ cardsFolder = CARDS, watch = false } = {}): Promise<FixtureHost> {
  const [hubspot, backend] = await Promise.all([tinyHubSpot(), tinyBackend()]);
  const closeBoth = async (): Promise<void> => void (await Promise.all([hubspot.close(), backend.close()]));
  const host = await startHostServer({
    port: 0,
    hubspotUrl: hubspot.url,
    backendUrl: backend.url,
    publicBackendOrigin: PUBLIC_ORIGIN,
    clientSecret: CLIENT_SECRET,
    portalId: PORTAL_ID,
    user: { id: 70000001, email: 'maria+lopez@brightline.example', firstName: 'Maria', lastName: 'Lopez' },
    appId: 900001,
    appName: 'Fixture',
    cards: [
      { name: 'fixture', title: 'Fixture', entry: join(cardsFolder, 'FixtureCard.tsx'), location: 'crm.record.tab' },
      { name: 'small', title: 'Small', entry: join(cardsFolder, 'SmallCard.tsx'), location: 'crm.record.sidebar' },
    ],
    watch,
  }).catch(async (error: unknown) => {
    await closeBoth();
    throw error;
  });
  return {
    host,
    hubspot,
    backend,
    contactUrl: `${host.url}/contacts/${PORTAL_ID}/record/0-1/${CONTACT_ID}`,
    async close() {
      await host.close();
      await closeBoth();
    },
  };
}
