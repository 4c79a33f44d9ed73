import type { Session } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import { memoryStore, type SessionStore } from '../bff/index.js';
import { Visitor, type Site } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();

/** Signs in at a site whose access tokens live ten minutes, and lets nine and a half go by. */
async function almostExpired(site: Site): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn();
  world.clock.advance(571);
  return visitor;
}
const isLive = async (visitor: Visitor): Promise<boolean> =>
  ((await (await visitor.call('/layan/session')).json()) as Session).signedIn;

/** The platform says which token it was called with. */
const echo = (): void => {
  world.provider.platform = (request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ authorization: request.headers.authorization ?? null }));
};
const tokenOf = async (reply: Response): Promise<string> =>
  String(((await reply.json()) as { authorization: string | null }).authorization);

describe('an access token that is about to end', () => {
  it('is replaced once for fifty calls at the same time', async () => {
    echo();
    const memory = memoryStore({ clock: world.clock });
    const added: string[] = [];
    const store: SessionStore = {
      ...memory,
      add(key, record) {
        added.push(key);
        return memory.add(key, record);
      },
    };
    const site = world.site({ store });
    const visitor = await almostExpired(site);
    added.length = 0;
    const replies = await Promise.all(Array.from({ length: 50 }, () => visitor.call('/layan/api/drafts')));
    const tokens = new Set(await Promise.all(replies.map(tokenOf)));
    expect(tokens.size).toBe(1);
    // one of them asks the other processes, not all fifty
    expect(added).toHaveLength(1);
    expect(site.issuer.calls.refresh).toBe(1);
    expect(await isLive(visitor)).toBe(true);
  });

  it('is replaced again and again', async () => {
    echo();
    const site = world.site();
    const visitor = await almostExpired(site);
    const seen = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      seen.add(await tokenOf(await visitor.call('/layan/api/drafts')));
      world.clock.advance(571);
    }
    expect(seen.size).toBe(5);
    expect(site.issuer.calls.refresh).toBe(5);
  });

  it('is replaced once by two processes that share the store', async () => {
    echo();
    const store = memoryStore({ clock: world.clock });
    const site = world.site({ store });
    const visitor = await almostExpired(site);
    const other = visitor.copy(world.site({ store }, site.name));
    const calls = Array.from({ length: 20 }, (_, index) => (index % 2 ? visitor : other).call('/layan/api/drafts'));
    const tokens = new Set(await Promise.all((await Promise.all(calls)).map(tokenOf)));
    expect(tokens.size).toBe(1);
    expect(site.issuer.calls.refresh).toBe(1);
  });

  it('ends the session when the provider takes the refresh token no more', async () => {
    echo();
    const site = world.site();
    const visitor = await almostExpired(site);
    site.issuer.refreshTokens.clear();
    const reply = await visitor.write('/layan/api/drafts', { body: '{}' });
    expect(reply.status).toBe(401);
    expect(await reply.json()).toMatchObject({ type: 'urn:layan:problem:not-signed-in' });
    expect(await isLive(visitor)).toBe(false);
  });

  it('keeps the session when the provider cannot be reached', async () => {
    echo();
    const site = world.site();
    const visitor = await almostExpired(site);
    site.issuer.mode = { reply: { token: (response) => response.destroy() } };
    const reply = await visitor.call('/layan/api/drafts');
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5']);
    site.issuer.mode = null;
    expect((await visitor.call('/layan/api/drafts')).status).toBe(200);
    expect(await isLive(visitor)).toBe(true);
  });

  it('does not bring a session back that was signed out meanwhile', async () => {
    echo();
    const site = world.site();
    const visitor = await almostExpired(site);
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      site.issuer.mode = {
        reply: {
          token: (response) => {
            answer = () =>
              response
                .writeHead(200, { 'content-type': 'application/json' })
                .end('{"access_token":"late","token_type":"Bearer","refresh_token":"late-refresh"}');
            resolve();
          },
        },
      };
    });
    const copy = visitor.copy();
    const call = copy.call('/layan/api/drafts');
    await asked;
    await visitor.write('/layan/logout');
    answer();
    expect(await tokenOf(await call)).toBe('null');
    expect(await isLive(copy)).toBe(false);
    expect(site.issuer.revoked).toContain('late-refresh');
  });

  it('ends with the session when there is no refresh token', async () => {
    echo();
    const site = world.site();
    site.issuer.mode = { token: ({ refresh_token: _, ...body }) => body };
    const visitor = await almostExpired(site);
    expect((await visitor.call('/layan/api/drafts')).status).toBe(200);
    world.clock.advance(29);
    expect(await tokenOf(await visitor.call('/layan/api/drafts'))).toBe('null');
    expect(await isLive(visitor)).toBe(false);
  });
});

describe('an access token that the platform refuses', () => {
  /** Refuses the first token it sees. */
  const refuseFirst = (): void => {
    let first: string | undefined;
    world.provider.platform = (request, response) => {
      const { authorization } = request.headers;
      first ??= authorization;
      const status = authorization === first ? 401 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ authorization }));
    };
  };

  it('is replaced, and the call goes through, whatever it was', async () => {
    for (const method of ['GET', 'POST', 'PATCH']) {
      refuseFirst();
      const site = world.site();
      const visitor = new Visitor(site);
      await visitor.signIn();
      const body = method === 'GET' ? {} : { body: '{"a":1}', headers: { 'content-type': 'application/json' } };
      const call =
        method === 'GET' ? visitor.call('/layan/api/drafts') : visitor.write('/layan/api/drafts', { method, ...body });
      expect((await call).status).toBe(200);
      expect(site.issuer.calls.refresh).toBe(1);
    }
  });

  it('ends the session when the next is refused too', async () => {
    world.provider.platform = (_request, response) =>
      response.writeHead(401, { 'content-type': 'application/problem+json' }).end('{}');
    const site = world.site();
    const visitor = new Visitor(site);
    await visitor.signIn();
    expect((await visitor.call('/layan/api/drafts')).status).toBe(401);
    expect(site.issuer.calls.refresh).toBe(1);
    expect(await isLive(visitor)).toBe(false);
  });
});
