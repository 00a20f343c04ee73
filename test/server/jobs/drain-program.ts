/**
 * A program that works on the queue until it is killed: `drain-program <directory|url> <where> <for-ever|milliseconds> [account]`.
 * Prints "begin <account>" and "end <account>"; on a server it notes both in the table "note" as well.
 */
import { writeSync } from 'node:fs';
import { setTimeout as sleepMs } from 'node:timers/promises';
import { openStore } from '../../../src/store/open-store.ts';
import { openQueue, untilAborted } from './open-queue.ts';

const [, , kind, where = '', howLong = ''] = process.argv;
const isServer = kind === 'url';
const store = await openStore(isServer ? { databaseUrl: where, directory: null } : { databaseUrl: null, directory: where });
const { queue } = await openQueue(store);

async function note(what: 'begin' | 'end', account: string): Promise<void> {
  if (isServer)
    await store.connection.query('insert into note (account, what, pid) values ($1, $2, $3::int)', [account, what, process.pid]);
  writeSync(1, `${what} ${account}\n`);
}

await queue.work(async (account, signal) => {
  await note('begin', account);
  await (howLong === 'for-ever' ? untilAborted(signal) : sleepMs(Number(howLong)));
  await note('end', account);
  return 'drained';
}, 4);
if (!isServer) queue.ring('101');
writeSync(1, `ready ${String(queue.worker)}\n`);
