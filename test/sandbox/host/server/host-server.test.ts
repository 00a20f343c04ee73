/** The server alone, without a browser. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startHostServer } from '../../../../src/sandbox/host/server/start-host-server.ts';
import { startFixtureHost, type FixtureHost } from '../../../e2e/start-fixture-host.ts';

jest.setTimeout(60_000);

const CARDS = resolve(__dirname, '../../../fixtures/host/cards');

describe('host server', () => {
  let folder: string;
  let fixture: FixtureHost;

  beforeAll(async () => {
    // Beside the fixture, because the card's imports are found from there; outside of it, because it is changed.
    const cache = resolve(CARDS, '../../../../node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, 'host-cards-'));
    cpSync(CARDS, folder, { recursive: true });
    rmSync(join(folder, 'tsconfig.json'));
    writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "jsx": "react-jsx" } }');
    fixture = await startFixtureHost({ cardsFolder: folder, watch: true });
  });
  afterAll(async () => {
    await fixture?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = async (path: string): Promise<{ status: number; type: string | null; text: string }> => {
    const response = await fetch(fixture.host.url + path);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };

  it('tells the page who it is for and which cards there are', async () => {
    expect(JSON.parse((await get('/host/setup')).text)).toMatchObject({
      portal: { id: 4000001 },
      user: { email: 'maria+lopez@brightline.example', emails: ['maria+lopez@brightline.example'] },
      variables: { BACKEND_ORIGIN: 'https://ringback.example' },
      cards: [
        { name: 'fixture', location: 'crm.record.tab' },
        { name: 'small', location: 'crm.record.sidebar' },
      ],
      origins: [{ from: 'https://ringback.example', to: fixture.backend.url }],
    });
  });

  it('never hands the client secret to the page', async () => {
    const all = await Promise.all(['/', '/host/setup', '/host/page.js', '/host/worker.js', '/host/cards/fixture.js'].map(get));
    expect(all.filter(({ text }) => text.includes('secret-of-the-tests'))).toEqual([]);
  });

  it.each([
    ['/', 200, 'text/html'],
    ['/contacts/4000001/record/0-1/101', 200, 'text/html'],
    ['/host/page.js', 200, 'text/javascript'],
    ['/host/cards/small.js', 200, 'text/javascript'],
    ['/host/cards/other.js', 404, 'text/plain'],
    ['/host/nothing', 404, 'application/json'],
    ['/host/contacts/999', 404, 'application/json'],
  ])('%s answers %i', async (path, status, type) => {
    expect(await get(path)).toMatchObject({ status, type: expect.stringContaining(type) });
  });

  it.each([
    ['no JSON', 'nonsense', 400],
    ['far too much', JSON.stringify({ long: 'x'.repeat(1_600_000) }), 413],
  ])('refuses %s', async (_, body, status) => {
    const response = await fetch(`${fixture.host.url}/host/proxy`, { method: 'POST', body });
    expect(response.status).toBe(status);
  });

  it('builds a changed card anew, and keeps the last good one while it is broken', async () => {
    const file = join(folder, 'SmallCard.tsx');
    const text = readFileSync(file, 'utf8');
    const events = await fetch(`${fixture.host.url}/host/events`);
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    let heard = '';
    const hears = async (expected: RegExp): Promise<void> => {
      while (!expected.test(heard)) heard += Buffer.from((await reader.read()).value ?? []).toString('utf8');
    };
    await hears(/connected/);
    writeFileSync(file, `${text}\nsyntax error here`);
    // The other card is rebuilt too, after the broken one has failed or before: both orders are fine.
    await hears(/"name":"fixture"/);
    expect((await get('/host/cards/small.js')).text).toContain('testId: "side"');
    writeFileSync(file, text.replace('"side"', '"changed"'));
    await hears(/event: bundle\ndata: \{"name":"small","bundle":"\/host\/cards\/small\.js\?v=\d+"\}/);
    expect((await get('/host/cards/small.js')).text).toContain('testId: "changed"');
    await reader.cancel();
  });
});

it('a card that cannot be built at the start says why', async () => {
  const start = startHostServer({
    port: 0,
    hubspotUrl: 'http://127.0.0.1:1',
    backendUrl: 'http://127.0.0.1:1',
    publicBackendOrigin: 'https://ringback.example',
    clientSecret: 'x',
    portalId: 1,
    user: { id: 1, email: 'a@b.example', firstName: 'A', lastName: 'B' },
    appId: 1,
    cards: [{ name: 'gone', title: 'Gone', entry: join(CARDS, 'Gone.tsx'), location: 'crm.record.tab' }],
  });
  await expect(start).rejects.toThrow(/Gone\.tsx could not be built/);
});
