import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxCitizens, sandboxOfficers, sandboxPassword } from '../sandbox/people.js';
import { Browser, ForgetfulBrowser, hiddenFields, signIn, type Page } from '../testing/browser.js';
import { startPlatform, type TestPlatform } from '../testing/platform.js';

const [sari, budi, sukarti] = sandboxCitizens.map(({ nik }) => nik) as [string, string, string];
const [dukcapil, imigrasi] = sandboxOfficers.map(({ username }) => username) as [string, string];
const limits = { accountFailures: 3, addressFailures: 1000, lock: 600 };

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startPlatform({ limits: { ...limits, signIns: 100_000, requests: 100_000, posts: 100_000 } });
});
afterAll(() => platform.close());

let browser: Browser;
beforeEach(() => {
  browser = new Browser(platform.url);
});

const enter = async (name: string, start = '/permohonan', password = sandboxPassword): Promise<Page> =>
  signIn(browser, await browser.get(start), name, password);

const sessionId = (kind = 'pages'): string | undefined => browser.jar.get(`__Host-layan-${kind}`)?.value;

describe('signing in', () => {
  it('leads through the provider and back to the page that was asked for', async () => {
    const page = await enter(sari, '/permohonan?a=1');
    expect(page).toMatchObject({ status: 200, address: '/permohonan?a=1' });
    expect(page.text).toContain('Sari Wulandari Contoh');
  });

  it('asks for credentials on a page of the provider, whose name no address betrays', async () => {
    const page = await browser.get('/permohonan');
    expect(page.hops.map((hop) => hop.replace(/[\w-]{20,}/, '…'))).toEqual([
      '/permohonan',
      '/masuk',
      '/oidc/auth',
      '/identitas/…',
    ]);
  });

  it('says the same of a wrong password and of a number that nobody has', async () => {
    const wrong = await enter(sari, '/permohonan', 'salah');
    const unknown = await enter('3171015203909999', '/permohonan', 'salah');
    const neutral = (text: string) =>
      text.replaceAll(/value="[^"]*"|\/identitas\/[\w-]+|lang=en&amp;[\w=-]+|permohonan[^"]*/g, '');
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(neutral(unknown.text)).toBe(neutral(wrong.text));
    expect(sessionId()).toBeUndefined();
  });

  it('never shows a password again', async () => {
    const page = await enter(sari, '/permohonan', 'rahasia-sekali');
    expect(page.text).not.toContain('rahasia-sekali');
    expect(page.text).toContain(`value="${sari}"`);
  });

  it('takes a number typed in groups', async () => {
    const page = await enter(`${budi.slice(0, 6)} ${budi.slice(6, 12)}.${budi.slice(12)}`);
    expect(page.address).toBe('/permohonan');
  });

  it('asks for what is left empty', async () => {
    const page = await enter('', '/permohonan', '');
    expect(page.status).toBe(422);
  });

  it.each(['ada', 'tidak ada'])(
    'locks a name after too many wrong passwords, for a while (account %s)',
    async (kind) => {
      const name = kind === 'ada' ? sukarti : '3171015203909998';
      for (let tried = 0; tried < limits.accountFailures; tried += 1) {
        expect((await enter(name, '/permohonan', 'salah')).status).toBe(422);
      }
      const locked = await enter(name);
      expect(locked.status).toBe(429);
      expect(locked.headers.get('retry-after')).toBe('600');
      platform.clock.advance(limits.lock);
      expect((await enter(name)).status).toBe(kind === 'ada' ? 200 : 422);
    },
  );

  it('lets no crowd of guesses slip past the lock', async () => {
    const page = await browser.get('/permohonan');
    const guesses = Array.from({ length: 12 }, (_, guess) => signIn(browser, page, budi, `tebakan-${guess}`));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(limits.accountFailures);
    platform.clock.advance(limits.lock);
  });

  it('forgets wrong passwords once the right one came', async () => {
    for (let round = 0; round < 3; round += 1) {
      await enter(sari, '/permohonan', 'salah');
      await enter(sari, '/permohonan', 'salah');
      expect((await enter(sari)).status).toBe(200);
      browser = new Browser(platform.url);
    }
  });

  it('gives a new session each time, and the one before ends', async () => {
    await enter(sari);
    const first = sessionId();
    const other = new Browser(platform.url);
    for (const [name, cookie] of browser.jar) other.jar.set(name, cookie);
    other.jar.delete('__Host-layan-pages');
    await other.get('/permohonan');
    expect(other.jar.get('__Host-layan-pages')?.value).not.toBe(first);
  });

  it('ignores a session id that the browser brought along', async () => {
    browser.jar.set('__Host-layan-pages', { value: 'milik-penyerang', path: '/' });
    await enter(sari);
    expect(sessionId()).toBeDefined();
    expect(sessionId()).not.toBe('milik-penyerang');
  });

  it('needs no credentials twice: a second tab is let through by the provider', async () => {
    await enter(sari);
    browser.jar.delete('__Host-layan-pages');
    const again = await browser.get('/permohonan');
    expect(again).toMatchObject({ status: 200, address: '/permohonan' });
    expect(again.hops).not.toContainEqual(expect.stringContaining('/identitas/'));
  });

  it('can be given up, which leads to the services', async () => {
    const page = await browser.get('/permohonan');
    const given = await browser.get(`${page.address}/batal`);
    expect(given).toMatchObject({ status: 200, address: '/layanan' });
    expect(sessionId()).toBeUndefined();
  });

  it('goes on in several tabs at once', async () => {
    const tabs = [await browser.get('/permohonan?tab=1'), await browser.get('/permohonan?tab=2')];
    // both forms live under addresses of their own, so each tab keeps its cookie
    const last = await signIn(browser, tabs[1] as Page, sari, sandboxPassword);
    expect(last.address).toBe('/permohonan?tab=2');
  });

  it('is refused on a callback that nobody here asked for', async () => {
    const victim = new Browser(platform.url);
    const asked = await browser.get('/permohonan');
    const path = asked.address;
    const fields = { ...hiddenFields(asked.text, path), nik: sari, password: sandboxPassword };
    const toProvider = await browser.post(path, fields, { manual: true });
    const resumed = await browser.get(toProvider.headers.get('location') as string, { manual: true });
    const callback = new URL(resumed.headers.get('location') as string);
    expect(callback.pathname).toBe('/masuk/kembali');
    const refused = await victim.get(callback.pathname + callback.search);
    expect(refused.status).toBe(400);
    expect(victim.jar.has('__Host-layan-pages')).toBe(false);
    const mine = await browser.get(callback.pathname + callback.search);
    expect(mine.address).toBe('/permohonan');
    const back = await browser.get(callback.pathname + callback.search);
    expect(back).toMatchObject({ status: 200, address: '/layanan' });
  });

  it.each(['code', 'state', 'iss'])('is refused when the callback comes back with another %s', async (name) => {
    const asked = await browser.get('/permohonan');
    const fields = { ...hiddenFields(asked.text, asked.address), nik: sari, password: sandboxPassword };
    const posted = await browser.post(asked.address, fields, { manual: true });
    const resumed = await browser.get(posted.headers.get('location') as string, { manual: true });
    const callback = new URL(resumed.headers.get('location') as string);
    callback.searchParams.set(name, name === 'iss' ? 'https://jahat.example' : 'lain');
    expect((await browser.get(callback.pathname + callback.search)).status).toBe(400);
    expect(sessionId()).toBeUndefined();
  });

  it('takes no form without its token, and none from another site', async () => {
    const page = await browser.get('/permohonan');
    const fields = { ...hiddenFields(page.text, page.address), nik: sari, password: sandboxPassword };
    const bare = await browser.post(page.address, { ...fields, _csrf: '' });
    const foreign = await browser.post(page.address, fields, { headers: { origin: 'https://jahat.example' } });
    const crossSite = await browser.post(page.address, fields, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([bare.status, foreign.status, crossSite.status]).toEqual([403, 403, 403]);
  });

  it.each(['//jahat.example', 'https://jahat.example/', '/\\jahat.example'])('never leads to %s', async (target) => {
    const asked = await browser.get(`/masuk?kembali=${encodeURIComponent(target)}`);
    expect((await signIn(browser, asked, sari, sandboxPassword)).address).toBe('/layanan');
  });
});

describe('citizens and officers', () => {
  it('have sign-ins of their own', async () => {
    const desk = await enter(dukcapil, '/meja');
    expect(desk).toMatchObject({ status: 200, address: '/meja' });
    expect(sessionId('desk')).toBeDefined();
    expect(sessionId()).toBeUndefined();
  });

  it('cannot use the other sign-in', async () => {
    expect((await enter(sari, '/meja')).status).toBe(422);
    expect((await enter(imigrasi, '/permohonan')).status).toBe(422);
    expect(browser.jar.has('__Host-layan-desk') || browser.jar.has('__Host-layan-pages')).toBe(false);
  });

  it('are asked again when the other kind is signed in at the provider, and the first is signed out', async () => {
    await enter(sari);
    const asked = await browser.get('/meja');
    expect(asked.address).toContain('/identitas/');
    const desk = await signIn(browser, asked, dukcapil, sandboxPassword);
    expect(desk).toMatchObject({ status: 200, address: '/meja' });
    expect((await browser.get('/permohonan')).address).toContain('/identitas/');
  });

  it('do not get in with the cookie of the other', async () => {
    await enter(sari);
    browser.jar.set('__Host-layan-desk', { value: sessionId() as string, path: '/' });
    expect((await browser.get('/meja')).address).toContain('/identitas/');
  });
});

describe('signing out', () => {
  const signOut = async (page: Page): Promise<Page> =>
    browser.post('/keluar', hiddenFields((await browser.get('/keluar')).text, '/keluar')).then((next) => next ?? page);

  /** The provider's one button. */
  const confirm = (page: Page): Promise<Page> =>
    browser.post('/oidc/session/end/confirm', {
      ...hiddenFields(page.text, '/oidc/session/end/confirm'),
      logout: 'yes',
    });

  it('ends the session here and at the provider, and credentials are asked for again', async () => {
    const page = await enter(sari);
    const old = new Map(browser.jar);
    const asked = await signOut(page);
    expect(asked).toMatchObject({ status: 200 });
    const done = await confirm(asked);
    expect(done.address).toMatch(/^\/keluar\/selesai\?state=/);
    expect((await browser.get('/permohonan')).address).toContain('/identitas/');
    for (const [name, cookie] of old) browser.jar.set(name, cookie);
    expect((await browser.get('/permohonan')).address).toContain('/identitas/');
  });

  it('asks for credentials again even when the provider was never told', async () => {
    await signOut(await enter(sari));
    const again = await browser.get('/permohonan');
    expect(again.address).toContain('/identitas/');
    expect((await signIn(browser, again, sari, sandboxPassword)).address).toBe('/permohonan');
  });

  it('tells the desk too when an officer signs out', async () => {
    await enter(dukcapil, '/meja');
    const asked = await browser.get('/meja/keluar');
    const next = await browser.post('/meja/keluar', hiddenFields(asked.text, '/meja/keluar'));
    expect((await confirm(next)).address).toMatch(/^\/meja\/keluar\/selesai/);
    expect((await browser.get('/meja')).address).toContain('/identitas/');
  });

  it('needs no button where nobody is signed in', async () => {
    const done = await browser.post('/keluar', {});
    expect(done.address).toMatch(/^\/keluar\/selesai\?state=/);
  });

  it('ends what another browser window holds, through the back channel', async () => {
    await enter(sari);
    const window = new Browser(platform.url);
    for (const [name, cookie] of browser.jar) if (!name.startsWith('__Host-layan-pages')) window.jar.set(name, cookie);
    await window.get('/permohonan');
    expect((await window.get('/permohonan')).address).toBe('/permohonan');
    await confirm(await signOut(await browser.get('/permohonan')));
    expect((await window.get('/permohonan')).address).toContain('/identitas/');
  });

  it('believes no logout token but the provider’s', async () => {
    await enter(sari);
    const forged = await browser.post('/keluar/kabar', { logout_token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYXJpIn0.' });
    expect(forged.status).toBe(400);
    expect((await browser.get('/permohonan')).address).toBe('/permohonan');
  });

  it('is not done by a link or by another site', async () => {
    await enter(sari);
    await browser.get('/keluar');
    const foreign = await browser.post('/keluar', {}, { headers: { origin: 'https://jahat.example' } });
    expect(foreign.status).toBe(403);
    expect((await browser.get('/permohonan')).address).toBe('/permohonan');
  });
});

describe('a browser that keeps no cookies', () => {
  const without = (others?: Readonly<Record<string, string>>) => new ForgetfulBrowser(platform.url, others);

  it.each(['/masuk', '/meja/masuk'])(
    'is told before a password is typed, and how to help itself (%s)',
    async (start) => {
      const page = await without().get(start);
      expect(page.status).toBe(400);
      expect(page.text).toContain('Izinkan kuki untuk masuk');
      expect(page.text).toContain('npm start -- --https');
      expect(page.text).not.toContain('type="password"');
    },
  );

  it('is told too when other programs on this host have cookies', async () => {
    const page = await without({ lain: '1' }).get('/masuk');
    expect(page.text).toContain('Izinkan kuki untuk masuk');
  });

  it('is led to the beginning of a sign-in, not back to the one that cannot go on', async () => {
    for (const start of ['/masuk', '/identitas/tidak-ada', '/masuk/kembali?code=a&state=b']) {
      const page = await without().get(start);
      expect([page.status, /class="layan-button"[^>]*href="([^"]*)"/.exec(page.text)?.[1]]).toEqual([400, '/masuk']);
    }
  });

  it('is not confused with one that comes too late', async () => {
    for (const address of ['/identitas/tidak-ada', '/masuk/kembali?code=a&state=b']) {
      const late = await new Browser(platform.url).get(address);
      expect(late.status).toBe(400);
      expect(late.text).toContain('Sesi Anda sudah berakhir');
      expect(late.cookies.join()).toContain('__Host-layan-probe');
    }
  });

  it('is told nothing of certificates where people use the site', async () => {
    const real = await startPlatform({ sandbox: false });
    const page = await new ForgetfulBrowser(real.url).get('/masuk');
    await real.close();
    expect(page.text).toContain('Izinkan kuki untuk masuk');
    expect(page.text).not.toContain('--https');
  });
});

describe('cookies', () => {
  it('are all bound to this host, unreadable for scripts and encrypted in transit', async () => {
    const all = [...(await browser.get('/permohonan?lang=en')).cookies, ...(await enter(sari)).cookies];
    expect(all.length).toBeGreaterThan(5);
    for (const cookie of all) {
      expect(cookie).toMatch(/^__(?:Host|Secure)-layan-/);
      expect(cookie.toLowerCase()).toMatch(/(?=.*; ?secure)(?=.*; ?httponly)(?=.*; ?samesite=lax)/);
      expect(cookie).not.toMatch(/domain=/i);
      expect(cookie.length).toBeLessThan(4096);
    }
  });
});
