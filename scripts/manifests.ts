/** Writes every *-hsmeta.json from app.json; with --check it changes nothing and fails when a file on disk differs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAppManifest } from './manifests/app-manifest.ts';
import { findDrift } from './manifests/find-drift.ts';
import { hsmetaFiles } from './manifests/hsmeta-files.ts';
import { readHsmetaFiles, readHsProject } from './manifests/project-source.ts';

const root = resolve(import.meta.dirname, '..');
const sourceFolder = join(root, readHsProject(root).srcDir);
const wanted = hsmetaFiles(parseAppManifest(readFileSync(join(root, 'app.json'), 'utf8')));
const onDisk = readHsmetaFiles(sourceFolder);

if (process.argv.includes('--check')) {
  const drift = findDrift(wanted, onDisk);
  if (drift.length > 0) {
    console.error(`${drift.join('\n')}\nThe manifests do not match app.json: run npm run manifests.`);
    process.exit(1);
  }
  console.log(`${wanted.length} manifests match app.json.`);
} else {
  const wantedPaths = new Set(wanted.map(({ path }) => path));
  for (const path of onDisk.keys()) if (!wantedPaths.has(path)) rmSync(join(sourceFolder, path));
  for (const { path, text } of wanted) {
    mkdirSync(dirname(join(sourceFolder, path)), { recursive: true });
    writeFileSync(join(sourceFolder, path), text);
  }
  console.log(`Wrote ${wanted.map(({ path }) => path).join(', ')}.`);
}
