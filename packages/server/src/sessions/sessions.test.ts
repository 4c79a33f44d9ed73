import { problemName, type Problem, type Session } from '@layan/contract';
import { sessionSchema } from '@layan/contract/schemas';
import { describe, expect, it } from 'vitest';
import { memoryStore, type StoredRecord } from '../bff/index.js';
import { Visitor, type Site } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();

const session = async (visitor: Visitor): Promise<Session> =>
  sessionSchema.strict().parse(await (await visitor.call('/layan/session')).json());

async function signedIn(site: Site): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn();
  return visitor;
}

describe('a session', () => {
  it('says who is signed in, and nothing that could be used elsewhere', async () => {
    const visitor = await signedIn(world.site());
    const reply = await session(visitor);
    expect(reply).toEqual({
      signedIn: true,
      name: 'Sari Contoh',
      maskedId: '317101******0001',
      assurance: 'substantial',
      expiresAt: new Date(world.clock.now() + 30 * 60_000).toISOString(),
      secondsLeft: 30 * 60,
      csrf: expect.stringMatching(/^[A-Za-z0-9_-]{40,100}$/) as string,
      parked: false,
    });
    expect((await session(visitor)).csrf).not.toBe(reply.csrf);
  });

  it('says that nobody is', async () => {
    expect(await session(new Visitor(world.site()))).toEqual({
      signedIn: false,
      name: null,
      maskedId: null,
      assurance: null,
      expiresAt: null,
      secondsLeft: null,
      csrf: null,
      parked: false,
    });
  });

  it('begins without a masked number when the platform does not answer', async () => {
    const site = world.site();
    site.issuer.mode = { reply: { me: (response) => response.destroy() } };
    const visitor = await signedIn(site);
    expect(await session(visitor)).toMatchObject({ signedIn: true, maskedId: null });
  });

  it('gets a new id at each sign-in, and the old one is worth nothing', async () => {
    const site = world.site();
    const visitor = await signedIn(site);
    const old = visitor.copy();
    expect((await session(old)).signedIn).toBe(true);
    site.issuer.person.acr = 'high';
    await visitor.signIn('/', '&assurance=high');
    expect((await session(visitor)).signedIn).toBe(true);
    expect((await session(old)).signedIn).toBe(false);
  });

  it('does not begin under an id that the browser brought along', async () => {
    const visitor = new Visitor(world.site());
    const chosen = 'A'.repeat(43);
    visitor.jar.set('__Host-layan', chosen);
    await visitor.signIn();
    expect(visitor.jar.get('__Host-layan')).not.toBe(chosen);
  });

  it('ends half an hour after the last call; asking for it is none', async () => {
    const visitor = await signedIn(world.site());
    world.clock.advance(29 * 60);
    expect((await visitor.call('/layan/api/services')).status).toBe(404);
    world.clock.advance(29 * 60);
    expect((await session(visitor)).signedIn).toBe(true);
    world.clock.advance(60);
    expect((await session(visitor)).signedIn).toBe(false);
    expect((await visitor.call('/layan/api/drafts', { method: 'POST' })).status).toBe(403);
  });

  it('ends twelve hours after sign-in however much is called', async () => {
    const site = world.site();
    site.issuer.tokenLife = 24 * 3600;
    const visitor = await signedIn(site);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      await visitor.call('/layan/api/services');
      world.clock.advance(20 * 60);
    }
    expect((await session(visitor)).signedIn).toBe(true);
    await visitor.call('/layan/api/services');
    world.clock.advance(20 * 60);
    expect((await session(visitor)).signedIn).toBe(false);
  });

  it('opens under an older secret, and not under another one', async () => {
    const store = memoryStore({ clock: world.clock });
    const secrets = ['lama-lama-lama-lama-lama-lama-lama', 'baru-baru-baru-baru-baru-baru-baru'] as const;
    const before = world.site({ store, secret: secrets[0] });
    const visitor = await signedIn(before);
    const after = (secret: string | readonly string[]) =>
      session(visitor.copy(world.site({ store, secret }, before.name)));
    expect((await after([secrets[1], secrets[0]])).signedIn).toBe(true);
    expect((await after(secrets[1])).signedIn).toBe(false);
  });

  it('leaves nothing readable in the store', async () => {
    const kept: unknown[] = [];
    const memory = memoryStore({ clock: world.clock });
    const store = {
      ...memory,
      add(key: string, record: StoredRecord) {
        kept.push(key, record);
        return memory.add(key, record);
      },
    };
    const site = world.site({ store });
    const visitor = await signedIn(site);
    const [refreshToken] = site.issuer.refreshTokens.keys();
    const secrets = ['Sari Contoh', '"sari"', 'a-sari-', '317101***', refreshToken, visitor.jar.get('__Host-layan')];
    const text = JSON.stringify(kept);
    for (const secret of secrets) expect(text).not.toContain(String(secret));
  });
});

describe('a store that fails', () => {
  const failing = { ...memoryStore(), add: () => Promise.reject(new Error('personal: Sari Contoh')) };

  it('signs nobody in, and says that the fault is ours', async () => {
    const site = world.site({ store: failing });
    const visitor = new Visitor(site);
    const reply = await visitor.signIn();
    expect([reply.status, visitor.isSignedIn]).toEqual([500, false]);
    expect(site.log).toEqual([{ level: 'error', event: 'sign_in_failed', reason: 'internal', code: 'Error' }]);
  });

  it('is a problem of ours to a page', async () => {
    const store = { ...memoryStore({ clock: world.clock }), get: () => Promise.reject(new Error('personal')) };
    const site = world.site({ store });
    const visitor = new Visitor(site);
    visitor.jar.set('__Host-layan', 'A'.repeat(43));
    const reply = await visitor.call('/layan/session');
    expect([reply.status, await reply.json()]).toMatchObject([500, { type: 'urn:layan:problem:internal' }]);
    expect(site.log).toEqual([{ level: 'error', event: 'failed', code: 'Error' }]);
  });
});

describe('cookies', () => {
  it('are bound to the host, hidden from scripts, and small', async () => {
    const visitor = await signedIn(world.site());
    await visitor.write('/layan/park', { headers: { 'content-type': 'application/json' }, body: '{}' });
    await visitor.write('/layan/logout');
    expect(visitor.setCookies.length).toBeGreaterThan(4);
    for (const header of visitor.setCookies) {
      expect(header).toMatch(
        /^__Host-layan(-tx|-parked|-out)?=[A-Za-z0-9_-]*; Path=\/; Secure; HttpOnly; SameSite=Lax(; Max-Age=0)?$/,
      );
      expect(header.length).toBeLessThanOrEqual(4096);
    }
  });
});

describe('forged calls', () => {
  const problem = async (reply: Response) => problemName(((await reply.json()) as Problem).type);
  const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['another origin', { origin: 'https://jahat.contoh' }],
    ['a sibling site', { origin: 'https://lain.kantor.contoh', 'sec-fetch-site': 'same-site' }],
    ['no origin at all', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['the same name over http', { origin: 'http://kantor.contoh' }],
  ];
  const unsafe = [
    ['POST', '/layan/logout'],
    ['POST', '/layan/park'],
    ['POST', '/layan/api/drafts'],
    ['PATCH', '/layan/api/drafts/d1'],
    ['DELETE', '/layan/api/drafts/d1'],
    ['POST', '/layan/files'],
    ['PATCH', '/layan/files/f1'],
  ] as const;

  it.each(unsafe)('are refused: %s %s', async (method, path) => {
    const visitor = await signedIn(world.site());
    const { csrf } = await session(visitor);
    for (const [, headers] of foreign) {
      const reply = await visitor.call(path, { method, headers: { 'layan-csrf': String(csrf), ...headers } });
      expect([reply.status, await problem(reply)]).toEqual([403, 'forbidden']);
    }
    const strange = await session(await signedIn(world.site()));
    for (const token of [undefined, '', 'AAAA', String(strange.csrf), `${csrf}A`, 'A'.repeat(5000)]) {
      const reply = await visitor.call(path, { method, headers: token === undefined ? {} : { 'layan-csrf': token } });
      expect([reply.status, await problem(reply)]).toEqual([403, 'csrf-stale']);
    }
    expect((await session(visitor)).signedIn).toBe(true);
  });

  it('are refused when nothing says where they came from', async () => {
    const site = world.site();
    const visitor = await signedIn(site);
    const { csrf } = await session(visitor);
    const reply = await site.bff.handle(
      new Request('https://kantor.contoh/layan/logout', {
        method: 'POST',
        headers: { cookie: `__Host-layan=${visitor.jar.get('__Host-layan')}`, 'layan-csrf': String(csrf) },
      }),
    );
    expect(reply.status).toBe(403);
  });

  it.each(['/layan/session', '/layan/park', '/layan/api/me', '/layan/files/f1'])(
    'may not even read: GET %s',
    async (path) => {
      const visitor = await signedIn(world.site());
      for (const [, headers] of foreign) expect((await visitor.call(path, { headers })).status).toBe(403);
    },
  );
});
