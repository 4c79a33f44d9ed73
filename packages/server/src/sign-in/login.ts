import { safeReturn } from '@layan/contract';
import type { Handler } from '../bff/parts.js';
import { headersFor } from '../http/headers.js';
import { redirectReply } from '../http/replies.js';
import { cookieNames, readCookie } from '../http/cookies.js';
import { newId } from '../sealing/bytes.js';
import { isAtLeast, readAssurance } from '../sessions/session.js';
import { readPending, writePending } from './pending.js';
import { SignInError } from './reasons.js';

/** `GET /login?return=/path&assurance=high`: sends the browser to the provider. */
export const login: Handler = async (parts, request, { url, from }) => {
  const { bff, provider, sessions, signIns } = parts;
  const returnTo = safeReturn(url.searchParams.get('return'), bff.home);
  const assurance = readAssurance(url.searchParams.get('assurance'));
  const live = await sessions.read(request);
  if (live !== null && (assurance === null || isAtLeast(live.session.assurance, assurance)))
    return redirectReply(returnTo);

  if (from !== null && signIns.take(from) > 0) throw new SignInError('too_many');
  const { random, clock } = bff;
  const pending = {
    state: newId(random),
    nonce: newId(random),
    verifier: newId(random),
    returnTo,
    since: clock.now(),
    // whether or not it can be read: better asked once too often
    again: readCookie(request, cookieNames.signedOut) !== null,
    assurance,
  };
  const target = await provider.begin(pending);
  const headers = headersFor('redirect');
  await writePending(parts, headers, [...(await readPending(parts, request)), pending]);
  return redirectReply(target.href, headers);
};
