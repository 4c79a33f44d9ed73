import type { Parts } from '../bff/parts.js';
import { cookieNames, readCookie } from '../http/cookies.js';
import { ProblemError } from '../http/replies.js';
import { requestSource } from '../http/request-source.js';
import { subjectOf } from './csrf.js';

/** Whose call it is, for certain made by a page of this site; the session may have ended meanwhile. */
export interface OwnCall {
  readonly id: string;
  readonly sub: string;
}

/**
 * For every call that changes something: it names a session by its cookie, comes from this very origin, and carries that session's
 * `Layan-CSRF`.
 * @throws ProblemError `forbidden`; `not-signed-in` without a cookie; `csrf-stale` for a token that is missing or of another session,
 * which a page mends by asking for its session anew.
 */
export async function requireOwnCall({ bff, sealer }: Parts, request: Request): Promise<OwnCall> {
  if (requestSource(request.headers, bff.origin) !== 'own') throw new ProblemError('forbidden');
  const id = readCookie(request, cookieNames.session);
  if (id === null) throw new ProblemError('not-signed-in');
  const sub = await subjectOf(sealer, id, request.headers.get('layan-csrf'));
  if (sub === null) throw new ProblemError('csrf-stale');
  return { id, sub };
}

/** For every other call: another site may not even cause it. @throws ProblemError `forbidden`. */
export function refuseForeign({ bff }: Parts, request: Request): void {
  if (requestSource(request.headers, bff.origin) === 'foreign') throw new ProblemError('forbidden');
}
