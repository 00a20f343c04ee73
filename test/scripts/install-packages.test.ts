/** Packages are installed when they are missing or older than the lock file. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const { reasonToInstall } = jest.requireActual<{
  reasonToInstall(folder: string): string | null;
}>('../../scripts/run/install-packages.cjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringback-install-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file last changed at `second`. */
function fileFrom(path: string, second: number): void {
  writeFileSync(join(folder, path), '{}');
  utimesSync(join(folder, path), second, second);
}

describe('a reason to install', () => {
  it('is that nothing is installed', () => {
    fileFrom('package-lock.json', 100);
    expect(reasonToInstall(folder)).toBe('node_modules is missing');
  });

  it('is an install that did not end', () => {
    fileFrom('package-lock.json', 100);
    mkdirSync(join(folder, 'node_modules'));
    expect(reasonToInstall(folder)).toBe('node_modules is missing');
  });

  it.each<[what: string, installedAt: number, reason: string | null]>([
    ['an install older than the lock file', 99, 'node_modules is older than package-lock.json'],
    ['no longer there when both are equally old', 100, null],
    ['no longer there after an install', 101, null],
  ])('is %s', (_what, installedAt, reason) => {
    fileFrom('package-lock.json', 100);
    mkdirSync(join(folder, 'node_modules'));
    fileFrom('node_modules/.package-lock.json', installedAt);
    expect(reasonToInstall(folder)).toBe(reason);
  });
});
