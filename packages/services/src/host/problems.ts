import {
  isLayanError,
  isNetworkError,
  isNotSignedInError,
  isProblemError,
  isRefusedAnswersError,
  isTimeoutError,
  isTooManyRequestsError,
  isUnavailableError,
  type ProblemError,
} from '@layan/client';
import type { Finding } from '@layan/definition';
import type { ErrorKind } from '@layan/views';
import { PartError } from './part.js';

/** Whether trying again later may help: nothing was refused. */
export const isPassing = (error: unknown): boolean =>
  isNetworkError(error) ||
  isTimeoutError(error) ||
  isUnavailableError(error) ||
  isTooManyRequestsError(error) ||
  error instanceof PartError;

/** What a failed call means for the person. */
export type Trouble =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'submitted' }
  | { readonly kind: 'closed' }
  /** More than a draft may hold. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Waiting helps, and the wizard tries again by itself. */
  | { readonly kind: 'passing'; readonly error: ErrorKind; readonly retryAfter?: number }
  | { readonly kind: 'final'; readonly error: ErrorKind };

export function troubleOf(error: unknown): Trouble {
  if (isNotSignedInError(error)) return { kind: 'signed-out' };
  if (isProblemError(error, 'already-submitted')) return { kind: 'submitted' };
  if (isProblemError(error, 'too-large')) return { kind: 'too-large' };
  if (isProblemError(error, 'service-closed')) return { kind: 'closed' };
  if (isRefusedAnswersError(error)) return { kind: 'refused', findings: findingsOf(error) };
  if (isTooManyRequestsError(error)) {
    const seconds = error.retryAfter === null ? {} : { retryAfter: Math.ceil(error.retryAfter / 1000) };
    return { kind: 'passing', error: 'too_many_requests', ...seconds };
  }
  if (isPassing(error)) return { kind: 'passing', error: 'offline' };
  if (isProblemError(error, 'not-found')) return { kind: 'final', error: 'not_found' };
  if (isProblemError(error, 'fee-unknown')) return { kind: 'final', error: 'fee_unknown' };
  if (isProblemError(error, 'forbidden') || isProblemError(error, 'assurance-too-low'))
    return { kind: 'final', error: 'forbidden' };
  // a defect of ours, or of the platform: the page's developer must see it, and it holds no answers
  if (!isLayanError(error)) reportError(error);
  return { kind: 'final', error: 'server' };
}

/** The platform names the places as the engine does. */
const findingsOf = ({ places }: ProblemError): readonly Finding[] =>
  places.map(({ pointer, code, severity = 'error', params, check }) => ({
    pointer,
    code,
    severity,
    ...(params && { params }),
    ...(check !== undefined && { check }),
  }));
