/** The host page runs a card bundle as HubSpot would: pressed, typed into and looked at in a real browser. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PORTAL_ID } from '../fixtures/host/tiny-hubspot.ts';
import { seriousProblems } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { screenshot } from './screenshot.ts';
import { startFixtureHost, type FixtureHost } from './start-fixture-host.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(60_000);

let fixture: FixtureHost;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [fixture, browser] = await Promise.all([startFixtureHost(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await fixture?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(fixture.contactUrl);
  await textOf(page, 'counted', '0');
});
afterEach(async () => {
  await context.close();
});

const press = (testId: string): Promise<void> => page.getByTestId(testId).click();
const openTab = (name: string): Promise<void> => press(`${name}-tab`);

describe('a card on a record', () => {
  it('gets the context of the record and runs beside the small card', async () => {
    await textOf(page, 'context', '0-1 101 https://ringback.example Maria');
    await textOf(page, 'side', 'crm.record.sidebar');
    await page.getByText('Stand-in for HubSpot: looks and timing differ, the card is the real bundle').waitFor();
  });

  it('hears clicks, shows loading and raises alerts', async () => {
    await press('count');
    await press('count');
    await textOf(page, 'counted', '2');
    await press('load');
    await page.locator('[data-testid=load] [data-icon=success]').waitFor();
    await press('alert');
    await page.getByTestId('host-alert').getByText('All is well').waitFor();
    await page.getByLabel('Close this alert').click();
    await page.getByTestId('host-alert').waitFor({ state: 'detached' });
  });

  it('copies to the clipboard', async () => {
    await press('copy');
    await textOf(page, 'copied', 'copied');
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe('words to copy');
  });

  it('misses what the sandbox takes away', async () => {
    await press('natives');
    await textOf(
      page,
      'natives-said',
      /fetch is not available.*XMLHttpRequest is not.*WebSocket is not.*alert is not.*importScripts is not/,
    );
  });

  it('opens a page of the backend in a modal', async () => {
    await press('iframe');
    await page.getByTestId('host-iframe-modal').frameLocator('iframe').getByText('page of the backend').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('host-iframe-modal').waitFor({ state: 'detached' });
  });

  it('shows a red box for a component nobody has heard of, and goes on', async () => {
    await press('unheard');
    await page.getByTestId('unknown-component').getByText('No drawing for UnheardOfComponent').waitFor();
    await press('count');
    await textOf(page, 'counted', '1');
  });

  it.each([
    ['throw', 'thrown in a click'],
    ['break', 'broken on purpose'],
  ])('shows a crash after "%s"', async (button, message) => {
    await press(button);
    await page.getByTestId('crash-box').getByText(message).first().waitFor();
  });
});

describe('inputs', () => {
  beforeEach(async () => {
    await openTab('inputs');
    await page.getByTestId('name').waitFor();
  });

  it('lose no character of fast typing', async () => {
    await page.getByTestId('name').pressSequentially('hello world', { delay: 2 });
    await textOf(page, 'name-said', 'hello world|');
    expect(await page.getByTestId('name').inputValue()).toBe('hello world');
    await page.getByTestId('name').blur();
    await textOf(page, 'name-said', 'hello world|hello world');
  });

  it('adopt what the card sets', async () => {
    await page.getByTestId('notes').press('End');
    await page.getByTestId('notes').pressSequentially('!!', { delay: 2 });
    await textOf(page, 'notes-said', 'start!!');
    await press('reset-notes');
    await textOf(page, 'notes-said', 'start');
    await page.waitForFunction(`document.querySelector('[data-testid=notes]').value === 'start'`);
  });

  it('give options their own type', async () => {
    await page.getByTestId('colour').selectOption({ label: 'Seven' });
    await textOf(page, 'colour-said', 'number 7');
    await press('sizes');
    await page.getByRole('checkbox', { name: 'Small' }).check();
    await page.getByRole('checkbox', { name: 'Large' }).check();
    await textOf(page, 'sizes-said', 's,l');
  });

  it('give a date with the month counted from 0, and refuse one that is too early', async () => {
    await page.getByTestId('day').fill('2026-12-01');
    await textOf(page, 'day-said', /"year":2026,"month":11,"date":1,"formattedDate":"December 1, 2026"/);
    await page.getByTestId('day').fill('2026-11-02');
    await page.getByText('This date is too early').waitFor();
    await textOf(page, 'day-said', /"month":11/);
  });

  it('switch, tick and step', async () => {
    await page.getByLabel('Switch').check();
    await textOf(page, 'toggle-said', 'on');
    await page.getByTestId('tick').uncheck();
    await textOf(page, 'toggle-said', 'off');
    await page.getByRole('checkbox', { name: 'Second' }).check();
    await page.getByRole('checkbox', { name: 'First' }).check();
    await textOf(page, 'ticks-said', 'second,first');
    await page.getByLabel('More: Amount').click();
    await textOf(page, 'amount-said', '4');
    expect(await page.getByLabel('More: Amount').isDisabled()).toBe(true);
  });

  it('send a form with what was typed', async () => {
    await page.getByTestId('form-name').fill('in time');
    await press('submit');
    await textOf(page, 'submitted', '{"formName":"in time"}');
  });
});

describe('overlays', () => {
  beforeEach(async () => {
    await openTab('overlays');
  });

  it('a modal lives while it is open and is closed by id', async () => {
    await press('open-modal');
    await press('modal-add');
    await textOf(page, 'modal-count', '1');
    await screenshot(page, 'host-modal');
    await press('modal-close');
    await page.getByTestId('modal').waitFor({ state: 'detached' });
    await textOf(page, 'closings', '1');
  });

  it('a panel is closed by its reactions, and by Escape', async () => {
    await press('open-panel');
    await screenshot(page, 'host-panel');
    await press('panel-close');
    await page.getByTestId('panel').waitFor({ state: 'detached' });
    await press('open-panel');
    await page.getByTestId('panel').waitFor();
    await page.keyboard.press('Escape');
    await textOf(page, 'closings', '2');
  });

  it('a tooltip shows while its opener is pointed at', async () => {
    await page.getByTestId('hinted').hover();
    await textOf(page, 'hint', 'A hint');
    await page.getByTestId('closings').hover();
    await page.getByTestId('hint').waitFor({ state: 'detached' });
  });

  it('a menu calls its option', async () => {
    await press('menu');
    await page.getByText('Ten more').click();
    await textOf(page, 'menu-said', '10');
  });
});

describe('data', () => {
  beforeEach(async () => {
    await openTab('data');
  });

  it('asks the backend through the signing proxy', async () => {
    await press('get');
    await textOf(
      page,
      'answer',
      /^200 .*"method":"GET","query":\{"a":"1","userId":"70000001","portalId":"4000001","userEmail":"maria\+lopez@brightline.example","appId":"900001"\}/,
    );
    await press('post');
    await textOf(page, 'answer', /^200 .*"method":"POST".*\{\\"word\\":\\"héllo\\"\}/);
    await press('missing');
    await textOf(page, 'answer', '404 {"code":"not-found"}');
    await press('elsewhere');
    await textOf(page, 'answer', /^400 .*not among the permitted URLs/);
  });

  it('hears of changed properties, from outside and from the page', async () => {
    await textOf(page, 'properties', '{"firstname":"Dana","jobtitle":"Buyer"}');
    fixture.hubspot.properties['jobtitle'] = 'Head of buying';
    await press('refresh');
    await textOf(page, 'properties', '{"firstname":"Dana","jobtitle":"Head of buying"}');
    await page.getByLabel('Edit jobtitle').click();
    await page.getByLabel('jobtitle', { exact: true }).fill('Buyer');
    await page.getByRole('button', { name: 'Save' }).click();
    await textOf(page, 'properties', '{"firstname":"Dana","jobtitle":"Buyer"}');
    expect(fixture.hubspot.properties['jobtitle']).toBe('Buyer');
  });

  it('pages through associations', async () => {
    await textOf(page, 'companies', 'Acme');
    await press('next-company');
    await textOf(page, 'companies', 'Globex');
  });
});

describe('the page around the card', () => {
  it('lists contacts with what they show, and leads to one', async () => {
    await page.goto(fixture.host.url);
    await page.getByText('The one contact of the tests').waitFor();
    await screenshot(page, 'host-contacts');
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('link', { name: 'Dana Kim' }).click();
    await textOf(page, 'contact-name', 'Dana Kim');
    expect(new URL(page.url()).pathname).toBe(`/contacts/${PORTAL_ID}/record/0-1/101`);
  });

  it('shows the timeline with every property, without losing the card', async () => {
    await press('count');
    await press('record-tab-activity');
    await page.getByRole('heading', { name: 'Pricing review' }).waitFor();
    await page.locator('summary', { hasText: 'All properties' }).click();
    await page.locator('[data-property=hs_meeting_outcome]').getByText('COMPLETED').waitFor();
    await screenshot(page, 'host-activity');
    await press('record-tab-card');
    await textOf(page, 'counted', '1');
  });

  it('shows one call where a link of the card leads', async () => {
    await page.goto(`${fixture.host.url}/contacts/${PORTAL_ID}/record/0-48/5`);
    await page.locator('[data-property=hs_call_title]').getByText('A call').waitFor();
  });

  it('can be used by everybody: axe finds nothing serious on any tab', async () => {
    for (const tab of ['clicks', 'inputs', 'overlays', 'data', 'looks']) {
      await openTab(tab);
      await page.locator(`[role=tab][aria-selected=true][data-testid=${tab}-tab]`).waitFor();
      await screenshot(page, `host-${tab}`);
      expect({ tab, problems: await seriousProblems(page) }).toEqual({ tab, problems: [] });
    }
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await screenshot(page, 'host-narrow');
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  });
});
