import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlatform } from '../index.js';
import { sandboxCitizens, sandboxPassword } from '../sandbox/people.js';
import { Browser, hiddenFields, signIn } from '../testing/browser.js';
import { describeEachDatabase } from '../testing/databases.js';
import { startPlatform, type TestPlatform } from '../testing/platform.js';

const [sari] = sandboxCitizens.map(({ nik }) => nik) as [string];
const quiet = { log: { level: 'silent' } } as const;

/** A request under a name of choice, as behind a proxy. */
function ask(address: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    get(address + path, { headers }, (answer) => {
      void text(answer).then((body) =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: body }),
      );
    }).on('error', reject);
  });
}

describe('a platform', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startPlatform({ limits: { requests: 100_000 } });
  });
  afterAll(() => platform.close());

  it('answers, and says so', async () => {
    expect(platform.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${platform.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${platform.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${platform.url}/openapi.json`)).status).toBe(200);
  });

  it('answers to no other name than its own, except to who watches it', async () => {
    expect((await ask(platform.url, '/layanan', { host: 'jahat.example' })).status).toBe(421);
    expect((await ask(platform.url, '/oidc/.well-known/openid-configuration', { host: 'jahat.example' })).status).toBe(
      421,
    );
    expect((await ask(platform.url, '/healthz', { host: 'jahat.example' })).status).toBe(200);
  });

  it('is not led astray by headers of a proxy that is not there', async () => {
    const host = new URL(platform.url).host;
    const spoofed = { host, 'x-forwarded-host': 'jahat.example', 'x-forwarded-proto': 'https' };
    const { text: document } = await ask(platform.url, '/oidc/.well-known/openid-configuration', spoofed);
    expect(document).toContain(`"token_endpoint":"${platform.url}/oidc/token"`);
    expect(document).not.toContain('jahat.example');
  });

  it('says what is missing in the language of who asks: a page or a problem', async () => {
    const page = await ask(platform.url, '/tidak-ada', { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(page.text).toContain('<html lang="id"');
    const problem = await ask(platform.url, '/tidak-ada', { accept: 'application/json' });
    expect(problem.status).toBe(404);
    expect(JSON.parse(problem.text)).toMatchObject({ type: 'urn:layan:problem:not-found', status: 404 });
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends pages compressed with %s to who takes it', async (encoding, decompress) => {
    const answer = await new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      get(`${platform.url}/layanan`, { headers: { accept: 'text/html', 'accept-encoding': encoding } }, (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('end', () => resolve({ headers: message.headers, body: Buffer.concat(chunks) }));
      }).on('error', reject);
    });
    expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(decompress(answer.body).toString()).toContain('<!doctype html>');
  });

  it('sends documents without leftovers of the renderer', async () => {
    const { text: html } = await ask(platform.url, '/layanan', { accept: 'text/html' });
    expect(html).toMatch(/^<!doctype html><html lang="id" dir="ltr"><head>/);
    expect(html).not.toMatch(/<!--|<\?|<script|\sstyle=/);
  });

  it('says in one line that a port is taken', async () => {
    const port = Number(new URL(platform.url).port);
    await expect(createPlatform({ port, ...quiet })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken.`);
  });
});

describeEachDatabase('a platform on a database', (under) => {
  it('signs in, keeps a draft, and signs out', async () => {
    const platform = await createPlatform(quiet, { database: under.database });
    try {
      const browser = new Browser(platform.url);
      const own = await signIn(browser, await browser.get('/permohonan'), sari, sandboxPassword);
      expect(own.address).toBe('/permohonan');
      const start = await browser.get('/layanan/ktp-el-hilang');
      const draft = await browser.post('/layanan/ktp-el-hilang/mulai', hiddenFields(start.text, '/mulai'));
      expect((await browser.get(draft.address)).status).toBe(200);
      const asked = await browser.post('/keluar', hiddenFields(draft.text, '/keluar'));
      const confirm = '/oidc/session/end/confirm';
      const done = await browser.post(confirm, { ...hiddenFields(asked.text, confirm), logout: 'yes' });
      expect(done.address).toMatch(/^\/keluar\/selesai/);
      expect((await browser.get(draft.address)).address).toContain('/identitas/');
    } finally {
      await platform.close();
    }
  });
});

describe('a platform in production', () => {
  it('has no sandbox and no fail-points', async () => {
    await expect(createPlatform({ production: true, sandbox: true, ...quiet })).rejects.toThrow('sandbox');
    const failpoint = 'submit-after-commit-before-answer';
    await expect(createPlatform({ production: true, failpoint, ...quiet })).rejects.toThrow('Fail-points');
  });

  it('knows no invented people', async () => {
    const platform = await startPlatform({ production: true });
    try {
      expect(platform.sandbox).toBeNull();
      const browser = new Browser(platform.url);
      const asked = await browser.get('/permohonan');
      expect(asked.text).not.toContain(sandboxPassword);
      expect((await signIn(browser, asked, sari, sandboxPassword)).status).toBe(422);
    } finally {
      await platform.close();
    }
  });
});

describe('a platform behind a proxy', () => {
  it('speaks of itself by its public address, and needs no way out to sign somebody in', async () => {
    const platform = await startPlatform({ origin: 'https://layan.contoh' });
    try {
      const headers = { host: 'layan.contoh', accept: 'text/html' };
      const asked = await ask(platform.address, '/masuk', headers);
      expect(asked.status).toBe(303);
      expect(asked.headers.location).toMatch(/^https:\/\/layan\.contoh\/oidc\/auth\?/);
      expect(asked.headers['strict-transport-security']).toBe('max-age=31622400');
    } finally {
      await platform.close();
    }
  });
});

describe('a platform that is busy', () => {
  it('refuses who asks too much, and says when to come back', async () => {
    const platform = await startPlatform({ limits: { requests: 5 } });
    try {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => ask(platform.url, '/layanan', { accept: 'text/html' })),
      );
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(3);
      expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused[0]?.text).toContain('<html lang="id"');
      expect(Object.keys(refused[0]?.headers ?? {}).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
    } finally {
      await platform.close();
    }
  });
});

describe('a platform that gets too many forms', () => {
  it('refuses more credentials than an address may send', async () => {
    const platform = await startPlatform({ limits: { signIns: 2 } });
    try {
      const browser = new Browser(platform.url);
      const asked = await browser.get('/permohonan');
      const statuses: number[] = [];
      for (let tried = 0; tried < 3; tried += 1) statuses.push((await signIn(browser, asked, sari, 'salah')).status);
      expect(statuses).toEqual([422, 422, 429]);
    } finally {
      await platform.close();
    }
  });

  it('refuses more of them, and still shows its pages', async () => {
    const platform = await startPlatform({ limits: { posts: 3 } });
    try {
      const browser = new Browser(platform.url);
      const statuses: number[] = [];
      for (const path of ['/keluar', '/layanan/a/mulai', '/keluar', '/permohonan/a', '/layanan/b/mulai']) {
        statuses.push((await browser.post(path, {}, { manual: true })).status);
      }
      expect(statuses).toEqual([303, 303, 303, 404, 429]);
      expect((await browser.get('/layanan')).status).toBe(200);
    } finally {
      await platform.close();
    }
  });
});

describe('a platform that starts again on its folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'layan-platform-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('signs nobody out, neither here nor at the provider', async () => {
    const first = await createPlatform({ folder, ...quiet });
    const browser = new Browser(first.url);
    await signIn(browser, await browser.get('/permohonan'), sari, sandboxPassword);
    const port = Number(new URL(first.url).port);
    const keys = await (await fetch(`${first.url}/oidc/jwks`)).text();
    await first.close();
    await expect(fetch(first.url)).rejects.toThrow();

    const second = await createPlatform({ folder, port, ...quiet });
    try {
      expect(await browser.get('/permohonan')).toMatchObject({ status: 200, address: '/permohonan' });
      expect(await (await fetch(`${second.url}/oidc/jwks`)).text()).toBe(keys);
      browser.jar.delete('__Host-layan-pages');
      expect(await browser.get('/permohonan')).toMatchObject({ status: 200, address: '/permohonan' });
      await expect(createPlatform({ folder, ...quiet })).rejects.toThrow('in use');
    } finally {
      await second.close();
    }
    expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['database', 'keys.json']);
  }, 120_000);
});

describe('the log', () => {
  it('is JSON, names routes and times, and nothing personal', async () => {
    const platform = await startPlatform();
    const canaries = ['kenari-1201', 'kenari-1202', 'kenari-1203', 'kenari-1204', 'kenari-1205', 'kenari-1206'];
    const [inQuery, inPath, inForm, inCookie, inHeader, asPassword] = canaries as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    try {
      const browser = new Browser(platform.url);
      const asked = await browser.get(`/permohonan?a=${inQuery}`);
      await signIn(browser, asked, sari, asPassword);
      const own = await signIn(browser, asked, sari, sandboxPassword);
      await browser.get(`/layanan/ktp-el-hilang/${inPath}/x`);
      await browser.post('/keluar', { ...hiddenFields(own.text, '/keluar'), nama: inForm });
      await ask(platform.url, '/layanan', { cookie: `__Host-layan-pages=${inCookie}`, 'user-agent': inHeader });
      await ask(platform.url, `/oidc/auth?client_id=${inQuery}`, { accept: 'text/html' });
      await ask(platform.url, '/me', { authorization: `Bearer ${inHeader}` });
    } finally {
      await platform.close();
    }
    const lines = platform.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = lines.filter((line) => 'route' in line);
    expect(requests.length).toBeGreaterThan(15);
    expect(requests.map(({ route }) => route)).toContain('/oidc/*');
    for (const line of requests) {
      expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'reqId', 'route', 'status', 'time']);
    }
    const all = platform.log.join('');
    for (const secret of [...canaries, sari, 'Sari', 'Wulandari', '127.0.0.1', sandboxPassword]) {
      expect(all).not.toContain(secret);
    }
  });
});
