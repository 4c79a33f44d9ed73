/** The session of `@layan/client` against this handler: both keep to one contract. */
import { parkedSchema, sessionSchema } from '@layan/contract/schemas';
import { createSession, isNotSignedInError, type SessionHandle } from '@layan/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { origin, Visitor, type Site } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();
const parked = { draft: 'd1', revision: 3, answers: { nama: 'Sari' }, page: 'pemohon' };

beforeEach(() => vi.stubGlobal('location', new URL(`${origin}/halaman`)));
afterEach(() => vi.unstubAllGlobals());

async function signedIn(site: Site = world.site()): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn();
  return visitor;
}

/** What a page in that browser has. */
function pageOf(visitor: Visitor): SessionHandle {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    const { method, headers } = request;
    return visitor.call(pathname + search, { method, headers: Object.fromEntries(headers), ...(body && { body }) });
  };
  return createSession({ path: '/layan', fetch });
}

describe('the session of a page', () => {
  it('is read, and read again when it has ended', async () => {
    const session = pageOf(await signedIn());
    expect(sessionSchema.strict().parse(await session.read())).toMatchObject({ signedIn: true, name: 'Sari Contoh' });
    world.clock.advance(31 * 60);
    expect((await session.read()).signedIn).toBe(false);
  });

  it('parks what could not be saved after it has ended, for the next one of the same person', async () => {
    const visitor = await signedIn();
    const session = pageOf(visitor);
    await session.read();
    world.clock.advance(31 * 60);
    await session.read();
    await session.park(parked);
    await expect(session.takeParked()).rejects.toSatisfy(isNotSignedInError);
    await visitor.signIn();
    const next = pageOf(visitor);
    expect(parkedSchema.parse(await next.takeParked())).toEqual(parked);
    expect(await next.takeParked()).toBeNull();
  });

  it('goes on with the token of the next one when the same person signs in again in another tab', async () => {
    const site = world.site();
    const visitor = await signedIn(site);
    const session = pageOf(visitor);
    await session.read();
    site.issuer.person.acr = 'high';
    await visitor.signIn('/', '&assurance=high');
    await session.park(parked);
    expect(await session.takeParked()).toEqual(parked);
  });

  it('leads to sign-in, and to the provider when it is signed out of', async () => {
    const visitor = await signedIn();
    const session = pageOf(visitor);
    await session.read();
    expect(await session.signOut('/halaman')).toMatch(
      new RegExp(`^${world.provider.platformOf(visitor.site.name)}/oidc/end`),
    );
    expect([visitor.isSignedIn, (await session.read()).signedIn]).toEqual([false, false]);
    const reply = await visitor.call(session.signInUrl('/halaman'));
    expect([reply.status, reply.headers.get('location')]).toEqual([303, expect.stringMatching(/^http/)]);
  });
});
