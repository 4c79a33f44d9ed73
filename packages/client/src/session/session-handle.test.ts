import { type Parked, type Session } from '@layan/contract';
import { sessionSchema } from '@layan/contract/schemas';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNetworkError, isNotSignedInError, isProblemError, isReplyError, isTimeoutError } from '../errors/index.js';
import { examples, jsonReply, ManualClock, TestBff } from '../testing/index.js';
import { createSession } from './session-handle.js';

beforeEach(() => vi.stubGlobal('location', new URL('https://dinas.example/layanan/ktp')));
afterEach(() => vi.unstubAllGlobals());

const other = { ...examples.citizen, name: 'Siti Contoh', maskedId: '317101******0002' };
const parked: Parked = { draft: 'draft-1', revision: 3, answers: { nama: 'Budi' }, page: 'pemohon' };
const calls = ({ requests }: TestBff) => requests.map(({ call }) => call);

describe('a session', () => {
  it('says who is signed in, once it is asked', async () => {
    const bff = new TestBff();
    const session = bff.session();
    expect([session.current, session.csrf()]).toEqual([null, null]);
    const { csrf } = await session.read();
    expect(session.current).toMatchObject({ signedIn: true, name: 'Budi Contoh', maskedId: '317101******0001' });
    expect(sessionSchema.strict().parse(session.current)).toEqual(session.current);
    expect(csrf).toBe(session.csrf());
    expect(bff.requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', 'https://dinas.example/layan/session'],
    ]);
  });

  it('is asked past every cache, with the cookie of this site alone', async () => {
    const bff = new TestBff();
    const asked: Request[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      asked.push(input as Request);
      return bff.fetch(input, init);
    };
    await createSession({ path: '/layan', fetch }).read();
    expect(asked.map(({ cache, credentials, redirect }) => [cache, credentials, redirect])).toEqual([
      ['no-store', 'same-origin', 'manual'],
    ]);
  });

  it('tells listeners when what it says changes, and not for another token', async () => {
    const bff = new TestBff({ clock: new ManualClock() });
    const session = bff.session();
    const listener = vi.fn();
    const stop = session.subscribe(listener);
    await session.read();
    await session.read();
    expect(listener).toHaveBeenCalledTimes(1);
    bff.expire();
    await session.read();
    expect([listener.mock.calls.length, session.current?.signedIn]).toEqual([2, false]);
    stop();
    bff.signIn();
    await session.read();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('goes by the question that was asked last, not by the answer that came last', async () => {
    const bff = new TestBff();
    const session = bff.session();
    let release = () => {};
    bff.fail('readSession', { hold: new Promise<void>((resolve) => (release = resolve)) });
    const late = session.read();
    await vi.waitUntil(() => bff.requests.length === 1);
    bff.expire();
    await session.read();
    release();
    expect((await late).signedIn).toBe(true);
    expect(session.current?.signedIn).toBe(false);
  });

  it.each<unknown>([
    {},
    [],
    { signedIn: 'yes' },
    { signedIn: true, name: null, maskedId: null, assurance: null, expiresAt: null, csrf: null },
    { signedIn: false, name: 5, maskedId: null, assurance: null, expiresAt: null, csrf: null },
  ])('believes no answer of another shape: %j', async (body) => {
    const bff = new TestBff();
    bff.fail('readSession', () => jsonReply(body));
    const session = bff.session();
    await expect(session.read()).rejects.toSatisfy(isReplyError);
    expect(session.current).toBeNull();
  });

  it('fails as every call does: with the network, and in time', async () => {
    const bff = new TestBff();
    const session = createSession({ path: '/layan', fetch: bff.fetch, budget: 20 });
    bff.fail('readSession', 'silent');
    await expect(session.read()).rejects.toSatisfy(isTimeoutError);
    const unreachable = createSession({
      path: '/layan',
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      budget: 1,
    });
    const error = await unreachable.read().catch((caught: unknown) => caught);
    expect(isNetworkError(error) || isTimeoutError(error)).toBe(true);
    expect((error as Error).message).toContain('readSession (GET /session)');
  });

  it.each([
    '',
    'layan',
    '/',
    '//evil.example',
    'https://evil.example/layan',
    'javascript:alert(1)',
    '/layan/',
    '/a/../b',
  ])('is not to be had at %j', (path) =>
    expect(() => createSession({ path })).toThrow(/^path must be a path of the page's own site/),
  );
});

describe('signing in and out', () => {
  it('leads to sign-in and back to a page of this site', () => {
    const session = new TestBff().session();
    expect(session.signInUrl('/layanan/ktp?langkah=2')).toBe('/layan/login?return=%2Flayanan%2Fktp%3Flangkah%3D2');
    expect(session.signInUrl('/layanan', 'high')).toBe('/layan/login?return=%2Flayanan&assurance=high');
  });

  it.each(['//evil.example', 'https://evil.example', 'javascript:alert(1)', '/\\evil.example'])(
    'does not lead back to %s',
    (returnTo) => expect(new TestBff().session().signInUrl(returnTo)).toBe('/layan/login?return='),
  );

  it('signs out with the token, and says where to go', async () => {
    const bff = new TestBff();
    const session = bff.session();
    const { csrf } = await session.read();
    expect(await session.signOut('/layanan')).toBe('https://provider.example/sign-out');
    expect([session.current?.signedIn, session.csrf()]).toEqual([false, null]);
    const sent = bff.requests.at(-1);
    expect(sent?.headers.get('Layan-CSRF')).toBe(csrf);
    expect(sent?.url).toBe('https://dinas.example/layan/logout?return=%2Flayanan');
  });

  it('takes a path of this site to go to, when the provider cannot be reached', async () => {
    const bff = new TestBff();
    bff.fail('signOut', () => jsonReply({ location: '/layanan' }));
    expect(await bff.session().signOut('/layanan')).toBe('https://dinas.example/layanan');
  });

  it.each<unknown>(['javascript:alert(1)', 'data:text/html,x', 'http://[', 7, undefined])(
    'goes nowhere by %j, and has signed out all the same',
    async (location) => {
      const bff = new TestBff();
      const session = bff.session();
      await session.read();
      bff.fail('signOut', () => jsonReply({ location }));
      await expect(session.signOut('/')).rejects.toSatisfy(isReplyError);
      expect(session.current?.signedIn).toBe(false);
    },
  );

  it('signs out when the session has ended by itself, too', async () => {
    const bff = new TestBff();
    const session = bff.session();
    await session.read();
    bff.expire();
    await session.read();
    expect(await session.signOut('/')).toMatch(/^https:/);
  });
});

describe('parking', () => {
  it('keeps what a page could not save over a sign-in, and gives it back once', async () => {
    const bff = new TestBff();
    const session = bff.session();
    await session.read();
    bff.expire();
    expect((await session.read()).signedIn).toBe(false);
    await session.park(parked);
    expect(bff.parked).toEqual(parked);
    await expect(session.takeParked()).rejects.toSatisfy(isNotSignedInError);
    bff.signIn();
    const after = bff.session();
    expect(await after.takeParked()).toEqual(parked);
    expect(await after.takeParked()).toBeNull();
  });

  it.each<unknown>([
    [],
    'x',
    { draft: 'd', answers: {} },
    { draft: 7, revision: 1, answers: {} },
    { draft: 'd', revision: 1, answers: [] },
  ])('takes nothing out that is not a wizard’s: %j', async (body) => {
    const bff = new TestBff();
    bff.fail('takeParked', () => jsonReply(body));
    expect(await bff.session().takeParked()).toBeNull();
  });

  it('is tried again when only the reply was lost', async () => {
    const bff = new TestBff();
    const session = bff.session();
    await session.read();
    bff.fail('park', 'lost-reply');
    await session.park(parked);
    expect(calls(bff)).toEqual(['readSession', 'park', 'park']);
  });
});

const begin = async (bff: TestBff) => {
  const session = bff.session();
  await session.read();
  return { session, client: bff.client(session) };
};

describe('a token of another session', () => {
  it('is renewed, and the call is sent once more, when the same person has signed in again', async () => {
    const bff = new TestBff();
    const { session, client } = await begin(bff);
    const handle = await client.drafts.begin('ktp-el-hilang');
    bff.signIn();
    await handle.patch({ nama: 'Budi' });
    expect(bff.platform.draft(handle.draft.id).answers).toEqual({ nama: 'Budi' });
    await session.park(parked);
    expect(calls(bff)).toEqual(['readSession', 'readSession', 'park']);
  });

  it('is got when somebody signs in, in another tab, on a page where nobody was', async () => {
    const bff = new TestBff({ me: null });
    const { client } = await begin(bff);
    bff.signIn();
    await client.drafts.create({ service: 'ktp-el-hilang' });
    expect(calls(bff)).toEqual(['readSession', 'readSession']);
  });

  it('is renewed once for calls that need it at once', async () => {
    const bff = new TestBff();
    const { client } = await begin(bff);
    bff.signIn();
    let release = () => {};
    bff.fail('readSession', { hold: new Promise<void>((resolve) => (release = resolve)) });
    const made = Promise.all([1, 2, 3].map(() => client.drafts.create({ service: 'ktp-el-hilang' })));
    await vi.waitUntil(() => bff.requests.length === 2);
    release();
    expect(new Set((await made).map(({ id }) => id)).size).toBe(3);
  });

  it('sends nothing of one person’s page under the name of another, however often it is tried', async () => {
    const bff = new TestBff();
    const { session, client } = await begin(bff);
    bff.signIn(other);
    for (let times = 0; times < 2; times += 1) {
      await expect(session.park(parked)).rejects.toSatisfy((error) => isProblemError(error, 'csrf-stale'));
      await expect(client.drafts.create({ service: 'ktp-el-hilang' })).rejects.toSatisfy((error) =>
        isProblemError(error, 'csrf-stale'),
      );
    }
    expect(bff.parked).toBeUndefined();
    expect(bff.platform.requests).toEqual([]);
    expect(session.current?.name).toBe('Siti Contoh');
    bff.signIn();
    await session.park(parked);
    expect(bff.parked).toEqual(parked);
  });

  it('is not renewed for somebody without an identity number to know them by', async () => {
    const bff = new TestBff({ me: { ...examples.citizen, maskedId: null } });
    const { session } = await begin(bff);
    bff.signIn({ ...examples.citizen, maskedId: null });
    await expect(session.park(parked)).rejects.toSatisfy((error) => isProblemError(error, 'csrf-stale'));
  });

  it('stays a refusal when the session cannot be read', async () => {
    const bff = new TestBff();
    const { session } = await begin(bff);
    bff.signIn();
    bff.fail('readSession', () => jsonReply({ signedIn: 'perhaps' } as unknown as Session));
    await expect(session.park(parked)).rejects.toSatisfy((error) => isProblemError(error, 'csrf-stale'));
    expect(calls(bff)).toEqual(['readSession', 'park', 'readSession']);
  });
});

describe('a session that a call turns out to have ended', () => {
  it('says so without asking its server, and what was typed can still be parked', async () => {
    const bff = new TestBff();
    const { session, client } = await begin(bff);
    const reads = () => calls(bff).filter((call) => call === 'readSession').length;
    const before = reads();
    const heard = vi.fn();
    session.subscribe(heard);
    bff.expire();
    await expect(client.drafts.create({ service: 'ktp-el-hilang' })).rejects.toSatisfy(isNotSignedInError);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect([session.current?.signedIn, session.endsAt, reads()]).toEqual([false, null, before]);
    await session.park(parked);
    expect(calls(bff).at(-1)).toBe('park');
  });

  it('does not believe an answer to what it asked before', async () => {
    const bff = new TestBff();
    const { session, client } = await begin(bff);
    let release = () => {};
    bff.fail('readSession', { hold: new Promise<void>((resolve) => (release = resolve)) });
    const before = bff.requests.length;
    const late = session.read();
    await vi.waitUntil(() => bff.requests.length > before);
    bff.expire();
    await expect(client.drafts.create({ service: 'ktp-el-hilang' })).rejects.toSatisfy(isNotSignedInError);
    release();
    expect((await late).signedIn).toBe(true);
    expect(session.current?.signedIn).toBe(false);
  });
});
