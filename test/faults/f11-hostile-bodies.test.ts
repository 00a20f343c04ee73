/** F11: bodies and connections made to hurt. The process lives, its memory stays, honest enrolments go through, and what is hostile is refused. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';
import { PUBLIC_ORIGIN, type AppProcess } from './app-process.ts';
import { onPglite } from './databases-under-test.ts';
import { drawDeliveries } from './fault-schedule.ts';
import { FIRST_SEED, playScene } from './play-run.ts';

const TARGET = '/hubspot/workflows/create-voicemail-follow-up';
const SLOW = 200;
/** Longest growth of the process's memory over all of it. */
const GROWTH_BYTES = 150_000_000;

/** Memory of a process that is in use, by Linux' own account; null elsewhere. */
function residentBytes({ pid }: AppProcess): number | null {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return null;
  }
}

/** Posts a body that is signed, as if HubSpot's secret were known: what is behind the signature is tried as well. @returns 0 for no answer */
async function post(app: AppProcess, body: string | Buffer, signed: boolean): Promise<number> {
  const signature = createHash('sha256').update(`${DEMO_APP.clientSecret}POST${PUBLIC_ORIGIN}${TARGET}`).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    ...(signed ? { 'x-hubspot-signature': signature, 'x-hubspot-signature-version': 'v2' } : {}),
  };
  try {
    const answer = await fetch(app.url + TARGET, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

/** Writes bytes as they are. @returns the status line's number; 0 when the connection ended without one */
function raw(app: AppProcess, bytes: string): Promise<number> {
  const { hostname, port } = new URL(app.url);
  return new Promise((give) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', () => undefined);
    socket.once('close', () => give(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)));
    socket.setTimeout(15_000, () => socket.destroy());
    socket.once('data', () => socket.end());
  });
}

const enrolment = (fields: string): string =>
  `{"callbackId":"hostile-1","origin":{"portalId":1},"object":{"objectId":1,"objectType":"CONTACT"},${fields}}`;
const deep = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
const manyKeys = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"k${String(index)}":1`).join(',')}}`;

/** Body, and what it is answered when it is signed: never 2xx, except where only something unknown is ignored. */
const BODIES: readonly [what: string, body: string | Buffer, statuses: readonly number[]][] = [
  ['five megabytes', 'x'.repeat(5_000_000), [413, 0]],
  ['nested twenty thousand deep', enrolment(`"inputFields":${deep(20_000)}`), [200, 413, 503]],
  ['not JSON, nested', '['.repeat(200_000), [413, 503]],
  ['of a hundred thousand keys', enrolment(`"inputFields":${manyKeys(20_000)}`), [200, 413, 503]],
  ['larger than the door, of a hundred thousand keys', enrolment(`"inputFields":${manyKeys(100_000)}`), [413]],
  ['with __proto__', enrolment('"inputFields":{"__proto__":{"priority":"HIGH"},"constructor":{"prototype":{"x":1}}}'), [200]],
  ['__proto__ itself', '{"__proto__":{"callbackId":"x"}}', [503]],
  ['with a NUL', enrolment('"inputFields":{"priority":"\\u0000"}'), [200]],
  ['a NUL in the callback', enrolment('"inputFields":{}').replace('hostile-1', '\\u0000'), [503]],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), [503]],
  ['empty', '', [401, 400, 503]],
];

describe('a hostile client', () => {
  it('F11: is refused, costs no memory, and keeps nobody else waiting', async () => {
    await playScene(onPglite, { seed: FIRST_SEED + 110 }, async (scene) => {
      const app = await scene.start();
      const deliveries = drawDeliveries(scene.random, scene.accounts, 40);
      await scene.sender.deliverAll(deliveries.first.slice(0, 60));
      const usual = median(scene.sender.tookMs);
      const before = residentBytes(app);

      for (const [what, body, statuses] of BODIES) {
        expect([what, [401, 413, 400, 0]]).toEqual([what, expect.arrayContaining([await post(app, body, false)])]);
        expect([what, statuses]).toEqual([what, expect.arrayContaining([await post(app, body, true)])]);
      }
      const flood = Array.from({ length: 2_000 }, (_, index) => `x-h${String(index)}: ${'y'.repeat(20)}\r\n`).join('');
      expect(await raw(app, `POST ${TARGET} HTTP/1.1\r\nhost: x\r\n${flood}\r\n`)).toBe(431);
      expect(await raw(app, `POST ${TARGET} HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`)).toBe(
        400,
      );
      expect(await raw(app, `POST ${TARGET} HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n`)).toBe(400);

      const slow = slowClients(app);
      await sleepMs(1_000);
      const from = scene.sender.tookMs.length;
      await scene.sender.deliverAll(deliveries.first.slice(60));
      // Twice what is usual, or what a busy machine adds by itself.
      expect(median(scene.sender.tookMs.slice(from))).toBeLessThan(Math.max(2 * usual, 250));
      expect(await slow.ended).toBe(SLOW);
      await scene.settled();
      const after = residentBytes(app);
      if (before !== null && after !== null) expect(after - before).toBeLessThan(GROWTH_BYTES);
      expect(app.isAlive()).toBe(true);
      expect(
        scene.hubspot.state.account(scene.accounts[0]?.portalId ?? 0).callbacks.some(({ callbackId }) => callbackId.startsWith('hostile')),
      ).toBe(false);
    });
  });
});

/** Send a byte of a header now and then, and never come to an end. @returns how many the app has let go of, within half a minute */
function slowClients(app: AppProcess): { ended: Promise<number> } {
  const { hostname, port } = new URL(app.url);
  const open = Array.from({ length: SLOW }, (): Socket => {
    const socket = connect(Number(port), hostname, () => socket.write(`POST ${TARGET} HTTP/1.1\r\nhost: x\r\n`));
    return socket.on('error', () => undefined).on('data', () => undefined);
  });
  const dripping = setInterval(() => {
    for (const socket of open) if (!socket.destroyed) socket.write('x');
  }, 500);
  const over = Promise.all(open.map((socket) => new Promise<number>((give) => socket.once('close', () => give(1)))));
  const late = sleepMs(45_000).then(() => open.map((socket) => (socket.destroyed ? 1 : 0)));
  return {
    ended: Promise.race([over, late]).then((gone) => {
      clearInterval(dripping);
      for (const socket of open) socket.destroy();
      return gone.reduce<number>((sum, one) => sum + one, 0);
    }),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
