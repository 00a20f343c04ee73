/** A program that opens the embedded store on a folder and keeps it: `hold-directory <folder>`. Prints "held", or the error's code. */
import { openPgliteStore } from '../../src/store/open-pglite-store.ts';
import type { StoreError } from '../../src/store/store-error.ts';

openPgliteStore({ directory: process.argv[2] ?? '' }).then(
  () => {
    console.log('held');
    setInterval(() => undefined, 60_000);
  },
  (error: StoreError) => console.log(error.code),
);
