import type { Conflict } from '../draft/three-way.js';
import { LayanError } from './layan-error.js';

/** A draft was changed elsewhere in the same fields. The rest is saved; these wait until somebody chooses. */
export class DraftConflictError extends LayanError {
  override readonly name = 'DraftConflictError';

  constructor(readonly conflicts: readonly Conflict[]) {
    super('patchDraft', 'fields were changed here and elsewhere. Choose with DraftHandle.choose, then save again.');
  }
}

export const isDraftConflictError = (error: unknown): error is DraftConflictError =>
  error instanceof DraftConflictError;
