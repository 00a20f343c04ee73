/** Which browser the browser tests take. */

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { findBrowser } from './browser.ts';

const { CHROMIUM, E2E_BUNDLED } = process.env;
const platform = process.platform;

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

beforeEach(() => {
  setVariable('CHROMIUM', undefined);
  setVariable('E2E_BUNDLED', undefined);
});
afterEach(() => {
  setVariable('CHROMIUM', CHROMIUM);
  setVariable('E2E_BUNDLED', E2E_BUNDLED);
  Object.defineProperty(process, 'platform', { value: platform });
});

it('takes the one that CHROMIUM names', async () => {
  setVariable('CHROMIUM', process.execPath);
  expect(await findBrowser()).toEqual({ executablePath: process.execPath, env: {} });
});

it('says so when CHROMIUM names nothing', async () => {
  setVariable('CHROMIUM', '/no/such/browser');
  await expect(findBrowser()).rejects.toThrow('CHROMIUM names /no/such/browser, and there is no such file.');
});

it('says what to install where npm brings none', async () => {
  setVariable('E2E_BUNDLED', '1');
  Object.defineProperty(process, 'platform', { value: 'sunos' });
  await expect(findBrowser()).rejects.toThrow(/no browser on sunos.*Install Google Chrome.*or name one with CHROMIUM=/);
});
