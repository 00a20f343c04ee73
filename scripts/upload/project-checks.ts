/** What must hold between app.json, the components HubSpot's parser found, and the packed archive. Pure: one sentence per fault. */
import { isDeepStrictEqual } from 'node:util';
import type { AppManifest } from '../manifests/app-manifest.ts';
import { actionPath } from '../manifests/hsmeta-files.ts';
import type { TranslatedComponent } from './translate-project.ts';

export interface TranslatedProject {
  components: TranslatedComponent[];
  /** Component files that lie where HubSpot does not look. */
  skipped: string[];
}

interface AppConfig {
  auth: { redirectUrls: string[]; requiredScopes: string[] };
  permittedUrls: { fetch: string[] };
}

/**
 * @param backendOrigin value of the profile's variable
 * @param archive paths in the packed project
 */
export function projectFaults(
  manifest: AppManifest,
  project: TranslatedProject,
  backendOrigin: string,
  archive: readonly string[],
): string[] {
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (!isDeepStrictEqual(found, wanted)) faults.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };

  expect('components HubSpot would skip', project.skipped, []);
  const wantedUids = [manifest.uid, manifest.webhooks.uid, ...[...manifest.cards, ...manifest.workflowActions].map(({ uid }) => uid)];
  expect('component ids', project.components.map(({ uid }) => uid).sort(), wantedUids.sort());

  const app = project.components.find(({ type }) => type === 'APPLICATION')?.config as AppConfig | undefined;
  if (app !== undefined) {
    const scopes = manifest.oauth.scopes.map(({ name }) => name);
    const callbacks = [backendOrigin, ...manifest.oauth.localOrigins].map((origin) => origin + manifest.oauth.callbackPath);
    expect('scopes', app.auth.requiredScopes, scopes);
    expect('origins the card may fetch', app.permittedUrls.fetch, [backendOrigin]);
    expect('redirect URLs', app.auth.redirectUrls, callbacks);
  }
  for (const { type, config } of project.components) {
    if (type !== 'WORKFLOW_ACTION') continue;
    const address = String(config.actionUrl);
    if (!manifest.workflowActions.some(({ file }) => address === `${backendOrigin}${actionPath(file)}`))
      faults.push(`no route at ${address}`);
  }
  for (const { uid, type, config } of project.components) {
    if (type !== 'CARD') continue;
    const entrypoint = String(config.entrypoint).slice(1);
    if (!archive.includes(entrypoint)) faults.push(`card ${uid}: its entrypoint /${entrypoint} is not in the archive`);
  }
  return [...faults, ...archiveFaults(archive)];
}

/** What must never leave this machine, and what HubSpot's server needs beside the cards. */
function archiveFaults(archive: readonly string[]): string[] {
  const private_ = archive.filter((path) =>
    /(^|\/)(\.[^/]+|node_modules|local\.json|hubspot\.config\.ya?ml)(\/|$)|\.test\.tsx?$/.test(path),
  );
  const needed = ['app/app-hsmeta.json', 'app/cards/package.json', 'app/cards/package-lock.json', 'app/cards/tsconfig.json'];
  const core = archive.filter((path) => /^_workspaces\/core-[0-9a-f]+\/index\.js$/.test(path));
  return [
    ...private_.map((path) => `${path} must not be in the archive`),
    ...needed.filter((path) => !archive.includes(path)).map((path) => `${path} is not in the archive`),
    ...(core.length === 1 ? [] : ['@ringback/core is not in the archive']),
  ];
}
