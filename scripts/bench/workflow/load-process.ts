/**
 * Child process: sends requests over raw sockets that stay open, as light as it goes in Node: bytes and signatures are made before, an answer is
 * known by its status line alone, and each socket has one request under way.
 */
import { connect, type Socket } from 'node:net';
import { answerParent } from './child.ts';
import { prepareRequests, type Prepared } from './prepared-requests.ts';

export interface Sent {
  /** Answers 200 a second. */
  perSecond: number;
  refused: number;
  p50Ms: number;
  p99Ms: number;
}

let requests: Prepared[] = [];
let next = 0;

function open(port: number, connections: number): Promise<Socket[]> {
  const one = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket)).once('error', reject);
    });
  return Promise.all(Array.from({ length: connections }, one));
}

/** @param perSecond null: as fast as answers come; else requests are due at this pace, and late ones are late in their latency */
async function send({ port, count, connections, perSecond }: SendRequest): Promise<Sent> {
  const sockets = await open(port, connections);
  const until = Math.min(next + count, requests.length);
  const first = next;
  const latencies = new Float64Array(until - first);
  const dueMs = new Float64Array(sockets.length);
  let [answered, refused] = [0, 0];
  const startedMs = performance.now();
  const idle: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const write = (index: number): void => {
      const request = requests[next] as Prepared;
      dueMs[index] = perSecond === null ? performance.now() : startedMs + ((next - first) * 1_000) / perSecond;
      next += 1;
      sockets[index]?.write(request);
    };
    const mayGo = (): boolean =>
      next < until && (perSecond === null || startedMs + ((next - first) * 1_000) / perSecond <= performance.now());
    const pace = setInterval(() => {
      while (idle.length > 0 && mayGo()) write(idle.shift() as number);
    }, 1);
    if (perSecond === null) clearInterval(pace);
    for (const [index, socket] of sockets.entries()) {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The server closed a connection.')));
      socket.on('data', (chunk) => {
        // "HTTP/1.1 200": the tenth byte tells.
        if (chunk[9] !== 0x32) refused += 1;
        latencies[answered] = performance.now() - (dueMs[index] ?? 0);
        answered += 1;
        if (answered === latencies.length) {
          clearInterval(pace);
          resolve();
        } else if (mayGo()) write(index);
        else idle.push(index);
      });
      if (mayGo()) write(index);
      else idle.push(index);
    }
  });
  const seconds = (performance.now() - startedMs) / 1_000;
  for (const socket of sockets) socket.removeAllListeners('close').destroy();
  latencies.sort();
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { perSecond: (answered - refused) / seconds, refused, p50Ms: at(0.5), p99Ms: at(0.99) };
}

export interface SendRequest {
  port: number;
  count: number;
  connections: number;
  perSecond: number | null;
}

answerParent({
  prepare(given: Parameters<typeof prepareRequests>[0]) {
    requests = prepareRequests(given);
    next = 0;
  },
  send,
});
