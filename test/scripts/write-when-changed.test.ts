/** A built file is replaced as a whole, and left alone when it is right already. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeWhenChanged } from '../../scripts/build/write-when-changed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringback-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a built file', () => {
  it('is written with the folders it needs, and nothing stays beside it', () => {
    const file = join(folder, 'core/index.js');
    writeWhenChanged(file, 'one');
    writeWhenChanged(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'core'))).toEqual(['index.js']);
  });

  it('is not touched when it holds the text already', () => {
    const file = join(folder, 'index.js');
    writeWhenChanged(file, 'one');
    utimesSync(file, 100, 100);
    writeWhenChanged(file, 'one');
    expect(statSync(file).mtimeMs).toBe(100_000);
  });
});
