import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { RelyingParty } from './relying-party.js';

const issuer = 'http://masuk.contoh/oidc';
const now = (): number => Math.floor(Date.now() / 1000);

let keys: CryptoKeyPair;
let foreign: CryptoKeyPair;
beforeAll(async () => {
  [keys, foreign] = (await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')])) as [
    CryptoKeyPair,
    CryptoKeyPair,
  ];
});

type Sign = (claims: JWTPayload, typ?: string) => Promise<string>;

const honestly: Sign = (claims, typ) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k', ...(typ ? { typ } : {}) }).sign(keys.privateKey);
const withForeignKey: Sign = (claims, typ) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k', ...(typ ? { typ } : {}) }).sign(foreign.privateKey);
const withSecret: Sign = (claims) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode('rahasia-klien-yang-cukup-panjang'));
const unsigned: Sign = (claims) => Promise.resolve(new UnsecuredJWT(claims).encode());

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** A provider that answers as it is told to. */
function party(idToken: () => Promise<string | undefined>): RelyingParty {
  const answers: Record<string, () => Promise<Response>> = {
    '/oidc/.well-known/openid-configuration': () =>
      Promise.resolve(
        json({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          pushed_authorization_request_endpoint: `${issuer}/request`,
          end_session_endpoint: `${issuer}/session/end`,
          authorization_response_iss_parameter_supported: true,
        }),
      ),
    '/oidc/request': () =>
      Promise.resolve(
        new Response(JSON.stringify({ request_uri: 'urn:a', expires_in: 60 }), {
          status: 201,
          headers: { 'content-type': 'application/json' },
        }),
      ),
    '/oidc/jwks': async () =>
      json({ keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'ES256', use: 'sig', kid: 'k' }] }),
    '/oidc/token': async () =>
      json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await idToken() }),
  };
  return new RelyingParty({
    issuer,
    clientId: 'halaman',
    clientSecret: 'rahasia-klien-yang-cukup-panjang',
    redirectUri: 'http://layan.contoh/masuk/kembali',
    signedOutUri: 'http://layan.contoh/keluar/selesai',
    scope: 'openid',
    fetch: (url) => {
      const answer = answers[new URL(url as string).pathname];
      return answer ? answer() : Promise.reject(new Error(`Nobody asked for ${url as string}`));
    },
  });
}

interface Lie {
  readonly claims?: JWTPayload;
  readonly sign?: Sign;
  readonly callback?: Readonly<Record<string, string | null>>;
}

async function signIn({ claims = {}, sign = honestly, callback = {} }: Lie) {
  let nonce = '';
  const honest = () => ({
    iss: issuer,
    aud: 'halaman',
    sub: 'sari',
    iat: now(),
    exp: now() + 300,
    nonce,
    name: 'Sari',
  });
  const relying = party(() => sign({ ...honest(), ...claims }));
  const { pending } = await relying.begin('/layanan', false);
  nonce = pending.nonce;
  const back = new URL('http://layan.contoh/masuk/kembali');
  for (const [name, value] of Object.entries({ code: 'c', state: pending.state, iss: issuer, ...callback })) {
    if (value !== null) back.searchParams.set(name, value);
  }
  return relying.finish(back, pending);
}

describe('what a provider says of who signed in', () => {
  it('is believed when everything is in order', async () => {
    expect(await signIn({})).toMatchObject({ sub: 'sari', name: 'Sari' });
  });

  const lies: Readonly<Record<string, Lie>> = {
    'signed by another key': { sign: withForeignKey },
    'not signed': { sign: unsigned },
    'signed with the client’s secret': { sign: withSecret },
    'issued a week ago': { claims: { iat: now() - 7 * 86_400 } },
    'issued ten minutes from now': { claims: { iat: now() + 600 } },
    expired: { claims: { exp: now() - 60 } },
    'for another client': { claims: { aud: 'lain' } },
    'from another issuer': { claims: { iss: 'http://jahat.example' } },
    'with another nonce': { claims: { nonce: 'lain' } },
    'with no nonce': { claims: { nonce: undefined } },
    'about nobody': { claims: { sub: undefined } },
    'answered with another state': { callback: { state: 'lain' } },
    'answered with no state': { callback: { state: null } },
    'answered by another issuer': { callback: { iss: 'http://jahat.example' } },
    'answered by nobody who says so': { callback: { iss: null } },
    'refused by the provider': { callback: { error: 'server_error', code: null } },
  };

  it.each(Object.entries(lies))('is not believed when it is %s', async (_name, lie) => {
    await expect(signIn(lie)).rejects.toThrow();
  });
});

describe('a logout token', () => {
  const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const honest = () => ({
    iss: issuer,
    aud: 'halaman',
    iat: now(),
    exp: now() + 120,
    jti: 'j',
    sid: 'sid-1',
    events: event,
  });
  const end = async (claims: JWTPayload = {}, sign = honestly, typ = 'logout+jwt'): Promise<string> =>
    party(() => Promise.resolve(undefined)).endedSession(await sign({ ...honest(), ...claims }, typ));

  it('names the session that ends', async () => {
    expect(await end()).toBe('sid-1');
  });

  it.each([
    ['for another client', { aud: 'lain' }],
    ['from another issuer', { iss: 'http://jahat.example' }],
    ['that is old', { iat: now() - 3600, exp: now() + 60 }],
    ['that has expired', { exp: now() - 3600 }],
    ['that names no session', { sid: undefined }],
    ['that is no logout', { events: {} }],
    ['with a nonce, as an ID token has', { nonce: 'n' }],
  ])('%s is refused', async (_name, claims) => {
    await expect(end(claims)).rejects.toThrow();
  });

  it('that is not signed by the provider, or is another kind of token, is refused', async () => {
    await expect(end({}, withForeignKey)).rejects.toThrow();
    await expect(end({}, withSecret)).rejects.toThrow();
    await expect(end({}, unsigned)).rejects.toThrow();
    await expect(end({}, honestly, 'JWT')).rejects.toThrow();
  });
});
