import type { Handler } from '../bff/parts.js';
import { jsonReply } from '../http/replies.js';
import { csrfToken } from './csrf.js';
import { refuseForeign } from './own-call.js';
import type { Assurance } from './session.js';

/** What the page may know of its session. Without one everything but `signedIn` is null. */
export interface SessionReply {
  readonly signedIn: boolean;
  readonly name: string | null;
  /** `317101******0001` */
  readonly maskedId: string | null;
  readonly assurance: Assurance | null;
  /** RFC 3339 instant at which it ends if nothing is called before. */
  readonly expiresAt: string | null;
  /** For `Layan-CSRF`. */
  readonly csrf: string | null;
}

/** `GET /session`. Asking does not prolong it. */
export const sessionRoute: Handler = async (parts, request) => {
  refuseForeign(parts, request);
  const live = await parts.sessions.read(request);
  return jsonReply(live === null ? nobody : await replyFor(live));

  async function replyFor({ id, session, expiresAt }: NonNullable<typeof live>): Promise<SessionReply> {
    const { name, maskedId, assurance, sub } = session;
    const csrf = await csrfToken(parts.sealer, id, sub);
    return { signedIn: true, name, maskedId, assurance, expiresAt: new Date(expiresAt).toISOString(), csrf };
  }
};

const nobody: SessionReply = {
  signedIn: false,
  name: null,
  maskedId: null,
  assurance: null,
  expiresAt: null,
  csrf: null,
};
