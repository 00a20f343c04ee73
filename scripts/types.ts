/** Type-checks every TypeScript project of the repository; each room with a tsconfig.json is one. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const projects = globSync('**/tsconfig.json', { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' }).sort();

let failed = 0;
for (const project of projects) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { cwd: root, encoding: 'utf8' });
  console.log(`${done.status === 0 ? 'ok  ' : 'FAIL'} ${project}`);
  if (done.status !== 0) {
    failed += 1;
    console.log((done.stdout + done.stderr).trim());
  }
}
process.exitCode = failed === 0 ? 0 : 1;
