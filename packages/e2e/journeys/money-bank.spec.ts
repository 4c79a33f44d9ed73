import { price } from '../support/bill.js';
import {
  chargeOf,
  takeAccount,
  expect,
  expectToRead,
  heading,
  lookAgain,
  lookUntil,
  onAnyDatabase,
  onBothPages,
  onThePlainPage,
  chooseMethod,
  test,
  untilAsked,
} from '../support/money.js';

/** @param made - Whether the bank has made the charge all the same. */
const doesNotAnswer = (fault: 'down' | 'error' | 'reply_lost', made: boolean) =>
  test(`the bank does not answer (${fault}): nothing is called failed, and the one charge turns up`, async ({
    page,
    bill,
    bank,
    platform,
  }) => {
    await bank.let(fault);
    await chooseMethod(page, 'Virtual account');
    await expect(heading(page, 'Sedang menyiapkan pembayaran')).toBeVisible();
    await expectToRead(page, /Belum ada yang dapat dibayar, dan belum ada yang ditagih/);
    await expect(page.getByText(/gagal/i)).toHaveCount(0);
    const charge = await chargeOf(bill);
    expect(await bank.open([charge])).toEqual(made ? [charge] : []);
    await bank.let('none');
    await platform.advance(untilAsked);
    await lookUntil(page, 'Bayar dengan virtual account');
    expect(await chargeOf(bill)).toBe(charge);
    expect(await bank.open([charge])).toEqual([charge]);
    await bank.pay(charge, price);
    await lookUntil(page, 'Lunas, terima kasih');
    expect(await bill.now()).toMatchObject({ state: 'paid', money: [{ kind: 'exact', attempt: charge }] });
  });

/** The money is there, and the platform has heard nothing that it may believe. */
const doesNotTell = (fault: 'withheld' | 'forged') =>
  test(`the bank tells nothing in earnest (${fault}): the platform asks by itself, and then it is paid`, async ({
    page,
    bill,
    bank,
    platform,
  }) => {
    const charge = await takeAccount(page, bill);
    await bank.let(fault);
    await bank.pay(charge, price);
    await lookAgain(page);
    await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
    await expectToRead(page, /Sudah membayar\? Jangan bayar lagi/);
    expect(await bill.now()).toMatchObject({ state: 'open', money: [] });
    await platform.advance(untilAsked);
    await lookUntil(page, 'Lunas, terima kasih');
    expect((await bill.now()).money).toMatchObject([{ kind: 'exact' }]);
  });

onBothPages(() => {
  doesNotAnswer('reply_lost', true);
  doesNotTell('withheld');

  test('the bank is slow: who waits gets one code', async ({ page, bill, bank }) => {
    await bank.let('slow');
    await chooseMethod(page, 'QRIS');
    await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible({ timeout: 15_000 });
    const { attempt, revision } = await bill.now();
    expect(await bank.open([attempt!.id])).toEqual([attempt!.id]);
    expect(revision).toBe(3); // made, asked for, offered: nothing was asked for twice
  });

  test('the bank refuses: nothing is charged, and the choice is there again', async ({ page, bill, bank }) => {
    await bank.let('refused');
    await chooseMethod(page, 'QRIS');
    await expectToRead(page, 'QRIS tidak dapat membuat kode pembayaran');
    await expectToRead(page, 'Tidak ada yang ditagih. Coba lagi, atau pilih cara lain.');
    expect((await bank.charges()).has(await chargeOf(bill))).toBe(false);
    await bank.let('none');
    await chooseMethod(page, 'Virtual account');
    await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  });
}, onAnyDatabase);

onThePlainPage(() => {
  doesNotAnswer('down', false);
  doesNotAnswer('error', false);
  doesNotTell('forged');

  test('the bank tells of the money before it answers: paid at once', async ({ page, bill, bank }) => {
    await bank.let('told_first');
    await chooseMethod(page, 'QRIS');
    await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
    expect((await bill.now()).money).toMatchObject([{ kind: 'exact' }]);
  });
}, onAnyDatabase);
