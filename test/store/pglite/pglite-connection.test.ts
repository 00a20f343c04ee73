/** The connection battery on the embedded database. */
import { describe } from '@jest/globals';
import { openPglite } from '../../../src/store/pglite/open-pglite.ts';
import { createPgliteConnection } from '../../../src/store/pglite/pglite-connection.ts';
import { sqlConnectionBattery } from '../sql-connection-battery.ts';

describe('the connection to PGlite', () => {
  sqlConnectionBattery(async () =>
    createPgliteConnection(await openPglite({ directory: null, fdatasync: null }), {
      upkeepAfterBytes: Number.MAX_SAFE_INTEGER,
      onClosed: () => Promise.resolve(),
    }),
  );
});
