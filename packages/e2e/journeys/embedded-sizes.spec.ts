import type { Page } from '@playwright/test';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerDamage,
  answerPickup,
  answerReason,
  begin,
  choose,
  declare,
  goOn,
  heading,
  service,
  submit,
} from '../support/journey.js';
import { asCitizen, withoutDrafts } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { walkPassportEmbedded } from '../support/walk-embedded.js';

const citizen = 3;

/** Texts that stick out of the page or are cut off, in whatever root they are; and how much wider than the window the page is. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const within = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    const texts = within(document).flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      // what is there for screen readers alone is one pixel wide
      if (own <= 1 || !element.checkVisibility()) return [];
      const isOut = left < -1 || right > width + 1;
      const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      const isTyped = element.matches('input, textarea, select');
      return isOut || (isCut && !isTyped) ? [`${element.tagName}: ${element.textContent?.trim().slice(0, 40)}`] : [];
    });
    return { texts, wider: document.documentElement.scrollWidth - width };
  });

/** On a narrow phone, from right to left too, and with text twice as large in a window of 640 pixels. */
async function fits(page: Page) {
  const html = page.locator('html');
  const fit = { texts: [], wider: 0 };
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await misfits(page), '320 pixels').toEqual(fit);
  await html.evaluate((element) => element.setAttribute('dir', 'rtl'));
  expect(await misfits(page), 'right to left').toEqual(fit);
  await html.evaluate((element) => element.setAttribute('dir', 'ltr'));
  await page.setViewportSize({ width: 640, height: 640 });
  await html.evaluate((element) => element.style.setProperty('--layan-text-scale', '2'));
  expect(await misfits(page), 'text twice as large').toEqual(fit);
  await html.evaluate((element) => element.style.removeProperty('--layan-text-scale'));
}

test('nothing sticks out or is cut off: at 320 pixels, right to left, and with text twice as large', async ({
  page,
  platform,
}) => {
  await asCitizen(page, platform, citizen);
  await page.goto(service);
  await withoutDrafts(page);
  await expect(page.getByRole('button', { name: 'Mulai permohonan' })).toBeVisible();
  await fits(page);
  await begin(page);
  await goOn(page);
  await expect(page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' })).toBeFocused();
  await fits(page);
  await answerReason(page, 'Rusak');
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  await fits(page);
  await answerApplicant(page);
  await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
  await fits(page);
  await answerDamage(page);
  await expect(heading(page, 'Alamat Anda sekarang')).toBeVisible();
  await fits(page);
  await answerAddress(page);
  await expect(heading(page, 'Bagaimana kami menghubungi Anda?')).toBeVisible();
  await fits(page);
  await answerContact(page);
  await answerPickup(page);
  await expect(heading(page, 'Pernyataan')).toBeVisible();
  await fits(page);
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await fits(page);
  await submit(page);
  await fits(page);
});

test('nothing does where files are on their way, nor on a bill, to the receipt', async ({ page, platform }) => {
  test.setTimeout(120_000);
  await asCitizen(page, platform, citizen);
  await walkPassportEmbedded(page, platform, (name) => test.step(name, () => fits(page)));
});

test('a page from right to left is mirrored', async ({ page, platform }) => {
  await asCitizen(page, platform, citizen);
  await begin(page);
  const left = async (text: string) => (await page.getByText(text, { exact: true }).first().boundingBox())!.x;
  expect(await left('Anda masuk sebagai')).toBeLessThan(await left('Keluar'));
  const control = page.getByRole('radio', { name: 'Rusak' });
  const before = await control.boundingBox();
  await page.locator('html').evaluate((element) => element.setAttribute('dir', 'rtl'));
  await expect.poll(async () => (await left('Anda masuk sebagai')) > (await left('Keluar'))).toBe(true);
  expect((await control.boundingBox())!.x).toBeGreaterThan(before!.x);
});

test('the same journey is there in English', async ({ page, platform }) => {
  await asCitizen(page, platform, citizen);
  await page.route(`**${service}`, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, body: (await reply.text()).replace('lang="id"', 'lang="en"') });
  });
  await page.goto(service);
  await expect(heading(page, 'Replace a lost or damaged identity card')).toBeVisible();
  await page.getByRole('button', { name: /^Start/ }).click();
  const next = page.getByRole('button', { name: 'Continue', exact: true });
  await next.click();
  await expect(page.locator('layan-service')).not.toContainText(/wajib|Pilih|Lanjutkan/);
  await expect(page.getByRole('group', { name: '1 answer needs correcting' })).toBeFocused();
  await choose(page, 'Damaged');
  await next.click();
  await expect(heading(page, 'About you')).toBeFocused();
  await page.getByLabel('Family card number (KK)').fill('3171011203109901');
  await next.click();
  await expect(heading(page, 'What is damaged?')).toBeFocused();
});
