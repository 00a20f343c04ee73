/** The files that only a container engine runs say the same as the code: settings by their names, pinned images, one script. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';

interface Service {
  image?: string;
  build?: string;
  restart?: string;
  env_file?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  stop_grace_period?: string;
}

const read = (path: string): string => readFileSync(resolve(__dirname, '../..', path), 'utf8');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- has no types of its own, and comes with the linter
const { load } = require('js-yaml') as { load: (text: string) => unknown };
const { REPLACEMENT } = jest.requireActual<{ REPLACEMENT: string }>('../../scripts/run/hand-over.cjs');
const compose = load(read('compose.yaml')) as { services: Record<'app' | 'worker' | 'database', Service>; volumes: Record<string, null> };
const dockerfile = read('Dockerfile').split('\n');
const settings = [...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
const instructions = (name: string): string[] =>
  dockerfile.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

describe('compose.yaml', () => {
  it('starts one process that answers, one that works, and their database', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'database', 'worker']);
    expect(compose.services.app.environment['ROLE']).toBe('serve');
    expect(compose.services.worker.environment['ROLE']).toBe('work');
  });

  it.each(['app', 'worker'] as const)('gives %s settings that exist, and keys from a file alone', (name) => {
    const { environment, env_file: file } = compose.services[name];
    expect(file).toBe('.env');
    const given = Object.keys(environment);
    expect(given.filter((setting) => !settings.includes(setting))).toEqual([]);
    expect(given.filter((setting) => /SECRET|TOKEN|KEY/.test(setting))).toEqual([]);
    expect(environment['DATABASE_URL']).toMatch(/^postgres:\/\/ringback:\$\{POSTGRES_PASSWORD:\?.*\}@database:5432\/ringback$/);
  });

  it('waits for a database that answers, gives every process time to end, and starts it again', () => {
    for (const name of ['app', 'worker'] as const) {
      expect(compose.services[name].depends_on).toEqual({ database: { condition: 'service_healthy' } });
      expect(Number.parseInt(compose.services[name].stop_grace_period ?? '', 10)).toBeGreaterThan(25);
    }
    for (const service of Object.values(compose.services)) expect(service.restart).toBe('unless-stopped');
    expect(compose.services.database.healthcheck?.test.join(' ')).toContain('pg_isready');
  });

  it('keeps the data in a volume it names, and opens no port of the database', () => {
    const volumes = (compose.services.database.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(volumes).toEqual(Object.keys(compose.volumes));
    expect(compose.services.database.ports).toBeUndefined();
    expect(compose.services.app.ports).toEqual([`127.0.0.1:${compose.services.app.environment['PORT'] ?? ''}:4310`]);
  });

  it('pins the database to one version, which is new enough', () => {
    expect(compose.services.database.image).toMatch(/^postgres:(1[4-9]|2\d)\.\d+-\w+$/);
  });
});

describe('the Dockerfile', () => {
  it('stands on the Node of this repository, in each stage', () => {
    const images = instructions('FROM').map((line) => line.split(' ')[0]);
    expect(images).toEqual([`node:${REPLACEMENT}-bookworm-slim`, `node:${REPLACEMENT}-bookworm-slim`]);
  });

  it('leaves what goes in to the script that runs without it', () => {
    expect(instructions('RUN')).toEqual([expect.stringMatching(/^sh scripts\/image\/build-image\.sh \/app\b/)]);
  });

  it('runs without privileges, ends by SIGTERM, and is asked whether it is ready', () => {
    expect(instructions('USER')).toEqual(['node']);
    expect(instructions('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(instructions('HEALTHCHECK').join()).toContain('ask-readiness.cjs');
  });

  it('sets nothing that the backend does not read', () => {
    const set = instructions('ENV').flatMap((line) => [...line.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name ?? ''));
    expect(set.filter((name) => name !== 'NODE_ENV' && !settings.includes(name))).toEqual([]);
  });

  it('takes no setting of anybody along', () => {
    const left = read('.dockerignore').split('\n');
    for (const path of ['.env', '.git', 'node_modules', '.ringback']) expect(left).toContain(path);
  });
});
