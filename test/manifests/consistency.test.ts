/** What the manifests promise HubSpot is what the backend does, and nothing in the repository is a key. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { parseAppManifest } from '../../scripts/manifests/app-manifest.ts';
import { readHsProject } from '../../scripts/manifests/project-source.ts';
import { oauthRoutes } from '../../src/server/http/oauth-routes.ts';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = parseAppManifest(read('app.json'));

describe('the callback that HubSpot sends browsers to', () => {
  it('is a route of the backend', async () => {
    const app = Fastify();
    oauthRoutes(app, {
      authorizeUrl: () => '',
      connect: () => Promise.reject(new Error('nobody connects')),
      newState: () => '',
      secureCookie: true,
    });
    await app.ready();
    expect(app.hasRoute({ method: 'GET', url: manifest.oauth.callbackPath })).toBe(true);
    await app.close();
  });
});

describe('the HubSpot project', () => {
  it('is built for a platform version that is alive', () => {
    expect(readHsProject(root)).toEqual({ name: 'ringback', srcDir: 'extensions/hubspot', platformVersion: '2026.09' });
  });

  it.each(manifest.cards.map(({ entrypoint }) => [entrypoint]))('has the entrypoint %s', (entrypoint) => {
    expect(existsSync(join(root, 'extensions/hubspot/app/cards', entrypoint))).toBe(true);
  });

  it('keeps app.json out of the uploaded folder, where HubSpot would take it for one of its own', () => {
    expect(existsSync(join(root, 'extensions/hubspot/app.json'))).toBe(false);
    expect(existsSync(join(root, 'extensions/hubspot/app/app.json'))).toBe(false);
  });
});

describe('hubspot.config.yml', () => {
  const lines = read('hubspot.config.yml')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

  it('holds settings only: no account and no key', () => {
    expect(lines).toEqual(['allowUsageTracking: false', 'httpTimeout: 30000', 'portals: []']);
  });
});
