/** esbuild plugin: in a bundle, import.meta.url still means the source file, so that code finds the files next to it. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** @param outputFolder absolute; a bundle there looks for sources at their place relative to it */
export function keepPlaces(outputFolder: string): Plugin {
  return {
    name: 'keep-places',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const place = JSON.stringify(relative(outputFolder, path).replaceAll('\\', '/'));
        return { contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), loader: 'ts' };
      });
    },
  };
}
