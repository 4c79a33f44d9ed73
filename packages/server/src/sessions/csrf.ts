import type { Sealer } from '../sealing/sealer.js';

const purpose = (id: string): string => `csrf ${id}`;

/**
 * The token of `Layan-CSRF`: whose session it is, sealed for that very session. It differs each time, so that compression tells nothing
 * about it, and it still proves whose answers they are when they are parked after the session has ended.
 */
export function csrfToken(sealer: Sealer, id: string, sub: string): Promise<string> {
  return sealer.seal(purpose(id), sub);
}

/** Whose session `id` was or is; null when the token is not of that session. */
export function subjectOf(sealer: Sealer, id: string, token: string | null): Promise<string | null> {
  return token === null || token.length > 1000 ? Promise.resolve(null) : sealer.open(purpose(id), token);
}
