/** Runs `npm ci` when node_modules is missing or older than the lock file; a second process waits for the first. */
'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const path = require('path');
const isProcessAlive = require('./is-process-alive.cjs');
const npmCommand = require('./npm-command.cjs');
const root = require('./repository-root.cjs');

const WAIT_MS = 500;

/** Modification time in ms; null when there is no such file. */
function modifiedAtMs(file) {
  try {
    return fs.statSync(file).mtime.getTime();
  } catch (error) {
    return null;
  }
}

/** Why packages must be installed in `folder`, in words; null when they need not be. */
function reasonToInstall(folder) {
  // npm writes this file last, so it dates a complete install.
  const installedAtMs = modifiedAtMs(path.join(folder, 'node_modules', '.package-lock.json'));
  if (installedAtMs === null) return 'node_modules is missing';
  return installedAtMs < modifiedAtMs(path.join(folder, 'package-lock.json')) ? 'node_modules is older than package-lock.json' : null;
}

function sleepMs(duration) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, duration);
}

/** Takes the lock; false when another living process holds it. A lock whose process is gone is taken over. */
function takeLock(lockFile) {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const heldBy = Number(fs.existsSync(lockFile) && fs.readFileSync(lockFile, 'utf8'));
  if (heldBy > 0 && !isProcessAlive(heldBy)) fs.unlinkSync(lockFile);
  return false;
}

function npmCi() {
  const npm = npmCommand(['ci', '--no-audit', '--no-fund']);
  // npm speaks on stderr: stdout belongs to the task.
  const done = childProcess.spawnSync(npm.file, npm.args, { cwd: root, shell: npm.shell, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) {
    process.stderr.write('npm ci failed; its message is above.\n');
    process.exitCode = 1;
  }
  return done.status === 0;
}

function installWhenNeeded() {
  const lockFile = path.join(root, '.install.lock');
  let said = false;
  while (reasonToInstall(root) !== null) {
    if (takeLock(lockFile)) {
      let installed = false;
      try {
        const reason = reasonToInstall(root);
        if (reason !== null) process.stderr.write(`Installing packages (npm ci): ${reason}.\n`);
        installed = reason === null || npmCi();
      } finally {
        fs.unlinkSync(lockFile);
      }
      if (!installed) process.exit(1);
      return;
    }
    if (!said) process.stderr.write('Another process is installing packages; waiting for it.\n');
    said = true;
    sleepMs(WAIT_MS);
  }
}

module.exports = { installWhenNeeded: installWhenNeeded, reasonToInstall: reasonToInstall };
