/** How to call npm from here: through the npm that called us where there is one, so that no PATH decides. */
'use strict';

/**
 * @param {string[]} args arguments for npm
 * @returns {{ file: string, args: string[], shell: boolean }} what to spawn
 */
module.exports = function npmCommand(args) {
  const caller = process.env.npm_execpath || '';
  if (/npm-cli\.c?js$/.test(caller)) return { file: process.execPath, args: [caller].concat(args), shell: false };
  const isWindows = process.platform === 'win32';
  return { file: isWindows ? 'npm.cmd' : 'npm', args: args, shell: isWindows };
};
