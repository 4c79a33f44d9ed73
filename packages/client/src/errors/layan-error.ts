import { endpoint, type EndpointName } from '../endpoints.js';

/** Whatever a call of this client rejects with, except an abort: that is the signal's own reason, untouched. */
export abstract class LayanError extends Error {
  /** Names the class; safe to compare when two copies of this library meet. */
  abstract override readonly name: string;

  /**
   * @param call - Which route was called, the platform's or the agency's own server's.
   * @param remedy - What is wrong and what to do, in English for developers. Never holds an answer, a name or an id.
   */
  constructor(
    readonly call: EndpointName,
    remedy: string,
    options?: ErrorOptions,
  ) {
    const { method, path } = endpoint(call);
    super(`${call} (${method} ${path}): ${remedy}`, options);
  }
}

/** Whether a call failed in a way this client has a class for. */
export const isLayanError = (error: unknown): error is LayanError => error instanceof LayanError;
