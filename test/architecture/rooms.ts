/** The rooms of the house, and which room may import which. Drawn in ARCHITECTURE.md, "Arrows". */

export type Room =
  | 'core'
  | 'contract'
  | 'crm port'
  | 'crm adapter'
  | 'store port'
  | 'store adapter'
  | 'use cases'
  | 'server'
  | 'cli'
  | 'sandbox'
  | 'cards'
  | 'outside';

export interface Permissions {
  /** Rooms it may import, its own aside. */
  rooms: readonly Room[];
  /** Rooms it may import types from. */
  types?: readonly Room[];
  /** Packages it may import; undefined allows all that package.json names. */
  packages?: readonly string[];
  /** Why the arrow points this way; ends every message about this room. */
  because: string;
}

const ANY_ROOM: readonly Room[] = [
  'core',
  'contract',
  'crm port',
  'crm adapter',
  'store port',
  'store adapter',
  'use cases',
  'server',
  'cli',
];

export const PERMISSIONS: Record<Exclude<Room, 'outside'>, Permissions> = {
  core: {
    rooms: [],
    packages: ['libphonenumber-js', 'n2words', 'temporal-polyfill', 'zod'],
    because: "the core runs unchanged in Node, in HubSpot's worker and in Salesforce's LWC, and knows no CRM, no store and no network",
  },
  contract: { rooms: ['core'], packages: ['zod'], because: 'the wire is a contract: both sides know it, it knows neither' },
  'crm port': { rooms: [], packages: [], because: 'a port is words only, so that a second CRM needs nothing of the first' },
  'crm adapter': {
    rooms: ['crm port'],
    because: 'an adapter knows its platform and its port, never the product: that is what lets another CRM replace it',
  },
  'store port': { rooms: [], packages: [], because: 'a port is words only, so that a second database needs nothing of the first' },
  'store adapter': { rooms: ['store port'], because: 'the store keeps what it is given and knows nothing of the product' },
  'use cases': {
    rooms: ['core', 'contract', 'crm port', 'store port'],
    packages: ['zod', 'node:crypto'],
    because: 'use cases speak to ports: server, cli, workflow actions and jobs are all their callers, and no platform is their friend',
  },
  server: {
    rooms: ['core', 'contract', 'crm port', 'crm adapter', 'store port', 'store adapter', 'use cases'],
    because: 'the server wires the product together; the sandbox and the command line stand beside it',
  },
  cli: {
    rooms: ['core', 'contract', 'use cases'],
    because: 'the command line judges the engine from outside: it needs no account, no server and no database',
  },
  sandbox: { rooms: ANY_ROOM, because: 'the sandbox may use anything' },
  cards: {
    rooms: [],
    types: ['contract'],
    packages: ['@hubspot/ui-extensions', '@ringback/core', '@ringback/core/quick', 'react'],
    because: 'only extensions/hubspot is uploaded: a card has the quick half of the core by name, and types, which are erased',
  },
};

/** `path` is relative to the clone, with forward slashes. */
export function roomOf(path: string): Room {
  if (path.startsWith('src/core/')) return 'core';
  if (path.startsWith('src/contract/')) return 'contract';
  if (/^src\/crm\/[^/]+$/.test(path)) return 'crm port';
  if (path.startsWith('src/crm/')) return 'crm adapter';
  if (/^src\/store\/((account-|enrolment-|webhook-)?store|store-error)\.ts$/.test(path)) return 'store port';
  if (path.startsWith('src/store/')) return 'store adapter';
  if (path.startsWith('src/use-cases/')) return 'use cases';
  if (path.startsWith('src/server/')) return 'server';
  if (path.startsWith('src/cli/')) return 'cli';
  if (path.startsWith('src/sandbox/')) return 'sandbox';
  if (path.startsWith('extensions/')) return 'cards';
  return 'outside';
}
