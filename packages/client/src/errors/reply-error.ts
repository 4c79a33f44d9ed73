import type { RouteName } from '@layan/contract';
import { LayanError } from './layan-error.js';

const remedies = {
  redirected:
    'the server redirects, which the API never does. Is baseUrl right, or is a sign-in page or Wi-Fi portal in between?',
  'media-type': 'the reply is not JSON. Is baseUrl right, and does the path lead to the platform?',
  'not-json': 'the reply is called JSON and is not, or is cut short. Report it to whoever runs the server.',
  'too-large': 'the reply is larger than this client reads. Report it to whoever runs the server.',
  empty: 'the reply has no body where one belongs. Is something between the page and the platform changing replies?',
  shape: 'the reply is JSON of another shape than the contract says. Do client and platform speak the same version?',
} as const;

/** What is wrong with a reply that arrived whole. */
export type ReplyFault = keyof typeof remedies;

/** A reply arrived and is not what the contract says. */
export class ReplyError extends LayanError {
  override readonly name = 'ReplyError';

  /**
   * @param status - HTTP status; 0 when the browser hides it (a redirect).
   * @param places - JSON Pointers into the reply, where known; never values.
   */
  constructor(
    call: RouteName,
    readonly fault: ReplyFault,
    readonly status: number,
    readonly places: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(call, `${remedies[fault]} (status ${status}${places.length ? `, at ${places.join(' ')}` : ''})`, options);
  }
}

export const isReplyError = (error: unknown): error is ReplyError => error instanceof ReplyError;
