import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  clockSkew,
  clockTolerance as tolerance,
  processAuthorizationCodeResponse,
  processPushedAuthorizationResponse,
  processRefreshTokenResponse,
  processRevocationResponse,
  pushedAuthorizationRequest,
  refreshTokenGrantRequest,
  revocationRequest,
  validateAuthResponse,
  type Client,
  type ClientAuth,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import type { Bff } from '../bff/settings.js';
import type { Assurance, Identity, Tokens } from '../sessions/session.js';
import { readAssurance } from '../sessions/session.js';
import { boundedFetch, type BoundedFetch } from './bounded-fetch.js';
import { clientAuthentication } from './client-proof.js';
import { readLogoutToken, type LogoutNotice } from './logout-token.js';
import { discover, type ProviderMetadata } from './metadata.js';
import { ProviderKeys } from './provider-keys.js';
import { requestOptions } from './request-options.js';
import { clockTolerance, readSignedToken, signatureAlgorithm, UntrustedTokenError } from './signed-token.js';

/** A sign-in that has begun; stays with the browser, sealed. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Page to go to afterwards. */
  readonly returnTo: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Credentials were asked for, whoever was signed in at the provider. */
  readonly again: boolean;
  /** Weakest sign-in that will do; null for any. */
  readonly assurance: Assurance | null;
}

/** Only what the session shows; the platform knows the rest from the access token. */
const scope = 'openid profile layan';
const resource = 'urn:layan:api';
/** Milliseconds that somebody who signs out may have to wait for it. */
const revocationDeadline = 2000;
/** Seconds an access token is taken for good when its answer does not say. */
const unsaidLife = 300;

type IdTokenClaims = Readonly<Record<string, unknown>> & { readonly sub: string };

interface Ready {
  readonly metadata: ProviderMetadata;
  readonly keys: ProviderKeys;
  readonly authentication: ClientAuth;
}

/** The agency's site as a client of the OpenID provider: authorization code, PKCE, pushed request, everything checked. */
export class Provider {
  readonly #bff: Bff;
  readonly #fetch: BoundedFetch;
  #ready: Promise<Ready> | null = null;

  constructor(bff: Bff) {
    this.#bff = bff;
    this.#fetch = boundedFetch(bff);
  }

  get callback(): string {
    return `${this.#bff.origin}${this.#bff.path}/callback`;
  }

  /** Where to send the browser. */
  async begin(pending: PendingSignIn): Promise<URL> {
    const { metadata, authentication } = await this.#prepare();
    const parameters = {
      response_type: 'code',
      redirect_uri: this.callback,
      scope,
      resource,
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      // with `max_age` the token must say when credentials were last given
      ...(pending.again ? { prompt: 'login', max_age: '0' } : {}),
      ...(pending.assurance === null ? {} : { acr_values: pending.assurance }),
    };
    const client = this.#client();
    const pushed = await pushedAuthorizationRequest(metadata, client, authentication, parameters, this.#options());
    const { request_uri } = await processPushedAuthorizationResponse(metadata, client, pushed);
    const url = new URL(metadata.authorization_endpoint);
    url.searchParams.set('client_id', this.#bff.clientId);
    url.searchParams.set('request_uri', request_uri);
    return url;
  }

  /**
   * Who came back. The library checks state, issuer of the answer, nonce, audience and expiry; signature, algorithm and age of the
   * token, and when credentials were given, are checked here, since it takes any of them.
   * @throws when anything is wrong; the code is used up then.
   */
  async finish(answer: URLSearchParams, pending: PendingSignIn): Promise<{ identity: Identity; tokens: Tokens }> {
    const { metadata, authentication } = await this.#prepare();
    const client = this.#client();
    if (answer.has('access_token')) throw new UntrustedTokenError('in_address');
    const checked = validateAuthResponse(metadata, client, answer, pending.state);
    const request = authorizationCodeGrantRequest(
      metadata,
      client,
      authentication,
      checked,
      this.callback,
      pending.verifier,
      this.#options(),
    );
    const expected = { expectedNonce: pending.nonce, requireIdToken: true };
    const granted = await processAuthorizationCodeResponse(metadata, client, await request, expected);
    const claims = await this.#readIdToken(String(granted.id_token));
    if (pending.again && !(Number(claims['auth_time']) >= pending.since / 1000 - clockTolerance))
      throw new UntrustedTokenError('auth_time');
    return { identity: identityOf(claims), tokens: this.#tokens(granted) };
  }

  /** Other tokens for a refresh token, which is used up. @throws ResponseBodyError `invalid_grant` when the sign-in is over. */
  async refresh(refreshToken: string, sub: string): Promise<Tokens> {
    const { metadata, authentication } = await this.#prepare();
    const client = this.#client();
    const answer = await refreshTokenGrantRequest(metadata, client, authentication, refreshToken, this.#options());
    const granted = await processRefreshTokenResponse(metadata, client, answer);
    if (granted.id_token !== undefined && (await this.#readIdToken(granted.id_token)).sub !== sub)
      throw new UntrustedTokenError('sub');
    const tokens = this.#tokens(granted);
    return { ...tokens, refresh: tokens.refresh ?? refreshToken };
  }

  /** Tells the provider that a refresh token is of no more use (RFC 7009). */
  async revoke(refreshToken: string): Promise<void> {
    const { metadata, authentication } = await this.#prepare();
    if (metadata.revocation_endpoint === undefined) return;
    const client = this.#client();
    const options = { ...this.#options(), signal: AbortSignal.timeout(revocationDeadline) };
    const answer = await revocationRequest(metadata, client, authentication, refreshToken, options);
    await processRevocationResponse(answer);
  }

  /** The provider's own sign-out, which leads back with `state`; null when it has none. No token stands in the address. */
  async signOut(state: string): Promise<URL | null> {
    const { metadata } = await this.#prepare();
    if (metadata.end_session_endpoint === undefined) return null;
    const url = new URL(metadata.end_session_endpoint);
    url.searchParams.set('client_id', this.#bff.clientId);
    url.searchParams.set('post_logout_redirect_uri', `${this.#bff.origin}${this.#bff.path}/signed-out`);
    url.searchParams.set('state', state);
    return url;
  }

  /** What a back-channel logout token ends. @throws when it must not be believed. */
  async logoutNotice(token: string): Promise<LogoutNotice> {
    const { keys } = await this.#prepare();
    return readLogoutToken(token, { bff: this.#bff, keys: keys.find });
  }

  async #readIdToken(token: string): Promise<IdTokenClaims> {
    const { keys } = await this.#prepare();
    const types = [undefined, 'jwt'];
    const claims = await readSignedToken(token, { bff: this.#bff, keys: keys.find, types });
    const { sub } = claims;
    if (typeof sub !== 'string' || sub === '' || sub.length > 255) throw new UntrustedTokenError('sub');
    return claims as IdTokenClaims;
  }

  #tokens({ access_token, token_type, expires_in, refresh_token }: TokenEndpointResponse): Tokens {
    if (token_type !== 'bearer') throw new UntrustedTokenError('token_type');
    const expiresAt = this.#bff.clock.now() + (expires_in ?? unsaidLife) * 1000;
    return { access: access_token, expiresAt, refresh: refresh_token ?? null };
  }

  #client(): Client {
    return {
      client_id: this.#bff.clientId,
      id_token_signed_response_alg: signatureAlgorithm,
      [clockSkew]: Math.round((this.#bff.clock.now() - Date.now()) / 1000),
      [tolerance]: clockTolerance,
    };
  }

  #options() {
    return requestOptions(this.#bff, this.#fetch);
  }

  /** Asked once; asked again after a failure. */
  #prepare(): Promise<Ready> {
    this.#ready ??= this.#discover().catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    return this.#ready;
  }

  async #discover(): Promise<Ready> {
    const authentication = await clientAuthentication(this.#bff.proof);
    const metadata = await discover(this.#bff, this.#fetch);
    const keys = new ProviderKeys(metadata.jwks_uri, { fetch: this.#fetch, clock: this.#bff.clock });
    return { metadata, keys, authentication };
  }
}

const longestName = 200;

function identityOf(claims: IdTokenClaims): Identity {
  const { sub, sid, name, acr } = claims;
  return {
    sub,
    sid: typeof sid === 'string' && sid !== '' ? sid : null,
    name: typeof name === 'string' && name !== '' ? name.slice(0, longestName) : null,
    assurance: readAssurance(acr) ?? 'basic',
  };
}
