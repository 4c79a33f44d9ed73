import { html } from 'lit';
import type { View, ViewContext } from '../context.js';

export const errorKinds = [
  'not_found',
  'forbidden',
  'session_expired',
  'too_many_requests',
  'conflict',
  'bad_request',
  'server',
  'no_cookies',
  'maintenance',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface ErrorModel {
  readonly kind: ErrorKind;
  /** What support needs to find the request in the logs. */
  readonly requestId?: string;
  /** Seconds to wait, where known. */
  readonly retryAfter?: number;
  /** Where trying again or signing in again leads; the catalogue (the desk, for officers) when absent. */
  readonly returnTo?: string;
  /** What was typed is kept and comes back after signing in (`session_expired`). */
  readonly parked?: boolean;
}

export function errorView(model: ErrorModel, context: ViewContext): View {
  const title = context.words.error.server();
  return { title, body: html`<h1>${title}</h1>` };
}
