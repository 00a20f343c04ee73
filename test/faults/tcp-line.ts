/** A TCP line that can fall silent without closing, as a network does that lost its way, or be cut. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpLine {
  port: number;
  /** Nothing passes in either direction, and nobody is told. */
  freeze(): void;
  /** What waited passes on. */
  thaw(): void;
  /** Every connection breaks; the next ones work. */
  cut(): void;
  close(): Promise<void>;
}

export async function openTcpLine(target: { host: string; port: number }): Promise<TcpLine> {
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(target);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.once('close', () => {
        sockets.delete(one);
        // A silent line does not say that its other end is gone.
        if (!frozen) other.destroy();
      });
      one.on('data', (part) => {
        if (!other.write(part)) one.pause();
      });
      other.on('drain', () => {
        if (!frozen) one.resume();
      });
    }
    if (frozen) for (const socket of [near, far]) socket.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
