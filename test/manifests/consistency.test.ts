/** What the manifests promise HubSpot is what the backend does, and nothing in the repository is a key. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { parseAppManifest } from '../../scripts/manifests/app-manifest.ts';
import { readHsProject } from '../../scripts/manifests/project-source.ts';
import { actionPath } from '../../scripts/manifests/hsmeta-files.ts';
import { FollowUpInputs, FollowUpOutputs, ScriptInputs, ScriptOutputs, WorkflowAction } from '../../src/contract/workflow-contract.ts';
import { createGroupCommit } from '../../src/server/http/group-commit.ts';
import { webhookRoutes } from '../../src/server/http/webhook-routes.ts';
import { workflowRoutes } from '../../src/server/http/workflow-routes.ts';
import type { NewEnrolment } from '../../src/store/enrolment-store.ts';
import { oauthRoutes } from '../../src/server/http/oauth-routes.ts';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = parseAppManifest(read('app.json'));

describe('the callback that HubSpot sends browsers to', () => {
  it('is a route of the backend', async () => {
    const app = Fastify();
    oauthRoutes(app, {
      authorizeUrl: () => '',
      connect: () => Promise.reject(new Error('nobody connects')),
      newSecret: () => '',
      secureCookie: true,
    });
    await app.ready();
    expect(app.hasRoute({ method: 'GET', url: manifest.oauth.callbackPath })).toBe(true);
    await app.close();
  });
});

describe('the addresses that workflows and events are posted to', () => {
  const app = Fastify();
  const signature = { publicUrl: 'https://ringback.example', secrets: [], nowMs: () => 0 };
  workflowRoutes(app, {
    signature,
    enrolments: createGroupCommit<NewEnrolment>(() => Promise.reject(new Error('nothing is kept')), {
      mostRows: 1,
      patienceMs: 1_000,
      tooLate: () => new Error('nothing is kept'),
      sleep: () => new Promise(() => undefined),
    }),
    tooDeep: () => false,
    ring: () => undefined,
    count: () => undefined,
  });
  webhookRoutes(app, { signature, store: { receiveEvents: () => Promise.resolve([]) }, ring: () => undefined });

  it.each([...manifest.workflowActions.map(({ file }) => actionPath(file)), manifest.webhooks.path])(
    '%s is a route of the backend',
    (url) => {
      expect(app.hasRoute({ method: 'POST', url })).toBe(true);
    },
  );
});

describe('a workflow action', () => {
  const inputs = { 'create-voicemail-follow-up': FollowUpInputs, 'write-voicemail-script': ScriptInputs };
  const outputs = { 'create-voicemail-follow-up': FollowUpOutputs, 'write-voicemail-script': ScriptOutputs };

  it.each(WorkflowAction.options)('%s promises the inputs that are read and the outputs that are told', (action) => {
    const promised = manifest.workflowActions.find(({ file }) => file === action);
    expect(promised?.inputs.map(({ name }) => name).sort()).toEqual(Object.keys(inputs[action].shape).sort());
    expect(promised?.outputs.map(({ name }) => name).sort()).toEqual(Object.keys(outputs[action].shape).sort());
  });

  it.each(
    manifest.workflowActions.flatMap(({ file, inputs: fields }) => fields.map((field) => [file, field.name, field.options ?? []] as const)),
  )('%s: every choice of %s can be read', (file, name, options) => {
    const schema = inputs[WorkflowAction.parse(file)];
    for (const { value } of options) {
      const given = { [name]: value };
      expect(schema.parse(given)).toMatchObject(given);
    }
  });
});

describe('the HubSpot project', () => {
  it('is built for a platform version that is alive', () => {
    expect(readHsProject(root)).toEqual({ name: 'ringback', srcDir: 'extensions/hubspot', platformVersion: '2026.09' });
  });

  it.each(manifest.cards.map(({ entrypoint }) => [entrypoint]))('has the entrypoint %s', (entrypoint) => {
    expect(existsSync(join(root, 'extensions/hubspot/app/cards', entrypoint))).toBe(true);
  });

  it('keeps app.json out of the uploaded folder, where HubSpot would take it for one of its own', () => {
    expect(existsSync(join(root, 'extensions/hubspot/app.json'))).toBe(false);
    expect(existsSync(join(root, 'extensions/hubspot/app/app.json'))).toBe(false);
  });
});

describe('hubspot.config.yml', () => {
  const lines = read('hubspot.config.yml')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

  it('holds settings only: no account and no key', () => {
    expect(lines).toEqual(['allowUsageTracking: false', 'httpTimeout: 30000', 'portals: []']);
  });
});
