import type { Session } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import type { Claims } from '../testing/keys.js';
import { unsigned } from '../testing/keys.js';
import { Visitor, type Site } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();

async function signedIn(site: Site): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn();
  return visitor;
}
const isLive = async (visitor: Visitor): Promise<boolean> =>
  ((await (await visitor.call('/layan/session')).json()) as Session).signedIn;

describe('signing out', () => {
  it('ends the session here, gives the tokens back, and says where it ends at the provider', async () => {
    const site = world.site();
    const visitor = await signedIn(site);
    const stolen = visitor.copy();

    const reply = await visitor.write('/layan/logout?return=/halaman');
    const { location } = (await reply.json()) as { location: string };
    const url = new URL(location);
    expect(url.origin + url.pathname).toBe(`${world.provider.platformOf(site.name)}/oidc/end`);
    expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'post_logout_redirect_uri', 'state']);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe('https://kantor.contoh/layan/signed-out');
    expect(visitor.isSignedIn).toBe(false);
    expect(await isLive(stolen)).toBe(false);
    expect(site.issuer.revoked).toHaveLength(1);
  });

  it('comes back to the page it left from, and only with the right state', async () => {
    const visitor = await signedIn(world.site());
    const reply = await visitor.write('/layan/logout?return=/halaman');
    const state = new URL(((await reply.json()) as { location: string }).location).searchParams.get('state');
    const wrong = await visitor.call('/layan/signed-out?state=another');
    expect(wrong.headers.get('location')).toBe('/');
    expect(visitor.jar.has('__Host-layan-out')).toBe(true);
    const right = await visitor.call(`/layan/signed-out?state=${state}`);
    expect(right.headers.get('location')).toBe('/halaman');
    expect(visitor.jar.has('__Host-layan-out')).toBe(false);
  });

  it('asks for credentials next time when the provider was not reached, and takes no older ones', async () => {
    const site = world.site();
    const visitor = await signedIn(site);
    site.issuer.mode = { reply: { discovery: (response) => response.destroy() } };
    await visitor.write('/layan/logout');
    expect(visitor.isSignedIn).toBe(false);
    site.issuer.mode = null;

    site.issuer.authTime = Math.floor(world.clock.now() / 1000) - 3600;
    const refused = await visitor.signIn();
    expect(site.issuer.pushed.at(-1)).toMatchObject({ prompt: 'login', max_age: '0' });
    expect(refused.status).toBe(400);
    expect(visitor.isSignedIn).toBe(false);
    site.issuer.mode = { claims: ({ auth_time: _, ...claims }) => claims };
    expect((await visitor.signIn()).status).toBe(400);

    site.issuer.mode = null;
    site.issuer.authTime = null;
    await visitor.signIn();
    expect(visitor.isSignedIn).toBe(true);
    expect(visitor.jar.has('__Host-layan-out')).toBe(false);
    await visitor.write('/layan/logout?return=/halaman');
  });

  it('leads back to the site when the provider cannot even be asked where', async () => {
    const site = world.site();
    const visitor = await signedIn(site);
    const restarted = visitor.copy(world.site());
    restarted.site.issuer.mode = { reply: { discovery: (response) => response.destroy() } };
    const { csrf } = (await (await visitor.call('/layan/session')).json()) as Session;
    const headers = { 'layan-csrf': String(csrf) };
    const reply = await restarted.call('/layan/logout?return=/halaman', { method: 'POST', headers });
    expect(await reply.json()).toEqual({ location: '/halaman' });
    expect(restarted.jar.has('__Host-layan-out')).toBe(true);
  });

  it('does not keep anybody waiting for a provider that does not answer', async () => {
    const site = world.site({ limits: { provider: 60 } });
    const visitor = await signedIn(site);
    site.issuer.mode = { reply: { revoke: () => {} } };
    const reply = await visitor.write('/layan/logout');
    expect(reply.status).toBe(200);
    expect(visitor.isSignedIn).toBe(false);
    expect(site.log.at(-1)).toMatchObject({ event: 'provider_unreachable' });
  });

  it('is no matter of a link or a picture', async () => {
    const visitor = await signedIn(world.site());
    expect((await visitor.call('/layan/logout')).status).toBe(405);
    expect(await isLive(visitor)).toBe(true);
  });

  it('works for a session that has ended meanwhile', async () => {
    const visitor = await signedIn(world.site());
    const { csrf } = (await (await visitor.call('/layan/session')).json()) as Session;
    world.clock.advance(3600);
    const reply = await visitor.call('/layan/logout', { method: 'POST', headers: { 'layan-csrf': String(csrf) } });
    expect(reply.status).toBe(200);
    expect(visitor.isSignedIn).toBe(false);
  });
});

describe('a sign-out that the provider tells of', () => {
  const logoutEvent = { 'http://schemas.openid.net/event/backchannel-logout': {} };

  const claimsFor = (site: Site): Claims => {
    const { issuer, clientId, now } = world.provider.situation(site.name);
    return {
      iss: issuer,
      aud: clientId,
      iat: now,
      exp: now + 120,
      jti: `${site.name}-1`,
      sid: 's1',
      events: logoutEvent,
    };
  };
  const sign = (claims: Claims, header: Claims = {}): Promise<string> =>
    world.provider.sign(claims, { typ: 'logout+jwt', ...header });

  /** As the provider sends it: no cookie, no origin. */
  const tell = (site: Site, token: string, type = 'application/x-www-form-urlencoded'): Promise<Response> =>
    site.bff.handle(
      new Request('https://kantor.contoh/layan/backchannel-logout', {
        method: 'POST',
        headers: { 'content-type': type },
        body: new URLSearchParams({ logout_token: token }).toString(),
      }),
    );

  it('ends every session that belongs to that session of the provider', async () => {
    const site = world.site();
    const visitors = [await signedIn(site), await signedIn(site)];
    site.issuer.person.sid = 's2';
    const elsewhere = await signedIn(site);
    expect((await tell(site, await sign(claimsFor(site)))).status).toBe(200);
    for (const visitor of visitors) expect(await isLive(visitor)).toBe(false);
    expect(await isLive(elsewhere)).toBe(true);
  });

  it('ends every session of the person when no session is named', async () => {
    const site = world.site();
    const visitors = [await signedIn(site), await signedIn(site)];
    site.issuer.person.sub = 'budi';
    const other = await signedIn(site);
    const { sid: _, ...claims } = claimsFor(site);
    expect((await tell(site, await sign({ ...claims, sub: 'sari' }))).status).toBe(200);
    for (const visitor of visitors) expect(await isLive(visitor)).toBe(false);
    expect(await isLive(other)).toBe(true);
  });

  it('is believed once', async () => {
    const site = world.site();
    const token = await sign(claimsFor(site));
    expect((await tell(site, token)).status).toBe(200);
    const visitor = await signedIn(site);
    const again = await tell(site, token);
    expect([again.status, await again.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect(await isLive(visitor)).toBe(true);
  });

  const hostile: Readonly<Record<string, (claims: Claims) => string | Promise<string>>> = {
    'has no signature': (claims) => unsigned({ alg: 'none', typ: 'logout+jwt' }, claims),
    'is signed by a stranger': async (claims) => `${(await sign(claims)).slice(0, -86)}${'A'.repeat(86)}`,
    'names a key of its own': (claims) => sign(claims, { kid: 'k99' }),
    'is for another client': (claims) => sign({ ...claims, aud: 'another-client' }),
    'is of another issuer': (claims) => sign({ ...claims, iss: 'https://provider.example' }),
    'is old': (claims) => sign({ ...claims, iat: Number(claims['iat']) - 3600 }),
    'has expired': (claims) => sign({ ...claims, exp: Number(claims['iat']) - 120 }),
    'has no time': ({ iat: _, ...claims }) => sign(claims),
    'has no event': ({ events: _, ...claims }) => sign(claims),
    'has another event': (claims) => sign({ ...claims, events: { 'http://schemas.openid.net/event/other': {} } }),
    'has an event that is no object': (claims) => sign({ ...claims, events: [Object.keys(logoutEvent)[0]] }),
    'has a nonce': (claims) => sign({ ...claims, nonce: 'n1' }),
    'has no id': ({ jti: _, ...claims }) => sign(claims),
    'names nobody': ({ sid: _, ...claims }) => sign(claims),
    'is an ID token': (claims) => sign(claims, { typ: 'JWT' }),
    'has no type': (claims) => world.provider.sign(claims),
    'is no token': () => 'hello',
    'is empty': () => '',
    'is endless': (claims) => sign({ ...claims, more: 'a'.repeat(20_000) }),
  };

  it.each(Object.entries(hostile))('is refused when its token %s', async (_name, token) => {
    const site = world.site();
    const visitor = await signedIn(site);
    const reply = await tell(site, await token(claimsFor(site)));
    expect(reply.status).toBe(400);
    expect(await isLive(visitor)).toBe(true);
    world.clock.advance(61);
    expect((await tell(site, await sign(claimsFor(site)))).status).toBe(200);
    expect(await isLive(visitor)).toBe(false);
  });

  it('is refused as JSON', async () => {
    const site = world.site();
    expect((await tell(site, await sign(claimsFor(site)), 'application/json')).status).toBe(400);
  });

  it('asks to be told again while the keys cannot be had', async () => {
    const site = world.site();
    site.issuer.mode = { reply: { keys: (response) => response.destroy() } };
    expect((await tell(site, await sign(claimsFor(site)))).status).toBe(503);
  });
});
