import type { EndpointName } from '../endpoints.js';
import { LayanError } from './layan-error.js';

const remedies = {
  redirected:
    'is a redirect, which the API never sends. Is baseUrl right? Is a sign-in page or Wi-Fi portal in between?',
  'media-type': 'is not JSON. Is baseUrl right?',
  'not-json': 'is called JSON and is not, or is cut short',
  'too-large': 'is too large to be read',
  empty: 'has no body where one belongs',
  shape: 'has another shape than the contract says. Are client and platform of one version?',
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
    call: EndpointName,
    readonly fault: ReplyFault,
    readonly status: number,
    readonly places: readonly string[] = [],
  ) {
    super(call, `the reply ${remedies[fault]} (status ${status}${places.map((place) => `, ${place}`).join('')})`);
  }
}

export const isReplyError = (error: unknown): error is ReplyError => error instanceof ReplyError;
