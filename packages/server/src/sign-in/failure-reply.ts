import { bffRoutes, safeReturn } from '@layan/contract';
import type { Bff } from '../bff/settings.js';
import { codeOf } from '../bff/log.js';
import { headersFor } from '../http/headers.js';
import { redirectReply } from '../http/replies.js';
import { FailedSignIn, reasonOf } from './failed-sign-in.js';
import { failurePage } from './failure-page.js';
import type { Reason } from './reasons.js';

const statuses: Readonly<Record<Reason, number>> = {
  unreachable: 503,
  no_cookies: 400,
  not_pending: 400,
  refused: 400,
  untrusted: 400,
  assurance: 403,
  too_many: 429,
  internal: 500,
};

/** Seconds, where trying again later helps. */
const retryAfter: Partial<Readonly<Record<Reason, string>>> = { unreachable: '5', too_many: '60' };

/** What a browser gets that asked to sign in, or came back, and nobody was signed in: one page, or the site's own, and no session. */
export function failureReply(bff: Bff, request: Request, error: unknown): Response {
  const failed = error instanceof FailedSignIn ? error : null;
  const cause = failed?.cause ?? error;
  const reason = reasonOf(cause);
  const level = reason === 'internal' ? 'error' : 'warn';
  bff.log({ level, event: 'sign_in_failed', reason, code: codeOf(cause) });

  const asked = new URL(request.url).searchParams.get('return');
  const back = failed?.context.returnTo ?? safeReturn(asked, bff.home);
  const retry = `${bff.path}${bffRoutes.signIn.path}?${new URLSearchParams({ return: back })}`;
  const reply =
    bff.failurePage === null ? page(request, reason, { retry, back }) : ownPage(bff.failurePage, reason, back);
  for (const cookie of failed?.context.cookies ?? []) reply.headers.append('set-cookie', cookie);
  return reply;
}

function page(request: Request, reason: Reason, links: { readonly retry: string; readonly back: string }): Response {
  const { html, locale } = failurePage({ request, reason, ...links });
  const headers = headersFor('page');
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', locale);
  headers.set('vary', 'accept-language');
  const later = retryAfter[reason];
  if (later !== undefined) headers.set('retry-after', later);
  return new Response(html, { status: statuses[reason], headers });
}

function ownPage(path: string, reason: Reason, back: string): Response {
  return redirectReply(`${path}?${new URLSearchParams({ reason, return: back })}`);
}
