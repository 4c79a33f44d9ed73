import { isNetworkError } from '../errors/network-error.js';
import { ProblemError } from '../errors/problem-error.js';
import { isTooManyRequestsError } from '../errors/too-many-requests-error.js';
import { isUnavailableError } from '../errors/unavailable-error.js';

/** First pause and longest pause between attempts, in milliseconds, before chance is applied. */
const pauses = { first: 500, longest: 8000 };

/** A call is sent at most so many times more. */
export const retryLimit = 6;

/** Whether what went wrong may be gone in a moment: no reply, 429, 502, 503, 504. */
export const isPassing = (error: unknown): boolean =>
  isNetworkError(error) || isTooManyRequestsError(error) || isUnavailableError(error);

/**
 * Milliseconds to wait before attempt number `attempt` (1 = the first retry). Doubles each time and is spread by chance, so that many
 * clients do not come back together. What the server asks for (Retry-After) is never undercut.
 * @param random - 0 to 1.
 */
export function pauseBefore(attempt: number, error: unknown, random: number): number {
  const asked = error instanceof ProblemError ? error.retryAfter : null;
  if (asked !== null) return asked + random * pauses.first;
  return random * Math.min(pauses.first * 2 ** (attempt - 1), pauses.longest);
}
