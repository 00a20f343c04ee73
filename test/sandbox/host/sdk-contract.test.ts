/** What the host page relies on inside HubSpot's packages: an upgrade that breaks it fails here, not in front of a rep. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, jest } from '@jest/globals';
import * as sdk from '@hubspot/ui-extensions';
import * as sdkCrm from '@hubspot/ui-extensions/crm';
import * as sdkExperimental from '@hubspot/ui-extensions/experimental';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import * as remoteUi from '@remote-ui/react';
import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { buildCard } from '../../../src/sandbox/host/build-card.ts';
import { ACTION_NAMES, WORKER_API_NAMES, WORKER_GLOBAL_NAMES } from '../../../src/sandbox/host/protocol.ts';

jest.setTimeout(60_000);

const requireHere = createRequire(__filename);
const ROOT = join(__dirname, '../../..');
const SDK_FOLDER = join(ROOT, 'node_modules/@hubspot/ui-extensions');
const CARD = join(ROOT, 'test/fixtures/host/cards/FixtureCard.tsx');

/** Keys of an interface in a declaration file: names at the first level of indentation. */
function interfaceKeys(declarations: string, name: string): string[] {
  const start = declarations.indexOf(`interface ${name} {`);
  const body = declarations.slice(start, declarations.indexOf('\n}', start));
  return [...body.matchAll(/^ {4}(\w+)\??:/gm)].map((match) => match[1] ?? '').sort();
}

/** The name that crosses from the worker: the component itself when it is a string, else what it calls itself. */
function wireName(component: unknown): string | null {
  if (typeof component === 'string') return /^[A-Z]/.test(component) ? component : null;
  const own = component as { displayName?: unknown; type?: { displayName?: unknown } } | null;
  const name = own?.displayName ?? own?.type?.displayName;
  return typeof name === 'string' && /^[A-Z]/.test(name) ? name : null;
}

function wireNames(): string[] {
  const exported = [sdk, sdkCrm, sdkExperimental].flatMap((module) => Object.entries(module));
  const names = exported.flatMap(([name, value]) => (/^[A-Z]/.test(name) ? [wireName(value)] : []));
  return [...new Set([...names.filter((name) => name !== null), 'DropdownButtonItem'])];
}

async function builtCard(): Promise<string> {
  const outputDir = mkdtempSync(join(tmpdir(), 'ringback-contract-'));
  try {
    return readFileSync(await buildCard({ entry: CARD, outputDir, minify: true }), 'utf8');
  } finally {
    rmSync(outputDir, { recursive: true, force: true });
  }
}

describe('what the host relies on in the SDK', () => {
  it.each(['react', '@remote-ui/core', '@remote-ui/react'])('%s is the version the SDK pins', (name) => {
    const pinned = (JSON.parse(readFileSync(join(SDK_FOLDER, 'package.json'), 'utf8')) as { dependencies: Record<string, string> })
      .dependencies[name];
    const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    expect(installed.version).toBe(pinned);
  });

  it('every component has a drawing', () => {
    // Loaded without its types: the page's files need a DOM that no other test has.
    const { DRAWINGS } = jest.requireActual<{ DRAWINGS: Record<string, unknown> }>('../../../src/sandbox/host/page/drawings/drawings.ts');
    const names = wireNames();
    // Fewer would mean that the names are not found any more, not that HubSpot removed them.
    expect(names.length).toBeGreaterThan(100);
    const undrawn = names.filter((name) => !(name in DRAWINGS));
    expect(undrawn).toEqual([]);
  });

  it('the globals of the worker are those we set', () => {
    const declarations = readFileSync(join(SDK_FOLDER, 'dist/shared.synced/types/worker-globals.synced.d.ts'), 'utf8');
    expect(interfaceKeys(declarations, 'WorkersApi')).toEqual([...WORKER_API_NAMES].sort());
    expect(interfaceKeys(declarations, 'WorkerGlobalsInternal')).toEqual([...WORKER_GLOBAL_NAMES].sort());
  });

  it('a card on a record has the actions we answer', () => {
    expect(Object.keys(createRenderer('crm.record.tab').mocks.actions).sort()).toEqual([...ACTION_NAMES].sort());
  });

  it('a bundle is a script that takes React and RemoteUI from the worker and registers itself once', async () => {
    const bundle = await builtCard();
    expect(bundle.trim()).toMatch(/\(React,\s*RemoteUI\);?$/);
    const read = new Set<string>();
    let registered = 0;
    const known: Record<string, unknown> = {
      __HUBSPOT_EXTENSION_WORKER__: true,
      logger: { debug() {}, info() {}, warn() {}, error() {} },
      extend_V2: () => {
        registered += 1;
      },
    };
    const self = new Proxy(known, {
      get(target, name) {
        read.add(String(name));
        return target[String(name)];
      },
    });
    runInNewContext(bundle, { self, React: { ...react, ...jsxRuntime }, RemoteUI: remoteUi, console, setTimeout, clearTimeout });
    expect(registered).toBe(1);
    // `logger` only where a card logs; anything else would be a global that the worker does not set.
    expect([...read].filter((name) => name !== 'logger').sort()).toEqual(['__HUBSPOT_EXTENSION_WORKER__', 'extend_V2']);
  });

  it('the builder leaves React and RemoteUI to the worker', () => {
    const builder = dirname(requireHere.resolve('@hubspot/ui-extensions-dev-server/build'));
    const constants = readFileSync(join(ROOT, 'node_modules/@hubspot/ui-extensions-dev-server/dist/lib/constants.js'), 'utf8');
    expect(builder).toContain('ui-extensions-dev-server');
    expect(constants).toMatch(/external:\s*\[\s*'react',\s*'react-dom',\s*'@remote-ui\/react'\s*\]/);
    expect(constants).toMatch(/'@remote-ui\/react':\s*'RemoteUI'/);
    expect(constants).toMatch(/SUPPORTED_EXTENSION_TYPES[\s\S]*CARD/);
  });
});
