import type { Client } from '@layan/client';
import type { Page } from '@playwright/test';
import { shownCharge } from '../support/bank.js';
import { newBill, price } from '../support/bill.js';
import { signInOfficer } from '../support/journey.js';
import {
  accountNumber,
  billSeconds,
  chargeOf,
  takeAccount,
  expect,
  expectToRead,
  heading,
  lookUntil,
  onBothPages,
  onThePlainPage,
  chooseMethod,
  test,
  type Bill,
} from '../support/money.js';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' });

/** What has happened to the application, as its citizen may know. */
const eventsOf = async (client: Client, { case: id }: Pick<Bill, 'case'>) =>
  (await client.cases.events(id).page()).items.map(({ type }) => type);

const receipt = 'Lunas, terima kasih';

onBothPages(() => {
  test('what is owed comes: the page is the receipt, and the application goes on', async ({
    page,
    bill,
    bank,
    client,
  }) => {
    await expect(heading(page, 'Bayar tagihan')).toBeVisible();
    await expectToRead(page, 'Rp350.000');
    expect(await client.cases.get(bill.case)).toMatchObject({
      state: 'waiting_payment',
      actsNext: 'citizen',
      due: null,
    });
    await bank.pay(await takeAccount(page, bill), price);
    await lookUntil(page, receipt);
    await expectToRead(page, /B-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await expectToRead(page, /tiga ratus lima puluh ribu rupiah/i);
    expect(await bill.now()).toMatchObject({ state: 'paid', money: [{ kind: 'exact', counted: rupiah(price) }] });
    expect(await client.cases.get(bill.case)).toMatchObject({ state: 'received', due: { basis: { from: 'paid' } } });
    expect(await eventsOf(client, bill)).toEqual(['received', 'billed', 'paid']);
  });

  test('too little: what is missing is said, and the rest is paid in another way', async ({
    page,
    bill,
    bank,
    client,
  }) => {
    const first = await takeAccount(page, bill);
    await bank.pay(first, 300_000);
    await lookUntil(page, 'Bayar kekurangan Rp50.000');
    await expectToRead(page, /Kami menerima Rp300\.000 dari Rp350\.000\. Bayar kekurangannya paling lambat/);
    expect(await client.cases.get(bill.case)).toMatchObject({ state: 'waiting_payment' });
    await chooseMethod(page, 'QRIS');
    await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
    await expectToRead(page, 'Rp50.000');
    expect(await bank.open([first, await chargeOf(bill)])).toEqual([await chargeOf(bill)]);
    await bank.pay(await chargeOf(bill), 50_000);
    await lookUntil(page, receipt);
    await expectToRead(page, 'Rp300.000 lewat Bank Contoh');
    expect(await bill.now()).toMatchObject({ state: 'paid', money: [{ kind: 'underpaid' }, { kind: 'exact' }] });
    expect(await eventsOf(client, bill)).toEqual(['received', 'billed', 'paid']);
  });

  test('twice: paid once, and the second waits to be given back', async ({ page, bill, bank, client }) => {
    await chooseMethod(page, 'QRIS');
    await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
    await bank.payTwice(await chargeOf(bill), price);
    await expect.poll(async () => (await bill.now()).money).toHaveLength(2);
    await lookUntil(page, receipt);
    await expectToRead(page, 'Anda membayar dua kali');
    await expectToRead(page, /Rp350\.000 yang masuk kemudian dikembalikan/);
    expect((await bill.now()).money).toMatchObject([
      { kind: 'exact', held: rupiah(0) },
      { kind: 'duplicate', counted: rupiah(0), held: rupiah(price) },
    ]);
    expect(await eventsOf(client, bill)).toEqual(['received', 'billed', 'paid']);
  });

  test('after its code had ended: it counts, and nobody pays again', async ({ page, bill, bank }) => {
    const charge = await takeAccount(page, bill);
    await bank.expire(charge);
    await lookUntil(page, 'Kode yang tadi kedaluwarsa');
    await expectToRead(page, /Jika Anda sudah membayar, tunggu: uangnya tetap kami catat/);
    await expect(page.getByText(accountNumber)).toHaveCount(0);
    await bank.pay(charge, price);
    await page.reload();
    await expect(heading(page, receipt)).toBeVisible();
    await expectToRead(page, /Uang Anda masuk setelah batas waktu kodenya, dan tetap dihitung/);
    expect(await bill.now()).toMatchObject({ state: 'paid', money: [{ kind: 'late', held: rupiah(0) }] });
  });

  test('when the bill has ended: nothing of it is kept, and that is said', async ({
    page,
    bill,
    bank,
    client,
    platform,
    show,
  }) => {
    const [partly, late] = [await newBill(client), await newBill(client)];
    const charged = async ({ id }: { readonly id: string }) => (await client.intents.pay(id, 'va-contoh')).attempt!.id;
    await bank.pay(await charged(partly), 300_000);
    const slow = await charged(late);
    await platform.advance(billSeconds);
    for (const { id } of [bill, partly, late])
      await expect.poll(async () => (await client.intents.get(id)).state, { timeout: 15_000 }).toBe('expired');
    await bank.pay(slow, price);

    const expectEnded = async () => {
      await expect(heading(page, 'Tagihan ini kedaluwarsa')).toBeVisible();
      await expect(heading(page, 'Jangan bayar tagihan ini')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Ajukan permohonan baru' })).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    };
    await page.reload();
    await expectEnded();
    await show(partly.id);
    await expectEnded();
    await expectToRead(page, 'Rp300.000 Anda dikembalikan');
    await show(late.id);
    await expectEnded();
    await expectToRead(page, 'Uang Anda masuk setelah batas waktu');
    await expectToRead(page, /Rp350\.000 kami terima setelah tagihan berakhir/);

    expect((await client.intents.get(partly.id)).money).toMatchObject([{ counted: rupiah(0), held: rupiah(300_000) }]);
    expect((await client.intents.get(late.id)).money).toMatchObject([{ kind: 'late', held: rupiah(price) }]);
    for (const { case: owner } of [partly, late]) {
      expect(await client.cases.get(owner.id)).toMatchObject({ state: 'lapsed', due: null });
      expect(await eventsOf(client, { case: owner.id })).toEqual(['received', 'billed', 'bill_expired']);
    }
  });
});

onThePlainPage(() => {
  test('somebody types too much at the bank, for the number that was read: paid, and the excess waits to be given back', async ({
    page,
    bill,
    bank,
    platform,
    browser,
  }) => {
    await bank.let('told_twice');
    await chooseMethod(page, 'Virtual account');
    const number = await shownCharge(page);
    const teller = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
    await teller.goto('/sandbox/bank');
    const charge = teller.locator('.layan-card', { hasText: number });
    const amount = charge.getByLabel('Jumlah yang dibayar');
    await expect(amount).toHaveValue(String(price));
    await amount.fill('400.000');
    await charge.getByRole('button', { name: /^Bayar(?! dua)/ }).click();
    await expect(charge.getByText('Dibayar', { exact: true })).toBeVisible();
    await teller.close();
    await lookUntil(page, receipt);
    await expectToRead(page, 'Anda membayar lebih Rp50.000');
    await expectToRead(page, /dikembalikan oleh petugas Kantor Imigrasi Contoh\. Jangan bayar lagi/);
    expect(await bill.now()).toMatchObject({ state: 'paid', money: [{ kind: 'overpaid', held: rupiah(50_000) }] });
  });

  test('too much: an officer finds the excess and gives it back, and the bill says so', async ({
    page,
    bill,
    bank,
    platform,
    browser,
  }) => {
    await bank.pay(await takeAccount(page, bill), price + 50_000);
    await lookUntil(page, receipt);
    const { number } = (await bill.now()).case;
    const desk = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
    await signInOfficer(desk, platform.people, 'imigrasi');
    await desk.getByRole('link', { name: 'Uang yang perlu dilihat' }).click();
    const row = desk.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('Dibayar lebih');
    await expect(row).toContainText('Rp50.000');
    await row.getByRole('link').click();
    await expect(desk.getByLabel('Jumlah yang dikembalikan')).toHaveValue('50000');
    await desk.getByLabel('Alasan untuk pemohon').fill('Kelebihan bayar.');
    await desk.getByRole('button', { name: 'Kembalikan uang' }).click();
    await expect(desk.getByText('Sudah dikembalikan')).toBeVisible();
    await desk.goto('/meja/uang');
    await expect(desk.getByText(number)).toHaveCount(0);
    await desk.close();
    await page.reload();
    await expectToRead(page, /Rp50\.000 sudah dikembalikan/);
    await expectToRead(page, /Kelebihan bayar\./);
    expect(await bill.now()).toMatchObject({ state: 'paid', refunds: [{ amount: rupiah(50_000), state: 'done' }] });
  });
});
