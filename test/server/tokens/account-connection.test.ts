/** What becomes of an account's work when its connection is lost or was never whole, and how it goes on. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PORTAL_ID } from '../../../src/sandbox/hubspot/demo-app.ts';
import type { Account } from '../../../src/store/account-store.ts';
import { openWorkplace, type Workplace } from '../../workplace/open-workplace.ts';

const ACCOUNT = String(DEMO_PORTAL_ID);

let work: Workplace;
let contactId: string;

beforeAll(async () => {
  work = await openWorkplace();
  contactId = work.hubspot.state.records(DEMO_PORTAL_ID, 'contacts')[0]?.id ?? '';
});

afterAll(() => work.close());

const account = async (): Promise<Account | null> => work.server.deps.store.findAccount(ACCOUNT);

/** Goes through the consent page. @returns the page that the admin sees at the end */
async function connect(change: (consent: URLSearchParams) => void = () => undefined): Promise<{ status: number; text: string }> {
  // Preparing an account takes a third of what HubSpot allows in ten seconds.
  work.passTime(11_000);
  const install = await fetch(`${work.server.url}/oauth/install`, { redirect: 'manual' });
  const consent = new URL(install.headers.get('location') ?? '').searchParams;
  change(consent);
  const granted = await fetch(`${work.hubspot.url}/oauth/authorize?${consent.toString()}&auto=1`, { redirect: 'manual' });
  const callback = new URL(granted.headers.get('location') ?? '');
  const cookie = (install.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const done = await fetch(`${work.server.url}${callback.pathname}${callback.search}`, { headers: { cookie } });
  return { status: done.status, text: await done.text() };
}

/** As the account's admin would, in HubSpot. */
function uninstall(): void {
  const { accessTokens, refreshTokens } = work.hubspot.state.all;
  for (const tokens of [accessTokens, refreshTokens]) for (const text of Object.keys(tokens)) delete tokens[text];
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let left = 200; left > 0 && !(await what()); left -= 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await what()).toBe(true);
}

const completed = (callbackId: string): boolean =>
  work.hubspot.state.account(DEMO_PORTAL_ID).callbacks.some((callback) => callback.callbackId === callbackId);

describe('an account that removes the app', () => {
  it('is parked with the reason and the moment; its enrolments wait, and go on once it is connected again', async () => {
    uninstall();
    expect((await work.enrol({ objectId: contactId, callbackId: 'ap-gone-1' })).status).toBe(200);
    await until(async () => (await account())?.state === 'parked');
    expect(await account()).toMatchObject({ parkedReason: 'access-revoked', parkedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect((await work.enrol({ objectId: contactId, callbackId: 'ap-gone-2' })).status).toBe(200);
    const card = await work.call('GET', `/card/contacts/${contactId}/voicemail`);
    expect(card.body.error.code).toBe('crm-unauthorized');
    expect(await work.server.deps.store.backlogOf(ACCOUNT)).toMatchObject({ waiting: 2 });

    expect((await connect()).status).toBe(200);
    await work.drained();
    expect([completed('ap-gone-1'), completed('ap-gone-2')]).toEqual([true, true]);
    expect(await account()).toMatchObject({ state: 'connected', parkedReason: null, parkedAt: null });
  });
});

describe('an access token that HubSpot refuses', () => {
  it('is replaced once, and the work is done', async () => {
    await work.call('GET', `/card/contacts/${contactId}/voicemail`);
    work.hubspot.state.all.accessTokens = {};
    work.hubspot.stats.reset();
    expect((await work.call('GET', `/card/contacts/${contactId}/voicemail`)).status).toBe(200);
    expect(work.hubspot.stats.byPath()['POST /oauth/2026-09/token']).toBe(1);
    expect((await account())?.state).toBe('connected');
  });

  it('parks the account when the one in its place is refused as well', async () => {
    work.hubspot.faults.add({ match: { path: '/crm/', times: null }, kind: 'status-before', status: 401 });
    work.hubspot.stats.reset();
    const card = await work.call('GET', `/card/contacts/${contactId}/voicemail`);
    expect(card.body.error.code).toBe('crm-unauthorized');
    await until(async () => (await account())?.state === 'parked');
    expect(await account()).toMatchObject({ parkedReason: 'token-refused' });
    expect(work.hubspot.stats.byPath()['POST /oauth/2026-09/token']).toBe(1);
    work.hubspot.faults.clear();
    await connect();
    expect((await account())?.state).toBe('connected');
  });
});

describe('an account that does not grant everything', () => {
  const without = (scope: string) => (consent: URLSearchParams) =>
    consent.set(
      'scope',
      (consent.get('scope') ?? '')
        .split(' ')
        .filter((asked) => asked !== scope)
        .join(' '),
    );

  it('is told so on the page, and what is missing is kept', async () => {
    const page = await connect(without('crm.objects.owners.read'));
    expect(page.status).toBe(200);
    expect(page.text).toContain('Connect again and grant crm.objects.owners.read: Finds the rep among the account');
    expect(await account()).toMatchObject({ state: 'connected', missingScopes: 'crm.objects.owners.read' });
  });

  it('has its enrolments wait where they need what is missing, instead of failing them', async () => {
    await connect(without('automation'));
    await work.enrol({ objectId: contactId, callbackId: 'ap-scope-1' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await work.server.deps.store.backlogOf(ACCOUNT)).toMatchObject({ waiting: 1, claimed: 0 });
    expect((await work.call('GET', `/card/contacts/${contactId}/voicemail`)).status).toBe(200);

    expect((await connect()).text).not.toContain('Connect again');
    await work.drained();
    expect(completed('ap-scope-1')).toBe(true);
    expect((await account())?.missingScopes).toBe('');
  });
});

describe('the consent page', () => {
  it('is given a challenge that only this browser’s verifier answers', async () => {
    const kept = await account();
    let challenge: string | null = null;
    const page = await connect((consent) => {
      challenge = consent.get('code_challenge');
      expect(consent.get('code_challenge_method')).toBe('S256');
      consent.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    });
    expect(challenge).toMatch(/^[\w-]{43}$/);
    expect(page.status).toBe(502);
    expect((await account())?.sealedTokens).toBe(kept?.sealedTokens);
  });
});
