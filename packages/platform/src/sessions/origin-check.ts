/** Where a request was started, as far as the browser says. */
import type { IncomingHttpHeaders } from 'node:http';

export type RequestSource = 'own' | 'foreign' | 'unknown';

/** `own`: from a page of this origin, for certain. `unknown`: an old browser or no browser, which says nothing. */
export function requestSource(headers: IncomingHttpHeaders, origin: string): RequestSource {
  const site = headers['sec-fetch-site'];
  if (headers.origin !== undefined && headers.origin !== origin) return 'foreign';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign';
  return headers.origin === origin || site === 'same-origin' ? 'own' : 'unknown';
}

export const isUnsafe = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);
