/** The arrows of ARCHITECTURE.md hold, and the rules that say so can fail. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findViolations, type SourceFile } from './architecture/find-violations.ts';

const root = resolve(__dirname, '..');

function sourceFiles(): SourceFile[] {
  return globSync('{src,extensions}/**/*.{ts,tsx}', { cwd: root, exclude: (name) => name === 'node_modules' }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

describe('the house', () => {
  it('has no arrow that runs the wrong way', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(findViolations(files)).toEqual([]);
  });
});

describe('a planted violation', () => {
  it.each<[what: string, path: string, text: string, message: RegExp]>([
    [
      'core to a use case',
      'src/core/a.ts',
      `import { b } from '../use-cases/b.ts';`,
      /src\/core\/a\.ts:1 \(core\) may not import src\/use-cases\/b\.ts/,
    ],
    ['core to Node', 'src/core/a.ts', `import { readFile } from 'node:fs';`, /may not import node:fs: the core runs unchanged/],
    ['core to an undeclared package', 'src/core/a.ts', `import x from 'lodash/get';`, /may not import lodash:/],
    ['core to a CRM by a re-export', 'src/core/a.ts', `\nexport { b } from '../crm/crm.ts';`, /src\/core\/a\.ts:2/],
    ['core to a CRM by a dynamic import', 'src/core/a.ts', `const b = await import('../crm/crm.ts');`, /crm port/],
    ["core with a CRM's name", 'src/core/a.ts', `export const crm = 'HubSpot';`, /names HubSpot/],
    ['a use case to an adapter', 'src/use-cases/a.ts', `import { b } from '../crm/hubspot/b.ts';`, /use cases\) may not import/],
    ['a use case to an adapter type', 'src/use-cases/a.ts', `import type { B } from '../store/postgres/b.ts';`, /store adapter/],
    ['a use case to the server', 'src/use-cases/a.ts', `import { b } from '../server/app.ts';`, /may not import src\/server\/app\.ts/],
    ['an adapter to a use case', 'src/crm/hubspot/a.ts', `import { b } from '../../use-cases/b.ts';`, /never the product/],
    ['an adapter to the other adapter', 'src/crm/hubspot/a.ts', `import { b } from '../../store/open-store.ts';`, /store adapter/],
    ['a port to its adapter', 'src/crm/crm.ts', `import type { B } from './hubspot/b.ts';`, /a port is words only/],
    ['a route to an adapter', 'src/server/http/a.ts', `import { b } from '../../crm/hubspot/b.ts';`, /may not choose an adapter/],
    ['the server to the sandbox', 'src/server/a.ts', `import { b } from '../sandbox/b.ts';`, /may not import src\/sandbox\/b\.ts/],
    ['the command line to the server', 'src/cli/a.ts', `import { b } from '../server/config.ts';`, /judges the engine from outside/],
    ['product code to a test', 'src/server/a.ts', `import { b } from '../../test/b.ts';`, /outside/],
    [
      'a card to a value of the contract',
      'extensions/hubspot/app/cards/A.tsx',
      `import { B } from '../../../../src/contract/card-contract.ts';`,
      /only extensions\/hubspot is uploaded/,
    ],
    [
      'a card to the heavy half',
      'extensions/hubspot/app/cards/A.tsx',
      `import { b } from '@ringback/core/resolve';`,
      /may not import @ringback\/core\/resolve/,
    ],
    ['a card to another package', 'extensions/hubspot/app/cards/A.tsx', `import { b } from 'react-dom';`, /may not import react-dom/],
  ])('%s is named', (_what, path, text, message) => {
    expect(findViolations([{ path, text }])).toEqual([expect.stringMatching(message)]);
  });

  it('in the light half of the core is found through the files between', () => {
    const files = [
      { path: 'src/core/index.ts', text: `export { a } from './a.ts';` },
      { path: 'src/core/a.ts', text: `import { parse } from 'libphonenumber-js/min';\nimport { b } from './resolve/b.ts';` },
    ];
    expect(findViolations(files)).toEqual([
      expect.stringMatching(/a\.ts:1 brings libphonenumber-js\/min/),
      expect.stringMatching(/a\.ts:2 brings/),
    ]);
  });
});

describe('what is allowed', () => {
  it.each<[what: string, path: string, text: string]>([
    ['a comment that looks like an import', 'src/core/a.ts', `// import { b } from '../server/app.ts';`],
    [
      'a type of the contract in a card',
      'extensions/hubspot/app/cards/A.tsx',
      `import type { B } from '../../../../src/contract/card-contract.ts';`,
    ],
    [
      'names marked as types in a card',
      'extensions/hubspot/app/cards/A.tsx',
      `import { type B } from '../../../../src/contract/card-contract.ts';`,
    ],
    ['a CRM named in a comment of the core', 'src/core/a.ts', `/** Runs in HubSpot's worker. */`],
    ['the schemas as types in the light half', 'src/core/index.ts', `export type * from './schema/index.ts';`],
    ['the composition root', 'src/server/start-server.ts', `import { b } from '../crm/hubspot/b.ts';`],
    ['the sandbox', 'src/sandbox/a.ts', `import { b } from '../server/start-server.ts';`],
  ])('%s', (_what, path, text) => {
    expect(findViolations([{ path, text }])).toEqual([]);
  });
});
