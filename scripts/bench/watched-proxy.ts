/** A proxy in front of an HTTP server that counts requests, and the rounds they come in. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleepMs } from 'node:timers/promises';

/** Each answer is held back this long, so that requests of one round are out together and count as one. */
const HOLD_MS = 300;

export interface WatchedProxy {
  url: string;
  /** Requests since the last reset. */
  readonly calls: number;
  /** How often a request went out while none was under way, since the last reset. */
  readonly rounds: number;
  reset(): void;
  close(): Promise<void>;
}

export async function startWatchedProxy(target: string): Promise<WatchedProxy> {
  let [calls, rounds, underWay] = [0, 0, 0];
  const server = createServer((incoming, outgoing) => {
    calls += 1;
    if (underWay === 0) rounds += 1;
    underWay += 1;
    outgoing.once('close', () => (underWay -= 1));
    const onward = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers: incoming.headers }, (answer) => {
      void sleepMs(HOLD_MS).then(() => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return calls;
    },
    get rounds() {
      return rounds;
    },
    reset() {
      [calls, rounds] = [0, 0];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
