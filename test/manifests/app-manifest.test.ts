/** app.json is taken when it is right, and refused with the place of the fault when it is not. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseAppManifest } from '../../scripts/manifests/app-manifest.ts';

const text = readFileSync(resolve(__dirname, '../../app.json'), 'utf8');

/** app.json with one change made to it. */
function changed(change: (manifest: ReturnType<typeof parseAppManifest>) => void): string {
  const manifest = JSON.parse(text) as ReturnType<typeof parseAppManifest>;
  change(manifest);
  return JSON.stringify(manifest);
}

describe('app.json', () => {
  it('is right as it stands', () => {
    expect(parseAppManifest(text).name).toBe('Ringback');
  });

  it('asks for each scope once, and for the basic one first', () => {
    const names = parseAppManifest(text).oauth.scopes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('oauth');
  });

  it.each<[what: string, faulty: string, message: RegExp]>([
    ['a name that borrows HubSpot', changed((app) => (app.name = 'Ringback for HubSpot')), /must not hold "Hub"[\s\S]*at name/],
    ['a name with a space at its end', changed((app) => (app.name = 'Ringback ')), /must not begin or end with a space/],
    ['a scope without a reason', changed((app) => (app.oauth.scopes[1]!.reason = 'needed')), /at oauth\.scopes\[1\]\.reason/],
    ['a component id with a space', changed((app) => (app.cards[0]!.uid = 'a card')), /at cards\[0\]\.uid/],
    ['an entrypoint in a folder', changed((app) => (app.cards[0]!.entrypoint = 'a/B.tsx')), /at cards\[0\]\.entrypoint/],
    [
      'an unknown location',
      changed((app) => (app.cards[0]!.location = 'crm.record.middle' as 'crm.record.tab')),
      /at cards\[0\]\.location/,
    ],
    [
      'plain http for others than developers',
      changed((app) => app.oauth.localOrigins.push('http://example.com')),
      /at oauth\.localOrigins\[1\]/,
    ],
    ['a key nobody knows', changed((app) => Object.assign(app, { version: 2 })), /Unrecognized key: "version"/],
  ])('is refused with %s', (_what, faulty, message) => {
    expect(() => parseAppManifest(faulty)).toThrow(message);
  });
});
