import type { Parts } from '../bff/parts.js';
import { cookieNames, readCookie, setCookie } from '../http/cookies.js';

/**
 * Signed out here, not yet at the provider as far as we know. While the browser has it, the next sign-in asks for credentials; it goes
 * when the provider sends the browser back with `state`, or when somebody has signed in again.
 */
export interface SignedOut {
  readonly state: string;
  /** Page to go to afterwards. */
  readonly returnTo: string;
}

const purpose = 'signed out';

export async function readSignedOut({ sealer }: Parts, request: Request): Promise<SignedOut | null> {
  const cookie = readCookie(request, cookieNames.signedOut);
  const text = cookie === null ? null : await sealer.open(purpose, cookie);
  return text === null ? null : (JSON.parse(text) as SignedOut);
}

export async function writeSignedOut({ sealer }: Parts, headers: Headers, signedOut: SignedOut): Promise<void> {
  setCookie(headers, cookieNames.signedOut, await sealer.seal(purpose, JSON.stringify(signedOut)));
}
