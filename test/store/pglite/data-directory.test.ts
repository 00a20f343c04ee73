/** The empty database in the repository is what the pinned PGlite makes. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import manifest from '../../../package.json' with { type: 'json' };
import { PGLITE_VERSION, POSTGRES_VERSION, readDataDirectory } from '../../../src/store/pglite/data-directory.ts';

const root = resolve(__dirname, '../../..');

describe('the empty database', () => {
  it('was made with the PGlite that is pinned', () => {
    expect(PGLITE_VERSION).toBe(manifest.dependencies['@electric-sql/pglite']);
  });

  it('holds the files of a cluster, parents before children, and one segment of log', () => {
    const { directories, files } = readDataDirectory();
    const known = new Set(['.']);
    for (const path of directories) {
      expect(known).toContain(parentOf(path));
      known.add(path);
    }
    for (const { path } of files) expect(known).toContain(parentOf(path));
    const version = files.find(({ path }) => path === 'PG_VERSION');
    expect(
      Buffer.from(version?.content ?? [])
        .toString()
        .trim(),
    ).toBe(POSTGRES_VERSION);
    expect(files.filter(({ path }) => /^pg_wal\/[0-9A-F]{24}$/.test(path)).map(({ content }) => content.length)).toEqual([1024 * 1024]);
  });

  it('comes out the same, byte for byte, when it is built again', () => {
    const flags = ['--experimental-strip-types', '--no-warnings'];
    const run = spawnSync(process.execPath, [...flags, resolve(root, 'scripts/build-data-directory.ts'), '--check'], { encoding: 'utf8' });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
  }, 120_000);
});

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
