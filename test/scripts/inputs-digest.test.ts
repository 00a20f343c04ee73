/** A build is skipped only when nothing that it reads has changed. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inputsDigest } from '../../scripts/build/inputs-digest.ts';

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'ringback-digest-'));
  mkdirSync(join(clone, 'src/core'), { recursive: true });
  writeFileSync(join(clone, 'src/core/a.ts'), 'a');
  writeFileSync(join(clone, 'package.json'), '{}');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('the digest of what a build reads', () => {
  it.each<[what: string, change: () => void]>([
    ['a file is written', () => writeFileSync(join(clone, 'src/core/a.ts'), 'longer')],
    ['a file is touched', () => utimesSync(join(clone, 'src/core/a.ts'), 1, 1)],
    ['a file is added', () => writeFileSync(join(clone, 'src/core/b.ts'), '')],
    ['a file is removed', () => rmSync(join(clone, 'src/core/a.ts'))],
    ['a file goes to another folder', () => (mkdirSync(join(clone, 'src/cli')), writeFileSync(join(clone, 'src/cli/a.ts'), ''))],
    ['other packages are locked', () => writeFileSync(join(clone, 'package-lock.json'), '{}')],
  ])('changes when %s', (_what, change) => {
    const before = inputsDigest(clone);
    change();
    expect(inputsDigest(clone)).not.toBe(before);
  });

  it.each<[what: string, change: () => void]>([
    ['nothing happens', () => undefined],
    ['a test is written', () => (mkdirSync(join(clone, 'test')), writeFileSync(join(clone, 'test/a.test.ts'), ''))],
    ['the build is written', () => (mkdirSync(join(clone, 'dist')), writeFileSync(join(clone, 'dist/a.js'), ''))],
  ])('stays when %s', (_what, change) => {
    const before = inputsDigest(clone);
    change();
    expect(inputsDigest(clone)).toBe(before);
  });
});
