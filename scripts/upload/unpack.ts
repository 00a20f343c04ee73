/** Unpacks a zip into a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** @returns the paths in the archive, with forward slashes */
export function unpack(zipFile: string, folder: string): string[] {
  const entries = Object.entries(unzipSync(readFileSync(zipFile))).filter(([path]) => !path.endsWith('/'));
  for (const [path, bytes] of entries) {
    const target = resolve(folder, path);
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`The archive reaches out of its folder: ${path}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return entries.map(([path]) => path).sort();
}
