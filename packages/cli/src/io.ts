/** Where a command says what it does. */
export interface Io {
  /** A line of what was asked for. */
  readonly write: (line: string) => void;
  /** A line of what went wrong. */
  readonly complain: (line: string) => void;
}

/** What was typed cannot be done: the message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError';
