/** A long run of digits, in the pieces a person dictates it in. */

/**
 * @param run ASCII digits only
 * @returns pieces of at most 4 digits, short pieces first; 11 digits that begin with 1 are read as a North American number
 */
export function splitDigits(run: string): string[] {
  if (run.length <= 4) return run === '' ? [] : [run];
  if (run.length === 11 && run.startsWith('1')) return ['1', ...splitDigits(run.slice(1))];
  if (run.length === 5) return [run.slice(0, 2), run.slice(2)];
  const pieces = Math.ceil(run.length / 4);
  const threes = pieces * 4 - run.length;
  const groups: string[] = [];
  let start = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = start + (piece < threes ? 3 : 4);
    groups.push(run.slice(start, end));
    start = end;
  }
  return groups;
}
