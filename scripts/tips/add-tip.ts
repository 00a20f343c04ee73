/** Writes the three files of a tip and its lines in the registry and in the table of pages. Refuses before anything is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { listInRegistry } from './list-in-registry.ts';
import { listInTable } from './list-in-table.ts';
import { pageSkeleton, ruleSkeleton, testSkeleton } from './tip-skeletons.ts';

const NewTip = z.object({
  id: z
    .string('is missing, e.g. no-jargon')
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, 'must be two or more words in kebab case, e.g. no-jargon'),
  severity: z.enum(['error', 'warning', 'info'], 'must be error, warning or info'),
  kind: z.enum(['structure', 'time', 'phrase', 'facts', 'subject'], 'must be structure, time, phrase, facts or subject'),
});
export type NewTip = z.infer<typeof NewTip>;

const REGISTRY = 'src/core/tips/all-tips.ts';
const TABLE = 'docs/tips/README.md';

/** @returns paths of what was written, from the root */
export function addTip(root: string, asked: Partial<Record<keyof NewTip, string | undefined>>): string[] {
  const parsed = NewTip.safeParse(asked);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `The ${path.join('.')} ${message}.`).join(' '));
  const tip = parsed.data;
  const files: [string, string][] = [
    [`src/core/tips/${tip.id}.ts`, ruleSkeleton(tip)],
    [`test/core/tips/${tip.id}.test.ts`, testSkeleton(tip)],
    [`docs/tips/${tip.id}.md`, pageSkeleton(tip)],
  ];
  const taken = files.find(([path]) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`There is a ${tip.id} already: ${taken[0]}.`);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  files.push([REGISTRY, listInRegistry(read(REGISTRY), tip)], [TABLE, listInTable(read(TABLE), tip)]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(([path]) => path);
}
