import type { Handler, Parts } from '../bff/parts.js';
import { clearCookie, cookieNames, readCookie, setCookie } from '../http/cookies.js';
import { headersFor } from '../http/headers.js';
import { redirectReply } from '../http/replies.js';
import { readMe } from '../platform/me.js';
import type { PendingSignIn } from '../provider/provider.js';
import { hash } from '../sealing/bytes.js';
import { isAtLeast } from '../sessions/session.js';
import { FailedSignIn } from './failed-sign-in.js';
import { readPending, writePending } from './pending.js';
import { SignInError } from './reasons.js';

/** `GET /callback?code=…&state=…&iss=…`: the browser comes back from the provider, and leaves with a session. */
export const callback: Handler = async (parts, request, { url }) => {
  const all = await readPending(parts, request);
  const states = url.searchParams.getAll('state');
  const pending = all.find(({ state }) => states.length === 1 && state === states[0]);
  if (pending === undefined) return withoutPending(parts, request);

  // a copy of the cookie may come again, fifty times at once: one of them goes on
  if (!(await isFirstUse(parts, pending))) return redirectReply(pending.returnTo);
  const others = all.filter((other) => other !== pending);
  try {
    return await finish(parts, request, url, { pending, others });
  } catch (error) {
    const headers = new Headers();
    await writePending(parts, headers, others);
    throw new FailedSignIn(error, { returnTo: pending.returnTo, cookies: headers.getSetCookie() });
  }
};

interface Begun {
  readonly pending: PendingSignIn;
  readonly others: readonly PendingSignIn[];
}

async function finish(parts: Parts, request: Request, url: URL, { pending, others }: Begun): Promise<Response> {
  const { bff, provider, sessions, parking } = parts;
  const headers = headersFor('redirect');
  await writePending(parts, headers, others);
  if (url.searchParams.get('error') === 'access_denied') return redirectReply(pending.returnTo, headers);

  const { identity, tokens } = await provider.finish(url.searchParams, pending);
  if (pending.assurance !== null && !isAtLeast(identity.assurance, pending.assurance))
    throw new SignInError('assurance');
  const { maskedId } = await readMe(bff, tokens.access);
  const before = readCookie(request, cookieNames.session);
  if (before !== null) await sessions.end(before);
  const id = await sessions.begin({ ...identity, maskedId, tokens, since: bff.clock.now() });
  setCookie(headers, cookieNames.session, id);
  if (readCookie(request, cookieNames.signedOut) !== null) clearCookie(headers, cookieNames.signedOut);
  const parked = readCookie(request, cookieNames.parked);
  if (parked !== null && !(await parking.keepFor(parked, identity.sub))) clearCookie(headers, cookieNames.parked);
  bff.log({ level: 'info', event: 'signed_in' });
  return redirectReply(pending.returnTo, headers);
}

/** The back button after a finished sign-in, or a sign-in that somebody else began. */
async function withoutPending({ bff, sessions }: Parts, request: Request): Promise<Response> {
  if ((await sessions.read(request)) !== null) return redirectReply(bff.home);
  // other programs on this host may have cookies of their own
  const keepsOurs = Object.values(cookieNames).some((name) => readCookie(request, name) !== null);
  throw new SignInError(keepsOurs ? 'not_pending' : 'no_cookies');
}

async function isFirstUse({ bff }: Parts, { state, since }: PendingSignIn): Promise<boolean> {
  const expiresAt = since + bff.limits.signIn * 1000;
  return bff.store.add(await hash(`used ${state}`), { value: '', owners: [], expiresAt });
}
