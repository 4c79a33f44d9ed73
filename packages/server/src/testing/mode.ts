import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Claims, SigningKey } from './keys.js';

/** What a mode knows while it misbehaves. */
export interface Situation {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Seconds since 1970. */
  readonly now: number;
  readonly key: SigningKey;
  /** A key of the same kind that stands in no key set. */
  readonly strangeKey: SigningKey;
  /** A second key of the key set. */
  readonly secondKey: SigningKey;
  /** Origin of another server, which counts who calls it. */
  readonly elsewhere: string;
  /** Nonce of the sign-in before this one. */
  readonly earlierNonce: string;
  /** A code that was issued to somebody else. */
  readonly strangeCode: string;
}

/** One way to misbehave; what is left out is done honestly. */
export interface Mode {
  readonly metadata?: (metadata: Claims, situation: Situation) => Claims;
  /** Parameters of the way back to the site. */
  readonly answer?: (answer: URLSearchParams, situation: Situation) => void;
  readonly claims?: (claims: Claims, situation: Situation) => Claims;
  readonly header?: (header: Claims, situation: Situation) => Claims;
  /** Replaces the whole ID token. */
  readonly idToken?: (claims: Claims, situation: Situation) => string | Promise<string>;
  /** Body of the token endpoint. */
  readonly token?: (body: Claims, situation: Situation) => Claims;
  readonly keySet?: (keys: readonly object[], situation: Situation) => readonly object[];
  /** Answers in place of an endpoint. */
  readonly reply?: Partial<
    Record<Endpoint, (response: ServerResponse, request: IncomingMessage, s: Situation) => void>
  >;
  readonly ignoresPkce?: boolean;
}

export type Endpoint = 'discovery' | 'keys' | 'pushed' | 'token' | 'revoke' | 'me';
