/** What src/core/package.json exports: the specifier others import, the file it becomes, and its source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const CoreManifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  exports: z.record(z.string(), z.string()),
});

export interface CoreEntry {
  /** As in package.json's exports, e.g. "./resolve". */
  key: string;
  /** What others import, e.g. "@ringback/core/resolve". */
  specifier: string;
  /** Name of the built file without its ending. */
  output: string;
  /** Absolute path of the source. */
  source: string;
}

export function coreEntries(root: string): { manifest: z.infer<typeof CoreManifest>; entries: CoreEntry[] } {
  const manifest = CoreManifest.parse(JSON.parse(readFileSync(join(root, 'src/core/package.json'), 'utf8')));
  const entries = Object.entries(manifest.exports).map(([key, file]) => ({
    key,
    specifier: manifest.name + key.slice(1),
    output: key === '.' ? 'index' : key.slice(2),
    source: join(root, 'src/core', file),
  }));
  return { manifest, entries };
}
