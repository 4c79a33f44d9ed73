import { describe, expect, it } from 'vitest';
import { failureStyle } from '../sign-in/failure-page.js';
import { Visitor } from '../testing/site.js';
import { useWorld } from '../testing/world.js';
import { failureStyleHash } from './headers.js';

const world = useWorld();

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const always = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const json = { ...always, 'content-type': 'application/json' };
const problem = { ...always, 'content-type': 'application/problem+json' };
const page = {
  ...always,
  'content-language': 'id',
  'content-security-policy': `${policy}; style-src ${failureStyleHash}`,
  'content-type': 'text/html; charset=utf-8',
  vary: 'accept-language',
};
const led = (location: string) => ({ ...always, location });

type Ask = (visitor: Visitor) => Promise<Response>;
const get =
  (path: string): Ask =>
  (visitor) =>
    visitor.call(path);
const post =
  (path: string, type = 'application/json', body = '{}'): Ask =>
  (visitor) =>
    visitor.write(path, { body, headers: { 'content-type': type } });
const out: Ask = (visitor) => new Visitor(visitor.site).call('/layan/session');

/** Every route, well and badly asked by somebody who is signed in; cookies apart. */
const routes: readonly (readonly [string, Ask, number, object])[] = [
  ['login, signed in', get('/layan/login?return=/a'), 303, led('/a')],
  ['login, provider away', (v) => away(v).signIn(), 503, { ...page, 'retry-after': '5' }],
  ['callback of nobody', (v) => new Visitor(v.site).call('/layan/callback?code=a&state=b'), 400, page],
  ['callback, signed in', get('/layan/callback?code=a&state=b'), 303, led('/')],
  ['callback', (v) => new Visitor(v.site).signIn('/b'), 303, led('/b')],
  ['signed-out', get('/layan/signed-out?state=a'), 303, led('/')],
  ['session', get('/layan/session'), 200, json],
  ['session of nobody', out, 200, json],
  ['park', post('/layan/park'), 204, always],
  ['park, not JSON', post('/layan/park', 'text/plain'), 415, problem],
  ['parked, nothing', get('/layan/park'), 204, always],
  ['logout', post('/layan/logout'), 200, json],
  ['logout by GET', get('/layan/logout'), 405, { ...problem, allow: 'POST' }],
  ['back-channel, no token', post('/layan/backchannel-logout'), 400, json],
  ['api', get('/layan/api/services'), 200, json],
  ['api, unknown', get('/layan/api/x'), 404, problem],
  [
    'file',
    get('/layan/files/f1'),
    200,
    { ...json, 'content-disposition': 'attachment', 'content-security-policy': `${policy}; sandbox` },
  ],
  ['file of nobody', (v) => new Visitor(v.site).call('/layan/files/f1'), 401, problem],
  ['unknown', get('/layan/x'), 404, problem],
];

const away = (visitor: Visitor): Visitor => {
  const other = world.site();
  other.issuer.mode = { reply: { discovery: (response) => response.destroy() } };
  return visitor.copy(other);
};

describe('the headers of each route', () => {
  it.each(routes)('%s', async (_name, ask, status, headers) => {
    world.provider.platform = (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    const visitor = new Visitor(world.site());
    await visitor.signIn();
    const reply = await ask(visitor);
    const { 'set-cookie': _, ...rest } = Object.fromEntries(reply.headers);
    expect(reply.status).toBe(status);
    expect(rest).toEqual(headers);
  });

  it('allow the one style sheet of the failure page and no other', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(failureStyle));
    expect(failureStyleHash).toBe(`'sha256-${Buffer.from(digest).toString('base64')}'`);
  });
});

describe('the failure page', () => {
  it('speaks English to whoever asks for it first', async () => {
    const visitor = new Visitor(world.site());
    const reply = await visitor.call('/layan/callback', { headers: { 'accept-language': 'en-GB,id;q=0.5' } });
    expect(reply.headers.get('content-language')).toBe('en');
    expect(await reply.text()).toContain('You are not signed in');
  });

  it('leads back to where the person came from, and on to another try', async () => {
    const html = await (await away(new Visitor(world.site())).call('/layan/login?return=/halaman?a=1%26b=2')).text();
    expect(html).toContain('href="/halaman?a=1&amp;b=2"');
    expect(html).toContain('href="/layan/login?return=%2Fhalaman%3Fa%3D1%26b%3D2"');
  });

  it("is the site's own where it has one", async () => {
    const visitor = new Visitor(world.site({ failurePage: '/gagal' }));
    const reply = await visitor.call('/layan/callback');
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/gagal?reason=no_cookies&return=%2F']);
  });
});
