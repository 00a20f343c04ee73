/** Starting a tip, in a folder of its own: what is written, what is refused, and that nothing passes before it is filled in. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { addTip } from '../../scripts/tips/add-tip.ts';

const clone = join(__dirname, '../..');
const COPIED = ['src/core/tips/all-tips.ts', 'docs/tips/README.md'];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ringback-new-tip-'));
  for (const file of COPIED) cpSync(join(clone, file), join(root, file));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const linesAdded = (path: string): string[] => {
  const before = new Set(readFileSync(join(clone, path), 'utf8').split('\n'));
  return read(path)
    .split('\n')
    .filter((line) => !before.has(line));
};

const kinds: [string, string, string, string][] = [
  ['no-jargon', 'warning', 'phrase', 'voicemailTips'],
  ['aa-first', 'info', 'structure', 'voicemailTips'],
  ['zz-2-last-of-a-very-long-name-that-makes-the-table-wider', 'error', 'facts', 'voicemailTips'],
  ['subject-true', 'error', 'subject', 'subjectTips'],
];

describe('new:tip', () => {
  it.each(kinds)('writes rule, test and page of %s (%s, %s) and lists it among the %s', (id, severity, kind, list) => {
    const files = addTip(root, { id, severity, kind });
    expect(files).toEqual([`src/core/tips/${id}.ts`, `test/core/tips/${id}.test.ts`, `docs/tips/${id}.md`, ...COPIED]);
    expect(read(`docs/tips/${id}.md`)).toContain(`Severity: ${severity} · Kind: ${kind}`);
    const [imported, listed] = linesAdded(COPIED[0]!);
    expect(imported).toContain(`from './${id}.ts';`);
    const name = /\{ (\w+) \}/.exec(imported!)![1]!;
    expect(listed).toBe(`  ${name},`);
    expect(read(`src/core/tips/${id}.ts`)).toContain(`export const ${name} = `);
    expect(read(COPIED[0]!).split(`export const ${list}`)[1]!.split('];')[0]).toContain(`  ${name},\n`);
    const rows = read(COPIED[1]!).match(/^\| \[.+$/gm)!;
    expect(rows.filter((row) => row.includes(`(${id}.md)`))).toHaveLength(1);
    expect([...rows].sort()).toEqual(rows);
  });

  it.each(kinds)('leaves a TODO in every file of %s, and nothing that does not parse or is not formatted', (id, severity, kind) => {
    const files = addTip(root, { id, severity, kind });
    for (const file of files.filter((each) => !COPIED.includes(each))) expect(read(file)).toContain('TODO: ');
    for (const file of files.filter((each) => each.endsWith('.ts')))
      expect(ts.transpileModule(read(file), { reportDiagnostics: true }).diagnostics).toEqual([]);
    const prettier = [join(clone, 'node_modules/prettier/bin/prettier.cjs'), '--config', join(clone, '.prettierrc.json'), '--check'];
    const { stderr, status } = spawnSync(process.execPath, [...prettier, ...files], { cwd: root, encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['no id', { severity: 'info', kind: 'phrase' }, /id is missing/],
    ['capitals', { id: 'No-Jargon', severity: 'info', kind: 'phrase' }, /kebab case/],
    ['one word', { id: 'jargon', severity: 'info', kind: 'phrase' }, /kebab case/],
    ['a path', { id: '../../evil-tip', severity: 'info', kind: 'phrase' }, /kebab case/],
    ['an underscore', { id: 'no_jargon', severity: 'info', kind: 'phrase' }, /kebab case/],
    ['a severity there is not', { id: 'no-jargon', severity: 'fatal', kind: 'phrase' }, /severity must be/],
    ['no kind', { id: 'no-jargon', severity: 'info' }, /kind must be/],
  ])('refuses %s and writes nothing', (_, asked, why) => {
    expect(() => addTip(root, asked)).toThrow(why);
    expect(existsSync(join(root, 'test'))).toBe(false);
    expect(COPIED.flatMap(linesAdded)).toEqual([]);
  });

  it('refuses an id that exists, and leaves what was written as it is', () => {
    addTip(root, { id: 'no-jargon', severity: 'info', kind: 'phrase' });
    const before = [...COPIED, 'src/core/tips/no-jargon.ts'].map(read);
    expect(() => addTip(root, { id: 'no-jargon', severity: 'error', kind: 'facts' })).toThrow(/no-jargon already/);
    expect([...COPIED, 'src/core/tips/no-jargon.ts'].map(read)).toEqual(before);
  });
});
