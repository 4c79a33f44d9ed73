import { actions, buttonLink, note, pageTitle, type Content } from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { FirstContext, View } from '../context.js';

export const errorKinds = [
  'not_found',
  'forbidden',
  'session_expired',
  'too_many_requests',
  'conflict',
  'fee_unknown',
  'bad_request',
  'server',
  'no_cookies',
  'maintenance',
  'offline',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface ErrorModel {
  readonly kind: ErrorKind;
  /** What support needs to find the request in the logs. */
  readonly requestId?: string;
  /** Seconds to wait, where known. */
  readonly retryAfter?: number;
  /** Where opening again, trying again or signing in again leads; without it there is only the way to the services. */
  readonly returnTo?: string;
  /** What was typed is kept for a short time and comes back after signing in (`session_expired`). */
  readonly parked?: boolean;
  /** Spoken over plain HTTP on a developer's machine, where some browsers refuse every secure cookie (`no_cookies`). */
  readonly localHttp?: boolean;
}

/** A page that says what happened, whether anything is lost, and what to do. */
export function errorView(model: ErrorModel, context: FirstContext): View {
  const { title, help, again } = messageOf(model, context);
  const { words, urls } = context;
  const next: Content =
    model.returnTo === undefined
      ? buttonLink({ href: urls.catalogue(), label: words.error.services() })
      : buttonLink({ href: model.returnTo, label: again });
  return {
    title,
    body: html`${pageTitle({ title, lead: help, level: context.level })} ${actions(next)}
    ${model.kind === 'server' && model.requestId ? note(words.error.requestId({ id: model.requestId })) : nothing}`,
  };
}

function messageOf(
  { kind, retryAfter, parked, localHttp }: ErrorModel,
  { words: { error } }: FirstContext,
): { readonly title: string; readonly help: string; readonly again: string } {
  const again = error.retry();
  switch (kind) {
    case 'not_found':
      return { title: error.notFound(), help: error.notFoundHelp(), again: error.open() };
    case 'forbidden':
      return { title: error.forbidden(), help: error.forbiddenHelp(), again: error.open() };
    case 'session_expired':
      return {
        title: error.sessionExpired(),
        help: parked ? error.sessionExpiredParked() : error.sessionExpiredHelp(),
        again: error.signIn(),
      };
    case 'too_many_requests':
      return {
        title: error.tooManyRequests(),
        help: retryAfter ? error.tooManyRequestsWait({ seconds: retryAfter }) : error.tooManyRequestsHelp(),
        again,
      };
    case 'conflict':
      return { title: error.conflict(), help: error.conflictHelp(), again: error.open() };
    case 'fee_unknown':
      return { title: error.feeUnknown(), help: error.feeUnknownHelp(), again: error.open() };
    case 'bad_request':
      return { title: error.badRequest(), help: error.badRequestHelp(), again };
    case 'server':
      return { title: error.server(), help: error.serverHelp(), again };
    case 'no_cookies':
      return {
        title: error.noCookies(),
        help: localHttp ? error.noCookiesLocal() : error.noCookiesHelp(),
        again,
      };
    case 'offline':
      return { title: error.offline(), help: error.offlineHelp(), again };
    case 'maintenance':
      return { title: error.maintenance(), help: error.maintenanceHelp(), again };
  }
}
