import { signInFromAgency } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';
import { focusReader, tellSecondsLeft } from '../support/guard.js';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerDamage,
  answerReason,
  begin,
  buttonNames,
  choose,
  declare,
  goOn,
  service,
} from '../support/journey.js';

test('the focus goes where each step leads, as assistive technology is told', async ({ page, platform }) => {
  const focused = await focusReader(page);
  const leadsTo = (what: unknown) => expect.poll(focused).toEqual(what);
  await signInFromAgency(page, platform, 1);
  await begin(page);
  await leadsTo('heading Apa yang terjadi dengan KTP-el Anda?');
  await goOn(page);
  await leadsTo('group Ada 1 isian yang perlu diperbaiki');
  await page.getByRole('link', { name: /^Pilih salah satu/ }).click();
  await leadsTo('radio Hilang');
  await answerReason(page, 'Rusak');
  await leadsTo('heading Data diri Anda');
  await page.getByRole('link', { name: 'Kembali' }).click();
  await leadsTo('heading Apa yang terjadi dengan KTP-el Anda?');
  await page.goBack();
  await leadsTo('heading Data diri Anda');
  await answerApplicant(page);
  await answerDamage(page);
  await answerAddress(page);
  await answerContact(page);
  await choose(page, 'Orang lain');
  await goOn(page);
  await leadsTo('heading Orang yang mengambil KTP-el');
  await page.getByLabel('Nama lengkap sesuai KTP-el').first().fill('Tini Contoh');
  await page.getByRole('button', { name: /^Tambah/ }).click();
  await leadsTo('textbox Nama lengkap sesuai KTP-el');
  await page
    .getByRole('button', { name: /^Hapus/ })
    .last()
    .click();
  await leadsTo(expect.stringMatching(/^generic Orang yang mengambil 1/));
  await page.getByLabel('NIK', { exact: true }).fill('3171014107809907');
  await choose(page, 'Kakak, adik, atau kerabat');
  await goOn(page);
  await declare(page);
  await leadsTo('heading Periksa kembali data Anda');
  await page.getByRole('link', { name: /^Ubah.*Nomor ponsel/ }).click();
  await leadsTo('textbox Nomor ponsel');
  await page.getByRole('button', { name: buttonNames.save }).click();
  await leadsTo('heading Draf Anda sudah disimpan');
  await page.getByRole('link', { name: 'Lanjutkan' }).click();
  await leadsTo('heading Periksa kembali data Anda');
  await page.getByRole('button', { name: buttonNames.submit }).click();
  await leadsTo('heading Permohonan Anda sudah kami terima');
});

test('the warning before the session ends takes the focus, and gives it back', async ({ page, platform }) => {
  const focused = await focusReader(page);
  let left = 600;
  await page.clock.install();
  await tellSecondsLeft(page, () => left);
  await signInFromAgency(page, platform, 2);
  await begin(page);
  await answerReason(page, 'Rusak');
  await page.getByLabel('Nomor kartu keluarga (KK)').focus();
  left = 60;
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('dialog', { name: 'Sesi Anda segera berakhir' })).toBeVisible();
  await expect.poll(focused).toBe('button Tetap masuk');
  left = 1800;
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('textbox Nomor kartu keluarga (KK)');
});
