/** Runs commands one after the other, passes signals on to the one that runs, and ends with the first exit code that is not 0. */
'use strict';

const childProcess = require('child_process');
const os = require('os');
const root = require('./repository-root.cjs');

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {{ file: string, args: string[], env?: object, cwd?: string }[]} steps `cwd` defaults to the clone */
function run(steps) {
  let child = null;
  let stopping = false;

  SIGNALS.forEach((signal) => {
    process.on(signal, () => {
      // npm passes a signal on that the terminal has sent to everybody already: only the first one counts.
      if (stopping) return;
      stopping = true;
      // Ctrl-C in a terminal reaches every process of the foreground group, the child among them.
      const childHasIt = signal === 'SIGINT' && process.stdin.isTTY;
      if (child && !childHasIt) child.kill(signal);
    });
  });
  process.on('exit', () => {
    if (child) child.kill('SIGTERM');
  });

  function next(index) {
    if (index === steps.length) process.exit(0);
    const step = steps[index];
    child = childProcess.spawn(step.file, step.args, {
      cwd: step.cwd || root,
      env: step.env || process.env,
      stdio: 'inherit',
    });
    child.on('error', (error) => {
      child = null;
      process.stderr.write(`${step.file} could not be started: ${error.message}\n`);
      process.exit(1);
    });
    child.on('exit', (code, signal) => {
      child = null;
      if (signal) process.exit(128 + os.constants.signals[signal]);
      if (code !== 0 || stopping) process.exit(code);
      next(index + 1);
    });
  }

  next(0);
}

module.exports = { run: run };
