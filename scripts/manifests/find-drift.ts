/** Compares the component files on disk with those that app.json asks for. */
import type { GeneratedFile } from './hsmeta-files.ts';

/** Component files on disk: path relative to the project's source folder, and text. */
export type FilesOnDisk = ReadonlyMap<string, string>;

/** One readable line or diff for each file that differs, is missing or should not be there; empty when nothing drifted. */
export function findDrift(wanted: readonly GeneratedFile[], onDisk: FilesOnDisk): string[] {
  const wantedPaths = new Set(wanted.map(({ path }) => path));
  const changed = wanted.flatMap(({ path, text }) => {
    const found = onDisk.get(path);
    if (found === undefined) return [`${path}: missing`];
    return found === text ? [] : [`${path}: differs\n${lineDiff(found, text)}`];
  });
  const extra = [...onDisk.keys()].filter((path) => !wantedPaths.has(path)).map((path) => `${path}: not in app.json`);
  return [...changed, ...extra];
}

/** The lines between the common beginning and the common end: "-" on disk, "+" from app.json. */
function lineDiff(found: string, wanted: string): string {
  const [left, right] = [found.split('\n'), wanted.split('\n')];
  let start = 0;
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [
    ...left.slice(start, left.length - end).map((line) => `- ${line}`),
    ...right.slice(start, right.length - end).map((line) => `+ ${line}`),
  ].join('\n');
}
