/**
 * Three processes and fifty callers want the token of one account at the same moment, and HubSpot ends a refresh token with its first use.
 * Runs when TEST_DATABASE_URL names a server on which databases may be made.
 */
import { describe, expect, it } from '@jest/globals';
import { DEMO_PORTAL_ID } from '../../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot } from '../../../src/sandbox/hubspot/start-hubspot.ts';
import { openTokens, sealTokens } from '../../../src/server/tokens/seal-tokens.ts';
import { openPostgresStore } from '../../../src/store/open-postgres-store.ts';
import { makeTemporaryDatabase } from '../../contract/temporary-database.ts';
import { bundleProgram, startChild } from '../../store/child-process.ts';

const serverUrl = process.env['TEST_DATABASE_URL'];
const ACCOUNT = String(DEMO_PORTAL_ID);
const RING = [{ id: 'test', key: new Uint8Array(32).fill(3) }];
const CALLERS = [17, 17, 16];

if (serverUrl === undefined) {
  describe('renewing in several processes', () => {
    it('is left out: TEST_DATABASE_URL is not set', () => {
      expect(process.env).not.toHaveProperty('TEST_DATABASE_URL');
    });
  });
} else {
  describe('renewing in several processes', () => {
    it('asks HubSpot once, and everybody has the same token', async () => {
      const database = await makeTemporaryDatabase(serverUrl);
      const hubspot = await startHubSpot({ seed: 'demo', limits: { rotateRefreshTokens: true } });
      // Slow enough that everybody has asked before the answer is there.
      hubspot.faults.add({ match: { path: '/oauth/2026-09/token', times: null }, kind: 'latency', ms: 500 });
      const store = await openPostgresStore({ url: database.url });
      const { refreshToken } = hubspot.issueToken();
      const expired = sealTokens(RING, ACCOUNT, { accessToken: 'ended', refreshToken, expiresAtMs: 0 }, new Uint8Array(12).fill(1));
      await store.saveAccount({ accountId: ACCOUNT, sealedTokens: expired, keyId: 'test', scopes: '' });
      const program = bundleProgram('../server/tokens/renew-program.ts');
      const children = CALLERS.map((callers) => startChild(program, database.url, hubspot.url, ACCOUNT, String(callers)));
      try {
        expect(await Promise.all(children.map((child) => child.firstLine))).toEqual(['ready', 'ready', 'ready']);
        await database.admin.query('create table public.go ()');
        await Promise.all(children.map((child) => child.ended));
        const got = children.map((child) => (child.lines[1] ?? '').split(' '));
        expect(got.map(([, count]) => Number(count))).toEqual(CALLERS);
        const kept = openTokens(RING, ACCOUNT, (await store.findAccount(ACCOUNT))?.sealedTokens ?? '');
        expect(got.map((words) => words.slice(2))).toEqual(CALLERS.map(() => [kept.accessToken]));
        expect(hubspot.stats.byPath()).toEqual({ 'POST /oauth/2026-09/token': 1 });
        expect(Object.keys(hubspot.state.all.refreshTokens)).toEqual([kept.refreshToken]);
      } finally {
        await Promise.all(children.map((child) => child.kill()));
        await store.close();
        await hubspot.close();
        await database.drop();
      }
    });
  });
}
