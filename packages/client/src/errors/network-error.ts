import type { EndpointName } from '../endpoints.js';
import { LayanError } from './layan-error.js';

/**
 * No whole reply arrived: unreachable, refused, reset, cut, or kept back by CORS. What the server did is not known;
 * a write that carried a key or a revision can be sent again without harm.
 */
export class NetworkError extends LayanError {
  override readonly name = 'NetworkError';

  constructor(call: EndpointName, options?: ErrorOptions) {
    super(call, 'no whole reply arrived. Check the connection and call again.', options);
  }
}

export const isNetworkError = (error: unknown): error is NetworkError => error instanceof NetworkError;
