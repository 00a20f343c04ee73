/** A request that is turned away at the door, before any use case saw it. */
import type { ErrorCode } from '../../contract/card-contract.ts';

export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;
  readonly status: number;
  /** Path of the first bad field; null when it is not about a field. */
  readonly path: string | null;

  constructor(code: ErrorCode, status: number, message: string, path: string | null = null) {
    super(message);
    this.code = code;
    this.status = status;
    this.path = path;
  }
}
