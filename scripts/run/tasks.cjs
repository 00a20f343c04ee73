/** The tasks by name, each a list of commands. The arguments of the command line go to the last one. */
'use strict';

const path = require('path');
const root = require('./repository-root.cjs');

/** Node 22.12 strips types only when asked to; newer versions accept the flag. */
const STRIP_TYPES = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

const node = (args) => ({ file: process.execPath, args: args });
const script = (name, args) => node(STRIP_TYPES.concat(path.join('scripts', name), args));
const packageBin = (file, args) => node([path.join('node_modules', file)].concat(args));
const build = (args) => script('build.ts', ['--quiet'].concat(args));

const task = (steps) => ({ needsPackages: true, steps: steps });
const program = (file, args) => node(['--enable-source-maps', file].concat(args));
const built = (file, env) =>
  task((args) => [
    build([]),
    Object.assign(program(path.join('dist', file), args), env ? { env: Object.assign({}, process.env, env) } : {}),
  ]);
/** File names on the command line are those of the person who typed it; npm has moved to the clone and tells where it came from. */
const inCallersFolder = (step) => {
  const here = process.cwd();
  return Object.assign(step, { cwd: (here === root && process.env.INIT_CWD) || here });
};
/** `hs` reads the account and its key from the environment and never from a file. */
const hs = (command) =>
  task((args) => [
    build([]),
    script('manifests.ts', ['--check']),
    script('write-profile.ts', args.slice(0, 1)),
    packageBin('@hubspot/cli/bin/hs.js', ['project', command, '--use-env', `--profile=${args[0] || 'prod'}`].concat(args.slice(1))),
  ]);

module.exports = {
  bench: task((args) => [build(['--bench']), program(path.join('dist', 'bench.js'), args)]),
  build: task((args) => [script('build.ts', args)]),
  check: task((args) => [script('check.ts', args)]),
  'check:upload': task((args) => [build([]), script('check-upload.ts', args)]),
  /** Its exit code is its answer, and --json goes to a program. */
  doctor: Object.assign(built('doctor.js'), { silent: true }),
  'docs:examples': task((args) => [script('write-examples.ts', args)]),
  'fit:speech': task((args) => [script('fit-speech.ts', args)]),
  format: task((args) => [packageBin('prettier/bin/prettier.cjs', ['--write', '.'].concat(args))]),
  'hubspot:profile': task((args) => [script('write-profile.ts', args)]),
  'hubspot:upload': hs('upload'),
  'hubspot:validate': hs('validate'),
  'judge:grammar': task((args) => [script('judge-grammar.ts', args)]),
  lint: task((args) => [packageBin('eslint/bin/eslint.js', ['.'].concat(args))]),
  manifests: task((args) => [script('manifests.ts', args)]),
  'measure:tips': task((args) => [script('measure-phrase-tips.ts', args)]),
  'new:tip': task((args) => [script('new-tip.ts', args)]),
  'pack:hubspot': task((args) => [build([]), script('pack-hubspot.ts', args)]),
  reset: { needsPackages: false, steps: (args) => [node([path.join('scripts', 'reset.cjs')].concat(args))] },
  'rotate-keys': built('rotate-keys.js'),
  /** Its stderr belongs to what is wrong with the input, a line for each record. */
  ringback: Object.assign(
    task((args) => [build([]), inCallersFolder(program(path.join(root, 'dist', 'cli.js'), args))]),
    { silent: true }
  ),
  'sandbox:hubspot': built('sandbox-hubspot.js'),
  serve: built('server.js'),
  start: built('sandbox.js'),
  test: task((args) => [build([]), packageBin('jest/bin/jest.js', args)]),
  'test:faults': task((args) => [build([]), packageBin('jest/bin/jest.js', ['--config', 'test/faults/jest.config.mjs'].concat(args))]),
  types: task((args) => [script('types.ts', args)]),
  work: built('server.js', { ROLE: 'work' }),
};
