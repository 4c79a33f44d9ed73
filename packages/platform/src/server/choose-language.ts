import { languages } from '@layan/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageParameter } from '../pages/urls.js';
import { cookieOptions, languageCookie } from '../sessions/index.js';

const year = 365 * 24 * 3600;

/** `?lang=en`: remembered in a cookie, then the same page under its clean address. */
export async function chooseLanguage(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  // the path stays as it came: resolving it could turn `/a/..//b` into another host's address
  const [path = '/', query = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(query);
  const wanted = parameters.get(languageParameter);
  if (request.method !== 'GET' || wanted === null || /^\/[/\\]/.test(path)) return;
  parameters.delete(languageParameter);
  const language = languages.find((known) => known === wanted);
  if (language) reply.setCookie(languageCookie, language, { ...cookieOptions, maxAge: year });
  return reply.redirect(parameters.size > 0 ? `${path}?${parameters}` : path, 303);
}
