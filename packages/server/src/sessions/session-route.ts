import { nobody, type Session } from '@layan/contract';
import type { Handler } from '../bff/parts.js';
import { cookieNames, readCookie } from '../http/cookies.js';
import { jsonReply } from '../http/replies.js';
import { csrfToken } from './csrf.js';
import { refuseForeign } from './own-call.js';

/** `GET /session`. Asking does not prolong it. */
export const sessionRoute: Handler = async (parts, request) => {
  refuseForeign(parts, request);
  const live = await parts.sessions.read(request);
  return jsonReply(live === null ? nobody : await replyFor(live));

  async function replyFor({ id, session, expiresAt }: NonNullable<typeof live>): Promise<Session> {
    const { name, maskedId, assurance, sub } = session;
    const csrf = await csrfToken(parts.sealer, id, sub);
    const parked = readCookie(request, cookieNames.parked) !== null;
    const secondsLeft = Math.max(0, Math.floor((expiresAt - parts.bff.clock.now()) / 1000));
    const ends = { expiresAt: new Date(expiresAt).toISOString(), secondsLeft };
    return { signedIn: true, name, maskedId, assurance, ...ends, csrf, parked };
  }
};
