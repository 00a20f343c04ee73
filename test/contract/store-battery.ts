/** What every store must do, whatever database is below it. Each adapter's contract test runs it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { OpenStore } from '../../src/store/create-store.ts';
import { accountsBattery } from './store-battery/accounts.ts';
import { claimingBattery } from './store-battery/claiming.ts';
import { contactsBattery } from './store-battery/contacts.ts';
import { enrolmentsBattery } from './store-battery/enrolments.ts';
import { isolationBattery } from './store-battery/isolation.ts';
import { listingBattery } from './store-battery/listing.ts';
import { lockingBattery } from './store-battery/locking.ts';
import { movingBattery } from './store-battery/moving.ts';
import { receivingBattery } from './store-battery/receiving.ts';
import { webhooksBattery } from './store-battery/webhooks.ts';

/** @param open an empty store; the battery closes it */
export function storeBattery(open: () => Promise<OpenStore>): void {
  let store: OpenStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(async () => {
    await store.close();
  });

  receivingBattery(() => store);
  movingBattery(() => store);
  listingBattery(() => store);
  accountsBattery(() => store);
  enrolmentsBattery(() => store);
  claimingBattery(() => store);
  webhooksBattery(() => store);
  contactsBattery(() => store);
  isolationBattery(() => store);
  lockingBattery(() => store);

  it('is ready', async () => {
    expect(await store.isReady()).toBe(true);
  });

  it('refuses work once it is closed, and can be closed again', async () => {
    const closed = await open();
    await closed.close();
    await closed.close();
    await expect(closed.findAccount('1')).rejects.toMatchObject({ name: 'StoreError', code: 'closed' });
    expect(await closed.isReady()).toBe(false);
  });
}
