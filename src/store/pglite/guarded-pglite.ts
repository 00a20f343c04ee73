/**
 * PGlite that stops when PostgreSQL inside has ended itself. PGlite goes on calling a server that has panicked, and such
 * a call may never return, which would stop the whole process.
 */
import { PGlite } from '@electric-sql/pglite';
import { StoreError } from '../store-error.ts';

type Stream = PGlite['execProtocolStream'];

export class GuardedPGlite extends PGlite {
  /** Undefined while the base class starts the database from its constructor. */
  #failure: StoreError | undefined;

  /** Why nothing works any more; null when all is well. */
  get failure(): StoreError | null {
    return this.#failure ?? null;
  }

  /** From here on every statement is refused; the files stay as they are and are recovered when they are opened again. */
  fail(reason: string): void {
    this.#failure ??= new StoreError(
      'unavailable',
      `The embedded database has stopped: ${reason}. Check the disk, then start Ringback again; what was confirmed is kept.`,
    );
  }

  override async execProtocolStream(...call: Parameters<Stream>): ReturnType<Stream> {
    this.#refuse();
    try {
      const messages = await super.execProtocolStream(...call);
      // PostgreSQL may have answered before a failure that came to light while it answered.
      this.#refuse();
      return messages;
    } catch (error) {
      const severity = (error as { severity?: unknown }).severity;
      if (severity === 'PANIC' || severity === 'FATAL') this.fail(`PostgreSQL gave up with ${String((error as { code?: unknown }).code)}`);
      this.#refuse();
      throw error;
    }
  }

  #refuse(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }
}
