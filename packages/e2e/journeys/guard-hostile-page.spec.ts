import type { Page } from '@playwright/test';
import { signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { settle } from '../../../scripts/lib/settle.mjs';
import { atBank } from '../support/bank.js';
import { liar } from '../support/documents.js';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerDamage,
  answerPickup,
  answerReason,
  begin,
  buttonNames,
  declare,
  goOn,
  heading,
  service,
  submit,
} from '../support/journey.js';
import {
  answerDocuments,
  answerForMyself,
  answerOldPassport,
  answerPassport,
  chooseMethod,
  papersOfAdult,
  sendToBill,
  service as passport,
} from '../support/passport.js';
import type { TestPlatform } from '../support/platform.js';

test.use({ ownSettings: { LAYAN_HOSTILE_PAGE: '1' } });

const hostile = '/uji/bermusuhan';

const parts = ['label', 'legend', 'input', 'select', 'textarea', 'button', 'a', 'p', 'summary', 'fieldset', 'form'];
const properties = [
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'color',
  'background-color',
  'margin',
  'padding',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-indent',
  'text-align',
  'border-radius',
  'box-sizing',
];

/** What the browser makes of every part inside the component, in the order of the page. */
const look = (page: Page, component: string) =>
  page.locator(component).evaluate(
    (element, { parts, properties }) =>
      [...element.shadowRoot!.querySelectorAll(parts.join())].map((part) => {
        const style = getComputedStyle(part);
        const name = `${part.tagName} ${part.id}`;
        return [name, ...properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)];
      }),
    { parts, properties },
  );

/** Goes through the journey on that page; gives back how each of its pages looks. */
async function journeyOfCard(page: Page, path: string) {
  const looks: string[][][] = [];
  const take = async () => {
    await page.mouse.move(0, 0); // a control under the pointer looks otherwise
    await settle(page);
    looks.push(await look(page, 'layan-wizard'));
  };
  await page.goto(path);
  await page.getByRole('button', { name: /^(Mulai permohonan|Mulai baru)$/ }).click();
  await expect(heading(page, 'Apa yang terjadi dengan KTP-el Anda?')).toBeVisible();
  await goOn(page);
  await take();
  await answerReason(page, 'Rusak');
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  await take();
  await answerApplicant(page);
  await answerDamage(page);
  await expect(page.getByLabel('Provinsi')).toBeEnabled();
  await take();
  await answerAddress(page);
  await take();
  await answerContact(page);
  await answerPickup(page);
  await declare(page);
  await take();
  expect(await submit(page)).toMatch(/^P-/);
  return looks;
}

test('on a page that gets in the way every control looks as elsewhere, and the journey works to its end', async ({
  ownBoth: { page, platform },
}) => {
  await signInFromAgency(page, platform);
  const friendly = await journeyOfCard(page, service);
  const elsewhere = await journeyOfCard(page, hostile);
  expect(friendly.flat().length).toBeGreaterThan(60);
  expect(elsewhere).toEqual(friendly);
});

/** Goes from the documents of a draft to its receipt, on the page at that path; gives back how questions and bill look. */
async function journeyOfPassport(page: Page, path: string, platform: TestPlatform) {
  const looks: string[][][] = [];
  const take = async (component: string) => {
    await page.mouse.move(0, 0);
    await settle(page);
    looks.push(await look(page, component));
  };
  await begin(page, path, 'Siapa yang paspornya diganti?');
  await answerForMyself(page);
  await answerOldPassport(page);
  await answerPassport(page, { years: '10 tahun' });
  await answerAddress(page);
  await expect(heading(page, 'Unggah dokumen')).toBeVisible();
  await page.getByLabel('KTP-el', { exact: true }).setInputFiles(liar('bohong.jpg'));
  await expect(page.getByText(/^bohong\.jpg bukan JPEG/)).toBeVisible();
  await goOn(page);
  await expect(heading(page, /perlu diperbaiki/)).toBeVisible();
  await take('layan-wizard');
  await answerDocuments(page, papersOfAdult);
  await declare(page);
  await sendToBill(page);
  await page.getByRole('button', { name: buttonNames.pay }).click();
  await expect(page.getByRole('link', { name: 'Pilih cara membayar' })).toBeVisible();
  await take('layan-payment');
  await chooseMethod(page, 'QRIS');
  await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
  await take('layan-payment');
  await atBank(page, platform);
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible({ timeout: 15_000 });
  await take('layan-payment');
  return looks;
}

test('files and a bill look as elsewhere on a page that gets in the way, and the receipt comes', async ({
  ownBoth: { page, platform },
}) => {
  test.setTimeout(120_000);
  await page.route(`**${hostile}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('ktp-el-hilang', 'paspor-penggantian') });
  });
  await signInFromAgency(page, platform);
  const friendly = await journeyOfPassport(page, passport, platform);
  const elsewhere = await journeyOfPassport(page, hostile, platform);
  expect(friendly.flat().length).toBeGreaterThan(40);
  expect(elsewhere).toEqual(friendly);
});
