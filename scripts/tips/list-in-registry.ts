/** The registry of tips with one tip more: its import in the order of the ids, and its name at the end of its list. */
import type { NewTip } from './add-tip.ts';
import { ruleName } from './tip-skeletons.ts';

const IMPORT = /^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/;

/** @param registry text of all-tips.ts */
export function listInRegistry(registry: string, { id, kind }: Pick<NewTip, 'id' | 'kind'>): string {
  const lines = registry.split('\n');
  const imports = lines.flatMap((line, index) => {
    const known = IMPORT.exec(line);
    return known === null ? [] : [{ id: known[1]!, index }];
  });
  const next = imports.find((known) => known.id > id) ?? { index: (imports.at(-1)?.index ?? -1) + 1 };
  lines.splice(next.index, 0, `import { ${ruleName(id)} } from './${id}.ts';`);
  const list = kind === 'subject' ? 'subjectTips' : 'voicemailTips';
  const start = lines.findIndex((line) => line.startsWith(`export const ${list}`));
  const end = lines.indexOf('];', start);
  if (start === -1 || end === -1) throw new Error(`The registry has no list ${list}.`);
  lines.splice(end, 0, `  ${ruleName(id)},`);
  return lines.join('\n');
}
