/** Chooses the Node that runs a task: this one, or Node 24 from the npm registry where this one is too old. */
'use strict';

const childProcess = require('child_process');
const os = require('os');
const path = require('path');
const npmCommand = require('./npm-command.cjs');

/** The oldest Node that the CRM client, the embedded database and the type stripping of our scripts run on. */
const OLDEST = [22, 12];
/** The Node this repository is developed on; the npm package "node" carries the binary of each platform. */
const REPLACEMENT = '24.21.0';
/** Set for the process that was handed over to, so that a broken download cannot loop. */
const GUARD = 'RINGBACK_HANDED_OVER';

/** Whether `version` ("20.20.2") is older than OLDEST. */
function isTooOld(version) {
  const numbers = version.split('.').map(Number);
  return numbers[0] < OLDEST[0] || (numbers[0] === OLDEST[0] && numbers[1] < OLDEST[1]);
}

function stop(reason) {
  process.stderr.write(`${reason}\nInstall Node ${OLDEST.join('.')} or newer (24 recommended) and try again.\n`);
  process.exit(1);
}

/** Asks npm for the path of Node 24, which brings it into npm's cache where it is missing. */
function fetchReplacement() {
  const npm = npmCommand(['exec', '--yes', '--silent', `--package=node@${REPLACEMENT}`, '--', 'node', '-p', 'process.execPath']);
  // The temporary folder has no package.json, so npm looks at nothing of this project.
  const found = childProcess.spawnSync(npm.file, npm.args, {
    cwd: os.tmpdir(),
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: Object.assign({}, process.env, { npm_config_local_prefix: '', npm_config_workspace: '', NODE_OPTIONS: '' }),
  });
  const nodePath = (found.stdout || '').trim().split(/\r?\n/).pop();
  if (found.status !== 0 || !nodePath) {
    stop(
      `Node ${REPLACEMENT} could not be fetched: ${(found.stderr || String(found.error || 'npm exec failed')).trim().split(/\r?\n/).pop()}`
    );
  }
  return nodePath;
}

/**
 * Path of the Node to run the task with; this process's own where it is new enough.
 * @param {{ silent: boolean }} options silent: the other Node is not announced
 */
function nodeToUse(options) {
  if (!isTooOld(process.versions.node)) return process.execPath;
  if (process.env[GUARD]) stop(`Node ${process.versions.node} is too old, and the newer one did not take over.`);
  if (!options.silent) {
    const why = `Node ${process.versions.node} is older than ${OLDEST.join('.')}`;
    process.stderr.write(`${why}: going on with Node ${REPLACEMENT} from the npm registry.\n`);
  }
  return fetchReplacement();
}

/** The same command for another Node, whose folder leads PATH so that npm and every child use it too. */
function sameTaskWith(nodePath, args) {
  const env = Object.assign({}, process.env);
  const pathKey = Object.keys(env).filter((key) => key.toUpperCase() === 'PATH')[0] || 'PATH';
  env[pathKey] = path.dirname(nodePath) + path.delimiter + (env[pathKey] || '');
  env[GUARD] = '1';
  return { file: nodePath, args: args, env: env, cwd: process.cwd() };
}

module.exports = { REPLACEMENT: REPLACEMENT, isTooOld: isTooOld, nodeToUse: nodeToUse, sameTaskWith: sameTaskWith };
