import type { ErrorKind } from '@layan/views';

/** A page or form that is refused before any store is asked. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    readonly statusCode: number,
    readonly kind: ErrorKind,
    /** Seconds after which it may work, where known. */
    readonly retryAfter?: number,
  ) {
    super(kind);
  }
}
