import type { Claims } from './keys.js';
import { sign, unsigned } from './keys.js';
import type { Mode, Situation } from './mode.js';

const without = (name: string): Mode => ({
  claims: (claims) => Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name)),
});
const having = (change: (situation: Situation) => Claims): Mode => ({
  claims: (claims, situation) => ({ ...claims, ...change(situation) }),
});
const header = (change: (situation: Situation) => Claims): Mode => ({
  header: (given, situation) => ({ ...given, ...change(situation) }),
});

const minute = 60;
const week = 7 * 24 * 60 * minute;

/** Ways to sign an ID token that must not be believed. */
const signatures: Readonly<Record<string, Mode>> = {
  'alg-none': { idToken: (claims) => unsigned({ alg: 'none' }, claims) },
  'alg-none-signed': { idToken: (claims, { key }) => unsigned({ alg: 'nOnE', kid: key.jwk.kid }, claims, 'AAAA') },
  'alg-hs256-secret': {
    idToken: (claims, { clientSecret }) => sign(claims, Buffer.from(clientSecret.padEnd(32)), { alg: 'HS256' }),
  },
  'alg-hs256-public-key': {
    idToken: (claims, { key }) => sign(claims, Buffer.from(JSON.stringify(key.jwk)), { alg: 'HS256', kid: 'k1' }),
  },
  'alg-other-key': {
    idToken: (claims, { secondKey }) =>
      sign(claims, secondKey.privateKey, { alg: String(secondKey.jwk.alg), kid: String(secondKey.jwk.kid) }),
  },
  'signature-garbage': {
    idToken: (claims, { key }) => unsigned({ alg: 'ES256', kid: key.jwk.kid }, claims, 'A'.repeat(86)),
  },
  'signature-missing': { idToken: (claims, { key }) => unsigned({ alg: 'ES256', kid: key.jwk.kid }, claims) },
  'signature-strange-key': {
    idToken: (claims, { strangeKey }) => sign(claims, strangeKey.privateKey, { alg: 'ES256', kid: 'k1' }),
  },
  'kid-unknown': {
    idToken: (claims, { strangeKey }) => sign(claims, strangeKey.privateKey, { alg: 'ES256', kid: 'k99' }),
  },
  'kid-missing-of-two': {
    keySet: (keys, { strangeKey }) => [...keys, { ...strangeKey.jwk, kid: 'k3' }],
    idToken: (claims, { strangeKey }) => sign(claims, strangeKey.privateKey, { alg: 'ES256' }),
  },
  'key-in-header': {
    idToken: (claims, { strangeKey }) =>
      sign(claims, strangeKey.privateKey, { alg: 'ES256', kid: 'k99', jwk: strangeKey.jwk }),
  },
  'key-address-in-header': {
    idToken: (claims, { strangeKey, elsewhere }) =>
      sign(claims, strangeKey.privateKey, {
        alg: 'ES256',
        kid: 'k99',
        jku: `${elsewhere}/keys`,
        x5u: `${elsewhere}/x`,
      }),
  },
  'header-crit': { idToken: (claims) => unsigned({ alg: 'ES256', kid: 'k1', crit: ['b64'], b64: true }, claims, 'AA') },
  'payload-no-object': { idToken: () => unsigned({ alg: 'ES256', kid: 'k1' }, [], 'A'.repeat(86)) },
  'not-a-token': { idToken: () => 'hello' },
  'typ-access-token': header(() => ({ typ: 'at+jwt' })),
  'typ-logout-token': header(() => ({ typ: 'logout+jwt' })),
};

/** Claims that must not be believed, rightly signed. */
const claims: Readonly<Record<string, Mode>> = {
  'aud-missing': without('aud'),
  'aud-other': having(() => ({ aud: 'another-client' })),
  'aud-with-stranger': having(({ clientId }) => ({ aud: [clientId, 'another-client'] })),
  'aud-with-stranger-azp': having(({ clientId }) => ({ aud: [clientId, 'another-client'], azp: clientId })),
  'azp-other': having(() => ({ azp: 'another-client' })),
  'claim-iss-missing': without('iss'),
  'claim-iss-other': having(() => ({ iss: 'https://provider.example' })),
  'claim-iss-suffix': having(({ issuer }) => ({ iss: `${issuer}.example` })),
  'claim-iss-case': having(({ issuer }) => ({ iss: issuer.toUpperCase() })),
  'claim-iss-slash': having(({ issuer }) => ({ iss: `${issuer}/` })),
  'exp-past': having(({ now }) => ({ exp: now - 2 * minute })),
  'exp-missing': without('exp'),
  'exp-text': having(({ now }) => ({ exp: String(now + 2 * minute) })),
  'iat-missing': without('iat'),
  'iat-week-old': having(({ now }) => ({ iat: now - week })),
  'iat-ahead': having(({ now }) => ({ iat: now + 10 * minute })),
  'nbf-ahead': having(({ now }) => ({ nbf: now + 10 * minute })),
  'nonce-missing': without('nonce'),
  'nonce-wrong': having(() => ({ nonce: 'another' })),
  'nonce-of-earlier': having(({ earlierNonce }) => ({ nonce: earlierNonce })),
  'sub-missing': without('sub'),
  'sub-empty': having(() => ({ sub: '' })),
  'sub-number': having(() => ({ sub: 7 })),
  'sub-endless': having(() => ({ sub: 'a'.repeat(300) })),
};

/** Another token in the place of the ID token. */
const substitutes: Readonly<Record<string, Mode>> = {
  'access-token-instead': { token: (body) => ({ ...body, id_token: body['access_token'] }) },
  'logout-token-instead': {
    idToken: ({ iss, aud, iat, exp, sub }, { key }) =>
      sign(
        { iss, aud, iat, exp, sub, jti: 'j1', events: { 'http://schemas.openid.net/event/backchannel-logout': {} } },
        key.privateKey,
        { alg: 'ES256', kid: 'k1', typ: 'logout+jwt' },
      ),
  },
  'id-token-missing': { token: ({ id_token: _, ...body }) => body },
  'id-token-list': { token: (body) => ({ ...body, id_token: [body['id_token']] }) },
};

export const idTokens: Readonly<Record<string, Mode>> = { ...signatures, ...claims, ...substitutes };
