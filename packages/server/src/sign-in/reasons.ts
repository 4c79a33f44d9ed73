/**
 * Why nobody was signed in: stable names, for the page that says so and for the log.
 * `unreachable`: the provider does not answer, or not in time. `no_cookies`: the browser sent none of ours back. `not_pending`: nothing
 * was begun in this browser that the answer belongs to. `refused`: the provider said no. `untrusted`: what came back must not be
 * believed. `assurance`: signed in, but less strongly than was asked for. `too_many`: too many sign-ins from this address.
 */
export const reasons = [
  'unreachable',
  'no_cookies',
  'not_pending',
  'refused',
  'untrusted',
  'assurance',
  'too_many',
  'internal',
] as const;
export type Reason = (typeof reasons)[number];

/** A sign-in that must not succeed. */
export class SignInError extends Error {
  override readonly name = 'SignInError';

  constructor(
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

export function isSignInError(error: unknown): error is SignInError {
  return error instanceof SignInError;
}
