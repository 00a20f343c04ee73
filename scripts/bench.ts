/**
 * Measures and prints a table; with --json prints {"figures":[…]} alone on stdout; with a word, only figures whose name holds it; with the
 * word "large", only those that take minutes each, which are left out otherwise.
 * A figure that cannot be measured is named on stderr and fails the run; one that needs what is not there is named and left out.
 */
import { callsPerCardOpen } from './bench/calls-per-card-open.ts';
import { cardBundleSizes } from './bench/card-bundle-size.ts';
import { cardRouteRate } from './bench/card-route-rate.ts';
import { checkOfOneText } from './bench/check-of-one-text.ts';
import { FigureLeftOut, roundFigure, type MeasuredFigure } from './bench/figure.ts';
import { figureTable } from './bench/figure-table.ts';
import { manyContacts } from './bench/many-contacts.ts';
import { scriptsPerSecond } from './bench/scripts-per-second.ts';
import { workflowFigures } from './bench/workflow/workflow-figures.ts';

// HubSpot's builder reports on stdout; the figures are all that belongs there.
const print = console.log;
console.log = console.error;

const args = process.argv.slice(2);
const wanted = args.find((arg) => !arg.startsWith('--'))?.toLowerCase() ?? '';
const figures = [
  scriptsPerSecond,
  manyContacts,
  checkOfOneText,
  ...cardBundleSizes,
  ...callsPerCardOpen,
  ...cardRouteRate,
  ...workflowFigures,
];
const chosen = figures.filter(({ name, large = false }) => (wanted === 'large' ? large : !large && name.toLowerCase().includes(wanted)));

const measured: MeasuredFigure[] = [];
/** Several figures come of one measurement, and what went wrong in it is told once. */
const told = new Set<unknown>();
for (const { name, unit, asked, measure } of chosen) {
  try {
    measured.push({ name, value: roundFigure(await measure()), unit, asked });
  } catch (error) {
    if (error instanceof FigureLeftOut) {
      console.error(`Left out: ${name}, which ${error.message}.`);
      continue;
    }
    process.exitCode = 1;
    const why = told.has(error) ? 'See above.' : error instanceof Error ? (error.stack ?? error.message) : String(error);
    told.add(error);
    console.error(`Not measured: ${name}. ${why}`);
  }
}
print(args.includes('--json') ? JSON.stringify({ figures: measured }) : figureTable(measured));
