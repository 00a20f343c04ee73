/** Gives the unpacked cards their packages: links for a quick check, or the very install that HubSpot's server runs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Links every package named in the cards' lock file to its copy in the clone, and each `file:` dependency to where the
 * archive has put it, as npm does.
 */
export function linkPackages(cardsFolder: string, clonePackages: string): void {
  const lock = JSON.parse(readFileSync(join(cardsFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { link?: boolean; resolved?: string }>;
  };
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (name === undefined) continue;
    const target = join(cardsFolder, path);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(entry.link ? resolve(cardsFolder, entry.resolved ?? '') : join(clonePackages, name), target, 'junction');
  }
}

/**
 * The install of HubSpot's build server. Source: @hubspot/ui-extensions-dev-server 2.1.2, dist/lib/bin/cli.js. Read 2026-11-23.
 * @throws Error with npm's output when it fails
 */
export function installPackages(cardsFolder: string): void {
  const command = 'npm ci --ignore-scripts --no-audit --no-optional --no-fund';
  execFileSync(command, { cwd: cardsFolder, shell: true, stdio: 'pipe' });
}

/** Names of the packages installed next to the cards, scopes included. */
export function installedPackages(cardsFolder: string): string[] {
  const folder = join(cardsFolder, 'node_modules');
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name]));
}
