/** The app and the account that the sandbox comes with; nothing here is a secret of anybody. */

import type { EmulatedApp } from './emulated-app.ts';

/** Portal id of the demo account. */
export const DEMO_PORTAL_ID = 4000001;

/** User id of Maria Lopez, the rep of the demo account. */
export const DEMO_USER_ID = 70000001;

/** Credentials with which the backend talks to the sandbox; empty lists admit loopback addresses and every scope. */
export const DEMO_APP: EmulatedApp = {
  clientId: 'ringback-sandbox',
  clientSecret: 'sandbox-secret-not-for-production',
  appId: 900001,
  redirectUris: [],
  scopes: [],
};

/** Scopes that a token issued for a test carries unless others are asked for. */
export const DEMO_SCOPES: readonly string[] = [
  'oauth',
  'automation',
  'communication_preferences.read',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.owners.read',
  'crm.schemas.companies.read',
  'crm.schemas.contacts.read',
  'crm.schemas.contacts.write',
  'crm.schemas.deals.read',
];
