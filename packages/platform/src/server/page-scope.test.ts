import { get } from 'node:http';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxCitizens, sandboxPassword } from '../sandbox/people.js';
import { Browser, hiddenFields, signIn, type Page } from '../testing/browser.js';
import { startPlatform, type TestPlatform } from '../testing/platform.js';

const [sari, budi] = sandboxCitizens.map(({ nik }) => nik) as [string, string];
const service = '/layanan/ktp-el-hilang';
const typed = 'kenari-4471@contoh.example';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startPlatform({
    sessions: { idle: 600, absolute: 36_000 },
    limits: { signIns: 100_000, requests: 100_000, posts: 100_000 },
    parking: { perAddress: 100_000 },
  });
});
afterAll(() => platform.close());

let browser: Browser;
beforeEach(() => {
  browser = new Browser(platform.url);
});

const enter = async (name: string, path: string): Promise<Page> =>
  signIn(browser, await browser.get(path), name, sandboxPassword);

/** A signed-in citizen's draft, at its first question. */
async function startDraft(name = sari): Promise<Page> {
  await enter(name, '/permohonan');
  const start = await browser.get(service);
  const page = await browser.post(`${service}/mulai`, hiddenFields(start.text, '/mulai'));
  expect(page.address).toMatch(/^\/layanan\/ktp-el-hilang\/[\w-]+\/[\w-]+$/);
  return page;
}

/** A question of that draft that is answered in words, and what was typed. */
async function typeAnswer(): Promise<{ address: string; fields: Record<string, string> }> {
  const { address: first } = await startDraft();
  const page = await browser.get(first.replace(/[^/]+$/, 'kontak'));
  expect(page.text).toContain('name="surel"');
  return { address: page.address, fields: { ...hiddenFields(page.text, page.address), surel: typed } };
}

const parkedRows = async (): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from parked_posts`.execute(
    platform.database.reader,
  );
  return rows[0]?.count ?? 0;
};

describe('a posted form', () => {
  it('counts with the token of its session', async () => {
    const page = await startDraft();
    const fields = { ...hiddenFields(page.text, page.address), _action: 'save' };
    expect((await browser.post(page.address, fields)).status).toBe(200);
  });

  it.each(['', 'x.y', 'salah'])('is refused with the token «%s»', async (token) => {
    const page = await startDraft();
    const fields = { ...hiddenFields(page.text, page.address), _csrf: token };
    expect((await browser.post(page.address, fields)).status).toBe(403);
  });

  it('is refused with the token of another session', async () => {
    const page = await startDraft();
    const other = new Browser(platform.url);
    const theirs = await signIn(other, await other.get('/permohonan'), budi, sandboxPassword);
    const fields = { ...hiddenFields(page.text, page.address), ...hiddenFields(theirs.text, '/keluar') };
    expect((await browser.post(page.address, fields)).status).toBe(403);
  });

  it.each([
    ['origin', 'https://jahat.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('is refused from elsewhere: %s %s', async (name, value) => {
    const page = await startDraft();
    const fields = hiddenFields(page.text, page.address);
    expect((await browser.post(page.address, fields, { headers: { [name]: value } })).status).toBe(403);
  });

  it('is taken from a browser that says nothing of its origin, if the token is right', async () => {
    const page = await startDraft();
    const fields = { ...hiddenFields(page.text, page.address), _action: 'save' };
    const answer = await fetch(platform.url + page.address, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: `__Host-layan-pages=${browser.jar.get('__Host-layan-pages')?.value}`,
      },
      body: new URLSearchParams(fields),
    });
    expect(answer.status).toBe(303);
  });

  it.each([
    ['multipart/form-data; boundary=x', '--x\r\nnothing', 400],
    ['multipart/form-data', 'no boundary', 400],
    ['application/json', '{}', 415],
    ['application/x-www-form-urlencoded', 'a=%00', 400],
    ['application/x-www-form-urlencoded', `a=${'x'.repeat(70_000)}`, 413],
  ])('of type %s is refused as a page when we cannot take it', async (type, body, status) => {
    const page = await startDraft();
    const answer = await fetch(platform.url + page.address, {
      method: 'POST',
      headers: { 'content-type': type, accept: 'text/html', origin: platform.url },
      body,
    });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('<html lang="id"');
  });
});

it('takes files only where they are asked for', async () => {
  const body = new FormData();
  body.append('a.file', new File(['x'], 'a.pdf'));
  const answer = await fetch(`${platform.url}/keluar`, { method: 'POST', headers: { origin: platform.url }, body });
  expect(answer.status).toBe(415);
});

describe('answers posted after the session has ended', () => {
  const postLate = async (): Promise<{ asked: Page; address: string }> => {
    const { address, fields } = await typeAnswer();
    platform.clock.advance(601);
    return { asked: await browser.post(address, fields), address };
  };

  it('come back to the same person, shown and not saved', async () => {
    const { asked, address } = await postLate();
    expect(asked.address).toContain('/identitas/');
    const back = await signIn(browser, asked, sari, sandboxPassword);
    expect(back.address).toBe(address);
    expect(back.text).toContain(typed);
    const again = await browser.get(address);
    expect(again.text).not.toContain(typed);
  });

  it('are destroyed unseen when somebody else signs in', async () => {
    const before = await parkedRows();
    const { asked, address } = await postLate();
    expect(await parkedRows()).toBe(before + 1);
    const other = await signIn(browser, asked, budi, sandboxPassword);
    expect(other).toMatchObject({ status: 404, address });
    expect(other.text).not.toContain(typed);
    expect(await parkedRows()).toBe(before);
    expect(browser.jar.has('__Host-layan-parked')).toBe(false);
  });

  it('are gone after a quarter of an hour', async () => {
    const { asked } = await postLate();
    platform.clock.advance(901);
    const back = await signIn(browser, asked, sari, sandboxPassword);
    expect(back.status).toBe(200);
    expect(back.text).not.toContain(typed);
  });

  it('are not kept when another site posted them', async () => {
    const before = await parkedRows();
    const page = await startDraft();
    platform.clock.advance(601);
    const foreign = await browser.post(page.address, { a: typed }, { headers: { origin: 'https://jahat.example' } });
    expect(foreign.status).toBe(403);
    expect(await parkedRows()).toBe(before);
  });

  it('are not kept when nobody knows whose they are', async () => {
    const before = await parkedRows();
    const page = await startDraft();
    browser.jar.clear();
    expect((await browser.post(page.address, { a: typed })).address).toContain('/identitas/');
    expect(await parkedRows()).toBe(before);
  });

  it('are not lost either when a second tab has signed in meanwhile', async () => {
    const { address, fields } = await typeAnswer();
    platform.clock.advance(601);
    await enter(sari, '/permohonan');
    expect((await browser.post(address, fields)).status).toBe(403);
    expect((await browser.get(address)).text).toContain(typed);
  });
});

describe('language', () => {
  it('is asked for in the address, remembered in a cookie, and the address is clean again', async () => {
    const english = await browser.get('/layanan?lang=en');
    expect(english.address).toBe('/layanan');
    expect(english.text).toContain('<html lang="en"');
    expect((await browser.get('/layanan')).text).toContain('<html lang="en"');
    expect((await browser.get('/layanan?lang=id')).text).toContain('<html lang="id"');
  });

  it('keeps the rest of the address', async () => {
    const page = await browser.get('/masuk?kembali=%2Fpermohonan&lang=en', { manual: true });
    expect(page.headers.get('location')).toBe('/masuk?kembali=%2Fpermohonan');
  });

  it('that we do not have changes nothing', async () => {
    expect((await browser.get('/layanan?lang=fr')).text).toContain('<html lang="id"');
  });

  it('holds for the provider’s pages too', async () => {
    await browser.get('/layanan?lang=en');
    expect((await browser.get('/permohonan')).text).toContain('<html lang="en"');
  });
});

describe('language asked for on a page of the provider', () => {
  it('keeps what the provider needs to know', async () => {
    await enter(sari, '/permohonan');
    const asked = await browser.post('/keluar', hiddenFields((await browser.get('/keluar')).text, '/keluar'));
    const english = await browser.get(`${asked.address}&lang=en`);
    expect(english.text).toContain('<html lang="en"');
    expect(english.address).toBe(asked.address);
  });

  it.each(['/oidc/..//jahat.example', '/oidc/%2e%2e//jahat.example', '/oidc/..\\\\jahat.example'])(
    'never leads away: %s',
    async (path) => {
      const location = await new Promise<string | undefined>((resolve, reject) => {
        const { hostname, port } = new URL(platform.url);
        const options = { hostname, port, path: `${path}?lang=en`, headers: { accept: 'text/html' } };
        get(options, (answer) => resolve(answer.resume().headers.location)).on('error', reject);
      });
      expect(new URL(location ?? '/', platform.url).origin).toBe(platform.url);
    },
  );
});

describe('whoever is not signed in', () => {
  it('is sent to sign in and comes back to the page, query included', async () => {
    const page = await enter(sari, '/permohonan?a=b%20c');
    expect(page.address).toBe('/permohonan?a=b%20c');
  });

  it('comes to the page of a form that has none of its own', async () => {
    const page = await browser.post(`${service}/mulai`, {});
    const back = await signIn(browser, page, sari, sandboxPassword);
    expect(back).toMatchObject({ status: 200, address: service });
  });

  it('is told as much by the desk', async () => {
    const page = await browser.get('/meja', { manual: true });
    expect(page.headers.get('location')).toBe('/meja/masuk?kembali=%2Fmeja');
  });
});
