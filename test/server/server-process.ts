/** The backend as a process of its own, which a test may end as an operator does. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { DEMO_APP, DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';

export const PUBLIC_ORIGIN = 'https://ringback.example';

const root = resolve(__dirname, '../..');
/** Below node_modules, so that the packages it imports are found from there. */
const BUNDLE = resolve(root, 'node_modules/.cache/ringback-server-test/server.mjs');

export interface ServerProcess {
  url: string;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  /** Exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

export function bundleServer(): void {
  const outfile = `${BUNDLE}.${String(process.pid)}`;
  buildSync({
    entryPoints: [resolve(root, 'src/server/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    packages: 'external',
    loader: { '.sql': 'text' },
    logLevel: 'warning',
  });
  // Two test files may bundle at once: each sees a whole file.
  renameSync(outfile, BUNDLE);
}

/** @param where DATABASE_URL or DATA_DIRECTORY, and what else the process is to be told */
export async function startServerProcess(hubspotUrl: string, where: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      PUBLIC_URL: PUBLIC_ORIGIN,
      HUBSPOT_API_URL: hubspotUrl,
      HUBSPOT_CLIENT_ID: DEMO_APP.clientId,
      HUBSPOT_CLIENT_SECRET: DEMO_APP.clientSecret,
      TOKEN_KEYS: `test:${Buffer.alloc(32, 3).toString('base64')}`,
      LOG_LEVEL: 'silent',
      ...where,
    },
  });
  const ended = new Promise<number | null>((give) => child.once('close', (code) => give(code)));
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const listening = /listens at (\S+),/.exec(said)?.[1];
      if (listening !== undefined) found(listening);
    });
    void ended.then((code) => failed(new Error(`the backend ended with ${String(code)} before it listened`)));
  });
  return { url, ended, signal: (name) => void child.kill(name) };
}

/** Posts an enrolment as a workflow would. @returns the status; null when nobody answered */
export async function enrol(url: string, callbackId: string, contactId: string): Promise<number | null> {
  const target = '/hubspot/workflows/create-voicemail-follow-up';
  const body = JSON.stringify({
    callbackId,
    origin: { portalId: DEMO_PORTAL_ID, actionDefinitionId: 1, actionDefinitionVersion: 1 },
    context: { workflowId: 77, actionId: 1, source: 'WORKFLOWS' },
    object: { objectId: Number(contactId), objectType: 'CONTACT' },
    fields: {},
    inputFields: {},
  });
  const signature = createHash('sha256').update(`${DEMO_APP.clientSecret}POST${PUBLIC_ORIGIN}${target}${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-hubspot-signature': signature, 'x-hubspot-signature-version': 'v2' };
  try {
    const answer = await fetch(url + target, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
