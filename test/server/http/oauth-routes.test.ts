import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PORTAL_ID } from '../../../src/sandbox/hubspot/demo-app.ts';
import { openWorkplace, type Workplace } from '../../workplace/open-workplace.ts';

let work: Workplace;

beforeAll(async () => {
  work = await openWorkplace({ connect: false });
});

afterAll(() => work.close());

async function install(): Promise<{ consent: URL; cookie: string }> {
  const reply = await fetch(`${work.server.url}/oauth/install`, { redirect: 'manual' });
  return { consent: new URL(reply.headers.get('location') ?? ''), cookie: reply.headers.get('set-cookie') ?? '' };
}

async function consentCode(consent: URL): Promise<URL> {
  const reply = await fetch(`${work.hubspot.url}/oauth/authorize${consent.search}&auto=1`, { redirect: 'manual' });
  return new URL(reply.headers.get('location') ?? '');
}

const back = (callback: URL, cookie: string): Promise<Response> =>
  fetch(`${work.server.url}${callback.pathname}${callback.search}`, { headers: { cookie: cookie.split(';')[0] ?? '' } });

describe('connecting an account', () => {
  it('asks for the scopes of the manifest, with a state that only this browser holds', async () => {
    const { consent, cookie } = await install();
    expect(consent.searchParams.get('scope')?.split(' ')).toEqual(
      expect.arrayContaining(['oauth', 'crm.objects.contacts.read', 'crm.objects.contacts.write']),
    );
    expect(consent.searchParams.get('redirect_uri')).toBe('https://ringback.example/oauth/callback');
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax; Max-Age=600; Secure/);
    expect(cookie).toContain(consent.searchParams.get('state') ?? 'nothing');
    expect((await install()).consent.searchParams.get('state')).not.toBe(consent.searchParams.get('state'));
  });

  it('keeps sealed tokens and creates the properties', async () => {
    const { consent, cookie } = await install();
    const reply = await back(await consentCode(consent), cookie);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(`Account ${String(DEMO_PORTAL_ID)} is connected`);
    const account = await work.server.deps.store.findAccount(String(DEMO_PORTAL_ID));
    expect(account?.state).toBe('connected');
    expect(account?.sealedTokens).toMatch(/^v1\.test\./);
    const opened = await work.call('GET', '/card/contacts/101/voicemail');
    expect(opened.status).toBe(200);
  });

  it.each<[string, (callback: URL, cookie: string) => [URL, string]]>([
    ['no cookie', (callback) => [callback, '']],
    ['another browser’s cookie', (callback) => [callback, 'ringback_state=somebody-elses']],
    ['no state', (callback, cookie) => [without(callback, 'state'), cookie]],
    ['no code', (callback, cookie) => [without(callback, 'code'), cookie]],
  ])('turns %s away', async (_name, change) => {
    const { consent, cookie } = await install();
    const reply = await back(...change(await consentCode(consent), cookie));
    expect(reply.status).toBe(400);
  });

  it('says that a code is no good', async () => {
    const { consent, cookie } = await install();
    const callback = await consentCode(consent);
    callback.searchParams.set('code', 'invented');
    expect((await back(callback, cookie)).status).toBe(502);
  });
});

describe('health', () => {
  it.each(['/livez', '/readyz'])('%s answers', async (path) => {
    const reply = await fetch(work.server.url + path);
    expect([reply.status, await reply.json()]).toEqual([200, { ok: true }]);
  });
});

function without(url: URL, name: string): URL {
  url.searchParams.delete(name);
  return url;
}
