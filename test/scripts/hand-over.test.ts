/** Which Node is too old, and how a task goes on with another. */
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';

const handOver = jest.requireActual<{
  isTooOld(version: string): boolean;
  sameTaskWith(nodePath: string, args: string[]): { file: string; args: string[]; env: Record<string, string> };
}>('../../scripts/run/hand-over.cjs');

describe('a Node', () => {
  it.each<[version: string, tooOld: boolean]>([
    ['8.17.0', true],
    ['18.20.4', true],
    ['20.20.2', true],
    ['22.11.0', true],
    ['22.12.0', false],
    ['22.9.1', true],
    ['23.0.0', false],
    ['24.21.0', false],
    ['100.0.0', false],
  ])('%s is too old: %s', (version, tooOld) => {
    expect(handOver.isTooOld(version)).toBe(tooOld);
  });
});

describe('the same task with another Node', () => {
  const other = join('/', 'cache', 'bin', 'node');
  const step = handOver.sameTaskWith(other, ['run.cjs', 'test', '--', 'a b']);

  it('keeps the arguments as they are', () => {
    expect(step).toMatchObject({ file: other, args: ['run.cjs', 'test', '--', 'a b'] });
  });

  it('finds that Node first on its PATH', () => {
    expect(step.env.PATH).toBe(dirname(other) + delimiter + process.env.PATH);
  });

  it('carries a guard against handing over again', () => {
    expect(step.env.RINGBACK_HANDED_OVER).toBe('1');
  });
});
