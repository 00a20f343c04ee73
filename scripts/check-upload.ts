/**
 * Checks offline that the HubSpot project would upload and build. With --install it installs the cards' packages as HubSpot's
 * server does (needs the npm registry); with --json it prints the report alone; --root FOLDER checks another clone.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorePackage } from './build/core-package.ts';
import { checkProject } from './upload/check-project.ts';

const { values: options } = parseArgs({
  options: { install: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(options.root ?? resolve(import.meta.dirname, '..'));
// HubSpot's ignore rules start from the working folder.
process.chdir(root);
// HubSpot's packer reports on stdout; the report is all that belongs there.
const print = console.log;
console.log = console.error;

try {
  await buildCorePackage(root);
  const report = await checkProject(root, options.install);
  if (options.json) print(JSON.stringify(report));
  else {
    print(`Components: ${report.components.join(', ')}. Archive: ${report.archive.length} files.`);
    for (const { entry, bytes } of report.bundles) print(`${entry}: ${(bytes / 1000).toFixed(1)} kB minified, from the unpacked archive.`);
  }
  for (const fault of report.faults) console.error(fault);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
