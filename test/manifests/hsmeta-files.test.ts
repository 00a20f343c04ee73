/** The component files follow from app.json, those in the repository are up to date, and drift is shown. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseAppManifest } from '../../scripts/manifests/app-manifest.ts';
import { findDrift } from '../../scripts/manifests/find-drift.ts';
import { hsmetaFiles } from '../../scripts/manifests/hsmeta-files.ts';
import { readHsmetaFiles, readHsProject } from '../../scripts/manifests/project-source.ts';

const root = resolve(__dirname, '../..');
const manifest = parseAppManifest(readFileSync(join(root, 'app.json'), 'utf8'));
const files = hsmetaFiles(manifest);

/** The component in a generated file. */
function component(path: string): { uid: string; type: string; config: Record<string, unknown> } {
  return JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');
}

describe('the app component', () => {
  it('asks for the scopes of app.json and nothing more', () => {
    expect(component('app/app-hsmeta.json').config).toMatchObject({
      distribution: 'marketplace',
      auth: { type: 'oauth', requiredScopes: manifest.oauth.scopes.map(({ name }) => name), optionalScopes: [] },
    });
  });

  it('lets cards fetch from the backend only, whose origin the profile fills in', () => {
    expect(component('app/app-hsmeta.json').config).toMatchObject({ permittedUrls: { fetch: ['${BACKEND_ORIGIN}'], iframe: [], img: [] } });
  });

  it('sends the browser back to the backend, or to a developer', () => {
    expect(component('app/app-hsmeta.json').config).toMatchObject({
      auth: { redirectUrls: ['${BACKEND_ORIGIN}/oauth/callback', 'http://localhost:4310/oauth/callback'] },
    });
  });
});

describe('a card component', () => {
  it.each(manifest.cards.map((card) => [card.file, card] as const))(
    '%s names its entrypoint from the root of the project',
    (file, card) => {
      expect(component(`app/cards/${file}-hsmeta.json`)).toEqual({
        uid: card.uid,
        type: 'card',
        config: expect.objectContaining({
          location: card.location,
          entrypoint: `/app/cards/${card.entrypoint}`,
          objectTypes: ['contacts'],
        }),
      });
    },
  );
});

describe('drift', () => {
  const onDisk = new Map(files.map(({ path, text }) => [path, text]));

  it('is nowhere in the repository', () => {
    expect(findDrift(files, readHsmetaFiles(join(root, readHsProject(root).srcDir)))).toEqual([]);
  });

  it('is a changed line, shown both ways', () => {
    const changed = new Map(onDisk).set('app/app-hsmeta.json', onDisk.get('app/app-hsmeta.json')?.replace('"Ringback"', '"Ringer"') ?? '');
    expect(findDrift(files, changed)).toEqual(['app/app-hsmeta.json: differs\n-     "name": "Ringer",\n+     "name": "Ringback",']);
  });

  it('is a file that is missing', () => {
    const fewer = new Map(onDisk);
    fewer.delete('app/app-hsmeta.json');
    expect(findDrift(files, fewer)).toEqual(['app/app-hsmeta.json: missing']);
  });

  it('is a file that app.json does not know', () => {
    expect(findDrift(files, new Map(onDisk).set('app/cards/old-hsmeta.json', '{}'))).toEqual([
      'app/cards/old-hsmeta.json: not in app.json',
    ]);
  });
});
