/** Packs the HubSpot project into a zip exactly as the HubSpot CLI does before it uploads. Mirrors @hubspot/cli 8.14.0, lib/projects/upload.js. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import archiver from 'archiver';
import { shouldIgnoreFile } from '@hubspot/local-dev-lib/ignoreRules';
import {
  collectFileDependencies,
  collectWorkspaceDirectories,
  findAndParsePackageJsonFiles,
} from '@hubspot/project-parsing-lib/workspaces';
import {
  archiveWorkspacesAndDependencies,
  getLockfilePathsToUpdate,
  getPackageJsonPathsToUpdate,
} from '@hubspot/cli/lib/projects/workspaces.js';

/** Writes `zipFile` from `sourceFolder`. HubSpot's ignore rules read .hsignore of the working folder or above. */
export async function packProject(sourceFolder: string, zipFile: string): Promise<void> {
  const packages = await findAndParsePackageJsonFiles(sourceFolder);
  const workspaces = await collectWorkspaceDirectories(packages);
  const fileDependencies = await collectFileDependencies(packages);
  const rewritten = new Set([
    ...getPackageJsonPathsToUpdate(sourceFolder, workspaces, fileDependencies),
    ...getLockfilePathsToUpdate(sourceFolder, workspaces, fileDependencies),
  ]);

  const archive = archiver('zip');
  const output = createWriteStream(zipFile);
  const written = once(output, 'close');
  archive.pipe(output);
  archive.directory(sourceFolder, false, (entry) => (rewritten.has(entry.name) || shouldIgnoreFile(entry.name, true) ? false : entry));
  await archiveWorkspacesAndDependencies(archive, sourceFolder, workspaces, fileDependencies);
  await archive.finalize();
  await written;
}
