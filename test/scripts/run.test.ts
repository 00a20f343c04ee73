/** scripts/run.cjs can be started by an old Node, and knows every task that package.json names. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { Linter } from 'eslint';

const root = resolve(__dirname, '../..');
const tasks = Object.keys(jest.requireActual<object>('../../scripts/run/tasks.cjs'));
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('what an old Node reads', () => {
  it.each(['scripts/run.cjs', ...globSync('scripts/run/*.cjs', { cwd: root }), ...globSync('bin/*.cjs', { cwd: root })])(
    '%s is plain ES2015',
    (file) => {
      const linter = new Linter();
      const language = { languageOptions: { ecmaVersion: 2015, sourceType: 'commonjs' } } as const;
      expect(linter.verify(readFileSync(join(root, file), 'utf8'), [{ files: ['**'], ...language }], file)).toEqual([]);
    },
  );

  it('would be refused otherwise', () => {
    const language = { languageOptions: { ecmaVersion: 2015, sourceType: 'commonjs' } } as const;
    expect(new Linter().verify('const a = b ?? c;', [{ files: ['**'], ...language }], 'a.cjs')).toHaveLength(1);
  });
});

describe('package.json', () => {
  it('has a script for every task, and no other', () => {
    expect(Object.entries(scripts).sort()).toEqual(tasks.sort().map((task) => [task, `node scripts/run.cjs ${task}`]));
  });
});

describe('an unknown task', () => {
  it('is answered with the tasks there are', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/run.cjs'), 'dance'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown task "dance"\. Tasks: bench, build, check/);
  });
});
