/**
 * Builds src/store/pglite/data-directory.json: an empty database as PostgreSQL's initdb leaves it, so that a first start
 * need not run initdb. Run it after an upgrade of @electric-sql/pglite: `node scripts/build-data-directory.ts`.
 * With --check it builds, compares with the file and changes nothing.
 */
import nodeCrypto from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The moment the database claims to be made: with it and fixed dice the same PGlite gives the same bytes. */
const MADE_AT_MS = Date.UTC(2026, 0, 1);
/** WAL in files of 1 MB instead of 16: the least that PostgreSQL takes, for a small and quick first start. */
const INITDB_OPTIONS = ['--wal-segsize=1'];

const target = resolve(import.meta.dirname, '../src/store/pglite/data-directory.json');

/** Stops the clock and the dice for the WebAssembly module; both are this process's own. */
function fixClockAndRandom(): void {
  let state = 1;
  Date.now = () => MADE_AT_MS;
  performance.now = () => 0;
  nodeCrypto.randomFillSync = (view) => {
    const bytes = ArrayBuffer.isView(view) ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : new Uint8Array(view);
    for (let i = 0; i < bytes.length; i += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      bytes[i] = state >>> 24;
    }
    return view;
  };
}

async function makeDatabase(directory: string): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite');
  const made = await PGlite.create(directory, { initDbStartParams: INITDB_OPTIONS });
  // Nobody creates a second database in an embedded one, so the two templates are only weight: two thirds of the files.
  await made.exec(`update pg_database set datistemplate = false where datname in ('template0', 'template1')`);
  await made.exec('drop database template0');
  await made.exec('drop database template1');
  await made.exec('vacuum freeze');
  await made.close();
  const settled = await PGlite.create(directory);
  const wal = await settled.query<{ file: string }>('select pg_walfile_name(pg_current_wal_lsn()) as file');
  await settled.close();
  // Segments before and after the current one hold nothing that a cleanly stopped database reads again.
  const current = wal.rows[0]?.file ?? '';
  for (const file of await readdir(join(directory, 'pg_wal'))) {
    if (/^[0-9A-F]{24}$/.test(file) && file !== current) await rm(join(directory, 'pg_wal', file));
  }
  await rm(join(directory, 'postmaster.pid'), { force: true });
}

/** An index as JSON behind its length in 4 bytes, then the contents of the files one after the other. */
async function pack(directory: string): Promise<Buffer> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const name = (entry: (typeof entries)[number]): string =>
    join(entry.parentPath, entry.name)
      .slice(directory.length + 1)
      .replaceAll('\\', '/');
  const directories = entries
    .filter((entry) => entry.isDirectory())
    .map(name)
    .sort();
  const names = entries
    .filter((entry) => entry.isFile())
    .map(name)
    .sort();
  const contents = await Promise.all(names.map((file) => readFile(join(directory, file))));
  const index = Buffer.from(JSON.stringify({ directories, files: names.map((file, i) => [file, contents[i]?.length ?? 0]) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  return Buffer.concat([length, index, ...contents]);
}

function compress(packed: Buffer): Buffer {
  return brotliCompressSync(packed, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: packed.length,
    },
  });
}

async function main(): Promise<void> {
  const manifest = JSON.parse(await readFile(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const version = manifest.dependencies['@electric-sql/pglite'];
  const temporary = await mkdtemp(join(tmpdir(), 'ringback-initdb-'));
  const directory = join(temporary, 'data');
  fixClockAndRandom();
  try {
    await makeDatabase(directory);
    const packed = await pack(directory);
    const sha256 = nodeCrypto.createHash('sha256').update(packed).digest('hex');
    if (process.argv.includes('--check')) {
      const present = JSON.parse(await readFile(target, 'utf8')) as { sha256: string };
      if (present.sha256 !== sha256) throw new Error(`${target} is not what PGlite ${version} makes: run scripts/build-data-directory.ts`);
      console.log(`The data directory is what PGlite ${version} makes.`);
      return;
    }
    const postgres = (await readFile(join(directory, 'PG_VERSION'), 'utf8')).trim();
    const made = { pglite: version, postgres, sha256, brotli: compress(packed).toString('base64') };
    await writeFile(target, `${JSON.stringify(made, null, 2)}\n`);
    console.log(`Wrote ${target}: ${String(packed.length)} bytes, ${String(made.brotli.length)} packed.`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

await main();
