import type { Page } from '@playwright/test';
import { answerReason, begin, giveCredentials, goOn, heading } from '../support/journey.js';
import { newestDraft, saveAll, signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';

const familyCard = '3171011203109903';
const card = (page: Page) => page.getByLabel('Nomor kartu keluarga (KK)');
/** Seconds; longer than an idle session lasts, shorter than what is parked is kept after it. */
const untilSessionEnds = 31 * 60;

test('two minutes before the session ends the person is asked, and may stay', async ({
  ownBoth: { page, platform, agency },
}) => {
  await page.clock.install();
  await signInFromAgency(page, platform);
  await begin(page);
  await answerReason(page, 'Rusak');
  await saveAll(page);
  const almost = 28 * 60;
  await agency.advance(almost + 100);
  await page.clock.fastForward('28:05');
  const warning = page.getByRole('dialog', { name: 'Sesi Anda segera berakhir' });
  await expect(warning).toBeVisible();
  // the provider tells the machine's time: the site goes back, and stays ahead just enough for a session to be worth prolonging
  await agency.advance(-almost);
  await warning.getByRole('button', { name: 'Tetap masuk' }).click();
  await expect(warning).toBeHidden();
  await card(page).fill(familyCard);
  await goOn(page);
  await saveAll(page);
  await page.reload();
  await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
});

test.describe('when the session ends mid-form', () => {
  /** Ends on the page that says so, with something typed that the platform does not have. */
  async function typeTooLate({ page, platform, agency }: Parameters<Parameters<typeof test>[2]>[0]['ownBoth']) {
    await signInFromAgency(page, platform);
    await begin(page);
    await answerReason(page, 'Rusak');
    await saveAll(page);
    await agency.advance(untilSessionEnds);
    await card(page).fill(familyCard);
    await expect(heading(page, 'Sesi Anda sudah berakhir')).toBeFocused();
    await expect(page.getByText('Isian terakhir Anda kami simpan sebentar')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Sari');
    // the provider tells the machine's time, and so must the site when somebody signs in
    await agency.advance(-untilSessionEnds);
  }

  test('the same citizen gets back what was typed, not yet saved, and goes on', async ({ ownBoth }) => {
    const { page } = ownBoth;
    await typeTooLate(ownBoth);
    await page.getByRole('link', { name: 'Masuk lagi' }).click();
    await expect(page.getByText('Isian Anda kami kembalikan')).toBeVisible();
    await expect(heading(page, 'Data diri Anda')).toBeVisible();
    await expect(card(page)).toHaveValue(familyCard);
    expect((await newestDraft(page)).answers).not.toHaveProperty('nomor_kk');
    await goOn(page);
    await saveAll(page);
    await expect(heading(page, 'Apa yang rusak?')).toBeFocused();
    expect((await newestDraft(page)).answers).toMatchObject({ nomor_kk: familyCard });
  });

  test('another citizen at the same computer finds nothing of it, and it is gone', async ({ ownBoth }) => {
    const { page, platform } = ownBoth;
    const { citizens, password } = platform.people;
    await typeTooLate(ownBoth);
    const { hostname } = new URL(platform.url);
    await page.context().clearCookies({ domain: hostname });
    await page.getByRole('link', { name: 'Masuk lagi' }).click();
    await giveCredentials(page, citizens[1]!.nik, password);
    await expect(page.getByRole('button', { name: 'Mulai permohonan' })).toBeVisible();
    await expect(page.getByText(citizens[1]!.name)).toBeVisible();
    await expect(page.locator('body')).not.toContainText(familyCard);

    await page.context().clearCookies();
    await signInFromAgency(page, platform);
    await page.getByRole('link', { name: 'Lanjutkan' }).first().click();
    await expect(heading(page, 'Data diri Anda')).toBeVisible();
    await expect(card(page)).toHaveValue('');
  });
});
