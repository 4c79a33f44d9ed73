import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite, type Site } from './create-site.js';
import { readSettings } from './settings.js';

const folder = mkdtempSync(join(tmpdir(), 'layan-site-'));
const env = {
  LAYAN_PLATFORM_URL: 'https://layan.contoh',
  LAYAN_FOLDER: folder,
  LAYAN_CLIENT_SECRET: 'rahasia-untuk-uji',
};
const manifest = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@layan/sdk/manifest.json')), 'utf8'),
) as Record<string, { integrity: string }>;
let site: Site;

beforeAll(async () => {
  site = await createSite(readSettings(env), { log: () => {} });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Ids of the services that have a page here. */
const carried = readdirSync(new URL('../site/layanan/', import.meta.url))
  .map((name) => name.replace(/\.html$/, ''))
  .sort();

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(site.url + path, init);

const plainPolicy =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; style-src 'self'; " +
  "img-src 'self'; form-action 'none'; trusted-types 'none'";

const servicePolicy =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
  "script-src 'nonce-…' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
  "form-action 'self' https://layan.contoh; trusted-types lit-html layan 'allow-duplicates'";

/** Numbers used once, as they stand in a policy or a page. */
const nonces = (text: string | null): readonly string[] =>
  [...String(text).matchAll(/nonce(?:-|=")([\w-]+)/g)].map(([, nonce = '']) => nonce);

const headers = {
  'cache-control': 'no-cache',
  'content-security-policy': plainPolicy,
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
    ['/aset/layan/theme.css', 200, 'text/css; charset=utf-8'],
    ['/aset/layan/layan.css', 200, 'text/css; charset=utf-8'],
    ['/aset/layan/layan.js', 200, 'text/javascript; charset=utf-8'],
    ['/aset/situs.css', 200, 'text/css; charset=utf-8'],
    ['/aset/lambang.svg', 200, 'image/svg+xml'],
    ['/tidak-ada', 404, 'text/html; charset=utf-8'],
    ['/layanan', 404, 'text/html; charset=utf-8'],
    ['/uji/bermusuhan', 404, 'text/html; charset=utf-8'],
    ['/aset/layan/manifest.json', 404, 'text/html; charset=utf-8'],
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
    const reply = await ask('/aset/layan/layan.css', { headers: { 'accept-encoding': `deflate, ${coding}` } });
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

  it.each(carried)("leads without scripts to the platform's page of the same service: %s", async (id) => {
    const html = await (await ask(`/layanan/${id}`)).text();
    const [, attributes, child] = /<layan-service ([^>]*)>([\s\S]*)<\/layan-service>/.exec(html) ?? [];
    expect(attributes).toBe(`service="${id}" bff="/layan" platform="https://layan.contoh" heading-level="1"`);
    expect(child).toContain(`href="https://layan.contoh/layanan/${id}"`);
    expect(html).not.toMatch(/%\w+%|style=/);
  });

  it.each(['/', '/tidak-ada', ...carried.map((id) => `/layanan/${id}`)])(
    'leads to every service it carries from %s',
    async (path) => {
      const html = await (await ask(path)).text();
      const led = [...html.matchAll(/href="\/layanan\/([^"]*)"/g)].map(([, id]) => id);
      expect([...new Set(led)].sort()).toEqual(carried);
    },
  );

  it('lets one script run on a service page, by a number that no other reply has', async () => {
    const seen = new Set<string>();
    for (const coding of ['identity', 'gzip', 'br, gzip']) {
      const reply = await ask('/layanan/ktp-el-hilang', { headers: { 'accept-encoding': coding } });
      const policy = String(reply.headers.get('content-security-policy'));
      const [nonce = ''] = nonces(policy);
      expect(nonce.length).toBeGreaterThanOrEqual(22);
      expect(policy.replace(nonce, '…')).toBe(servicePolicy);
      const html = await reply.text();
      expect(nonces(html)).toEqual([nonce]);
      expect(html).toContain(`<script type="module" nonce="${nonce}" src="/aset/layan/layan.js"></script>`);
      expect([reply.headers.get('etag'), reply.headers.get('cache-control')]).toEqual([null, 'no-cache']);
      seen.add(nonce);
    }
    expect(seen.size).toBe(3);
  });

  it('serves the script as the SDK has it, and asks for it again only when it changed', async () => {
    const reply = await ask('/aset/layan/layan.js');
    const content = Buffer.from(await reply.arrayBuffer());
    const { integrity } = manifest['layan.js'] ?? {};
    expect(`sha384-${createHash('sha384').update(content).digest('base64')}`).toBe(integrity);
    const again = await ask('/aset/layan/layan.js', {
      headers: { 'if-none-match': String(reply.headers.get('etag')) },
    });
    expect(again.status).toBe(304);
  });

  it('lets browsers keep for ever what changes its name with its content, and nothing else', async () => {
    for (const path of Object.keys(manifest)) {
      const expected = path.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      expect((await ask(`/aset/layan/${path}`)).headers.get('cache-control'), path).toBe(expected);
    }
  });

  it("allows the templates' policy alone where a test asks for it, and has a page that gets in the way", async () => {
    const settings = readSettings({ ...env, LAYAN_POLICY: 'lit-only', LAYAN_HOSTILE_PAGE: '1' });
    const strict = await createSite({ ...settings, folder: join(folder, 'ketat') }, { log: () => {} });
    for (const path of ['/layanan/ktp-el-hilang', '/uji/bermusuhan']) {
      const reply = await fetch(strict.url + path);
      const policy = String(reply.headers.get('content-security-policy'));
      expect(policy).toMatch(/; trusted-types lit-html$/);
      const html = await reply.text();
      expect(html).toContain('<layan-service service="ktp-el-hilang" bff="/layan" platform="https://layan.contoh"');
      for (const [, file = ''] of html.matchAll(/(?:src|stylesheet" href)="([^"]*)"/g))
        expect((await fetch(strict.url + file)).status, file).toBe(200);
    }
    await strict.close();
  });

  it('answers below /layan through the BFF', async () => {
    const reply = await ask('/layan/session');
    expect(await reply.json()).toMatchObject({ signedIn: false });
    expect((await ask('/layan/x')).headers.get('content-type')).toBe('application/problem+json');
  });

  it('keeps its secret to itself', () => expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600));
});

describe('the settings', () => {
  it('refuse a policy that nobody knows', () => {
    expect(() => readSettings({ ...env, LAYAN_POLICY: 'none' })).toThrow('LAYAN_POLICY');
  });

  it('for a fail-point that it does not have, and for any in production', () => {
    const named = (LAYAN_FAILPOINT: string) => ({ ...env, LAYAN_FAILPOINT });
    expect(() => readSettings(named('submit'))).toThrow('submit-before-passing-on');
    const failing = named('submit-before-answer');
    expect(readSettings(failing).failPoint).toBe('submit-before-answer');
    expect(() => readSettings({ ...failing, NODE_ENV: 'production' })).toThrow('production');
  });

  it.each(['LAYAN_PLATFORM_URL', 'LAYAN_FOLDER', 'LAYAN_CLIENT_SECRET'])('name what is missing: %s', (name) => {
    expect(() => readSettings({ ...env, [name]: '' })).toThrow(`${name} is missing.`);
  });

  it.each(['x', '-1', '70000', '1.5'])('refuse a port that is none: %s', (port) => {
    expect(() => readSettings({ ...env, LAYAN_AGENCY_PORT: port })).toThrow('LAYAN_AGENCY_PORT');
  });
});
