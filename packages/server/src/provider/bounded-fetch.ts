import type { Bff } from '../bff/settings.js';
import { readBody } from '../http/read-body.js';

/** The provider, or the platform, did not answer as it should, or not in time: worth trying again later. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

export function isUnreachableError(error: unknown): error is UnreachableError {
  return error instanceof UnreachableError;
}

/** How an address is asked here: no redirect is followed, one deadline covers the whole answer, no body is larger than allowed. */
export type BoundedFetch = (address: string, init?: RequestInit) => Promise<Response>;

export function boundedFetch(bff: Pick<Bff, 'fetch' | 'limits'>): BoundedFetch {
  const { provider: seconds, providerBytes } = bff.limits;
  return async (address, init) => {
    try {
      const deadline = AbortSignal.timeout(seconds * 1000);
      const signal = init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
      const answer = await bff.fetch(address, { ...init, redirect: 'manual', signal });
      const body = answer.status < 500 ? await readBody(answer, providerBytes) : null;
      if (body === null) throw new UnreachableError(`Answered ${answer.status}, or too much`);
      const headers = new Headers(answer.headers);
      headers.delete('content-encoding');
      headers.delete('content-length');
      return new Response(body.length > 0 ? body : null, { status: answer.status, headers });
    } catch (cause) {
      if (isUnreachableError(cause)) throw cause;
      throw new UnreachableError('Did not answer', { cause });
    }
  };
}
