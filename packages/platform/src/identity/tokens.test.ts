import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxCitizens, sandboxOfficers, sandboxPassword } from '../sandbox/people.js';
import { Browser, hiddenFields } from '../testing/browser.js';
import { startPlatform, type TestPlatform } from '../testing/platform.js';
import { apiResource } from './claims.js';

const [sari] = sandboxCitizens;
const redirectUri = 'https://dinas.contoh/kembali';
const insecure = { [oauth.allowInsecureRequests]: true };
const client: oauth.Client = { client_id: 'situs-contoh' };

let platform: TestPlatform;
let server: oauth.AuthorizationServer;
beforeAll(async () => {
  platform = await startPlatform({
    limits: { signIns: 100_000, requests: 100_000, posts: 100_000 },
    clients: [{ client_id: client.client_id, client_name: 'Dinas Contoh', redirect_uris: [redirectUri] }],
  });
  const issuer = new URL(`${platform.url}/oidc`);
  server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
});
afterAll(() => platform.close());

interface Flow {
  readonly dpop?: oauth.DPoPHandle;
  readonly scope?: string;
  readonly browser?: Browser;
  /** Leaves PKCE out. */
  readonly withoutPkce?: boolean;
}

/** The whole way of a public client: pushed request, sign-in, code, tokens. */
async function authorize({
  dpop,
  scope = 'openid profile layan',
  browser = new Browser(platform.url),
  withoutPkce,
}: Flow) {
  const verifier = oauth.generateRandomCodeVerifier();
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const parameters = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    resource: apiResource,
    state,
    nonce,
    ...(withoutPkce
      ? {}
      : { code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }),
  });
  const options = { ...insecure, ...(dpop ? { DPoP: dpop } : {}) };
  const pushed = await oauth.processPushedAuthorizationResponse(
    server,
    client,
    await oauth.pushedAuthorizationRequest(server, client, oauth.None(), parameters, options),
  );
  const address = new URL(server.authorization_endpoint as string);
  address.search = new URLSearchParams({ client_id: client.client_id, request_uri: pushed.request_uri }).toString();
  const asked = await browser.get(address.pathname + address.search);
  const fields = { ...hiddenFields(asked.text, asked.address), nik: sari?.nik ?? '', password: sandboxPassword };
  const back = await browser.post(asked.address, fields);
  const callback = oauth.validateAuthResponse(server, client, new URL(back.address), state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    callback,
    redirectUri,
    verifier,
    options,
  );
  const again = () =>
    oauth.authorizationCodeGrantRequest(server, client, oauth.None(), callback, redirectUri, verifier, options);
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, answer, insecure);
  return { tokens, claims: oauth.getValidatedIdTokenClaims(tokens), asked, browser, again };
}

const me = (init: RequestInit): Promise<Response> => fetch(`${platform.url}/me`, init);
const bearer = (token: string, scheme = 'Bearer') => me({ headers: { authorization: `${scheme} ${token}` } });

describe('tokens for the API', () => {
  it('come by pushed request, PKCE and DPoP, and are good with a proof of the key', async () => {
    const dpop = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
    const { tokens } = await authorize({ dpop });
    expect(tokens.token_type).toBe('dpop');
    const ask = (url = `${platform.url}/me`, method = 'GET') =>
      oauth.protectedResourceRequest(tokens.access_token, method, new URL(url), undefined, undefined, {
        ...insecure,
        DPoP: dpop,
      });
    expect((await ask()).status).toBe(200);
    expect((await ask(`${platform.url}/drafts?limit=1`)).status).toBe(200);
  });

  it('that are bound to a key are refused without its proof', async () => {
    const { tokens } = await authorize({ dpop: oauth.DPoP(client, await oauth.generateKeyPair('ES256')) });
    const replayed = await bearer(tokens.access_token);
    expect(replayed.status).toBe(401);
    expect(replayed.headers.get('www-authenticate')).toContain('invalid_token');
    expect((await bearer(tokens.access_token, 'DPoP')).status).toBe(401);
  });

  it('that are bound to a key are refused with another’s proof, or one made for another request, or used twice', async () => {
    const dpop = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
    const { tokens } = await authorize({ dpop });
    const token = tokens.access_token;
    const proofFor = async (handle: oauth.DPoPHandle, method: string, url: string): Promise<string> => {
      let proof = '';
      const keep = (_address: string, init: { headers: Record<string, string> }) => {
        proof = init.headers['dpop'] ?? '';
        return Promise.resolve(new Response());
      };
      await oauth.protectedResourceRequest(token, method, new URL(url), undefined, undefined, {
        ...insecure,
        DPoP: handle,
        [oauth.customFetch]: keep as never,
      });
      return proof;
    };
    const send = async (proof: string) =>
      (await me({ headers: { authorization: `DPoP ${token}`, dpop: proof } })).status;
    const other = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
    expect(await send(await proofFor(other, 'GET', `${platform.url}/me`))).toBe(401);
    expect(await send(await proofFor(dpop, 'POST', `${platform.url}/me`))).toBe(401);
    expect(await send(await proofFor(dpop, 'GET', `${platform.url}/cases`))).toBe(401);
    expect(await send(await proofFor(dpop, 'GET', 'https://jahat.example/me'))).toBe(401);
    const once = await proofFor(dpop, 'GET', `${platform.url}/me`);
    expect([await send(once), await send(once)]).toEqual([200, 401]);
  });

  it('speak for the person who signed in', async () => {
    const { tokens, claims } = await authorize({});
    const answer = await bearer(tokens.access_token);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain('Sari Wulandari Contoh');
    expect(claims).toMatchObject({ name: 'Sari Wulandari Contoh', acr: 'substantial', birthdate: '1990-03-12' });
  });

  it('end with the session they came from', async () => {
    const { tokens, browser } = await authorize({});
    const page = await browser.get('/oidc/session/end');
    const action = '/oidc/session/end/confirm';
    await browser.post(action, { ...hiddenFields(page.text, action), logout: 'yes' });
    expect((await bearer(tokens.access_token)).status).toBe(401);
  });

  it('are worth nothing when the code is used a second time', async () => {
    const { tokens, again } = await authorize({});
    expect((await again()).status).toBe(400);
    expect((await bearer(tokens.access_token)).status).toBe(401);
  });

  it('are not for clients that may not ask the API', async () => {
    const { tokens } = await authorize({ scope: 'openid profile' });
    expect((await bearer(tokens.access_token)).status).toBe(401);
  });

  it.each(['Bearer', 'Bearer x', 'Basic eDp5', 'Bearer a b', 'DPoP x', ''])('are not «%s»', async (authorization) => {
    expect((await me({ headers: { authorization } })).status).toBe(401);
  });

  it('are asked for: a cookie does not count', async () => {
    const { browser } = await authorize({});
    await browser.get('/permohonan');
    const cookie = [...browser.jar].map(([name, { value }]) => `${name}=${value}`).join('; ');
    expect((await me({ headers: { cookie } })).status).toBe(401);
  });
});

describe('the provider', () => {
  it('tells other clients no identity number, even when they ask', async () => {
    await expect(authorize({ scope: 'openid profile identity' })).rejects.toMatchObject({ error: 'invalid_scope' });
    const { claims } = await authorize({});
    expect(JSON.stringify(claims)).not.toContain(sari?.nik);
  });

  it('insists on PKCE', async () => {
    await expect(authorize({ withoutPkce: true })).rejects.toMatchObject({ error: 'invalid_request' });
  });

  it('signs officers in for the desk alone', async () => {
    const browser = new Browser(platform.url);
    const asked = await browser.get('/meja');
    const [officer] = sandboxOfficers;
    const fields = hiddenFields(asked.text, asked.address);
    await browser.post(asked.address, { ...fields, nik: officer?.username ?? '', password: sandboxPassword });
    const flow = authorize({ browser });
    await expect(flow).resolves.toMatchObject({ claims: { name: 'Sari Wulandari Contoh' } });
  });

  it('lets forms of its page lead to the client that asked, and nowhere else', async () => {
    const { asked } = await authorize({});
    const policy = asked.headers.get('content-security-policy');
    expect(policy).toContain(`form-action 'self' https://dinas.contoh;`);
  });

  it('knows no page or desk request that was not pushed', async () => {
    const browser = new Browser(platform.url);
    const parameters = {
      client_id: 'layan-pages',
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
    };
    const page = await browser.get(`/oidc/auth?${new URLSearchParams(parameters)}`);
    expect(page.address).not.toContain('/identitas/');
  });

  it('publishes what clients need and no private key', async () => {
    const keys = (await (await fetch(server.jwks_uri as string)).json()) as { keys: Record<string, unknown>[] };
    expect(keys.keys.map(({ alg }) => alg).sort()).toEqual(['ES256', 'RS256']);
    expect(keys.keys.flatMap(Object.keys)).not.toContain('d');
    expect(server).toMatchObject({
      issuer: `${platform.url}/oidc`,
      backchannel_logout_supported: true,
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('shows its errors as pages of ours', async () => {
    const page = await new Browser(platform.url).get('/oidc/auth?client_id=tidak-ada');
    expect(page.status).toBe(400);
    expect(page.text).toContain('<html lang="id"');
  });
});
