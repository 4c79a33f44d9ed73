import { services } from '@layan/indonesia/services';
import type { Page } from '@playwright/test';
import { giveCredentials, heading, service } from '../support/journey.js';
import { expect, onAnyDatabase, test } from '../support/embedded.js';

/** What the page may know of its session. */
const session = (page: Page) =>
  page.evaluate(async () => (await fetch('/layan/session')).json() as Promise<{ signedIn: boolean; name: string }>);

const signInTo = async (page: Page, returnTo: string, citizen: { nik: string }, password: string) => {
  await page.goto(`/layan/login?return=${returnTo}`);
  await giveCredentials(page, citizen.nik, password);
  await page.waitForURL((url) => url.pathname === returnTo);
};

test(
  'the page of the service answers with its policy, and its script runs under it',
  onAnyDatabase,
  async ({ page, platform }) => {
    const script = page.waitForResponse((response) => response.url().endsWith('/aset/layan/layan.js'));
    const answer = (await page.goto(service))!;
    const policy = answer.headers()['content-security-policy'];
    expect(policy).toContain(`form-action 'self' ${platform.url}`);
    expect(policy).toContain("trusted-types lit-html layan 'allow-duplicates'");
    expect((await script).status()).toBe(200);
    const run = await page.evaluate(() =>
      performance.getEntriesByName(new URL('/aset/layan/layan.js', location.href).href),
    );
    expect(run).toHaveLength(1);
  },
);

test.describe('without scripts', onAnyDatabase, () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, title } of services)
    test(`the front page says of ${id} what the platform says, and leads to the plain page of it`, async ({
      page,
      platform,
    }) => {
      /** Of the card that leads to the service: what stands in its last lines. */
      const facts = async (address: string) => {
        await page.goto(address);
        const card = page
          .getByRole('main')
          .getByRole('listitem')
          .filter({ has: page.locator(`a[href="/layanan/${id}"]`) });
        return card.getByRole('listitem').allInnerTexts();
      };
      const [, ...national] = await facts(`${platform.url}/layanan`); // the agency's name is the first
      expect(await facts('/')).toEqual(national);
      await page.getByRole('main').getByRole('link', { name: title.id }).click();
      await page.getByRole('link', { name: 'Isi permohonan' }).click();
      await page.waitForURL(`${platform.url}/layanan/${id}`);
      await expect(heading(page, title.id!)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
    });
});

test('nobody is signed in at first; signing in leads to the platform’s site and back to the page', async ({
  page,
  platform,
  agency,
}) => {
  await page.goto(service);
  expect(await session(page)).toMatchObject({ signedIn: false, name: null });
  const [citizen] = platform.people.citizens;
  await signInTo(page, service, citizen!, platform.people.password);
  expect(page.url()).toBe(agency.url + service);
  expect(await session(page)).toMatchObject({ signedIn: true, name: citizen!.name });
  // each site sees its own cookies alone
  const cookies = await page.context().cookies();
  expect(new Set(cookies.map(({ domain }) => domain))).toEqual(new Set(['localhost', '127.0.0.1']));
  expect(cookies.every(({ secure, httpOnly }) => secure && httpOnly)).toBe(true);
});

test('the site is killed and starts again: the person is still signed in', async ({ ownBoth }) => {
  const { page, platform, agency } = ownBoth;
  await signInTo(page, service, platform.people.citizens[0]!, platform.people.password);
  await agency.kill();
  await agency.start(platform.url);
  await page.reload();
  expect(await session(page)).toMatchObject({ signedIn: true });
});

test.describe('a page that gets in the way', onAnyDatabase, () => {
  test.use({ ownSettings: { LAYAN_HOSTILE_PAGE: '1', LAYAN_POLICY: 'lit-only' } });

  test('is there for tests that ask for it, under the strictest policy', async ({ ownBoth: { page } }) => {
    const answer = (await page.goto('/uji/bermusuhan'))!;
    expect(answer.headers()['content-security-policy']).toMatch(/trusted-types lit-html$/);
    expect(await page.evaluate(() => JSON.stringify([1, 2]))).toBe('"[1, 2]"');
    // a link of the page's own: the one inside the component goes once the service is there
    await expect(page.getByRole('link', { name: 'Kantor Layanan Contoh' })).toHaveCSS('color', 'rgb(255, 0, 255)');
  });
});
