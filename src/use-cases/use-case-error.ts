/** A request that a use case refuses, as one of a closed list of codes. */
export type UseCaseErrorCode =
  | 'key-reused' // the idempotency key already stands for another voicemail
  | 'voicemail-in-progress' // the same voicemail is being logged or undone by somebody else
  | 'already-logged' // the same rep logged the same words on this contact a moment ago
  | 'voicemail-not-found'
  | 'cannot-undo' // it is in a state that cannot be undone
  | 'invalid-time-zone';

export class UseCaseError extends Error {
  override readonly name = 'UseCaseError';
  readonly code: UseCaseErrorCode;

  constructor(code: UseCaseErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
