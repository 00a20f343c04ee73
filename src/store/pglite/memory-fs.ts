/** A file system in memory that begins with the empty database, for tests. */
import { EmscriptenBuiltinFilesystem } from '@electric-sql/pglite/basefs';
import { PGlite } from '@electric-sql/pglite';
import { readDataDirectory } from './data-directory.ts';

export class MemoryFS extends EmscriptenBuiltinFilesystem {
  /** Called by PGlite before it looks whether a database is there. */
  override async initialSyncFs(): Promise<void> {
    const fs = this.pg?.Module.FS;
    if (fs === undefined) throw new Error('PGlite has no file system yet.');
    const root = PGlite.paths.PGDATA;
    const { directories, files } = readDataDirectory();
    fs.mkdirTree(root, 0o700);
    for (const path of directories) fs.mkdir(`${root}/${path}`, 0o700);
    for (const { path, content } of files) fs.writeFile(`${root}/${path}`, content);
  }
}
