/** The folder of the clone: every task runs there. */
'use strict';

const path = require('path');

module.exports = path.resolve(__dirname, '..', '..');
