/** Finds a Chromium and starts it without a window. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium, hasBundledChromium, type LaunchableBrowser } from './bundled-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installedPaths(): string[] {
  const { CHROMIUM, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  const chromeOnWindows = 'Google/Chrome/Application/chrome.exe';
  return [
    CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].map((folder) => folder && join(folder, chromeOnWindows)),
  ].filter((path): path is string => path !== undefined && path !== '');
}

/** `CHROMIUM` names a browser, `E2E_BUNDLED=1` takes the one npm brings. @throws when there is none, saying what to install */
export async function findBrowser(): Promise<LaunchableBrowser> {
  const { CHROMIUM, E2E_BUNDLED } = process.env;
  if (E2E_BUNDLED !== '1') {
    if (CHROMIUM && !existsSync(CHROMIUM)) throw new Error(`CHROMIUM names ${CHROMIUM}, and there is no such file.`);
    const installed = installedPaths().find((path) => existsSync(path));
    if (installed !== undefined) return { executablePath: installed, env: {} };
  }
  if (hasBundledChromium()) return bundledChromium();
  throw new Error(
    `The browser tests found no browser on ${process.platform} ${process.arch}. Install Google Chrome (https://www.google.com/chrome) ` +
      'or Chromium (Debian: apt-get install chromium), or name one with CHROMIUM=/path/to/browser.',
  );
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args: FLAGS, headless: true, env: { ...(process.env as Record<string, string>), ...env } });
}
