/** The plain pages as a client of an OpenID provider: authorization code with PKCE, pushed request, everything checked. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrlWithPAR,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { createRemoteJWKSet, customFetch as keyFetch, jwtVerify } from 'jose';
import type { OwnFetch } from './own-fetch.js';

export interface RelyingPartyOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly signedOutUri: string;
  readonly scope: string;
  readonly fetch: OwnFetch;
}

/** A sign-in that has begun; stays with the browser, sealed. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Page to go to afterwards. */
  readonly returnTo: string;
  /** Seconds since 1970. */
  readonly since: number;
}

/** An ID token or logout token that must not be believed. */
export class UntrustedTokenError extends Error {
  override readonly name = 'UntrustedTokenError';
}

/** Longest difference between the provider's clock and ours, in seconds. */
const clockDifference = 300;
const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

function checkIssuedNow(issuedAt: unknown): void {
  const age = Math.abs(Date.now() / 1000 - Number(issuedAt));
  if (!(age <= clockDifference)) throw new UntrustedTokenError('issued at another time');
}

export class RelyingParty {
  readonly #options: RelyingPartyOptions;
  #configuration: Promise<Configuration> | null = null;
  #keys: ReturnType<typeof createRemoteJWKSet> | null = null;

  constructor(options: RelyingPartyOptions) {
    this.#options = options;
  }

  /** Where to send the browser. With `again` the provider asks for credentials whoever is signed in there. */
  async begin(returnTo: string, again: boolean): Promise<{ readonly url: URL; readonly pending: PendingSignIn }> {
    const pending = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      returnTo,
      since: Math.floor(Date.now() / 1000),
    };
    const url = await buildAuthorizationUrlWithPAR(await this.#discover(), {
      redirect_uri: this.#options.redirectUri,
      scope: this.#options.scope,
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(again ? { prompt: 'login' } : {}),
    });
    return { url, pending };
  }

  /**
   * Claims of whoever came back. The library checks state, issuer of the answer, nonce, audience, expiry and, because it is told to,
   * the signature; it accepts any `iat`.
   * @throws when anything is wrong; the code is used up then.
   */
  async finish(callback: URL, pending: PendingSignIn): Promise<IDToken> {
    const tokens = await authorizationCodeGrant(await this.#discover(), callback, {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new UntrustedTokenError('no ID token');
    checkIssuedNow(claims.iat);
    return claims;
  }

  /** The provider's own sign-out, which leads back to `signedOutUri` with `state`. */
  async endSession(state: string): Promise<URL> {
    return buildEndSessionUrl(await this.#discover(), {
      post_logout_redirect_uri: this.#options.signedOutUri,
      state,
    });
  }

  /**
   * Session that a back-channel logout token ends (OpenID Connect Back-Channel Logout 1.0, 2.6). Sessions here always name theirs,
   * so a token without `sid` is refused; one that is played again ends nothing more.
   */
  async endedSession(logoutToken: string): Promise<string> {
    const metadata = (await this.#discover()).serverMetadata();
    this.#keys ??= createRemoteJWKSet(new URL(metadata.jwks_uri as string), {
      [keyFetch]: (url, init) => this.#options.fetch(url, init),
    });
    const { payload } = await jwtVerify(logoutToken, this.#keys, {
      issuer: metadata.issuer,
      audience: this.#options.clientId,
      typ: 'logout+jwt',
      algorithms: ['ES256', 'RS256', 'PS256'],
      clockTolerance: clockDifference,
    });
    const { sid, iat, events, nonce } = payload;
    checkIssuedNow(iat);
    const isLogout = typeof events === 'object' && events !== null && logoutEvent in events;
    if (!isLogout || nonce !== undefined || typeof sid !== 'string')
      throw new UntrustedTokenError('not a logout token');
    return sid;
  }

  /** Asked once; asked again after a failure. */
  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, fetch } = this.#options;
    this.#configuration ??= discovery(
      new URL(issuer),
      clientId,
      { id_token_signed_response_alg: 'ES256' },
      ClientSecretBasic(clientSecret),
      {
        [customFetch]: (url, init) => fetch(url, init as RequestInit),
        execute: [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])],
      },
    ).catch((error: unknown) => {
      this.#configuration = null;
      throw error;
    });
    return this.#configuration;
  }
}
