/** Benchmark figures are rounded and printed in columns. */
import { describe, expect, it } from '@jest/globals';
import { roundFigure } from '../../scripts/bench/figure.ts';
import { figureTable } from '../../scripts/bench/figure-table.ts';

describe('a figure', () => {
  it.each([
    [2345.678, 2350],
    [59.96, 60],
    [0.34567, 0.346],
    [4, 4],
  ])('%d is told as %d', (measured, told) => {
    expect(roundFigure(measured)).toBe(told);
  });
});

describe('the table', () => {
  it('aligns names to the left and values to the right', () => {
    const table = figureTable([
      { name: 'card bundle', value: 60, unit: 'kB', asked: '≤ 180' },
      { name: 'echo', value: 6670, unit: 'requests per second', asked: null },
    ]);
    expect(table.split('\n')).toEqual([
      'figure       value  unit                 asked',
      'card bundle     60  kB                   ≤ 180',
      'echo          6670  requests per second',
    ]);
  });
});
