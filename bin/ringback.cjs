#!/usr/bin/env node
'use strict';
/** The `ringback` command: any Node may start it; an old one hands over to a Node that the product runs on. */
var path = require('path');
var childProcess = require('child_process');

var run = path.join(__dirname, '..', 'scripts', 'run.cjs');
var child = childProcess.spawnSync(process.execPath, [run, 'ringback'].concat(process.argv.slice(2)), { stdio: 'inherit' });
process.exit(child.status === null ? 1 : child.status);
