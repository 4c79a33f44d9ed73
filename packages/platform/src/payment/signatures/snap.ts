/** Signatures of SNAP, Bank Indonesia's standard for payment APIs: symmetric, for calls with an access token. */
import { createHash, createHmac } from 'node:crypto';
import { same } from './same.js';

export interface SnapRequest {
  readonly method: string;
  /** Path and query below the host: `/v1.0/transfer-va/create-va`. */
  readonly path: string;
  readonly accessToken: string;
  /** As it came; JSON. */
  readonly body: string;
  /** `X-TIMESTAMP`: ISO 8601 with offset. */
  readonly timestamp: string;
}

/** The text that is signed: method, path, token, digest of the body without white space between its tokens, time. */
export function snapText({ method, path, accessToken, body, timestamp }: SnapRequest): string {
  const digest = createHash('sha256').update(minify(body)).digest('hex');
  return `${method.toUpperCase()}:${path}:${accessToken}:${digest}:${timestamp}`;
}

/** HMAC-SHA512 with the client secret, base64. */
export const snapSignature = (request: SnapRequest, clientSecret: string): string =>
  createHmac('sha512', clientSecret).update(snapText(request)).digest('base64');

/** Whether `X-SIGNATURE` is the one that belongs to the request. */
export const isSignedBySnap = (request: SnapRequest, signature: string, clientSecret: string): boolean =>
  same(signature, snapSignature(request, clientSecret));

/** Removes white space outside strings, and nothing else: parsing and writing again could change a number or a key's place. */
export const minify = (json: string): string =>
  json.replace(/("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g, (_match, text: string | undefined) => text ?? '');

/** `partnerServiceId` is eight characters, blanks first. */
export const partnerServiceId = (id: string): string => id.padStart(8, ' ');

export interface SnapResponseCode {
  /** HTTP status. */
  readonly status: number;
  readonly service: string;
  readonly case: string;
}

/** Reads a `responseCode`, `2002700`: status, service, case; null for anything else. */
export function readResponseCode(code: string): SnapResponseCode | null {
  const [, status, service, of] = /^(\d{3})(\d{2})(\d{2})$/.exec(code) ?? [];
  return status && service && of ? { status: Number(status), service, case: of } : null;
}
