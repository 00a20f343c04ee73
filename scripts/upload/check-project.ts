/** The whole upload check: HubSpot's parser and translator, the CLI's packing, and HubSpot's builder on the unpacked archive. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseProjectConfig } from '@hubspot/project-parsing-lib/projects';
import { parseAppManifest } from '../manifests/app-manifest.ts';
import { buildCard } from './build-card.ts';
import { installedPackages, installPackages, linkPackages } from './card-packages.ts';
import { packProject } from './pack-project.ts';
import { projectFaults } from './project-checks.ts';
import { STUB_ACCOUNT_ID, stubHubSpot } from './stub-hubspot.ts';
import { translateProject } from './translate-project.ts';
import { unpack } from './unpack.ts';
import { writeProfileFile } from './write-profile-file.ts';

const PROFILE = { name: 'check', accountId: STUB_ACCOUNT_ID, backendOrigin: 'https://backend.ringback.example' };

export interface UploadReport {
  /** One sentence per fault; empty when the project would upload and build. */
  faults: string[];
  components: string[];
  archive: string[];
  bundles: { entry: string; bytes: number }[];
}

/**
 * @param root the clone, whose dist/core is built
 * @param install runs the npm install of HubSpot's server instead of linking the clone's packages
 * @throws Error with HubSpot's message when its parser, packer or builder refuses
 */
export async function checkProject(root: string, install: boolean): Promise<UploadReport> {
  const room = mkdtempSync(join(tmpdir(), 'ringback-upload-'));
  try {
    stubHubSpot();
    const { srcDir, platformVersion } = parseProjectConfig(root);
    const manifest = parseAppManifest(readFileSync(join(root, 'app.json'), 'utf8'));

    // A copy, so that the profile of this check never lies in the clone.
    const copy = join(room, 'source');
    cpSync(join(root, srcDir), copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
    writeProfileFile(copy, PROFILE, manifest.backend.variable);
    const project = await translateProject({ sourceFolder: copy, platformVersion, profile: PROFILE.name });

    const zipFile = join(room, 'project.zip');
    await packProject(join(root, srcDir), zipFile);
    const unpacked = join(room, 'unpacked');
    const archive = unpack(zipFile, unpacked);
    const faults = projectFaults(manifest, project, PROFILE.backendOrigin, archive);

    const cards = join(unpacked, 'app/cards');
    if (install) installPackages(cards);
    else linkPackages(cards, join(root, 'node_modules'));
    if (!installedPackages(cards).includes('@ringback/core')) faults.push('the install left out @ringback/core');
    const bundles = [];
    for (const { entrypoint } of manifest.cards) {
      const text = await buildCard(cards, entrypoint, join(room, 'bundles', entrypoint));
      bundles.push({ entry: entrypoint, bytes: Buffer.byteLength(text) });
    }
    return { faults, components: project.components.map(({ uid }) => uid).sort(), archive, bundles };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
