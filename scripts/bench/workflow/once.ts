/** Several figures of one measurement: it is made when the first of them is asked for. */

export function once<Result>(measure: () => Promise<Result>): () => Promise<Result> {
  let measuring: Promise<Result> | null = null;
  return () => (measuring ??= measure());
}
