/** Somebody on the command line watches a backlog drain, and learns when there is nobody to ask. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/run-cli.ts';
import { tinyServer, type TinyServer } from '../fixtures/host/tiny-server.ts';
import { openWorkplace } from '../workplace/open-workplace.ts';

interface Run {
  status: number;
  out: string;
  err: string;
  pausesMs: number[];
}

async function run(words: string[], { isTerminal = false, token = null as string | null, patient = false } = {}): Promise<Run> {
  const result: Run = { status: 0, out: '', err: '', pausesMs: [] };
  let nowMs = 0;
  result.status = await runCli(words, {
    stdin: (async function* () {})(),
    write: async (text) => {
      result.out += text;
    },
    writeError: (text) => {
      result.err += text;
    },
    readFile: () => {
      throw new Error('no file is read');
    },
    isTerminal,
    token,
    sleep: async (ms) => {
      result.pausesMs.push(ms);
      nowMs += ms;
      if (patient) await new Promise((resolve) => setTimeout(resolve, ms));
    },
    monotonicMs: () => nowMs,
  });
  return result;
}

describe('against a backend whose backlog falls', () => {
  let backend: TinyServer;
  let donePerSecond: number | null;
  let looks: number[];

  beforeEach(async () => {
    donePerSecond = 100;
    looks = [1_200, 900, 0];
    backend = await tinyServer(({ path, headers }) => {
      if (path !== '/progress' || ![undefined, 'Bearer of-the-operators'].includes(headers.authorization)) return { status: 404 };
      const waiting = looks.shift() ?? 0;
      return { body: { waiting, claimed: waiting === 0 ? 0 : 500, oldestSeconds: waiting === 0 ? null : 61.2, donePerSecond } };
    });
  });
  afterEach(() => backend.close());

  it('prints one line an interval and ends when nothing waits', async () => {
    const { status, out, err, pausesMs } = await run(['progress', '--watch', '--url', backend.url, '--every', '2']);
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      '1,200 waiting (500 in work) · oldest 1 min 2 s · 100.0 done per second · about 12 s left',
      '900 waiting (500 in work) · oldest 1 min 2 s · 100.0 done per second · about 9 s left',
      'Nothing waits.',
      '',
    ]);
    expect(pausesMs).toEqual([2_000, 2_000]);
  });

  it('rewrites its one line on a terminal', async () => {
    const { out } = await run(['progress', '--watch', '--url', backend.url], { isTerminal: true });
    expect(out.match(/\r/g)).toHaveLength(3);
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(out.endsWith('\rNothing waits.\u001b[K\n')).toBe(true);
  });

  it('takes the rate from the fall of what waits where the process does no work itself', async () => {
    donePerSecond = null;
    const lines = (await run(['progress', '--watch', '--url', backend.url])).out.split('\n');
    expect(lines[0]).not.toContain('per second');
    expect(lines[1]).toContain('300.0 done per second · about 3 s left');
  });

  it('looks once unless it is told to watch, as JSON where that is asked for', async () => {
    const { status, out } = await run(['progress', '--json', '--url', `${backend.url}/`], { token: 'of-the-operators' });
    expect([status, JSON.parse(out)]).toEqual([0, { waiting: 1_200, claimed: 500, oldestSeconds: 61.2, donePerSecond: 100 }]);
  });

  it('says so when the backend does not let it look', async () => {
    const { status, err } = await run(['progress', '--url', backend.url], { token: 'of-somebody-else' });
    expect(status).toBe(2);
    expect(err).toMatch(/METRICS_TOKEN/);
  });
});

it('ends with 2 and a sentence when nobody answers', async () => {
  const gone = await tinyServer(() => 'drop');
  await gone.close();
  const { status, out, err } = await run(['progress', '--watch', '--url', gone.url]);
  expect([status, out]).toEqual([2, '']);
  expect(err).toBe(`ringback: no backend answers at ${gone.url}. Is it running? Name another with --url\n`);
});

it('ends with 2 when something else listens there', async () => {
  const other = await tinyServer(() => ({ body: { hello: 'world' } }));
  const { status, err } = await run(['progress', '--url', other.url]);
  await other.close();
  expect(status).toBe(2);
  expect(err).toMatch(/is no Ringback backend: waiting/);
});

it.each([
  ['--every', '0'],
  ['--every', 'soon'],
  ['--url', 'nowhere'],
])('refuses %s %s', async (option, value) => {
  const { status, err } = await run(['progress', option, value]);
  expect(status).toBe(2);
  expect(err).toContain(`${option} ${value} is not`);
});

it('watches the real backend until its enrolments are done', async () => {
  const work = await openWorkplace();
  try {
    for (let index = 0; index < 40; index += 1) await work.enrol({ objectId: '101' });
    const { status, out } = await run(['progress', '--watch', '--url', work.server.url, '--every', '0.1'], { patient: true });
    expect(status).toBe(0);
    expect(out.trim().split('\n').at(-1)).toBe('Nothing waits.');
    expect((await work.server.deps.store.totalBacklog()).waiting).toBe(0);
  } finally {
    await work.close();
  }
});
