/** Requests per second of the signed route that opens a card, against a bare node:http echo asked the same way in the same run. */
import { fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import type { Figure } from './figure.ts';
import type { ServerReady } from './route-server.ts';

const CONNECTIONS = 16;
const WARM_UP_MS = 1_000;
const MEASURE_MS = 4_000;

interface Rates {
  card: number;
  echo: number;
}

/** Starts a server in a process of its own and asks it for as much as it gives. @returns requests per second */
async function rateOf(server: 'card' | 'echo'): Promise<number> {
  const child = fork('dist/bench-route-server.js', [server]);
  try {
    const ready = await new Promise<ServerReady>((resolve, reject) => {
      child.once('message', (message) => resolve(message as ServerReady));
      child.once('exit', (code) => reject(new Error(`The ${server} server ended with ${code} before it listened.`)));
    });
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    await askFor(WARM_UP_MS, ready, agent);
    const answers = await askFor(MEASURE_MS, ready, agent);
    agent.destroy();
    return answers / (MEASURE_MS / 1_000);
  } finally {
    child.disconnect();
  }
}

/** @returns answers received in `durationMs` @throws Error on the first answer that is not 200 */
async function askFor(durationMs: number, ready: ServerReady, agent: Agent): Promise<number> {
  const endsAtMs = performance.now() + durationMs;
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = get(new URL(ready.target, ready.url), { agent, headers: ready.headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${ready.target} answered ${answer.statusCode}`));
        answer.resume().once('end', resolve);
      });
      request.once('error', reject);
    });
  let answers = 0;
  const askOnAndOn = async (): Promise<void> => {
    while (performance.now() < endsAtMs) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOnAndOn));
  return answers;
}

let measuring: Promise<Rates> | null = null;
const rates = (): Promise<Rates> =>
  (measuring ??= (async () => {
    const echo = await rateOf('echo');
    return { echo, card: await rateOf('card') };
  })());

export const cardRouteRate: Figure[] = [
  { name: 'signed card route, HubSpot in memory', unit: 'requests per second', asked: null, measure: async () => (await rates()).card },
  { name: 'bare node:http echo', unit: 'requests per second', asked: null, measure: async () => (await rates()).echo },
  {
    name: 'signed card route against the echo',
    unit: 'ratio',
    asked: null,
    measure: async () => {
      const { card, echo } = await rates();
      return card / echo;
    },
  },
];
