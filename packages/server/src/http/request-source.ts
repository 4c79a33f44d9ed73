/** Where a request was started, as far as the browser says. */
export type RequestSource = 'own' | 'foreign' | 'unknown';

/** `own`: from a page of this origin, for certain. `unknown`: no browser, or one that says nothing. */
export function requestSource(headers: Headers, origin: string): RequestSource {
  const from = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (from !== null && from !== origin) return 'foreign';
  if (site !== null && site !== 'same-origin' && site !== 'none') return 'foreign';
  return from === origin || site === 'same-origin' ? 'own' : 'unknown';
}
