import type { Bff } from '../bff/settings.js';
import { headersFor, type ReplyKind } from '../http/headers.js';
import { ownAddress } from './address.js';

/** What a page may say to the platform. Cookies, credentials, and where it came from are not among it. */
export const asked = [
  'accept',
  'accept-language',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'last-event-id',
  'range',
  'tus-resumable',
  'upload-checksum',
  'upload-defer-length',
  'upload-length',
  'upload-metadata',
  'upload-offset',
];

/** What the platform may say to a page. It sets no cookie here. */
export const answered = [
  'accept-patch',
  'accept-post',
  'accept-ranges',
  'allow',
  'content-language',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
  'retry-after',
  'tus-extension',
  'tus-max-size',
  'tus-resumable',
  'tus-version',
  'upload-expires',
  'upload-length',
  'upload-metadata',
  'upload-offset',
];

/** `identity`: what is compressed could only be unpacked and packed again, and an event would wait for more to pack. */
export function headersToPlatform(request: Request, accessToken: string | null): Headers {
  const headers = copy(request.headers, asked, new Headers());
  headers.set('accept-encoding', 'identity');
  if (accessToken !== null) headers.set('authorization', `Bearer ${accessToken}`);
  return headers;
}

export function headersFromPlatform(bff: Bff, answer: Response, target: string, kind: ReplyKind): Headers {
  const headers = copy(answer.headers, answered, headersFor(kind));
  const cacheControl = answer.headers.get('cache-control') ?? '';
  if (kind === 'api' && /^public\b/.test(cacheControl)) headers.set('cache-control', cacheControl);
  // what people upload is never shown as a page of this site
  if (kind === 'file') headers.set('content-disposition', attachment(answer.headers.get('content-disposition')));
  const location = answer.headers.get('location');
  const own = location === null ? null : ownAddress(bff, location, target);
  if (own !== null) headers.set('location', own);
  return headers;
}

const attachment = (disposition: string | null): string =>
  disposition !== null && /^attachment\b/i.test(disposition) ? disposition : 'attachment';

function copy(from: Headers, names: readonly string[], to: Headers): Headers {
  for (const name of names) {
    const value = from.get(name);
    if (value !== null) to.set(name, value);
  }
  return to;
}
