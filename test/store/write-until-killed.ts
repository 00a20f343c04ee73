/** A program that writes voicemails until it is killed: `write-until-killed <folder>`. Prints "<id> <state>" after each confirmed write. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';

const store = await openPgliteStore({ directory: process.argv[2] ?? '', upkeepAfterBytes: 256 * 1024 });
for (;;) {
  const id = randomUUID();
  await store.receiveVoicemail({
    id,
    accountId: '1',
    idempotencyKey: id,
    requestHash: 'ab'.repeat(32),
    contactId: '101',
    userId: '7',
    leftAt: '2026-11-24T15:04:05.678Z',
    scriptId: 'script-1',
    variant: 'a',
    strategy: 'call-back',
    payload: { text: 'Hi John, '.repeat(200) },
  });
  writeSync(1, `${id} received\n`);
  await store.moveVoicemail('1', id, ['received'], 'sending-call');
  writeSync(1, `${id} sending-call\n`);
}
