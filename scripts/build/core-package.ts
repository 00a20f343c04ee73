/** Builds dist/core: @ringback/core as one package without dependencies, the form in which it travels to HubSpot with the cards. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { coreEntries } from './core-entries.ts';
import { writeWhenChanged } from './write-when-changed.ts';

/**
 * HubSpot's server runs `npm ci` next to the cards, and npm does not install what a linked package outside that folder
 * depends on: so the core's dependencies are bundled in.
 * Source: https://docs.npmjs.com/cli/v11/commands/npm-install ("npm install <folder>"). Read 2026-11-23.
 */
export async function buildCorePackage(root: string): Promise<void> {
  const { manifest, entries } = coreEntries(root);
  const folder = join(root, 'dist/core');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map(({ output, source }) => [output, source])),
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const published = {
    name: manifest.name,
    version: manifest.version,
    private: true,
    license: manifest.license,
    type: 'module',
    sideEffects: false,
    exports: Object.fromEntries(entries.map(({ key, output }) => [key, `./${output}.js`])),
    files: ['*.js'],
  };
  writeFolder(folder, [
    ...outputFiles.map(({ path, text }) => [basename(path), text] as const),
    ['package.json', `${JSON.stringify(published, null, 2)}\n`],
  ]);
}

/** Makes `folder` hold these files and no others; what is right already stays, so that a reader beside us is not disturbed. */
function writeFolder(folder: string, files: readonly (readonly [name: string, text: string])[]): void {
  const names = new Set(files.map(([name]) => name));
  for (const [name, text] of files) writeWhenChanged(join(folder, name), text);
  for (const name of readdirSync(folder)) if (/\.js$/.test(name) && !names.has(name)) rmSync(join(folder, name), { force: true });
}
