import { bffRoutes } from '@layan/contract';
import { endpoint, type EndpointName } from '../endpoints.js';

/** What every call takes. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for this call, its retries included; the client's own budget when absent. */
  readonly budget?: number | undefined;
  /** Lets the request outlive the page, for a last save (bodies up to 64 kB, says the Fetch standard). */
  readonly keepalive?: boolean | undefined;
}

/** One request, by its route. */
export interface Call extends CallOptions {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  /** A body that is bytes and no JSON; its media type goes into `headers`. */
  readonly bytes?: Blob;
  /** `Idempotency-Key` (RFC 9651 string): 1 to 255 visible ASCII characters, no `"` and no `\\`. */
  readonly key?: string;
  /** `If-Match` */
  readonly revision?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: RequestCache;
}

/**
 * Whether it does the same, however often it is sent: reads, removals, writes that carry a key or a revision, and all that the agency's
 * own server offers.
 */
export function isRepeatable(name: EndpointName, call: Call): boolean {
  const { method } = endpoint(name);
  return (
    name in bffRoutes ||
    method === 'GET' ||
    method === 'DELETE' ||
    call.key !== undefined ||
    call.revision !== undefined
  );
}

/** @throws TypeError for a key that cannot stand in a header. */
export function headersOf(name: EndpointName, call: Call): Record<string, string> {
  if (call.key !== undefined && !/^[!#-[\]-~]{1,255}$/.test(call.key))
    throw new TypeError('A key has 1 to 255 visible ASCII characters, no quote and no backslash.');
  return {
    Accept: 'application/json',
    ...(endpoint(name).method === 'PATCH' && { 'Content-Type': 'application/merge-patch+json' }),
    ...(call.key !== undefined && { 'Idempotency-Key': `"${call.key}"` }),
    ...(call.revision !== undefined && { 'If-Match': `"${call.revision}"` }),
    ...call.headers,
  };
}
