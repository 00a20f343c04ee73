/** Writes extensions/hubspot/hsprofile.<name>.json (default "prod") from BACKEND_ORIGIN and HUBSPOT_ACCOUNT_ID. */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { parseAppManifest } from './manifests/app-manifest.ts';
import { readHsProject } from './manifests/project-source.ts';
import { Profile, writeProfileFile } from './upload/write-profile-file.ts';

const root = resolve(import.meta.dirname, '..');
const manifest = parseAppManifest(readFileSync(join(root, 'app.json'), 'utf8'));
const parsed = Profile.safeParse({
  name: process.argv[2] ?? 'prod',
  accountId: process.env.HUBSPOT_ACCOUNT_ID ?? '',
  backendOrigin: process.env[manifest.backend.variable],
});
if (!parsed.success) {
  console.error(`No profile written.\n${z.prettifyError(parsed.error)}\nSet HUBSPOT_ACCOUNT_ID and ${manifest.backend.variable}.`);
  process.exit(1);
}
const file = writeProfileFile(join(root, readHsProject(root).srcDir), parsed.data, manifest.backend.variable);
console.log(`Wrote ${relative(root, file)}.`);
