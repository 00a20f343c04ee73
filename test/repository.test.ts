/** What holds for every file of the repository: no machine, no key, no shortcut, names and lengths that keep it readable. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '..');

/** Made by tools; git ignores them. */
const MADE = new Set(['node_modules', '.git', 'dist', '.ringback', 'coverage', 'test-results']);
const BINARY = /\.(png|jpe?g|gif|webp|ico|woff2?|zip|gz|br|wasm)$/;
const CODE = /\.(ts|tsx|cjs|mjs)$/;
/** Longest file in lines. */
const LONGEST = 300;
/** Files that are longer, each with its reason. */
const LONGER: Record<string, string> = {
  'test/contract/crm-battery.ts': 'one battery, read from top to bottom, that every adapter passes',
  'test/core/resolve/resolve-slots.test.ts': 'one table of contacts as CRMs hold them',
  'test/extensions/cards/voicemail-card.test.tsx': "the card's states one after the other, on one set of fixtures",
  'test/fixtures/host/cards/FixtureCard.tsx': 'shows every component that the stand-in page draws',
};

function allFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.has(entry.name)) return [];
    return entry.isDirectory() ? allFiles(path) : [path];
  });
}

const files = allFiles();
const isLock = (path: string): boolean => basename(path) === 'package-lock.json';
/** This file names what it looks for. */
const THIS = 'test/repository.test.ts';
const written = files.filter((path) => !BINARY.test(path) && path !== THIS);
const code = files.filter((path) => CODE.test(path));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** "path:line" of every line that matches. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    text(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('no file', () => {
  it.each<[what: string, pattern: RegExp, paths: readonly string[]]>([
    ['names a folder of one machine', /(^|[\s"'`(=:])\/(home|Users|root|work|opt)\/[\w.-]+|[A-Z]:\\Users\\/, written],
    ['names a package registry', /\/\/(registry|deb|npm)\.|registry\.npmjs|npm\.pkg\.github/, written.filter((path) => !isLock(path))],
    ['reaches out of the repository for shared notes', /\.\.\/shared\//, written],
    ['holds a HubSpot key', /\bpat-(na|eu)\d-[0-9a-f]{8}-|personalAccessKey:\s*\S/, written],
    ['holds a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/, written],
    ['holds a key of another service', /\b(sk-[A-Za-z0-9]{20}|ghp_[A-Za-z0-9]{30}|AKIA[0-9A-Z]{16}|xox[bap]-[0-9])/, written],
    ['leaves something to do', /(\/\/|^\s*\/?\*).*\b(TODO|FIXME|XXX)\b/, code.filter((path) => path !== THIS)],
    ['skips or singles out a test', /\b(it|test|describe)\.(skip|only|todo|failing)\b|\b(xit|xdescribe|fit|fdescribe)\(/, code],
    ['lets a type error pass unseen', /@ts-(ignore|nocheck)/, code],
  ])('%s', (_what, pattern, paths) => {
    expect(linesWith(pattern, paths)).toEqual([]);
  });
});

describe('a name', () => {
  const KEBAB = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/;
  const COMPONENT = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
  const DOCUMENT = /^[A-Z]+(\.md)?$|^Dockerfile$/;
  const DECISION = /^\d{4}-[a-z0-9-]+\.md$/;

  it('is in kebab-case, or PascalCase for a component, or in capitals for a document at the top', () => {
    const wrong = files.filter((path) => {
      const name = basename(path);
      return !(
        KEBAB.test(name) ||
        COMPONENT.test(name) ||
        DECISION.test(name) ||
        name === 'README.md' ||
        (!path.includes('/') && DOCUMENT.test(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('says what the thing is', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|lib|services?|managers?)(\.|\/|$)/.test(path))).toEqual([]);
  });
});

describe('a file of code', () => {
  it(`has at most ${LONGEST} lines, or a reason`, () => {
    expect(code.filter((path) => text(path).split('\n').length - 1 > LONGEST && !(path in LONGER))).toEqual([]);
    expect(Object.keys(LONGER).filter((path) => !files.includes(path))).toEqual([]);
  });

  it('begins by saying what it is for', () => {
    const rooms = code.filter((path) => /^(src|extensions|scripts|bin)\//.test(path));
    const silent = rooms.filter((path) => {
      const [first = '', second = ''] = text(path)
        .split('\n')
        .filter((line) => !line.startsWith('#!') && line !== "'use strict';");
      return !/^\/(\*\*?|\/) +\S/.test(first) && !(first === '/**' && /^ \* \S/.test(second));
    });
    expect(silent).toEqual([]);
  });

  it('is text with lines that end in a line feed', () => {
    expect(code.filter((path) => text(path).includes('\r') || !text(path).endsWith('\n'))).toEqual([]);
  });
});

describe('the repository', () => {
  it('is under the MIT licence', () => {
    expect(text('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Ringback contributors\n/);
    expect(JSON.parse(text('package.json'))).toMatchObject({ license: 'MIT' });
  });

  it('pins every dependency to one version', () => {
    const manifest = JSON.parse(text('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('names in .env.example every setting that the backend reads, and no other', () => {
    const schema = /const Environment = z\.object\(\{([\s\S]*?)\n\}\);/.exec(text('src/server/config.ts'))?.[1] ?? '';
    const read = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
    const explained = [...text('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(5);
    expect(explained.sort()).toEqual(read.sort());
  });

  it('keeps data, builds and profiles out of git', () => {
    const ignored = text('.gitignore').split('\n');
    for (const path of ['node_modules/', 'dist/', '.ringback/', '.env', 'extensions/hubspot/hsprofile.*.json'])
      expect(ignored).toContain(path);
  });

  it('has no files of a kind that nobody reads', () => {
    const kinds = new Set(files.map((path) => extname(path)));
    expect([...kinds].filter((kind) => ['.bak', '.orig', '.rej', '.swp', '.log', '.tmp'].includes(kind))).toEqual([]);
  });
});
