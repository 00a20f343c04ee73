/** Walks the import lines of a set of files and says, in sentences, where an arrow runs the wrong way. */
import { posix } from 'node:path';
import { importLines, withoutComments } from './import-lines.ts';
import { PERMISSIONS, roomOf } from './rooms.ts';

export interface SourceFile {
  /** Relative to the clone, with forward slashes. */
  path: string;
  text: string;
}

/** Files of the server that may know a platform; the others get what they need as an argument. */
const MAY_KNOW_ADAPTERS = /^src\/server\/((start-server|open-hubspot)\.ts|(rotate-keys\/)?main\.ts|doctor\/examine\.ts|tokens\/)/;

/** What the programs read of the clone: the scopes to ask for, and the version to tell. */
const MANIFESTS = /^(app|package)\.json$/;

/** Packages and rooms that the card must not carry: the light half of the core reaches none of them. */
const HEAVY = ['zod', 'libphonenumber-js', '@ringback/core/resolve', 'src/core/resolve/', 'src/core/schema/'];

export function findViolations(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(wrongArrows), ...heavyCore(files), ...files.flatMap(crmNames)];
}

function wrongArrows({ path, text }: SourceFile): string[] {
  const room = roomOf(path);
  if (room === 'outside') return [];
  const may = PERMISSIONS[room];
  return importLines(path, text).flatMap(({ specifier, isTypeOnly, line }) => {
    const say = (what: string): string[] => [`${path}:${line} ${what}: ${may.because}.`];
    if (!specifier.startsWith('.')) {
      const name = packageName(specifier);
      return may.packages === undefined || may.packages.includes(name) ? [] : say(`may not import ${name}`);
    }
    const target = resolveImport(path, specifier);
    const targetRoom = roomOf(target);
    if (MANIFESTS.test(target) && ['server', 'cli', 'sandbox'].includes(room)) return [];
    const allowed = targetRoom === room || may.rooms.includes(targetRoom) || (isTypeOnly && may.types?.includes(targetRoom) === true);
    if (!allowed) return say(`(${room}) may not import ${target} (${targetRoom})`);
    const isAdapter = targetRoom === 'crm adapter' || targetRoom === 'store adapter';
    if (room === 'server' && isAdapter && !isTypeOnly && !MAY_KNOW_ADAPTERS.test(path)) return say(`may not choose an adapter (${target})`);
    return [];
  });
}

/** What the light half reaches at run time stays light, and what travels to the card's worker reaches no whole language. */
function heavyCore(files: readonly SourceFile[]): string[] {
  const quick = [...HEAVY, 'src/core/language/packs.ts', 'src/core/tips/all-tips.ts'];
  return [...reached(files, 'src/core/index.ts', HEAVY), ...reached(files, 'src/core/quick-check/index.ts', quick)];
}

function reached(files: readonly SourceFile[], entry: string, heavyOnes: readonly string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (file === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { specifier, isTypeOnly, line } of importLines(path, file.text)) {
      if (isTypeOnly) continue;
      const target = specifier.startsWith('.') ? resolveImport(path, specifier) : specifier;
      if (heavyOnes.some((heavy) => target === heavy || target.startsWith(heavy.endsWith('/') ? heavy : `${heavy}/`)))
        found.push(`${path}:${line} brings ${target} into the light half of the core: the card's worker must stay small.`);
      else visit(target);
    }
  };
  visit(entry);
  return found;
}

function crmNames({ path, text }: SourceFile): string[] {
  // A vocabulary of what people say and write holds the names of products.
  if (roomOf(path) !== 'core' || path.endsWith('-words.ts') || path.startsWith('src/core/language/')) return [];
  const name = /hubspot|salesforce/i.exec(withoutComments(text))?.[0];
  return name === undefined ? [] : [`${path} names ${name}: the core knows no CRM by name.`];
}

function resolveImport(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/** "@scope/name/inner" is "@scope/name"; a subpath of our own core counts as a package of its own. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:') || specifier.startsWith('@ringback/')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
