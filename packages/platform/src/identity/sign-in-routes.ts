/** Signing in to the pages and to the desk, and out again. The credentials themselves are the provider's business. */
import { safeReturn } from '@layan/contract';
import { signedOutView, signOutView } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { areas, type Area } from '../server/areas.js';
import { describeError } from '../server/logging.js';
import type { PageTools } from '../server/page-tools.js';
import { RefusedError } from '../server/refused-error.js';
import {
  cookieOptions,
  parkedCookie,
  randomId,
  sessionCookie,
  signedOutCookie,
  type SessionKind,
} from '../sessions/index.js';
import { actorOf } from './claims.js';
import { addPending, takePending } from './pending.js';
import type { RelyingParty } from './relying-party.js';

export interface SignInOptions {
  readonly tools: PageTools;
  readonly area: Exclude<Area, 'provider'>;
  readonly party: RelyingParty;
}

export function registerSignIn(scope: FastifyInstance, { tools, area, party }: SignInOptions): void {
  const addresses = areas[area];
  const kind: SessionKind = area === 'desk' ? 'desk' : 'pages';
  const { keys, sessions, parked, config } = tools;
  const limited = { config: { rateLimit: { max: config.limits.signIns, timeWindow: 60_000 } } };

  scope.get<{ Querystring: { kembali?: string | string[] } }>(addresses.signIn, limited, async (request, reply) => {
    const returnTo = safeReturn(request.query.kembali, addresses.home);
    if (request.session !== null) return reply.redirect(returnTo, 303);
    // signed out, or gone for too long: whoever sits there now proves who they are, whatever the provider remembers
    const again = request.cookies[signedOutCookie] !== undefined || request.endedSub !== null;
    const { url, pending } = await reachable(() => party.begin(returnTo, again));
    addPending(request, reply, kind, keys.seal, pending);
    return reply.redirect(url.href, 303);
  });

  scope.get(addresses.callback, limited, async (request, reply) => {
    const callback = new URL(request.url, tools.origin);
    const pending = takePending(request, reply, kind, keys.seal, callback.searchParams.get('state') ?? '');
    if (pending === null) {
      // the back button after a finished sign-in, or a sign-in that somebody else began
      if (request.session !== null) return reply.redirect(addresses.home, 303);
      throw new RefusedError(400, request.headers.cookie === undefined ? 'no_cookies' : 'session_expired');
    }
    if (callback.searchParams.get('error') === 'access_denied') return reply.redirect('/layanan', 303);
    const claims = await believed(request, () => party.finish(callback, pending));
    const actor = actorOf(kind, claims);
    if (actor === null) throw new RefusedError(403, 'forbidden');
    if (request.session !== null) await sessions.end(request.session.key);
    const sid = typeof claims.sid === 'string' ? claims.sid : null;
    const { id } = await sessions.create({ kind, sub: claims.sub, sid, actor });
    reply.setCookie(sessionCookie[kind], id, cookieOptions);
    reply.clearCookie(signedOutCookie, cookieOptions);
    await settleParked(request, reply, claims.sub);
    return reply.redirect(pending.returnTo, 303);
  });

  scope.get(addresses.signOut, async (request, reply) => {
    const hidden: Record<string, string> = request.session === null ? {} : { _csrf: request.csrf() };
    return reply.page(signOutView({ form: { action: addresses.signOut, hidden } }, request.viewContext()));
  });

  scope.post(addresses.signOut, async (request, reply) => {
    if (request.session !== null) await sessions.end(request.session.key);
    const state = randomId();
    reply.clearCookie(sessionCookie[kind], cookieOptions);
    reply.clearCookie(parkedCookie, cookieOptions);
    // until the provider confirms: if it cannot be reached now, the next sign-in still asks
    reply.setCookie(signedOutCookie, state, cookieOptions);
    const target = await reachable(() => party.endSession(state)).catch(() => addresses.signedOut);
    return reply.redirect(String(target), 303);
  });

  scope.get<{ Querystring: { state?: string } }>(addresses.signedOut, async (request, reply) => {
    const confirmed = request.cookies[signedOutCookie];
    if (confirmed !== undefined && request.query.state === confirmed) reply.clearCookie(signedOutCookie, cookieOptions);
    return reply.page(signedOutView({ signIn: addresses.signIn }, request.viewContext()));
  });

  scope.post(addresses.backChannel, { config: { formToken: 'own' } }, async (request, reply) => {
    const token = request.form.find(([name]) => name === 'logout_token')?.[1] ?? '';
    try {
      await sessions.endBySid(kind, await party.endedSession(token));
    } catch (error) {
      request.log.warn({ error: describeError(error) }, 'logout token refused');
      return reply.code(400).send({ error: 'invalid_request' });
    }
    return reply.code(204).send();
  });

  /** What was parked stays for the same person only; for anybody else it is destroyed here, before a page could show it. */
  async function settleParked(request: FastifyRequest, reply: FastifyReply, sub: string): Promise<void> {
    const id = request.cookies[parkedCookie];
    if (id !== undefined && !(await parked.keepFor(id, sub))) reply.clearCookie(parkedCookie, cookieOptions);
  }
}

/** The provider does not answer: try later. */
async function reachable<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (cause) {
    throw Object.assign(new RefusedError(503, 'maintenance', 5), { cause });
  }
}

/** What the provider sent back is not in order: nobody is signed in, whatever the reason. */
async function believed<Result>(request: FastifyRequest, check: () => Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    request.log.warn({ error: describeError(error) }, 'sign-in refused');
    throw new RefusedError(400, 'session_expired');
  }
}
