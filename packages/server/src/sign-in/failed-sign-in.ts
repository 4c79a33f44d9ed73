import { errors as signatures } from 'jose';
import {
  AuthorizationResponseError,
  OperationProcessingError,
  ResponseBodyError,
  UnsupportedOperationError,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi';
import { isUnreachableError } from '../provider/bounded-fetch.js';
import { UntrustedProviderError } from '../provider/metadata.js';
import { UntrustedTokenError } from '../provider/signed-token.js';
import { isSignInError, type Reason } from './reasons.js';

export interface FailureContext {
  /** Page the person wanted to go to. */
  readonly returnTo: string;
  /** `Set-Cookie` headers that go with the answer. */
  readonly cookies: readonly string[];
}

/** A sign-in that failed after it was found to be one of ours. */
export class FailedSignIn extends Error {
  override readonly name = 'FailedSignIn';

  constructor(
    cause: unknown,
    readonly context: FailureContext,
  ) {
    super('sign-in failed', { cause });
  }
}

/** What the provider's answers fail with. */
const distrust = [
  OperationProcessingError,
  ResponseBodyError,
  UnsupportedOperationError,
  WWWAuthenticateChallengeError,
  UntrustedProviderError,
  UntrustedTokenError,
  signatures.JOSEError,
];

/** Why, as the person is told. What an error says itself is for nobody: it may quote what came in. */
export function reasonOf(error: unknown): Reason {
  if (isSignInError(error)) return error.reason;
  if (isUnreachableError(error)) return 'unreachable';
  if (error instanceof AuthorizationResponseError) return 'refused';
  return distrust.some((kind) => error instanceof kind) ? 'untrusted' : 'internal';
}
