/** The Chromium that npm brings (linux x64), unpacked once per version. */

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export interface LaunchableBrowser {
  executablePath: string;
  /** What must be set for it to start. */
  env: Record<string, string>;
}

const ROOT = resolve(__dirname, '../..');

export function hasBundledChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @throws when the package is not there or cannot be unpacked */
export async function bundledChromium(): Promise<LaunchableBrowser> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const cache = join(ROOT, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  // The folder appears whole or not at all: each process unpacks beside it and the first to finish gives its own the name.
  if (!existsSync(folder)) {
    const own = join(cache, `chromium-${version}.${process.pid}.${Date.now()}`);
    await mkdir(own, { recursive: true });
    const unpacker = join(ROOT, 'test/e2e/unpack-chromium.mjs');
    await promisify(execFile)(process.execPath, [unpacker, folder], { cwd: ROOT, env: { ...process.env, TMPDIR: own } });
    await rename(own, folder).catch(async (error: unknown) => {
      await rm(own, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    });
    await removeLeftovers(cache, `chromium-${version}.`);
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacking takes seconds; what is older than this was left by a process that was stopped. */
const LEFTOVER_MS = 600_000;

async function removeLeftovers(cache: string, prefix: string): Promise<void> {
  for (const name of (await readdir(cache)).filter((entry) => entry.startsWith(prefix))) {
    const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > LEFTOVER_MS) await rm(join(cache, name), { recursive: true, force: true });
  }
}
