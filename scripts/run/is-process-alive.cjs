/** Tells whether a process id belongs to a running process of this machine. */
'use strict';

module.exports = function isProcessAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return error.code === 'EPERM';
  }
};
