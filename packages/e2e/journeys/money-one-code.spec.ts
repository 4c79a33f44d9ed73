import type { Page } from '@playwright/test';
import { buttonNames, giveCredentials } from '../support/journey.js';
import { price } from '../support/bill.js';
import {
  accountNumber,
  chargeOf,
  takeAccount,
  expect,
  expectToRead,
  heading,
  lookUntil,
  onAnyDatabase,
  onBothPages,
  chooseMethod,
  test,
  untilAsked,
} from '../support/money.js';
import { openPage } from '../support/test.js';

/** What the code says, as a payment app reads it. */
const codeOn = (page: Page) => page.locator('layan-qr').getAttribute('value');

/** The way to the choice of another method. */
const leave = (page: Page) => page.getByText(/^\s*Ganti cara membayar\s*$/).click();

onBothPages(() => {
  test('another method ends the first; who pays that one all the same has paid, and the second takes no more', async ({
    page,
    bill,
    bank,
  }) => {
    const first = await takeAccount(page, bill);
    await leave(page);
    await expect(heading(page, 'Ganti cara membayar').first()).toBeVisible();
    await expectToRead(page, /Sudah membayar dengan kode itu\? Jangan ganti/);
    await chooseMethod(page, 'QRIS');
    await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
    const second = await chargeOf(bill);
    expect(await bank.open([first, second])).toEqual([second]);
    expect((await bank.charges()).get(first)).toBe('Dibatalkan');

    await bank.pay(first, price);
    await lookUntil(page, 'Lunas, terima kasih');
    await expectToRead(page, /Uang Anda masuk setelah batas waktu kodenya, dan tetap dihitung/);
    await expect.poll(() => bank.open([first, second]), { timeout: 15_000 }).toEqual([]);
    await bank.pay(second, price);
    await page.reload();
    await expectToRead(page, 'Anda membayar dua kali');
    expect((await bill.now()).money).toMatchObject([
      { kind: 'late', counted: { amount: price } },
      { kind: 'duplicate', held: { amount: price } },
    ]);
  });
});

onBothPages(() => {
  test('a code outlives a reload, and is the same on another device', async ({
    page,
    bill,
    bank,
    both: { platform, agency },
    show,
    browser,
    javaScriptEnabled,
  }) => {
    await chooseMethod(page, 'QRIS');
    await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
    const [code, charge] = [await codeOn(page), await chargeOf(bill)];
    expect(code).toMatch(/5303360.*5406350000/); // rupiah, and how many
    await expect(page.locator('layan-qr svg')).toBeVisible();
    await page.reload();
    await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
    expect(await codeOn(page)).toBe(code);

    const other = await openPage(browser, { javaScriptEnabled: javaScriptEnabled ?? true, baseURL: agency.url });
    await other.page.goto(`/layan/login?return=${encodeURIComponent('/layanan/ktp-el-hilang')}`);
    await giveCredentials(other.page, platform.people.citizens[0]!.nik, platform.people.password);
    await other.page.waitForURL('**/layanan/**');
    await show(bill.id, other.page);
    await expect(heading(other.page, 'Bayar dengan QRIS')).toBeVisible();
    expect(await codeOn(other.page)).toBe(code);
    await bank.pay(charge, price);
    for (const device of [page, other.page]) await lookUntil(device, 'Lunas, terima kasih');
    await other.close();
    expect(await bill.now()).toMatchObject({ attempt: { id: charge }, money: [{ kind: 'exact' }] });
  });

  for (const fault of ['down', 'reply_lost'] as const)
    test(`while the end of the first is not certain there is no second, and nothing to pay (${fault})`, async ({
      page,
      bill,
      bank,
      platform,
      show,
    }) => {
      const first = await takeAccount(page, bill);
      await leave(page);
      await bank.let(fault);
      await chooseMethod(page, 'QRIS');
      await expectToRead(page, 'Cara membayar belum dapat diganti');
      await expectToRead(page, /Dengan begitu Anda tidak mungkin membayar dua kali/);
      await expect(page.getByText(accountNumber)).toHaveCount(0);
      expect(await bill.now()).toMatchObject({ attempt: { id: first, state: 'waiting', instruction: null } });
      expect(await bank.open([first])).toEqual(fault === 'down' ? [first] : []);
      await bank.let('none');
      await platform.advance(untilAsked);
      await expect.poll(() => bank.open([first]), { timeout: 15_000 }).toEqual([]);
      await show(bill.id);
      // a live page may have asked again by itself
      const code = heading(page, 'Bayar dengan QRIS');
      await expect(code.or(page.getByRole('button', { name: buttonNames.pay }))).toBeVisible();
      if (!(await code.isVisible())) await chooseMethod(page, 'QRIS');
      await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
      expect(await bank.open([first, await chargeOf(bill)])).toEqual([await chargeOf(bill)]);
    });
}, onAnyDatabase);

test('devices that choose different methods at once end with one code between them', async ({ client, bill, bank }) => {
  const wanted = Array.from({ length: 6 }, (_, at) => (at % 2 ? 'qris' : 'va-contoh'));
  const before = new Set((await bank.charges()).keys());
  const answers = await Promise.allSettled(wanted.map((method) => client.intents.pay(bill.id, method)));
  expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
  const made = [...(await bank.charges()).keys()].filter((charge) => !before.has(charge));
  await expect.poll(async () => (await bank.open(made)).length, { timeout: 15_000 }).toBe(1);
  expect(await bank.open(made)).toEqual([await chargeOf(bill)]);
});
