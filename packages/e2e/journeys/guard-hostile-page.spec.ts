import type { Page } from '@playwright/test';
import { signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { settle } from '../../../scripts/lib/settle.mjs';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerDamage,
  answerPickup,
  answerReason,
  declare,
  goOn,
  heading,
  service,
  submit,
} from '../support/journey.js';

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

/** What the browser makes of every part inside the wizard, in the order of the page. */
const look = (page: Page) =>
  page.locator('layan-wizard').evaluate(
    (wizard, { parts, properties }) =>
      [...wizard.shadowRoot!.querySelectorAll(parts.join())].map((part) => {
        const style = getComputedStyle(part);
        const name = `${part.tagName} ${part.id}`;
        return [name, ...properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)];
      }),
    { parts, properties },
  );

/** Goes through the journey on that page; gives back how each of its pages looks. */
async function journey(page: Page, path: string) {
  const looks: string[][][] = [];
  const take = async () => {
    await page.mouse.move(0, 0); // a control under the pointer looks otherwise
    await settle(page);
    looks.push(await look(page));
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
  const friendly = await journey(page, service);
  const elsewhere = await journey(page, hostile);
  expect(friendly.flat().length).toBeGreaterThan(60);
  expect(elsewhere).toEqual(friendly);
});
