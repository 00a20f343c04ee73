/** The store battery on the embedded database. */
import { describe } from '@jest/globals';
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';
import { storeBattery } from './store-battery.ts';

describe('the store on PGlite', () => {
  storeBattery(() => openPgliteStore({ directory: null }));
});
