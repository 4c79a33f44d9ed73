import type { Parked, Session } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import { Visitor, type Site } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();
const parked: Parked = { draft: 'd1', revision: 3, answers: { nama: 'Sari' }, page: 'pemohon' };
const answers = JSON.stringify(parked);
const jsonType = { 'content-type': 'application/json' };

async function signedIn(site: Site): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn();
  return visitor;
}
const csrfOf = async (visitor: Visitor): Promise<string> => String((await sessionOf(visitor)).csrf);
const isParked = async (visitor: Visitor): Promise<boolean> => (await sessionOf(visitor)).parked;
const sessionOf = async (visitor: Visitor) => (await (await visitor.call('/layan/session')).json()) as Session;

/** Parks after the session has ended, as the wizard does. */
async function parkedAfterTheEnd(site: Site, end: (visitor: Visitor) => void): Promise<Visitor> {
  const visitor = await signedIn(site);
  const headers = { ...jsonType, 'layan-csrf': await csrfOf(visitor) };
  end(visitor);
  const reply = await visitor.call('/layan/park', { method: 'POST', headers, body: answers });
  expect(reply.status).toBe(204);
  return visitor;
}
const expire = (): void => world.clock.advance(31 * 60);

describe('answers that could not be saved', () => {
  it('come back once, after the same person has signed in again', async () => {
    const visitor = await parkedAfterTheEnd(world.site(), expire);
    expect((await visitor.call('/layan/park')).status).toBe(401);
    await visitor.signIn();
    expect(await isParked(visitor)).toBe(true);
    const reply = await visitor.call('/layan/park');
    expect(await isParked(visitor)).toBe(false);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await reply.text()).toBe(answers);
    expect((await visitor.call('/layan/park')).status).toBe(204);
    expect(visitor.jar.has('__Host-layan-parked')).toBe(false);
  });

  it('come back once of ten times that are asked for at once', async () => {
    const visitor = await parkedAfterTheEnd(world.site(), () => {});
    const replies = await Promise.all(Array.from({ length: 10 }, () => visitor.copy().call('/layan/park')));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 204)]);
  });

  it('are destroyed unseen when somebody else signs in', async () => {
    const site = world.site();
    const visitor = await parkedAfterTheEnd(site, expire);
    const copy = visitor.jar.get('__Host-layan-parked');
    site.issuer.person.sub = 'budi';
    await visitor.signIn();
    expect(visitor.jar.has('__Host-layan-parked')).toBe(false);
    expect((await visitor.call('/layan/park')).status).toBe(204);

    site.issuer.person.sub = 'sari';
    const owner = await signedIn(site);
    owner.jar.set('__Host-layan-parked', String(copy));
    expect((await owner.call('/layan/park')).status).toBe(204);
  });

  it('are given to nobody else who gets hold of the cookie', async () => {
    const site = world.site();
    const visitor = await parkedAfterTheEnd(site, () => {});
    site.issuer.person.sub = 'budi';
    const thief = await signedIn(site);
    thief.jar.set('__Host-layan-parked', String(visitor.jar.get('__Host-layan-parked')));
    expect((await thief.call('/layan/park')).status).toBe(204);
    expect((await visitor.call('/layan/park')).status).toBe(204);
  });

  it('can be parked after the provider ended the session', async () => {
    const site = world.site();
    const { issuer, clientId, now } = world.provider.situation(site.name);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 60, jti: 'j1', sid: 's1', events };
    const token = await world.provider.sign(claims, { typ: 'logout+jwt' });
    const visitor = await signedIn(site);
    const headers = { ...jsonType, 'layan-csrf': await csrfOf(visitor) };
    const body = new URLSearchParams({ logout_token: token });
    await site.bff.handle(new Request('https://kantor.contoh/layan/backchannel-logout', { method: 'POST', body }));
    expect((await csrfOf(visitor)).length).toBe(4);
    expect((await visitor.call('/layan/park', { method: 'POST', headers, body: answers })).status).toBe(204);
    await visitor.signIn();
    expect(await (await visitor.call('/layan/park')).text()).toBe(answers);
  });

  it('are gone after a quarter of an hour', async () => {
    const visitor = await parkedAfterTheEnd(world.site(), expire);
    world.clock.advance(15 * 60);
    await visitor.signIn();
    expect((await visitor.call('/layan/park')).status).toBe(204);
  });

  it('are gone after signing out', async () => {
    const visitor = await parkedAfterTheEnd(world.site(), () => {});
    await visitor.write('/layan/logout');
    expect(visitor.jar.has('__Host-layan-parked')).toBe(false);
  });

  it('are replaced by what is parked next', async () => {
    const visitor = await signedIn(world.site());
    await visitor.write('/layan/park', { headers: jsonType, body: '{"n":1}' });
    const first = visitor.copy();
    await visitor.write('/layan/park', { headers: jsonType, body: '{"n":2}' });
    expect((await first.call('/layan/park')).status).toBe(204);
    expect(await (await visitor.call('/layan/park')).text()).toBe('{"n":2}');
  });

  it.each([
    ['too large', jsonType, `"${'a'.repeat(64 * 1024)}"`, 413],
    ['no JSON', jsonType, '{"a":', 400],
    ['no text', jsonType, new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['of another type', { 'content-type': 'text/plain' }, '{}', 415],
  ])('are refused when they are %s', async (_name, headers, body, status) => {
    const visitor = await signedIn(world.site());
    expect((await visitor.write('/layan/park', { headers, body })).status).toBe(status);
    expect(visitor.jar.has('__Host-layan-parked')).toBe(false);
  });

  it('fit up to 64 kB', async () => {
    const visitor = await signedIn(world.site());
    const body = `"${'a'.repeat(64 * 1024 - 2)}"`;
    expect((await visitor.write('/layan/park', { headers: jsonType, body })).status).toBe(204);
    expect(await (await visitor.call('/layan/park')).text()).toBe(body);
  });

  it('may be parked only so often', async () => {
    const visitor = await signedIn(world.site({ limits: { parkedTimes: 3 } }));
    const park = () => visitor.write('/layan/park', { headers: jsonType, body: '{}' });
    for (let count = 0; count < 3; count += 1) expect((await park()).status).toBe(204);
    const refused = await park();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  });

  it('cannot be parked without ever having been signed in', async () => {
    const visitor = new Visitor(world.site());
    const reply = await visitor.call('/layan/park', { method: 'POST', headers: jsonType, body: '{}' });
    expect(reply.status).toBe(401);
  });
});
