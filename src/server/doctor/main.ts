/** `npm run doctor`: says whether this machine, its database, HubSpot and the connected accounts are as Ringback needs them. */
import { parseArgs } from 'node:util';
import { createLog } from '../log.ts';
import { examine } from './examine.ts';
import { showFindings } from './show-findings.ts';

const USAGE = `npm run doctor -- [--account ID] [--json]

Looks at the settings, the database, HubSpot and the connected accounts, whose tokens it renews. Ends with 0 when nothing has to be mended, else
with 1, or with 2 when it was not understood.`;

async function main(): Promise<number> {
  let options: { account?: string | undefined; json?: boolean | undefined; help?: boolean | undefined };
  try {
    options = parseArgs({ options: { account: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help === true) {
    console.log(USAGE);
    return 0;
  }
  const findings = await examine({
    environment: process.env,
    accountId: options.account ?? null,
    nowMs: Date.now,
    reach: fetch,
    log: createLog('silent'),
  });
  console.log(options.json === true ? JSON.stringify(findings, null, 2) : showFindings(findings));
  return findings.some(({ state }) => state === 'fail') ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  },
);
