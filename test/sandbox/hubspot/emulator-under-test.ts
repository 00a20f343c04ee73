/** An emulator with a clock and chance that tests command, and a short way to call it. */

import type { HubSpotOptions } from '../../../src/sandbox/hubspot/emulator-options.ts';
import { DEMO_PORTAL_ID } from '../../../src/sandbox/hubspot/demo-app.ts';
import { startHubSpot, type HubSpotEmulator } from '../../../src/sandbox/hubspot/start-hubspot.ts';

export const NOW = Date.parse('2026-11-24T16:00:00.000Z');
export const PORTAL = DEMO_PORTAL_ID;

export interface Called {
  status: number;
  /** Parsed JSON; null for an empty body. Loose on purpose: tests look at what they name. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Headers;
}

export interface EmulatorUnderTest {
  emulator: HubSpotEmulator;
  token: string;
  /** Moves the emulator's clock. */
  pass(ms: number): void;
  call(method: string, path: string, body?: unknown, token?: string | null): Promise<Called>;
  form(path: string, fields: Record<string, string>): Promise<Called>;
}

/** A small linear congruential generator; the constants are those of Numerical Recipes. */
function seededRandom(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export async function emulatorUnderTest(options: HubSpotOptions = {}): Promise<EmulatorUnderTest> {
  let now = NOW;
  const emulator = await startHubSpot({ seed: 'empty', now: () => now, random: seededRandom(), ...options });
  const token = emulator.issueToken().accessToken;

  async function send(path: string, init: RequestInit): Promise<Called> {
    const response = await fetch(emulator.url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const json = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, body: text === '' ? null : json ? (JSON.parse(text) as unknown) : text, headers: response.headers };
  }

  return {
    emulator,
    token,
    pass(ms) {
      now += ms;
    },
    call: (method, path, body, bearer = token) =>
      send(path, {
        method,
        headers: {
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    form: (path, fields) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}

export const OBJECTS = '/crm/objects/2026-09';

/** Creates a record and returns its id. @throws Error when the emulator refuses */
export async function create(
  under: EmulatorUnderTest,
  type: string,
  properties: Record<string, string>,
  associations?: unknown,
): Promise<string> {
  const { status, body } = await under.call('POST', `${OBJECTS}/${type}`, {
    properties,
    ...(associations === undefined ? {} : { associations }),
  });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

export function typed(id: string, associationTypeId: number): unknown {
  return { to: { id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }] };
}
