/**
 * Measures and prints a table; with --json prints {"figures":[…]} alone on stdout; with a word, only figures whose name holds it.
 * A figure that cannot be measured is named on stderr and fails the run.
 */
import { callsPerCardOpen } from './bench/calls-per-card-open.ts';
import { cardBundleSizes } from './bench/card-bundle-size.ts';
import { cardRouteRate } from './bench/card-route-rate.ts';
import { roundFigure, type MeasuredFigure } from './bench/figure.ts';
import { checkOfOneText } from './bench/check-of-one-text.ts';
import { figureTable } from './bench/figure-table.ts';
import { manyContacts } from './bench/many-contacts.ts';
import { scriptsPerSecond } from './bench/scripts-per-second.ts';

// HubSpot's builder reports on stdout; the figures are all that belongs there.
const print = console.log;
console.log = console.error;

const args = process.argv.slice(2);
const wanted = args.find((arg) => !arg.startsWith('--'))?.toLowerCase() ?? '';
const figures = [scriptsPerSecond, manyContacts, checkOfOneText, ...cardBundleSizes, ...callsPerCardOpen, ...cardRouteRate];

const measured: MeasuredFigure[] = [];
for (const { name, unit, asked, measure } of figures.filter((figure) => figure.name.toLowerCase().includes(wanted))) {
  try {
    measured.push({ name, value: roundFigure(await measure()), unit, asked });
  } catch (error) {
    process.exitCode = 1;
    console.error(`Not measured: ${name}. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
print(args.includes('--json') ? JSON.stringify({ figures: measured }) : figureTable(measured));
