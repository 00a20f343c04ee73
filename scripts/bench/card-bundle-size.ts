/** Size of a card's bundle as HubSpot's own builder makes it, minified. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAppManifest } from '../manifests/app-manifest.ts';
import { readHsProject } from '../manifests/project-source.ts';
import { buildCard } from '../upload/build-card.ts';
import type { Figure } from './figure.ts';

/** Every task runs in the clone's folder. */
const root = process.cwd();

/** One figure for each card in app.json. */
export const cardBundleSizes: Figure[] = parseAppManifest(readFileSync(join(root, 'app.json'), 'utf8')).cards.map(({ entrypoint }) => ({
  name: `card bundle ${entrypoint}`,
  unit: 'kB minified',
  asked: '≤ 180',
  async measure() {
    const output = mkdtempSync(join(tmpdir(), 'ringback-bench-'));
    try {
      const text = await buildCard(join(root, readHsProject(root).srcDir, 'app/cards'), entrypoint, output);
      return Buffer.byteLength(text) / 1_000;
    } finally {
      rmSync(output, { recursive: true, force: true });
    }
  },
}));
