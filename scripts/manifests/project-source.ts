/** Where the HubSpot project's source folder is, and the component files in it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FilesOnDisk } from './find-drift.ts';

const HsProject = z.object({ name: z.string(), srcDir: z.string(), platformVersion: z.string() });
export type HsProject = z.infer<typeof HsProject>;

/** hsproject.json of the clone at `root`. */
export function readHsProject(root: string): HsProject {
  return HsProject.parse(JSON.parse(readFileSync(join(root, 'hsproject.json'), 'utf8')));
}

/** Every *-hsmeta.json below `sourceFolder`, installed packages aside. */
export function readHsmetaFiles(sourceFolder: string): FilesOnDisk {
  const paths = globSync('**/*-hsmeta.json', { cwd: sourceFolder, exclude: (name) => name === 'node_modules' });
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sourceFolder, path), 'utf8')]));
}
