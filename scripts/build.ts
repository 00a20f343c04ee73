/**
 * Builds everything in dist/: the programs, and the core as a package of its own; with --bench the benchmarks too.
 * Does nothing when nothing it reads has changed since the last build. With --quiet it speaks of faults only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCorePackage } from './build/core-package.ts';
import { inputsDigest } from './build/inputs-digest.ts';
import { BENCHMARKS, buildPrograms, PROGRAMS } from './build/programs.ts';
import { writeWhenChanged } from './build/write-when-changed.ts';

const root = resolve(import.meta.dirname, '..');
const say = process.argv.includes('--quiet') ? () => undefined : console.log;
const programs = process.argv.includes('--bench') ? { ...PROGRAMS, ...BENCHMARKS } : PROGRAMS;
const outputs = ['dist/core/package.json', ...Object.keys(programs).map((name) => `dist/${name}.js`)];
const stamp = join(root, `dist/built-${Object.keys(programs).length}`);
const digest = inputsDigest(root);

const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && outputs.every((file) => existsSync(join(root, file)));
if (isBuilt) say('dist/ is up to date.');
else {
  try {
    await Promise.all([buildPrograms(root, programs), buildCorePackage(root)]);
    writeWhenChanged(stamp, digest);
    say(`Built ${outputs.join(', ')}.`);
  } catch (error) {
    // What does not compile has been printed with its place.
    if (!(error instanceof Error && 'errors' in error)) throw error;
    process.exitCode = 1;
  }
}
