import type { Handler, Parts } from '../bff/parts.js';
import { codeOf } from '../bff/log.js';
import { headersFor } from '../http/headers.js';
import { readBody } from '../http/read-body.js';
import { emptyReply } from '../http/replies.js';
import { isUnreachableError } from '../provider/bounded-fetch.js';
import { UntrustedTokenError } from '../provider/signed-token.js';
import { hash } from '../sealing/bytes.js';

const largest = 16 * 1024;
/** Seconds for which a token is remembered; it is refused for its age long before. */
const remembered = 15 * 60;

/** `POST /backchannel-logout`: the provider says, server to server, that somebody has signed out elsewhere. */
export const backchannelLogout: Handler = async (parts, request) => {
  const { bff, provider, sessions } = parts;
  try {
    const notice = await provider.logoutNotice(await readToken(request));
    const key = await hash(`jti ${bff.issuer} ${notice.jti}`);
    if ((await bff.store.get(key)) !== null) throw new UntrustedTokenError('jti');
    await sessions.endByProvider(notice);
    await bff.store.add(key, { value: '', owners: [], expiresAt: bff.clock.now() + remembered * 1000 });
    bff.log({ level: 'info', event: 'session_ended_by_provider' });
    return emptyReply(200);
  } catch (error) {
    return refuse(parts, error);
  }
};

async function readToken(request: Request): Promise<string> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  const body = type === 'application/x-www-form-urlencoded' ? await readBody(request, largest) : null;
  const [token, ...more] = new URLSearchParams(new TextDecoder().decode(body ?? new Uint8Array())).getAll(
    'logout_token',
  );
  if (!token || more.length > 0) throw new UntrustedTokenError('missing');
  return token;
}

/** As OpenID Connect Back-Channel Logout 1.0, 2.8 says; 503 asks the provider to try again. */
function refuse({ bff }: Parts, error: unknown): Response {
  bff.log({ level: 'warn', event: 'logout_token_refused', code: codeOf(error) });
  if (isUnreachableError(error)) return emptyReply(503);
  const headers = headersFor('data');
  headers.set('content-type', 'application/json');
  return new Response('{"error":"invalid_request"}', { status: 400, headers });
}
