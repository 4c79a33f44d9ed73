import type { Page } from '@playwright/test';
import { browserArgs, browserPath } from '../../../scripts/browser.mjs';
import { signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { contentOf, lookAgain, stepBack } from '../support/guard.js';
import { answerReason, begin, heading, service } from '../support/journey.js';
import { answerForMyself, beginPassport, service as passportService } from '../support/passport.js';
import type { TestPlatform } from '../support/platform.js';

// what a person's browser does: a page that is left is kept, and shown again by the back button as it was
test.use({
  launchOptions: {
    executablePath: (await browserPath()) as string,
    args: browserArgs as string[],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const card = { id: 'ktp-el-hilang', service, label: 'Nomor kartu keluarga (KK)', typed: '3171011203109901' } as const;
const passport = {
  id: 'paspor-penggantian',
  service: passportService,
  label: 'Nomor paspor lama',
  typed: 'X7654321',
} as const;
type Typing = typeof card | typeof passport;

/** What of the first citizen must be gone: the name, what is shown of the identity number, and what was typed. */
const personal = ({ people }: TestPlatform) => {
  const { name, nik } = people.citizens[0]!;
  return [name, nik, `${nik.slice(0, 6)}******`, card.typed, passport.typed];
};

const expectNothingPersonal = (content: string, platform: TestPlatform, where: string) =>
  expect(
    personal(platform).filter((text) => content.includes(text)),
    where,
  ).toEqual([]);

/** Signed in on the agency's page, with something typed. */
async function typeSomething(page: Page, platform: TestPlatform, { id, service, label, typed }: Typing = card) {
  await signInFromAgency(page, platform, 0, service);
  if (id === 'ktp-el-hilang') {
    await begin(page);
    await answerReason(page, 'Rusak');
  } else {
    await beginPassport(page);
    await answerForMyself(page);
  }
  await page.getByLabel(label).fill(typed);
  expect(await contentOf(page)).toContain(platform.people.citizens[0]!.name);
}

/** Presses the button of the page that asks whether to sign out, here or at the provider. */
async function confirmSignOut(page: Page, { url }: TestPlatform) {
  await page.waitForURL((at) => at.href.startsWith(url));
  await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click();
}

/** Both sites ask who is there. */
async function expectCredentialsAsked(page: Page, platform: TestPlatform, { service }: Typing = card) {
  await page.goto(service);
  await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await expect(page.getByLabel('Kata sandi')).toHaveValue('');
  await page.goto(`${platform.url}/masuk?kembali=${encodeURIComponent(service)}`);
  await expect(page.getByLabel('Kata sandi')).toHaveValue('');
}

for (const typing of [card, passport])
  test(`${typing.id}: signed out on the agency’s page, nobody is signed in anywhere, and no step back shows anything`, async ({
    page,
    context,
    platform,
    agency,
  }) => {
    await page.addInitScript(() =>
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.cameBack = String(persisted);
      }),
    );
    await typeSomething(page, platform, typing);
    const other = await context.newPage();
    await other.goto(typing.service);
    await other.getByRole('link', { name: 'Lanjutkan' }).click();
    await expect(other.getByText(platform.people.citizens[0]!.name).first()).toBeVisible();

    await page.getByRole('button', { name: 'Keluar' }).click();
    await confirmSignOut(page, platform);
    await page.waitForURL(agency.url + typing.service);
    await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
    await lookAgain(other);
    await expect(heading(other, 'Sesi Anda sudah berakhir')).toBeVisible();
    expectNothingPersonal(await contentOf(other), platform, 'another tab');

    // nobody answers now: what a page shows it has kept
    await context.route('**/layan/session', (route) => route.abort());
    const pages = await stepBack(page, 5);
    expect(pages).toHaveLength(5);
    expect(pages.some((content) => content.includes('data-came-back="true"'))).toBe(true);
    for (const content of pages) expectNothingPersonal(content, platform, content);
    await context.unroute('**/layan/session');
    await expectCredentialsAsked(page, platform, typing);
  });

test('signed out on a plain page: the agency’s page is signed out too', async ({ page, context, platform }) => {
  await typeSomething(page, platform);
  const plain = await context.newPage();
  await plain.goto(`${platform.url}/masuk?kembali=/permohonan`);
  await expect(heading(plain, 'Permohonan saya')).toBeVisible();
  await plain.goto(`${platform.url}/keluar`);
  await confirmSignOut(plain, platform);
  await plain.waitForURL(/\/oidc\//);
  await confirmSignOut(plain, platform);
  await expect(heading(plain, 'Anda sudah keluar')).toBeVisible();

  // the platform refuses what is typed now; the agency's server need not say that nobody is there
  await page.route('**/layan/session', (route) => route.abort());
  await page.getByLabel(card.label).fill('3171 0112');
  await expect(heading(page, 'Sesi Anda sudah berakhir')).toBeVisible();
  expectNothingPersonal(await contentOf(page), platform, 'the page');
  await expectCredentialsAsked(plain, platform);
});
