/**
 * The project passes HubSpot's own parser, packer and builder, offline; and a project with a fault does not.
 * Each check runs in a process of its own: HubSpot's packages are ES modules and keep state.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '../..');
const TIMEOUT_MS = 120_000;
const rooms: string[] = [];

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function checkUpload(clone: string): Promise<Outcome> {
  const script = join(root, 'scripts/check-upload.ts');
  const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', script, '--json', '--root', clone];
  // jest sets NODE_ENV, which the builder would write into the bundle.
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { env }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

/** A clone that holds what an upload needs, to be spoilt. */
function copyOfClone(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ringback-clone-'));
  rooms.push(copy);
  for (const path of ['app.json', 'hsproject.json', '.hsignore', 'tsconfig.base.json', 'src/core', 'src/contract', 'extensions'])
    cpSync(join(root, path), join(copy, path), { recursive: true, filter: (file) => basename(file) !== 'node_modules' });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Rewrites a file of the HubSpot project in `clone`. */
function edit(clone: string, path: string, change: (text: string) => string): void {
  const file = join(clone, 'extensions/hubspot', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

afterEach(() => {
  for (const room of rooms.splice(0)) rmSync(room, { recursive: true, force: true });
});

describe('the HubSpot project', () => {
  it(
    'would upload, and its cards build from the unpacked archive',
    async () => {
      const { code, stdout, stderr } = await checkUpload(root);
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        faults: [],
        components: [
          'ringback_app',
          'ringback_create_voicemail_follow_up',
          'ringback_voicemail_sidebar',
          'ringback_voicemail_tab',
          'ringback_webhooks',
          'ringback_write_voicemail_script',
        ],
        bundles: [
          { entry: 'VoicemailCard.tsx', bytes: expect.any(Number) },
          { entry: 'VoicemailSidebar.tsx', bytes: expect.any(Number) },
        ],
      });
    },
    TIMEOUT_MS,
  );
});

describe('a project with a fault', () => {
  it.each<[what: string, spoil: (clone: string) => void, message: RegExp]>([
    [
      'a key that HubSpot does not know at the top of a component',
      (clone) => edit(clone, 'app/app-hsmeta.json', (text) => text.replace('{', '{ "version": 1,')),
      /Unexpected top-level/i,
    ],
    [
      'a scope list without "oauth"',
      (clone) => edit(clone, 'app/app-hsmeta.json', (text) => text.replace('"oauth",\n        "crm', '"crm')),
      /requiredScopes/,
    ],
    [
      'a workflow action whose input has a type that HubSpot does not know',
      (clone) => edit(clone, 'app/workflow-actions/write-voicemail-script-hsmeta.json', (text) => text.replace('"bool"', '"yesno"')),
      /inputFields/,
    ],
    [
      'a variable that no profile fills',
      (clone) => edit(clone, 'app/app-hsmeta.json', (text) => text.replace('${BACKEND_ORIGIN}/', '${ORIGIN}/')),
      /Missing value for ORIGIN/,
    ],
    [
      'a component in a folder that HubSpot does not look into',
      (clone) => {
        const from = join(clone, 'extensions/hubspot/app/cards/voicemail-tab-hsmeta.json');
        mkdirSync(join(clone, 'extensions/hubspot/app/cards/tab'));
        cpSync(from, join(clone, 'extensions/hubspot/app/cards/tab/voicemail-tab-hsmeta.json'));
        rmSync(from);
      },
      /components HubSpot would skip/,
    ],
    [
      'a card that imports a value from outside the uploaded folder',
      (clone) =>
        edit(
          clone,
          'app/cards/VoicemailCard.tsx',
          (text) => `import { RecordId } from '../../../../src/contract/card-contract.ts';\n${text}\nexport const id = RecordId;\n`,
        ),
      /card-contract/,
    ],
  ])(
    'is refused: %s',
    async (_what, spoil, message) => {
      const clone = copyOfClone();
      spoil(clone);
      const { code, stderr } = await checkUpload(clone);
      expect(stderr).toMatch(message);
      expect(code).toBe(1);
    },
    TIMEOUT_MS,
  );
});
