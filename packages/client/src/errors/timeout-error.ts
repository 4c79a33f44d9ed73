import type { EndpointName } from '../endpoints.js';
import { LayanError } from './layan-error.js';

/** The time budget of a call ran out, retries included. What the server did is not known. */
export class TimeoutError extends LayanError {
  override readonly name = 'TimeoutError';

  /** @param budget - Milliseconds that were allowed. */
  constructor(
    call: EndpointName,
    readonly budget: number,
  ) {
    super(call, `no whole reply within ${budget} ms. Call again later, or allow a larger budget.`);
  }
}

export const isTimeoutError = (error: unknown): error is TimeoutError => error instanceof TimeoutError;
