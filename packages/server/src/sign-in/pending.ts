import type { Parts } from '../bff/parts.js';
import { clearCookie, cookieNames, readCookie, setCookie } from '../http/cookies.js';
import type { PendingSignIn } from '../provider/provider.js';

/** Several tabs may each begin a sign-in; of more the oldest is forgotten. */
const most = 5;
const purpose = 'pending';

/** Sign-ins that have begun in this browser and may still be finished, from its one sealed cookie. */
export async function readPending({ bff, sealer }: Parts, request: Request): Promise<readonly PendingSignIn[]> {
  const cookie = readCookie(request, cookieNames.pending);
  const text = cookie === null ? null : await sealer.open(purpose, cookie);
  if (text === null) return [];
  const oldest = bff.clock.now() - bff.limits.signIn * 1000;
  return (JSON.parse(text) as readonly PendingSignIn[]).filter(({ since }) => since > oldest);
}

export async function writePending({ sealer }: Parts, headers: Headers, all: readonly PendingSignIn[]): Promise<void> {
  if (all.length === 0) clearCookie(headers, cookieNames.pending);
  else setCookie(headers, cookieNames.pending, await sealer.seal(purpose, JSON.stringify(all.slice(-most))));
}
