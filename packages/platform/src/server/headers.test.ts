import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxCitizens, sandboxPassword } from '../sandbox/people.js';
import { Browser, hiddenFields, signIn } from '../testing/browser.js';
import { startPlatform, type TestPlatform } from '../testing/platform.js';
import type { RouteKind } from './headers.js';

const document =
  "default-src 'none';base-uri 'none';frame-ancestors 'none';style-src 'self';img-src 'self';form-action 'self';" +
  "require-trusted-types-for 'script';trusted-types 'none'";
const data = "default-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'none'";

const common = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const html = { 'content-type': 'text/html; charset=utf-8' };
const page = { ...common, ...html, 'content-security-policy': document, 'cache-control': 'no-store' };

/** What every answer of a kind carries, besides `vary`. */
const expected: Readonly<Record<RouteKind, Readonly<Record<string, string>>>> = {
  page,
  interaction: page,
  oidc: page,
  api: {
    ...common,
    'content-type': 'application/json; charset=utf-8',
    'content-security-policy': data,
    'cache-control': 'no-store',
  },
  file: {
    ...common,
    'content-type': 'image/jpeg',
    'content-disposition': `attachment; filename="foto.jpg"; filename*=UTF-8''foto.jpg`,
    'content-security-policy': `${data};sandbox`,
    'cache-control': 'no-store',
  },
  asset: { ...common, 'content-security-policy': data, 'cache-control': 'public, max-age=31536000, immutable' },
};

/** Differ from answer to answer, or belong to the connection. */
const changing = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'location',
  'set-cookie',
  'transfer-encoding',
  'vary',
]);

function headersOf(answer: Response | { headers: Headers }): Record<string, string> {
  return Object.fromEntries([...answer.headers].filter(([name]) => !changing.has(name)));
}

let platform: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await startPlatform();
  browser = new Browser(platform.url);
});
afterAll(() => platform.close());

describe('headers', () => {
  it.each(['/layanan', '/tidak-ada', '/keluar', '/meja/keluar'])('of the page %s', async (path) => {
    expect(headersOf(await browser.get(path))).toEqual(expected.page);
  });

  it('of the sign-in page, whose form may lead to the site that asked', async () => {
    const asked = await browser.get('/permohonan');
    const policy = document.replace("form-action 'self'", `form-action 'self' ${platform.url}`);
    expect(headersOf(asked)).toEqual({ ...expected.interaction, 'content-security-policy': policy });
    const wrong = await signIn(browser, asked, '1', 'salah');
    expect(wrong.status).toBe(422);
    expect(headersOf(wrong)).toEqual({ ...expected.interaction, 'content-security-policy': policy });
    const gone = await browser.get('/identitas/tidak-ada');
    expect(gone.status).toBe(400);
    expect(headersOf(gone)).toEqual(expected.interaction);
  });

  it('of pages that are personal, and of refusals', async () => {
    const [sari] = sandboxCitizens;
    const own = await signIn(browser, await browser.get('/permohonan'), sari?.nik ?? '', sandboxPassword);
    expect(own.address).toBe('/permohonan');
    expect(headersOf(own)).toEqual(expected.page);
    const refused = await browser.post('/keluar', { _csrf: 'salah' });
    expect(refused.status).toBe(403);
    expect(headersOf(refused)).toEqual(expected.page);
  });

  it('of the provider’s own pages', async () => {
    const asked = await browser.post('/keluar', hiddenFields((await browser.get('/keluar')).text, '/keluar'));
    expect(asked.address).toMatch(/^\/oidc\/session\/end/);
    const policy = document.replace("form-action 'self'", `form-action 'self' ${platform.url}`);
    expect(headersOf(asked)).toEqual({ ...expected.oidc, 'content-security-policy': policy });
    const failed = await browser.get('/oidc/auth?client_id=x');
    expect(headersOf(failed)).toEqual(expected.oidc);
  });

  it('of the provider’s protocol', async () => {
    const answer = await fetch(`${platform.url}/oidc/.well-known/openid-configuration`);
    expect(headersOf(answer)).toMatchObject({ ...common, 'content-security-policy': document });
    const token = await fetch(`${platform.url}/oidc/token`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
    expect(token.status).toBe(400);
    expect(headersOf(token)).toMatchObject({ ...common, 'cache-control': 'no-store' });
  });

  it('of the API', async () => {
    expect(headersOf(await fetch(`${platform.url}/healthz`))).toEqual(expected.api);
    const refused = await fetch(`${platform.url}/me`);
    expect(headersOf(refused)).toMatchObject({
      ...expected.api,
      'content-type': 'application/problem+json; charset=utf-8',
    });
  });

  it('of files, which may do nothing wherever they are shown', async () => {
    const { 'content-type': _type, 'content-disposition': _name, ...always } = expected.file;
    expect(headersOf(await fetch(`${platform.url}/files/x/content`))).toMatchObject(always);
  });

  it('of assets, under names that change with their content', async () => {
    const { text } = await browser.get('/layanan');
    const hrefs = [...text.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      const answer = await fetch(platform.url + href, { headers: { 'accept-encoding': 'identity' } });
      expect(answer.status).toBe(200);
      const type = href.endsWith('.css') ? 'text/css; charset=utf-8' : 'image/svg+xml';
      expect(headersOf(answer)).toEqual({ ...expected.asset, 'content-type': type });
      expect(href).toMatch(/^\/aset\/\w+\.[\w-]{12}\.(?:css|svg)$/);
    }
    expect((await fetch(`${platform.url}/aset/theme.000000000000.css`)).status).toBe(404);
  });
});
