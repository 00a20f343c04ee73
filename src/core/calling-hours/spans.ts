/** Spans of time and what they have in common. */

/** Milliseconds, [start, end). */
export interface Span {
  start: number;
  end: number;
}

/** Where both lists, each in order and without overlaps, cover the same time. */
export function commonSpans<A extends Span>(a: readonly A[], b: readonly Span[]): A[] {
  const found: A[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [one, two] = [a[i]!, b[j]!];
    const [start, end] = [Math.max(one.start, two.start), Math.min(one.end, two.end)];
    if (start < end) found.push({ ...one, start, end });
    if (one.end < two.end) i += 1;
    else j += 1;
  }
  return found;
}
