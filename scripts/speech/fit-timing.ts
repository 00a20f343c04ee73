/** Least squares for the seconds that letters, vowels and pauses take, with a pace of its own for every voice. */

const ROUNDS = 60;

/** Solves a small system by elimination with the largest pivot. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows)
      if (row !== pivot) {
        const factor = row[at]! / pivot[at]!;
        for (let column = at; column <= rows.length; column += 1) row[column] = row[column]! - factor * pivot[column]!;
      }
  }
  return rows.map((row, index) => row[rows.length]! / row[index]!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

/** Least squares of "row · constants = 1". */
function leastSquares(rows: readonly number[][]): number[] {
  const width = rows[0]!.length;
  const matrix = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (__, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
  return solved(
    matrix,
    Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0)),
  );
}

/**
 * Errors are relative, so that a short script counts as much as a long one.
 * @param loads of each text, what the constants multiply
 * @param voices measured seconds of each text, voice by voice
 * @returns constants for which the voices' paces have the geometric mean 1
 */
export function fitTiming(loads: readonly (readonly number[])[], voices: readonly (readonly number[])[]): number[] {
  let paces = voices.map(() => 1);
  let constants: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    constants = leastSquares(
      voices.flatMap((measured, voice) => measured.map((seconds, text) => loads[text]!.map((value) => (paces[voice]! * value) / seconds))),
    );
    paces = voices.map((measured) => {
      const relative = measured.map((seconds, text) => dot(loads[text]!, constants) / seconds);
      return relative.reduce((sum, value) => sum + value, 0) / dot(relative, relative);
    });
    const middle = Math.exp(paces.reduce((sum, pace) => sum + Math.log(pace), 0) / paces.length);
    paces = paces.map((pace) => pace / middle);
  }
  return constants;
}
