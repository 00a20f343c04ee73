/** The state outlives the emulator when it has a file. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startHubSpot } from '../../../src/sandbox/hubspot/start-hubspot.ts';
import { create, emulatorUnderTest, OBJECTS, PORTAL } from './emulator-under-test.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hubspot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is read at the next start, tokens included', async () => {
  const dataFile = join(folder, 'deep', 'hubspot.json');
  const first = await emulatorUnderTest({ dataFile });
  const id = await create(first, 'contacts', { firstname: 'Ada' });
  await first.emulator.close();
  const second = await emulatorUnderTest({ dataFile, seed: 'demo' });
  const { status, body } = await second.call('GET', `${OBJECTS}/contacts/${id}`, undefined, first.token);
  expect([status, body.properties.firstname]).toEqual([200, 'Ada']);
  expect(await create(second, 'contacts', { firstname: 'Bea' })).not.toBe(id);
  await second.emulator.close();
  expect(readdirSync(join(folder, 'deep'))).toEqual(['hubspot.json']);
});

it('a file from before a rule existed gets the rule as a fresh account has it', async () => {
  const dataFile = join(folder, 'hubspot.json');
  const first = await emulatorUnderTest({ dataFile });
  first.emulator.state.setRules(PORTAL, { leftVoicemailRemoved: true });
  await first.emulator.close();
  const kept = JSON.parse(readFileSync(dataFile, 'utf8')) as { accounts: Record<string, { rules: Record<string, unknown> }> };
  for (const account of Object.values(kept.accounts)) delete account.rules['partialBatches'];
  writeFileSync(dataFile, JSON.stringify(kept));
  const second = await emulatorUnderTest({ dataFile });
  expect(second.emulator.state.account(PORTAL).rules).toMatchObject({ partialBatches: true, leftVoicemailRemoved: true });
  await second.emulator.close();
});

it.each(['{"version":', '{"version":2}', '[]'])('a file that holds %s is refused and left alone', async (text) => {
  const dataFile = join(folder, 'hubspot.json');
  writeFileSync(dataFile, text);
  await expect(startHubSpot({ dataFile })).rejects.toThrow('is not a state of the emulated HubSpot');
  expect(readFileSync(dataFile, 'utf8')).toBe(text);
});

it('a taken port is an error with its code', async () => {
  const { emulator } = await emulatorUnderTest();
  await expect(startHubSpot({ port: emulator.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await emulator.close();
});
