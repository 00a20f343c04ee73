/** Empties the data folder, so that the next start begins afresh: `npm run reset [-- --data FOLDER]`. Refuses while a process uses it. */
'use strict';

const fs = require('fs');
const net = require('net');
const path = require('path');
const isProcessAlive = require('./run/is-process-alive.cjs');
const root = require('./run/repository-root.cjs');

/** A process that holds a database listens on a socket named after its process id (src/store/pglite/directory-lock.ts). */
const CLAIM = /^(\d+)-[0-9a-f]+\.sock$/;

/** Claims in `folder`, at any depth, as [process id, socket]. */
function claims(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((found, entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return found.concat(claims(file));
    const claim = CLAIM.exec(entry.name);
    return claim ? found.concat([[Number(claim[1]), file]]) : found;
  }, []);
}

/** Whether anybody answers on the socket. Where the system cannot say (its path is too long), the process id decides. */
function isHeld(claim) {
  return new Promise((resolve) => {
    const socket = net.createConnection(claim[1]);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error) => resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT' && isProcessAlive(claim[0])));
  });
}

/**
 * @param {string} folder the data folder
 * @returns {Promise<number | null>} id of the process that uses it, and nothing was removed; null when it is empty now
 */
function resetData(folder) {
  if (!fs.existsSync(folder)) return Promise.resolve(null);
  const found = claims(folder);
  return Promise.all(found.map(isHeld)).then((held) => {
    const holder = found.filter((claim, index) => held[index])[0];
    if (holder) return holder[0];
    fs.readdirSync(folder).forEach((name) => fs.rmSync(path.join(folder, name), { recursive: true, force: true }));
    return null;
  });
}

function main(args) {
  const asked = args[0] === '--data' ? args[1] : '.ringback';
  if (!asked || args.length > 2 || (args.length > 0 && args[0] !== '--data')) {
    process.stderr.write('usage: npm run reset [-- --data FOLDER]\n');
    process.exit(2);
  }
  const folder = path.resolve(root, asked);
  resetData(folder).then((holder) => {
    if (holder === null) process.stdout.write(`${asked} is empty.\n`);
    else process.stderr.write(`Process ${holder} uses ${asked}: stop it first. Nothing was removed.\n`);
    process.exitCode = holder === null ? 0 : 1;
  });
}

main(process.argv.slice(2));
