/** The one command that tells the truth: format, lint, types, generated files, tests. Runs them all, whatever fails. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const run = join(root, 'scripts/run.cjs');

/** The quick ones first. Arguments go to the tests. */
const CHECKS: readonly { name: string; command: readonly string[] }[] = [
  { name: 'manifests', command: [run, 'manifests', '--check'] },
  { name: 'examples', command: [run, 'docs:examples', '--check'] },
  { name: 'format', command: [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'lint', command: [run, 'lint'] },
  { name: 'types', command: [run, 'types'] },
  { name: 'tests', command: [run, 'test', ...process.argv.slice(2)] },
];

const failed = CHECKS.filter(({ name, command }) => {
  console.log(`\n── ${name}`);
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
