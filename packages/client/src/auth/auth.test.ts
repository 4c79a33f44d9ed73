import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../client.js';
import { isNotSignedInError, isProblemError } from '../errors/index.js';
import { jsonReply, problemReply, TestPlatform } from '../testing/index.js';
import { bff } from './bff.js';
import { dpop, type DpopClaims } from './dpop.js';

afterEach(() => vi.unstubAllGlobals());

/** Pretends that a page of this address runs us. */
function onPage(href: string): void {
  vi.stubGlobal('location', new URL(href));
}

describe('with a server of the agency', () => {
  it('writes carry the token against forged calls, reads do not, and cookies go to the own origin', async () => {
    const platform = new TestPlatform();
    const credentials: string[] = [];
    onPage('https://dinas.example/layanan/ktp');
    const client = createClient({
      baseUrl: '/layan/api',
      auth: bff({ csrf: () => Promise.resolve('csrf-1') }),
      fetch: (input, init) => {
        credentials.push((input as Request).credentials);
        return platform.fetch(input, init);
      },
    });
    await client.me.get();
    await client.drafts.begin('ktp-el-hilang');
    expect(platform.requests.map(({ headers }) => headers.get('Layan-CSRF'))).toEqual([null, 'csrf-1']);
    expect(platform.requests[0]!.url).toBe('https://dinas.example/layan/api/me');
    expect(credentials).toEqual(['same-origin', 'same-origin']);
  });

  it('a refusal for another reason is not sent again', async () => {
    const platform = new TestPlatform();
    onPage('https://dinas.example/');
    const renew = vi.fn(() => Promise.resolve(true));
    const client = createClient({
      baseUrl: '/layan/api',
      auth: bff({ csrf: () => 'csrf-1', renew }),
      fetch: platform.fetch,
    });
    platform.fail('createDraft', () => problemReply('forbidden'));
    const forbidden = client.drafts.create({ service: 'ktp-el-hilang' });
    await expect(forbidden).rejects.toSatisfy((error) => isProblemError(error, 'forbidden'));
    expect(renew).not.toHaveBeenCalled();
    platform.fail('createDraft', ...[1, 2, 3].map(() => () => problemReply('csrf-stale')));
    const stale = client.drafts.create({ service: 'ktp-el-hilang' });
    await expect(stale).rejects.toSatisfy((error) => isProblemError(error, 'csrf-stale'));
    expect([renew.mock.calls.length, platform.requests.length]).toEqual([1, 3]);
  });

  it.each(['https://elsewhere.example/api', '//elsewhere.example/api'])(
    'refuses %s, where cookies do not belong',
    (baseUrl) => {
      onPage('https://dinas.example/');
      expect(() => createClient({ baseUrl, auth: bff({ csrf: () => null }) })).toThrow(/own origin/);
    },
  );

  it('sends no token while nobody is signed in', async () => {
    const platform = new TestPlatform({ me: null });
    onPage('https://dinas.example/');
    const lost = vi.fn();
    const client = createClient({
      baseUrl: '/layan/api',
      auth: bff({ csrf: () => null }),
      fetch: platform.fetch,
      onSessionLost: lost,
    });
    await expect(client.drafts.create({ service: 's' })).rejects.toSatisfy(isNotSignedInError);
    expect(platform.requests[0]!.headers.has('Layan-CSRF')).toBe(false);
    expect(lost).toHaveBeenCalledOnce();
  });
});

describe('with a token bound to a key', () => {
  const nonceWanted = () =>
    problemReply('not-signed-in', {}, { 'WWW-Authenticate': 'DPoP error="use_dpop_nonce"', 'DPoP-Nonce': 'n-1' });

  it('a request is proved once more, with the nonce, when the server asks for one', async () => {
    const platform = new TestPlatform();
    const claims: DpopClaims[] = [];
    const lost = vi.fn();
    const proof = (claim: DpopClaims) => {
      claims.push(claim);
      return `proof-${claims.length}`;
    };
    const client = platform.client({ auth: dpop({ token: () => 't', proof }), onSessionLost: lost });
    platform.fail('createDraft', nonceWanted);
    await client.drafts.create({ service: 'ktp-el-hilang' });
    await client.drafts.list().page();
    expect(claims.map(({ nonce }) => nonce)).toEqual([null, 'n-1', 'n-1']);
    expect(claims[2]).toMatchObject({ method: 'GET', url: 'https://platform.example/drafts', token: 't' });
    expect(platform.requests[1]!.headers.get('Authorization')).toBe('DPoP t');
    expect(platform.requests[1]!.headers.get('DPoP')).toBe('proof-2');
    expect(platform.requests[1]!.body).toEqual({ service: 'ktp-el-hilang' });
    expect(lost).not.toHaveBeenCalled();
  });

  it('asks no third time', async () => {
    const platform = new TestPlatform();
    platform.fail('getMe', nonceWanted, nonceWanted, () => jsonReply({}));
    const client = platform.client({ auth: dpop({ token: () => 't', proof: () => 'p' }) });
    await expect(client.me.get()).rejects.toSatisfy(isNotSignedInError);
    expect(platform.requests).toHaveLength(2);
  });

  it('hands on what went wrong while proving', async () => {
    const error = new Error('no key');
    const client = new TestPlatform().client({ auth: dpop({ token: () => 't', proof: () => Promise.reject(error) }) });
    await expect(client.me.get()).rejects.toBe(error);
  });
});

describe('the base address', () => {
  it.each(['ftp://x.example', 'javascript:alert(1)', 'https://user:word@x.example', '/path', ''])(
    'refuses %j',
    (baseUrl) => {
      expect(() => createClient({ baseUrl })).toThrow(TypeError);
    },
  );
});
