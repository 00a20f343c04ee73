/** Pictures of what a test saw, for a human eye. */

import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = resolve(__dirname, '../../test-results/screenshots');

/** Writes test-results/screenshots/<name>.png. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}
