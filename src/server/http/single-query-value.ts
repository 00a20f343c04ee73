/** One parameter of a URL's query. */

/** @returns null when the parameter is absent, empty, or appears more than once */
export function singleQueryValue(rawUrl: string, name: string): string | null {
  const start = rawUrl.indexOf('?');
  const values = new URLSearchParams(start === -1 ? '' : rawUrl.slice(start + 1)).getAll(name);
  return values.length === 1 && values[0] !== '' ? (values[0] ?? null) : null;
}
