/** A person runs a workflow in the browser and watches the contacts being finished. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createLog } from '../../src/server/log.ts';
import { seriousProblems } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { screenshot } from './screenshot.ts';

jest.setTimeout(120_000);

/** Longest wait for a run to end. */
const RUN_MS = 60_000;
const JOHN = '101';

let dataDirectory: string;
let sandbox: RunningSandbox;
let browser: Browser;
let page: Page;

const state = (wanted: string, timeout = RUN_MS): Promise<void> =>
  page.locator(`[data-testid="workflow-run"][data-state="${wanted}"]`).waitFor({ timeout });
const figure = async (name: string): Promise<string> => (await page.getByTestId(`workflow-${name}`).textContent()) ?? '';
const run = async (): Promise<void> => {
  await page.getByTestId('run-workflow').click();
  await page.getByTestId('stop-workflow').waitFor();
};
const contactCount = (): number => sandbox.hubspot.state.records(DEMO_PORTAL_ID, 'contacts').length;

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'ringback-workflow-'));
  [sandbox, browser] = await Promise.all([startSandbox({ port: 0, dataDirectory, log: createLog('silent') }), launchBrowser()]);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
  rmSync(dataDirectory, { recursive: true, force: true });
});

it('finds the page of workflows, with the inputs of each action', async () => {
  await page.goto(sandbox.url);
  await page.getByRole('link', { name: 'Workflows' }).click();
  await page.getByTestId('workflow-input-onlyIfVoicemailWithinDays').waitFor();
  await page.getByTestId('workflow-action').selectOption('write-voicemail-script');
  await page.getByTestId('workflow-input-makeCallTask').waitFor();
  await page.getByTestId('workflow-action').selectOption('create-voicemail-follow-up');
  await state('none');
  await screenshot(page, 'workflow-empty');
  expect(await seriousProblems(page)).toEqual([]);
});

it('learns why a fresh account gets no tasks, and mends it', async () => {
  await run();
  await state('done');
  expect(await figure('done')).toBe('0');
  await page.getByTestId('outcome-settings-missing').waitFor();
  await screenshot(page, 'workflow-settings-missing');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByTestId('fill-settings').click();
  await page.getByText('2 owners have a callback number').waitFor();
});

it('watches every contact finish, while a record in another tab fills by itself', async () => {
  const record = await page.context().newPage();
  await record.goto(`${sandbox.url}/contacts/${String(DEMO_PORTAL_ID)}/record/0-1/${JOHN}`);
  await record.getByTestId('record-tab-activity').click();
  const tasks = record.locator('[data-activity="tasks"]');
  await record.locator('[data-activity="meetings"]').first().waitFor();
  expect(await tasks.count()).toBe(0);
  await run();
  await state('done');
  const count = contactCount();
  expect(await page.getByTestId('workflow-state').textContent()).toBe(`All ${String(count)} contacts are finished.`);
  expect(await figure('acknowledged')).toBe(`${String(count)} of ${String(count)}`);
  expect(await figure('waiting')).toBe('0');
  expect(Number(await figure('done')) + Number(await figure('failed'))).toBe(count);
  expect(Number(await figure('done'))).toBeGreaterThan(30);
  await screenshot(page, 'workflow-done');
  expect(await seriousProblems(page)).toEqual([]);
  await tasks.first().waitFor();
  expect(await tasks.first().textContent()).toContain('Send e-mail:');
  await screenshot(record, 'workflow-timeline');
  await record.close();
});

it('opens a finished contact and finds its task', async () => {
  const done = page.locator('tr', { hasText: 'Done' }).first();
  const subject = await done.locator('td').nth(2).textContent();
  await done.locator('a').first().click();
  await page.getByTestId('record-tab-activity').click();
  await page
    .locator('[data-activity="tasks"]', { hasText: subject ?? '' })
    .first()
    .waitFor();
});

it('follows a longer backlog with its rate and the time left, and can leave it', async () => {
  await page.goto(`${sandbox.url}/workflows`);
  await page.getByTestId('workflow-generated').selectOption('1000');
  await run();
  await page.waitForFunction(`/about \\d+ s/.test(document.querySelector('[data-testid="workflow-time"]')?.textContent ?? '')`);
  await screenshot(page, 'workflow-running');
  expect(await seriousProblems(page)).toEqual([]);
  expect(Number((await figure('rate')).replaceAll(',', ''))).toBeGreaterThan(0);
  await page.getByTestId('stop-workflow').click();
  await state('stopped');
  await page.goto(sandbox.url);
  await page.getByText('Show the 1,000 generated contacts too').waitFor();
  await screenshot(page, 'contacts-with-generated');
});

it('says so when the sandbox does not answer', async () => {
  await page.goto(`${sandbox.url}/workflows`);
  await page.route('**/host/workflow', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'Is the sandbox still running?' }).waitFor();
  await screenshot(page, 'workflow-error');
  expect(await seriousProblems(page)).toEqual([]);
});
