import { safeReturn } from '@layan/contract';
import type { Handler, Parts } from '../bff/parts.js';
import { codeOf } from '../bff/log.js';
import { clearCookie, cookieNames } from '../http/cookies.js';
import { headersFor } from '../http/headers.js';
import { jsonReply, redirectReply } from '../http/replies.js';
import { newId } from '../sealing/bytes.js';
import { requireOwnCall } from '../sessions/own-call.js';
import { readSignedOut, writeSignedOut } from './signed-out.js';

/** `POST /logout?return=/path`: ends the session here and answers where the browser goes to end it at the provider. */
export const logout: Handler = async (parts, request, { url }) => {
  const { bff, sessions } = parts;
  const { id } = await requireOwnCall(parts, request);
  const live = await sessions.get(id);
  await sessions.end(id);
  const returnTo = safeReturn(url.searchParams.get('return'), bff.home);
  const state = newId(bff.random);
  const headers = headersFor('data');
  clearCookie(headers, cookieNames.session);
  clearCookie(headers, cookieNames.parked);
  await writeSignedOut(parts, headers, { state, returnTo });
  bff.log({ level: 'info', event: 'signed_out' });
  const [location] = await Promise.all([providerSignOut(parts, state), revoke(parts, live?.session.tokens.refresh)]);
  return jsonReply({ location: location ?? returnTo }, headers);
};

/** `GET /signed-out?state=…`: the provider has ended its session too. */
export const signedOut: Handler = async (parts, request, { url }) => {
  const known = await readSignedOut(parts, request);
  const headers = headersFor('redirect');
  if (known === null || url.searchParams.get('state') !== known.state) return redirectReply(parts.bff.home, headers);
  clearCookie(headers, cookieNames.signedOut);
  return redirectReply(known.returnTo, headers);
};

/** Null when the provider cannot be reached: nobody is signed in here all the same, and the next sign-in asks for credentials. */
async function providerSignOut({ provider, bff }: Parts, state: string): Promise<string | null> {
  try {
    return (await provider.signOut(state))?.href ?? null;
  } catch (error) {
    bff.log({ level: 'warn', event: 'provider_unreachable', code: codeOf(error) });
    return null;
  }
}

async function revoke({ provider, bff }: Parts, refreshToken: string | null | undefined): Promise<void> {
  if (!refreshToken) return;
  try {
    await provider.revoke(refreshToken);
  } catch (error) {
    bff.log({ level: 'warn', event: 'provider_unreachable', code: codeOf(error) });
  }
}
