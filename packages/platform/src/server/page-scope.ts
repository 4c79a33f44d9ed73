/** Rules of every route of a part of the site: language, session, posted forms, who must be signed in. */
import type { IncomingMessage } from 'node:http';
import { safeReturn } from '@layan/contract';
import { errorView, type FormEntries } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Stash } from '../files/stash.js';
import { isFormToken, isUnsafe, requestSource, sessionCookie } from '../sessions/index.js';
import { withQuery } from '../pages/urls.js';
import { areas, type Area } from './areas.js';
import { chooseLanguage } from './choose-language.js';
import { routesAre } from './headers.js';
import { park, pathOf } from './page-requests.js';
import type { PageTools } from './page-tools.js';
import { readMultipart } from './read-multipart.js';
import { RefusedError } from './refused-error.js';

export interface GuardOptions {
  /** Where to come back to after sign-in, for routes that have no GET of their own. The request's own address when absent. */
  readonly returnTo?: (request: FastifyRequest) => string;
}

export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler of routes for signed-in citizens: others are sent to sign in, and what they posted is parked. */
    requireCitizen(options?: GuardOptions): Guard;
    /** The same for officers, on the desk. */
    requireOfficer(options?: GuardOptions): Guard;
  }
}

/** Sets up an encapsulated scope for pages of an area; routes are registered in it afterwards. With a stash its forms may carry files. */
export function openPages(scope: FastifyInstance, tools: PageTools, area: Area, stash?: Stash): void {
  routesAre(scope, area === 'provider' ? 'interaction' : 'page');
  // credentials have a limit of their own
  if (area !== 'provider') limitPosts(scope, tools.config.limits.posts);
  readForms(scope, tools.config.parking.bytes);
  if (stash) readFiles(scope, tools, stash);
  scope.addHook('onRequest', chooseLanguage);
  scope.addHook('onRequest', (request) => loadSession(tools, request, area));
  scope.addHook('preHandler', (request, reply) => refuseForeignPosts(tools, request, reply));
  const guard =
    (options: GuardOptions = {}): Guard =>
    (request, reply) =>
      sendToSignIn(tools, area, options, request, reply);
  if (area === 'citizen') scope.decorate('requireCitizen', guard);
  if (area === 'desk') scope.decorate('requireOfficer', guard);
}

/** Counted for all forms of the area together, before anything is read. */
function limitPosts(scope: FastifyInstance, max: number): void {
  const limit = scope.rateLimit({ max, timeWindow: 60_000 });
  scope.addHook('onRequest', async (request, reply) => {
    if (isUnsafe(request.method)) await limit.call(scope, request, reply);
  });
}

/** Forms only. Entries keep their order and their doubles. */
function readForms(scope: FastifyInstance, bodyLimit: number): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => {
      const entries: FormEntries = [...new URLSearchParams(body as string)];
      const refused = entries.some((entry) => entry.some((text) => text.includes('\0')));
      if (refused) done(new RefusedError(400, 'bad_request'));
      else done(null, entries);
    },
  );
}

/** Files are kept only where the form is of a session of ours, and the route takes them; the others are read and dropped. */
function readFiles(scope: FastifyInstance, tools: PageTools, stash: Stash): void {
  scope.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, body: IncomingMessage) => {
    if (!request.routeOptions.config.files) throw new RefusedError(415, 'bad_request');
    const mayKeep = (entries: FormEntries): boolean =>
      requestSource(request.headers, tools.origin) !== 'foreign' && hasFormToken(tools, request, entries);
    const read = { stash, textBytes: tools.config.parking.bytes, mayKeep };
    const { entries, files } = await readMultipart(body, request.headers, read);
    request.uploads = files;
    return entries;
  });
  scope.addHook('onResponse', async (request) => {
    for (const { stashed } of request.uploads) await stash.drop(stashed);
  });
}

const hasFormToken = ({ keys }: PageTools, { session }: FastifyRequest, entries: FormEntries): boolean =>
  session !== null && isFormToken(keys.mac, session.key, entries.find(([name]) => name === '_csrf')?.[1]);

/** Finds out who is signed in, by the cookie of the area. */
export async function loadSession(tools: PageTools, request: FastifyRequest, area: Area): Promise<void> {
  const kind = areas[area].session;
  const id = kind && request.cookies[sessionCookie[kind]];
  if (!kind || !id) return;
  const found = await tools.sessions.find(kind, id);
  if (found?.state === 'live') request.session = found.session;
  else if (found?.state === 'ended') request.endedSub = found.sub;
}

/** A post counts only if it comes from a page of ours, made for this session. */
async function refuseForeignPosts(tools: PageTools, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (!isUnsafe(request.method) || request.routeOptions.config.formToken === 'own') return;
  const source = requestSource(request.headers, tools.origin);
  if (source === 'foreign') throw new RefusedError(403, 'forbidden');
  if (request.session === null) return;
  if (hasFormToken(tools, request, request.form)) return;
  // most likely a form from before the last sign-in: refused, but nothing typed is lost
  const parked = source === 'own' && (await park(tools, request, reply, request.session.sub));
  const returnTo = pathOf(request);
  return reply.page(errorView({ kind: 'session_expired', returnTo, parked }, request.viewContext()), { status: 403 });
}

async function sendToSignIn(
  tools: PageTools,
  area: Area,
  options: GuardOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (request.session !== null) return;
  const { home, signIn } = areas[area];
  const returnTo = safeReturn(options.returnTo?.(request) ?? request.url, home);
  const ours = isUnsafe(request.method) && requestSource(request.headers, tools.origin) === 'own';
  if (ours && request.endedSub !== null) await park(tools, request, reply, request.endedSub);
  return reply.redirect(withQuery(signIn, 'kembali', returnTo), 303);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `own`: the route checks where its posts come from by itself (back-channel calls). */
    formToken?: 'own';
    /** Its forms may carry files. */
    files?: boolean;
  }
}
