/** Tells whether anything a build reads has changed, without reading it: from names, sizes and times. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders that go into a build, relative to the clone; package-lock.json stands for the packages. */
const INPUTS = ['src', 'scripts', 'app.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];

/** Changes when a file is added, removed or written. */
export function inputsDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string): void => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) if (name !== 'node_modules') add(join(path, name));
    } else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const input of INPUTS) add(input);
  return hash.digest('hex');
}
