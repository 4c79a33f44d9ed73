import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign, signingKey, type Claims, type SigningKey } from './keys.js';
import type { Endpoint, Mode, Situation } from './mode.js';

export const testClient = { clientId: 'kantor-contoh', clientSecret: 'rahasia-untuk-uji-coba' } as const;

interface Issued {
  readonly parameters: Readonly<Record<string, string>>;
  readonly sub: string;
}

/** What one issuer saw and gave out. */
export interface IssuerRecord {
  /** Misbehaves while it is not null. */
  mode: Mode | null;
  /** Who signs in; nobody is asked. */
  person: { sub: string; name: string; acr: string; sid: string };
  /** Seconds an access token lives. */
  tokenLife: number;
  authTime: number | null;
  readonly calls: Record<Endpoint | 'authorization' | 'refresh', number>;
  /** Parameters of each pushed request. */
  readonly pushed: Readonly<Record<string, string>>[];
  readonly codes: Map<string, Issued>;
  readonly refreshTokens: Map<string, { sub: string; used: boolean }>;
  readonly revoked: string[];
}

export interface HostileProviderOptions {
  readonly now: () => number;
}

/**
 * An OpenID provider on loopback for tests, one issuer per first part of the path, each with a way of its own to misbehave. It also
 * stands for the platform of that issuer: `{url}/{name}/me`.
 */
export class HostileProvider {
  url = '';
  /** Origin of another server, and what was asked there: nothing may be. */
  elsewhere = '';
  readonly strayed: string[] = [];
  readonly #issuers = new Map<string, IssuerRecord>();
  readonly #servers: Server[] = [];
  readonly #options: HostileProviderOptions;
  #keys!: { key: SigningKey; strangeKey: SigningKey; secondKey: SigningKey };
  /** Other routes of the platform. */
  platform: (request: IncomingMessage, response: ServerResponse, path: string) => void = (_request, response) =>
    response.writeHead(404).end();

  private constructor(options: HostileProviderOptions) {
    this.#options = options;
  }

  static async start(options: HostileProviderOptions): Promise<HostileProvider> {
    const provider = new HostileProvider(options);
    provider.#keys = {
      key: await signingKey('k1'),
      strangeKey: await signingKey('k1'),
      secondKey: await signingKey('k2', 'RS256'),
    };
    provider.url = await provider.#listen((request, response) => void provider.#serve(request, response));
    provider.elsewhere = await provider.#listen((request, response) => {
      provider.strayed.push(String(request.url));
      response.end('{}');
    });
    return provider;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  /** Address of the platform whose provider this issuer is. */
  platformOf(name: string): string {
    return `${this.url}/${name}`;
  }

  /** Signs with a fresh key from now on, under another id. */
  async rotate(kid: string): Promise<void> {
    this.#keys = { ...this.#keys, key: await signingKey(kid) };
  }

  issuer(name: string): IssuerRecord {
    let record = this.#issuers.get(name);
    if (record === undefined) {
      const calls = { discovery: 0, keys: 0, pushed: 0, token: 0, me: 0, authorization: 0, refresh: 0, revoke: 0 };
      record = {
        mode: null,
        person: { sub: 'sari', name: 'Sari Contoh', acr: 'substantial', sid: 's1' },
        tokenLife: 600,
        authTime: null,
        calls,
        pushed: [],
        codes: new Map(),
        refreshTokens: new Map(),
        revoked: [],
      };
      this.#issuers.set(name, record);
    }
    return record;
  }

  /** A token signed by the provider's own key. */
  async sign(claims: Claims, header: Claims = {}): Promise<string> {
    const { key } = this.#keys;
    return sign(claims, key.privateKey, { alg: 'ES256', kid: String(key.jwk.kid), ...header });
  }

  situation(name: string): Situation {
    const { pushed } = this.issuer(name);
    return {
      ...testClient,
      ...this.#keys,
      issuer: `${this.platformOf(name)}/oidc`,
      now: Math.floor(this.#options.now() / 1000),
      elsewhere: this.elsewhere,
      earlierNonce: pushed.at(-2)?.['nonce'] ?? 'earlier',
      strangeCode: this.#issue(name, { nonce: 'of-somebody-else', code_challenge: 'of-somebody-else' }, 'penyerang'),
    };
  }

  async #listen(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer(listener);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(String(request.url), this.url);
    const [, name = '', ...rest] = url.pathname.split('/');
    const path = `/${rest.join('/')}`;
    const record = this.issuer(name);
    const endpoint = endpoints[path];
    if (endpoint !== undefined) record.calls[endpoint] += 1;
    const reply = endpoint && record.mode?.reply?.[endpoint];
    if (reply) return reply(response, request, this.situation(name));
    const body = new URLSearchParams(request.method === 'POST' && path.startsWith('/oidc/') ? await text(request) : '');
    if (path === '/oidc/auth') return this.#authorize(name, url, response);
    if (path === '/oidc/par') return send(response, 201, this.#push(name, body));
    if (path === '/oidc/token') return this.#token(name, request, response, body);
    if (path === '/oidc/revoke') return this.#revoke(record, body, response);
    if (path === '/oidc/keys') return send(response, 200, { keys: this.#keySet(name) });
    if (path === '/oidc/.well-known/openid-configuration') return send(response, 200, this.#metadata(name));
    if (path === '/me') return send(response, 200, { kind: 'citizen', maskedId: '317101******0001' });
    return this.platform(request, response, path);
  }

  #metadata(name: string): Claims {
    const issuer = `${this.platformOf(name)}/oidc`;
    const honest = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      pushed_authorization_request_endpoint: `${issuer}/par`,
      end_session_endpoint: `${issuer}/end`,
      revocation_endpoint: `${issuer}/revoke`,
      authorization_response_iss_parameter_supported: true,
      id_token_signing_alg_values_supported: ['ES256', 'RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
    };
    return this.issuer(name).mode?.metadata?.(honest, this.situation(name)) ?? honest;
  }

  #keySet(name: string): readonly object[] {
    const keys = [this.#keys.key.jwk, this.#keys.secondKey.jwk];
    return this.issuer(name).mode?.keySet?.(keys, this.situation(name)) ?? keys;
  }

  #push(name: string, body: URLSearchParams): Claims {
    const { pushed } = this.issuer(name);
    pushed.push(Object.fromEntries(body));
    return { request_uri: `urn:test:${pushed.length - 1}`, expires_in: 60 };
  }

  #issue(name: string, parameters: Readonly<Record<string, string>>, sub: string): string {
    const code = randomBytes(16).toString('hex');
    this.issuer(name).codes.set(code, { parameters, sub });
    return code;
  }

  #authorize(name: string, url: URL, response: ServerResponse): void {
    const record = this.issuer(name);
    record.calls.authorization += 1;
    const parameters = record.pushed[Number(url.searchParams.get('request_uri')?.split(':').at(-1))] ?? {};
    const answer = new URLSearchParams({
      code: this.#issue(name, parameters, record.person.sub),
      state: String(parameters['state']),
      iss: `${this.platformOf(name)}/oidc`,
    });
    record.mode?.answer?.(answer, this.situation(name));
    response.writeHead(303, { location: `${parameters['redirect_uri']}?${answer}` }).end();
  }

  async #token(name: string, request: IncomingMessage, response: ServerResponse, body: URLSearchParams): Promise<void> {
    const record = this.issuer(name);
    if (!isTestClient(request.headers.authorization)) return send(response, 401, { error: 'invalid_client' });
    if (body.get('grant_type') === 'refresh_token') return this.#refresh(record, body, response);
    const code = String(body.get('code'));
    const issued = record.codes.get(code);
    record.codes.delete(code);
    const challenge = createHash('sha256')
      .update(String(body.get('code_verifier')))
      .digest('base64url');
    const provesKey = issued?.parameters['code_challenge'] === challenge || record.mode?.ignoresPkce;
    if (!issued || !provesKey) return send(response, 400, { error: 'invalid_grant' });
    const situation = this.situation(name);
    const honest = { ...this.#tokens(record, issued.sub), id_token: await this.#idToken(name, issued, situation) };
    send(response, 200, record.mode?.token?.(honest, situation) ?? honest);
  }

  #refresh(record: IssuerRecord, body: URLSearchParams, response: ServerResponse): void {
    record.calls.refresh += 1;
    const known = record.refreshTokens.get(String(body.get('refresh_token')));
    if (known === undefined || known.used) {
      // used twice: stolen, says RFC 9700, and the whole family goes
      record.refreshTokens.clear();
      return send(response, 400, { error: 'invalid_grant' });
    }
    known.used = true;
    send(response, 200, this.#tokens(record, known.sub));
  }

  #tokens(record: IssuerRecord, sub: string): Claims {
    const refresh_token = `r-${randomBytes(8).toString('hex')}`;
    record.refreshTokens.set(refresh_token, { sub, used: false });
    const access_token = `a-${sub}-${randomBytes(8).toString('hex')}`;
    return { access_token, token_type: 'Bearer', expires_in: record.tokenLife, refresh_token };
  }

  async #idToken(name: string, { parameters, sub }: Issued, situation: Situation): Promise<string> {
    const { person, mode, authTime } = this.issuer(name);
    const { issuer, clientId, now, key } = situation;
    const nonce = parameters['nonce'];
    const times = { iat: now, exp: now + 300, auth_time: authTime ?? now };
    const honest = { iss: issuer, aud: clientId, ...person, ...times, sub, nonce };
    const claims = mode?.claims?.(honest, situation) ?? honest;
    if (mode?.idToken) return mode.idToken(claims, situation);
    const plain = { alg: 'ES256', kid: key.jwk.kid };
    const header = mode?.header?.(plain, situation) ?? plain;
    return sign(claims, key.privateKey, { alg: 'ES256', ...header });
  }

  #revoke(record: IssuerRecord, body: URLSearchParams, response: ServerResponse): void {
    record.revoked.push(String(body.get('token')));
    response.writeHead(200).end();
  }
}

const endpoints: Readonly<Record<string, Endpoint>> = {
  '/oidc/.well-known/openid-configuration': 'discovery',
  '/oidc/keys': 'keys',
  '/oidc/par': 'pushed',
  '/oidc/token': 'token',
  '/oidc/revoke': 'revoke',
  '/me': 'me',
};

/** RFC 6749, 2.3.1: both halves are form-encoded. */
function isTestClient(authorization = ''): boolean {
  const [id = '', secret = ''] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
    .toString()
    .split(':');
  return decodeURIComponent(id) === testClient.clientId && decodeURIComponent(secret) === testClient.clientSecret;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function text(request: IncomingMessage): Promise<string> {
  let whole = '';
  for await (const chunk of request) whole += String(chunk);
  return whole;
}
