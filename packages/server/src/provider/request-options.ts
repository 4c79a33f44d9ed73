import { allowInsecureRequests, customFetch } from 'oauth4webapi';
import type { Bff } from '../bff/settings.js';
import type { BoundedFetch } from './bounded-fetch.js';

/** What every request of the library takes. Plain HTTP is for a provider on this very machine; the settings refuse it elsewhere. */
export function requestOptions(bff: Pick<Bff, 'issuer'>, fetch: BoundedFetch) {
  return {
    [customFetch]: (address: string, init: object) => fetch(address, init),
    ...(bff.issuer.startsWith('http:') ? { [allowInsecureRequests]: true } : {}),
  };
}
