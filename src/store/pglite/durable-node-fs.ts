/**
 * PGlite's files on disk, with PostgreSQL's fsync carried out. PGlite itself starts PostgreSQL without it, and its fdatasync
 * is a stub, so the server is told to use fsync and fsync is given a body here. It relies on the insides of
 * @electric-sql/pglite 0.5.14, which is why that version is pinned and a test counts the calls.
 */
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { PGlite } from '@electric-sql/pglite';

/** EIO in the numbering of WASI, which Emscripten uses. Source: https://github.com/WebAssembly/WASI, errno; read 2026-11-24. */
const EIO = 29;

/** What the hook needs of Emscripten's module. */
interface NodeFsModule {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } } };
}

export interface DurableNodeFsOptions {
  directory: string;
  /** Waits until the file's contents are on the disk; throws when they are not. */
  fdatasync: (fd: number) => void;
  /** Told when `fdatasync` throws: what was written is not safe, and PostgreSQL ends itself. */
  onFailure: (error: unknown) => void;
}

export class DurableNodeFS extends NodeFS {
  readonly #options: DurableNodeFsOptions;

  constructor(options: DurableNodeFsOptions) {
    super(options.directory);
    this.#options = options;
  }

  override async init(pg: PGlite, given: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { fdatasync, onFailure } = this.#options;
    const { emscriptenOpts } = await super.init(pg, given);
    const hook = (module: NodeFsModule): void => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fdatasync(nfd);
          return 0;
        } catch (error) {
          onFailure(error);
          return EIO;
        }
      };
    };
    const preRun = [...((emscriptenOpts.preRun ?? []) as unknown[]), hook] as typeof emscriptenOpts.preRun;
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}
