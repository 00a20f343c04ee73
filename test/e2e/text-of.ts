/** Waits until an element says something. Every check in a browser polls: a result makes a trip through the worker first. */

import type { Page } from 'playwright-core';

const WAIT_MS = 10_000;

/** @throws with what it said instead */
export async function textOf(page: Page, testId: string, expected: string | RegExp): Promise<void> {
  const locator = page.locator(`[data-testid="${testId}"]`);
  try {
    for (const deadlineMs = performance.now() + WAIT_MS; ;) {
      const said = await locator.first().textContent({ timeout: WAIT_MS });
      if (said !== null && (typeof expected === 'string' ? said === expected : expected.test(said))) return;
      if (performance.now() > deadlineMs) throw new Error('too long');
      await page.waitForTimeout(20);
    }
  } catch {
    const said = await locator
      .first()
      .textContent({ timeout: 1000 })
      .catch(() => null);
    throw new Error(`"${testId}" should say ${String(expected)}, but says ${said === null ? 'nothing' : JSON.stringify(said)}`);
  }
}
