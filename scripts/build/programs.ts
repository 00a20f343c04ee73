/** Bundles the programs into dist/: our own code in one file each, packages from node_modules at run time. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { coreEntries } from './core-entries.ts';
import { keepPlaces } from './keep-places.ts';
import { writeWhenChanged } from './write-when-changed.ts';

/** Program in dist/ by its entry. */
export const PROGRAMS: Record<string, string> = {
  server: 'src/server/main.ts',
  cli: 'src/cli/main.ts',
  doctor: 'src/server/doctor/main.ts',
  'rotate-keys': 'src/server/rotate-keys/main.ts',
  sandbox: 'src/sandbox/main.ts',
  'sandbox-hubspot': 'src/sandbox/hubspot/main.ts',
};

/** What only `npm run bench` needs. */
export const BENCHMARKS: Record<string, string> = {
  bench: 'scripts/bench.ts',
  'bench-route-server': 'scripts/bench/route-server.ts',
  'bench-backend': 'scripts/bench/workflow/backend-process.ts',
  'bench-floor': 'scripts/bench/workflow/floor-process.ts',
  'bench-hubspot': 'scripts/bench/workflow/hubspot-process.ts',
  'bench-load': 'scripts/bench/workflow/load-process.ts',
};

export async function buildPrograms(root: string, programs: Record<string, string>): Promise<void> {
  // The longest specifier comes first: esbuild takes the first alias that fits.
  const aliases = coreEntries(root).entries.sort((a, b) => b.specifier.length - a.specifier.length);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: 'dist',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    packages: 'external',
    alias: Object.fromEntries(aliases.map(({ specifier, source }) => [specifier, source])),
    loader: { '.sql': 'text' },
    plugins: [keepPlaces(join(root, 'dist'))],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) writeWhenChanged(path, text);
}
