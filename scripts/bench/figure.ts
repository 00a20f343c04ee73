/** One benchmark figure: what is measured, in which unit, and what was asked for. */

export interface Figure {
  name: string;
  unit: string;
  /** The budget in words, e.g. "≤ 4"; null where none is set. */
  asked: string | null;
  /** Takes minutes, and is measured only when it is asked for. */
  large?: boolean;
  /** Measures on this machine. @throws when what it measures cannot run: no figure is better than a made-up one */
  measure(): Promise<number>;
}

/** What a figure needs is not there; without it, the figure is left out and nothing has failed. */
export class FigureLeftOut extends Error {
  override readonly name = 'FigureLeftOut';
}

export interface MeasuredFigure {
  name: string;
  value: number;
  unit: string;
  asked: string | null;
}

/** Three significant digits, without exponent. */
export function roundFigure(value: number): number {
  return Number(value.toPrecision(3));
}
