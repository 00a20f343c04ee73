/** Request windows on a real database, on a clock of the test's. */
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { createRequestWindows, type RequestWindows } from '../../src/store/request-windows.ts';
import { makeTemporaryDatabase } from '../contract/temporary-database.ts';

export interface OpenedRequestWindows {
  windows: RequestWindows;
  close(): Promise<void>;
}

export interface DatabaseOfWindows {
  name: string;
  /** Milliseconds since 1970; null: the database's own clock. */
  open(nowMs: (() => number) | null): Promise<OpenedRequestWindows>;
}

const serverUrl = process.env['TEST_DATABASE_URL'];

const pglite: DatabaseOfWindows = {
  name: 'PGlite',
  async open(nowMs) {
    const store = await openPgliteStore({ directory: null });
    return { windows: createRequestWindows(store.connection, nowMs), close: () => store.close() };
  },
};

function postgres(url: string): DatabaseOfWindows {
  return {
    name: 'PostgreSQL',
    async open(nowMs) {
      const database = await makeTemporaryDatabase(url);
      const store = await openPostgresStore({ url: database.url });
      return {
        windows: createRequestWindows(store.connection, nowMs),
        async close() {
          await store.close();
          await database.drop();
        },
      };
    },
  };
}

/** The embedded one always; and the server that TEST_DATABASE_URL names, where it names one. */
export const DATABASES: readonly DatabaseOfWindows[] = serverUrl === undefined ? [pglite] : [pglite, postgres(serverUrl)];
