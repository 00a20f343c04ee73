/** Each fault of a packed project is found, and a right one has none. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseAppManifest } from '../../scripts/manifests/app-manifest.ts';
import { hsmetaFiles } from '../../scripts/manifests/hsmeta-files.ts';
import { projectFaults, type TranslatedProject } from '../../scripts/upload/project-checks.ts';

const ORIGIN = 'https://backend.ringback.example';
const manifest = parseAppManifest(readFileSync(resolve(__dirname, '../../app.json'), 'utf8'));

/** HubSpot's translator names the types of components in its own way. */
const TYPES = { app: 'APPLICATION', card: 'CARD', 'workflow-action': 'WORKFLOW_ACTION', webhooks: 'WEBHOOKS' };

interface Packed {
  project: TranslatedProject;
  archive: string[];
}

/** A project as it comes out of HubSpot's translator and packer when nothing is wrong. */
function packed(): Packed {
  const components = hsmetaFiles(manifest).map(({ text }) => {
    const { uid, type, config } = JSON.parse(text.replaceAll('${BACKEND_ORIGIN}', ORIGIN));
    return { uid, type: TYPES[type as keyof typeof TYPES], config };
  });
  const entrypoints = manifest.cards.map(({ entrypoint }) => `app/cards/${entrypoint}`);
  const beside = ['app/app-hsmeta.json', 'app/cards/package.json', 'app/cards/package-lock.json', 'app/cards/tsconfig.json'];
  return { project: { components, skipped: [] }, archive: [...beside, ...entrypoints, '_workspaces/core-0a1b2c3d/index.js'] };
}

describe('a packed project', () => {
  it('has no faults when nothing is wrong', () => {
    const { project, archive } = packed();
    expect(projectFaults(manifest, project, ORIGIN, archive)).toEqual([]);
  });

  it.each<[what: string, spoil: (packed: Packed) => void, message: RegExp]>([
    [
      'a component where HubSpot does not look',
      ({ project }) => project.skipped.push('app/x/y-hsmeta.json'),
      /components HubSpot would skip/,
    ],
    ['a component too few', ({ project }) => project.components.pop(), /component ids/],
    [
      'a scope too many',
      ({ project }) => (project.components[0]!.config.auth as { requiredScopes: string[] }).requiredScopes.push('tickets'),
      /scopes: .*tickets/,
    ],
    [
      'a workflow action that no route answers',
      ({ project }) => (project.components.find(({ type }) => type === 'WORKFLOW_ACTION')!.config.actionUrl = `${ORIGIN}/elsewhere`),
      /no route at .*elsewhere/,
    ],
    [
      'another origin to fetch from',
      ({ project }) => (project.components[0]!.config.permittedUrls = { fetch: ['https://elsewhere.example'] }),
      /origins the card may fetch/,
    ],
    ['an entrypoint that is not there', ({ archive }) => archive.splice(4, 1), /entrypoint \/app\/cards\/\w+\.tsx is not in the archive/],
    ['a lock file left out', ({ archive }) => archive.splice(2, 1), /package-lock\.json is not in the archive/],
    ['the core left out', ({ archive }) => archive.pop(), /@ringback\/core is not in the archive/],
    ['a hidden file', ({ archive }) => archive.push('app/.env'), /app\/\.env must not be in the archive/],
    ['installed packages', ({ archive }) => archive.push('app/cards/node_modules/react/index.js'), /node_modules.* must not be/],
    ['a test', ({ archive }) => archive.push('app/cards/a.test.tsx'), /a\.test\.tsx must not be/],
  ])('is faulty with %s', (_what, spoil, message) => {
    const spoiled = packed();
    spoil(spoiled);
    expect(projectFaults(manifest, spoiled.project, ORIGIN, spoiled.archive)).toEqual([expect.stringMatching(message)]);
  });
});
