import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite, type Site } from './create-site.js';
import { readSettings } from './settings.js';

const folder = mkdtempSync(join(tmpdir(), 'layan-site-'));
const env = {
  LAYAN_PLATFORM_URL: 'https://layan.contoh',
  LAYAN_FOLDER: folder,
  LAYAN_CLIENT_SECRET: 'rahasia-untuk-uji',
};
let site: Site;

beforeAll(async () => {
  site = await createSite(readSettings(env), () => {});
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(site.url + path, init);

const headers = {
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  vary: 'accept-encoding',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe("the agency's site", () => {
  it('stands on localhost', () => expect(site.url).toMatch(/^http:\/\/localhost:\d+$/));

  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?a=1', 200, 'text/html; charset=utf-8'],
    ['/layanan/ktp-el-hilang', 200, 'text/html; charset=utf-8'],
    ['/aset/theme.css', 200, 'text/css; charset=utf-8'],
    ['/aset/layan.css', 200, 'text/css; charset=utf-8'],
    ['/aset/situs.css', 200, 'text/css; charset=utf-8'],
    ['/aset/lambang.svg', 200, 'image/svg+xml'],
    ['/tidak-ada', 404, 'text/html; charset=utf-8'],
    ['/layanan', 404, 'text/html; charset=utf-8'],
    ['/index.html', 404, 'text/html; charset=utf-8'],
    ['/%2e%2e/package.json', 404, 'text/html; charset=utf-8'],
    ['//layan/session', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i and exactly these headers', async (path, status, type) => {
    const reply = await ask(path, { headers: { 'accept-encoding': 'identity' } });
    const {
      connection: _,
      date: __,
      'keep-alive': ___,
      'content-length': length,
      etag,
      ...rest
    } = Object.fromEntries(reply.headers);
    expect(reply.status).toBe(status);
    expect(rest).toEqual({ ...headers, 'content-type': type });
    expect(etag === undefined).toBe(status === 404);
    expect((await reply.arrayBuffer()).byteLength).toBe(Number(length));
  });

  it.each(['br', 'gzip'])('sends %s to whom it understands', async (coding) => {
    const reply = await ask('/aset/layan.css', { headers: { 'accept-encoding': `deflate, ${coding}` } });
    expect(reply.headers.get('content-encoding')).toBe(coding);
    expect(await reply.text()).toContain('.layan-button');
  });

  it('sends nothing again that has not changed', async () => {
    const etag = String((await ask('/')).headers.get('etag'));
    const again = await ask('/', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is only read', async () => {
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
    const reply = await ask('/', { method: 'POST' });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it("leads without scripts to the platform's page of the same service", async () => {
    const html = await (await ask('/layanan/ktp-el-hilang')).text();
    const [, attributes, child] = /<layan-service ([^>]*)>([\s\S]*)<\/layan-service>/.exec(html) ?? [];
    expect(attributes).toBe('service="ktp-el-hilang" bff="/layan" platform="https://layan.contoh"');
    expect(child).toContain('href="https://layan.contoh/layanan/ktp-el-hilang"');
    expect(html).not.toMatch(/%platform%|<script|style=/);
  });

  it('answers below /layan through the BFF', async () => {
    const reply = await ask('/layan/session');
    expect(await reply.json()).toMatchObject({ signedIn: false });
    expect((await ask('/layan/x')).headers.get('content-type')).toBe('application/problem+json');
  });

  it('keeps its secret to itself', () => expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600));
});

describe('the settings', () => {
  it.each(['LAYAN_PLATFORM_URL', 'LAYAN_FOLDER', 'LAYAN_CLIENT_SECRET'])('name what is missing: %s', (name) => {
    expect(() => readSettings({ ...env, [name]: '' })).toThrow(`${name} is missing.`);
  });

  it.each(['x', '-1', '70000', '1.5'])('refuse a port that is none: %s', (port) => {
    expect(() => readSettings({ ...env, LAYAN_AGENCY_PORT: port })).toThrow('LAYAN_AGENCY_PORT');
  });
});
