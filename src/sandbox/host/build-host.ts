/** Bundles the host's own page and worker. */

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** @returns after page.js, worker.js, host.html and host.css stand in `outputDir` */
export async function buildHost({ outputDir }: { outputDir: string }): Promise<void> {
  await mkdir(outputDir, { recursive: true });
  const common = {
    bundle: true,
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    logLevel: 'silent',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  await Promise.all([
    build({ ...common, entryPoints: [here('./page/main.tsx')], format: 'esm', outfile: join(outputDir, 'page.js') }),
    // A classic worker, because the card's bundle comes in through importScripts.
    build({ ...common, entryPoints: [here('./worker/worker.ts')], format: 'iife', outfile: join(outputDir, 'worker.js') }),
    copyFile(here('./page/host.html'), join(outputDir, 'host.html')),
    copyFile(here('./page/host.css'), join(outputDir, 'host.css')),
  ]);
}
