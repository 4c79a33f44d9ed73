/** Tells a sign-in that has ended from a browser that keeps no cookies: some refuse all of ours over plain HTTP. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../server/page-requests.js';
import { RefusedError } from '../server/refused-error.js';
import { cookieOptions, isOwnCookie, probeCookie } from '../sessions/index.js';

const mark = 'kuki';
const seconds = 60;

/**
 * For a page that needs a sign-in under way and finds no trace of it: sends a browser without any cookie of ours round once, with one.
 * @throws RefusedError `session_expired` or, when nothing comes back, `no_cookies`.
 */
export function refuseOrProbe(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (Object.keys(request.cookies).some(isOwnCookie)) throw new RefusedError(400, 'session_expired');
  if (new URLSearchParams(request.url.split('?', 2)[1]).has(mark)) throw new RefusedError(400, 'no_cookies');
  reply.setCookie(probeCookie, '1', { ...cookieOptions, maxAge: seconds });
  return reply.redirect(`${pathOf(request)}?${mark}=1`, 303);
}
