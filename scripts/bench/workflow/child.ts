/** A child process of a figure that is asked things, one after the other or at once, and answers. */
import { fork } from 'node:child_process';

export interface Child {
  pid: number;
  /** @throws Error with what the child said went wrong, or when it ended */
  ask<Answer>(what: string, given?: object): Promise<Answer>;
  /** Lets it finish; kills it when it takes more than ten seconds. */
  end(): Promise<void>;
}

type Handlers = Record<string, (given: never) => unknown>;
interface Question {
  id: number;
  what: string;
  given: object;
}
interface Reply {
  id: number;
  value?: unknown;
  fault?: string;
}

const END_WITHIN_MS = 10_000;

/** @param program file in dist/ @param options handed to it as JSON @param nodeArgs for a profile of it */
export async function startChild(program: string, options: object = {}, nodeArgs: string[] = []): Promise<Child> {
  const child = fork(`dist/${program}.js`, [JSON.stringify(options)], { execArgv: ['--enable-source-maps', ...nodeArgs] });
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => {
    for (const { reject } of open.values()) reject(new Error(`${program} ended with ${String(child.exitCode ?? child.signalCode)}`));
  });
  child.on('message', ({ id, value, fault }: Reply) => {
    const question = open.get(id);
    open.delete(id);
    if (fault === undefined) question?.resolve(value);
    else question?.reject(new Error(`${program}: ${fault}`));
  });
  const ask = <Answer>(what: string, given: object = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      open.set(id, { resolve: resolve as (value: unknown) => void, reject });
      child.send({ id, what, given } satisfies Question);
    });
  await ask('ready');
  return {
    pid: child.pid ?? 0,
    ask,
    async end() {
      const kill = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
      await ask('end').catch(() => undefined);
      if (child.connected) child.disconnect();
      await ended;
      clearTimeout(kill);
    },
  };
}

/** The other side: what this process answers, by question. `close` runs before it ends. */
export function answerParent(handlers: Handlers, close: () => unknown = () => undefined): void {
  const all: Handlers = { ready: () => null, end: close, ...handlers };
  process.on('message', ({ id, what, given }: Question) => {
    Promise.resolve()
      .then(() => all[what]?.(given as never))
      .then(
        (value) => process.send?.({ id, value } satisfies Reply),
        (error: unknown) =>
          process.send?.({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Reply),
      );
  });
  process.on('disconnect', () => process.exit(0));
}
