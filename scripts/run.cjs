/**
 * Runs one task of the repository: `node scripts/run.cjs <task> [arguments]`. Every npm script comes through here.
 * Any Node that can parse ES2015 can start it: an old one hands over to Node 24, and missing packages are installed first.
 */
'use strict';

const handOver = require('./run/hand-over.cjs');
const installPackages = require('./run/install-packages.cjs');
const runSteps = require('./run/run-steps.cjs');
const tasks = require('./run/tasks.cjs');

const task = process.argv[2];
const args = process.argv.slice(3);

if (!Object.prototype.hasOwnProperty.call(tasks, task)) {
  process.stderr.write(`${task ? `Unknown task "${task}".` : 'Which task?'} Tasks: ${Object.keys(tasks).sort().join(', ')}.\n`);
  process.exit(2);
}

const nodePath = handOver.nodeToUse({ silent: tasks[task].silent === true });
if (nodePath === process.execPath) {
  if (tasks[task].needsPackages) installPackages.installWhenNeeded();
  runSteps.run(tasks[task].steps(args));
} else {
  runSteps.run([handOver.sameTaskWith(nodePath, [__filename, task].concat(args))]);
}
