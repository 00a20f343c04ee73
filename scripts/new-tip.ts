/** Starts a tip: `npm run new:tip -- <id> --severity warning --kind phrase` writes its rule, test and page, and lists it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addTip } from './tips/add-tip.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { severity: { type: 'string' }, kind: { type: 'string' } },
  });
  const files = addTip(resolve(import.meta.dirname, '..'), { id: positionals[0], ...values });
  console.log(`Wrote ${files.join(', ')}.\nFill in every TODO; npm test -- test/core/tips names those that are left.`);
} catch (error) {
  console.error(`No tip written. ${(error as Error).message}`);
  process.exitCode = 1;
}
