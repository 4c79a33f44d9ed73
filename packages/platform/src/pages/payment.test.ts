import { indonesia } from '@layan/indonesia';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewerA } from '../testing/world.js';
import type { ChargeOrder, ChargeReport } from '../payment/provider.js';
import { describeEachDatabase } from '../testing/databases.js';
import { sari } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import type { PageSeen, Visitor } from '../testing/pages/visitor.js';
import { TestProvider } from '../testing/provider.js';
import { extract } from '../testing/services.js';
import { StoppedClock } from '../testing/world.js';

/** Of an invented merchant, for Rp150.000. */
const payload =
  '00020101021226680016ID.CO.CONTOH.WWW01189360099900000000010215CONTOH0000000010303UBE51440014ID.CO.QRIS.WWW0215ID10000000000010303UBE52049399530336054061500005802ID5914DINAS A CONTOH6007JAKARTA61051011062140110CONTOH000163046D97';

/** A provider whose codes may be told to be right: a QRIS for another amount than the bill's is not. */
class CodeProvider extends TestProvider {
  isRight = true;

  override async charge(order: ChargeOrder): Promise<ChargeReport> {
    const report = await super.charge(order);
    if (report.instruction?.kind !== 'qris') return report;
    const code = this.isRight ? payload : payload.replace('DINAS A', 'DINAS B');
    return { ...report, instruction: { kind: 'qris', payload: code } };
  }
}

describeEachDatabase('a bill on plain pages', (under) => {
  let site: Site;
  let clock: StoppedClock;
  let provider: CodeProvider;
  let people = 0;

  beforeAll(async () => {
    clock = new StoppedClock();
    provider = new CodeProvider(clock);
    site = await Site.open(under.database, [extract], { clock, payment: { providers: [provider] } });
  });

  /** Somebody new, with an application that costs Rp150.000, right after it was sent. */
  async function applied(): Promise<{ readonly visitor: Visitor; readonly received: PageSeen; readonly bill: string }> {
    provider.isRight = true;
    provider.fail('charge', null);
    provider.fail('cancel', null);
    const visitor = await site.citizen(`pembayar-${(people += 1)}`, sari);
    const first = await visitor.send(await visitor.get('/layanan/kutipan-uji'), '/mulai');
    const check = await visitor.send(first, '/kutipan', { jenis: 'biasa' }, 'next');
    const received = await visitor.send(check, '/kirim');
    return { visitor, received, bill: received.document.link('Bayar tagihan') };
  }
  const choose = (visitor: Visitor, page: PageSeen, method: string | null) =>
    visitor.send(page, page.address.split('?')[0]!, { method });
  const idOf = (bill: string) => bill.split('/').at(-1)!;
  const own = () => site.stores.citizen({ issuer: 'http://layan.example', sub: `pembayar-${people}` }).intents;
  async function pay(bill: string, amount?: number): Promise<void> {
    const { attempt } = await own().get(idOf(bill));
    await site.stores.system('payment').notify(provider.id, provider.signed(provider.pay(attempt!.id, amount)));
  }

  it('is what an unpaid application leads to, from every page of it', async () => {
    const { visitor, received, bill } = await applied();
    expect(bill).toMatch(/^\/tagihan\/[^/?]+$/);
    expect(received.document.text).toContain('Bayar tagihannya');
    const status = await visitor.get(received.document.link('Lihat status permohonan'));
    expect(status.document.heading).toBe('Permohonan Anda menunggu pembayaran');
    expect(status.document.link('Bayar tagihan')).toBe(bill);
    const list = await visitor.get('/permohonan');
    expect(list.document.text).toContain('Belum dibayar');
  });

  it('is not made while nobody knows how much: the page says that nothing was sent, and the draft stays', async () => {
    const visitor = await site.citizen(`pembayar-${(people += 1)}`, sari);
    const first = await visitor.send(await visitor.get('/layanan/kutipan-uji'), '/mulai');
    const check = await visitor.send(first, '/kutipan', { jenis: 'nilai' }, 'next');
    const refused = await visitor.send(check, '/kirim');
    expect(refused.status).toBe(409);
    expect(refused.document.heading).toBe('Biayanya belum dapat dihitung');
    expect(refused.document.text).toContain('Permohonan belum dikirim, dan tidak ada yang ditagih.');
    expect((await visitor.get(refused.document.link('Buka lagi'))).address).toBe(check.address);
  });

  it('says what is owed and until when, and offers the ways to pay it', async () => {
    const { visitor, bill } = await applied();
    const page = await visitor.get(bill);
    expect(page.document.heading).toBe('Bayar tagihan');
    expect(page.document.text).toContain('Rp150.000');
    expect(page.document.text).toContain('Virtual account Bank Uji');
    expect(page.html).not.toMatch(/<script/);
  });

  it('asks again where nothing was chosen, or something that is not offered', async () => {
    const { visitor, bill } = await applied();
    for (const method of [null, 'kartu']) {
      const again = await choose(visitor, await visitor.get(bill), method);
      expect(again.status).toBe(422);
      expect(again.document.text).toContain('Pilih cara membayar.');
    }
    expect((await own().get(idOf(bill))).attempt).toBeNull();
  });

  it('shows the code, dark on light, and the same as a picture', async () => {
    const { visitor, bill } = await applied();
    const page = await choose(visitor, await visitor.get(bill), 'qris-uji');
    expect(page.statuses).toEqual([303, 200]);
    expect(page.document.heading).toBe('Bayar dengan QRIS');
    expect(page.document.text).toContain('DINAS A CONTOH');
    expect(page.html).toMatch(/<svg[^>]*role="img"/);
    expect(page.document.link('Simpan gambar kode')).toBe(`${bill}/qris.png`);
    const { cookies } = visitor;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const picture = await site.app.inject({ url: `${bill}/qris.png`, headers: { cookie, host: 'layan.example' } });
    expect(picture.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-store' });
    expect(picture.headers['content-disposition']).toMatch(/^attachment; filename="qris-P-/);
    expect(picture.rawPayload.subarray(1, 4).toString()).toBe('PNG');
    // whoever opens it later, or elsewhere, sees the same one
    expect((await visitor.get(bill)).html).toContain(payload);
  });

  it('never shows a code that the pack refuses, nor its picture', async () => {
    const { visitor, bill } = await applied();
    provider.isRight = false;
    const page = await choose(visitor, await visitor.get(bill), 'qris-uji');
    expect(page.document.text).toContain('Kode QRIS ini tidak kami tampilkan');
    expect(page.html).not.toContain('DINAS B');
    expect((await visitor.get(`${bill}/qris.png`)).status).toBe(404);
    expect(indonesia.payment.checkQris(payload, { amount: 150_000 })).toEqual([]);
  });

  it('says that the bank has not answered, never that it failed, and shows the number once it has', async () => {
    const { visitor, bill } = await applied();
    provider.fail('charge', 'after');
    const asked = await choose(visitor, await visitor.get(bill), 'va-uji');
    expect(asked.document.heading).toBe('Sedang menyiapkan pembayaran');
    expect(asked.document.text).not.toMatch(/gagal/i);
    provider.fail('charge', null);
    clock.advance(60);
    await site.stores.system('payment').reconcile();
    const page = await visitor.get(asked.document.link('Periksa lagi'));
    expect(page.document.heading).toBe('Bayar dengan virtual account');
    expect(page.document.text).toContain('Lewat teller');
  });

  it('changes the method after a warning, and keeps the first where its end is not certain', async () => {
    const { visitor, bill } = await applied();
    const page = await choose(visitor, await visitor.get(bill), 'va-uji');
    const other = await visitor.get(page.document.link('Ganti cara membayar'));
    expect(other.document.text).toContain('Sudah membayar dengan kode itu? Jangan ganti');
    provider.fail('cancel', 'before');
    const busy = await choose(visitor, other, 'qris-uji');
    expect(busy.status).toBe(503);
    expect(busy.document.text).toContain('Dengan begitu Anda tidak mungkin membayar dua kali');
    expect(provider.open.length).toBeGreaterThan(0);
    provider.fail('cancel', null);
    const changed = await choose(visitor, await visitor.get(bill), 'qris-uji');
    expect(changed.document.heading).toBe('Bayar dengan QRIS');
  });

  it('becomes the receipt once it is paid, which the application goes on from', async () => {
    const { visitor, received, bill } = await applied();
    await choose(visitor, await visitor.get(bill), 'va-uji');
    await pay(bill);
    const page = await visitor.get(bill);
    expect(page.document.heading).toBe('Lunas, terima kasih');
    expect(page.document.text).toMatch(/B-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(page.document.text).toContain('seratus lima puluh ribu rupiah');
    const status = await visitor.get(received.document.link('Lihat status permohonan'));
    expect(status.document.text).toContain('Tagihan lunas');
    expect(status.document.link('Lihat tagihan dan bukti pembayaran')).toBe(bill);
    // a form that was open all the while pays nothing twice
    const late = await visitor.post(bill, [['method', 'va-uji']]);
    expect([403, 422]).toContain(late.status);
  });

  it('says what is missing of too little, and takes the rest', async () => {
    const { visitor, bill } = await applied();
    await choose(visitor, await visitor.get(bill), 'va-uji');
    await pay(bill, 100_000);
    const page = await visitor.get(bill);
    expect(page.document.heading).toBe('Bayar kekurangan Rp50.000');
    expect(page.document.text).toContain('Kami menerima Rp100.000 dari Rp150.000.');
    const rest = await choose(visitor, page, 'va-uji');
    expect(rest.document.text).toContain('Rp50.000');
    await pay(bill);
    expect((await visitor.get(bill)).document.heading).toBe('Lunas, terima kasih');
  });

  it('says that too much is given back, and when it has been', async () => {
    const { visitor, bill } = await applied();
    await choose(visitor, await visitor.get(bill), 'va-uji');
    await pay(bill, 200_000);
    const page = await visitor.get(bill);
    expect(page.document.heading).toBe('Lunas, terima kasih');
    expect(page.document.text).toContain('Anda membayar lebih Rp50.000');
    const intent = await own().get(idOf(bill));
    await site.stores.officer(reviewerA).money.refund(intent.id, {
      amount: { amount: 50_000, currency: 'IDR' },
      available: intent.refundable,
      reason: 'Kelebihan bayar.',
      key: `kembali-${people}`,
    });
    const returned = await visitor.get(bill);
    expect(returned.document.text).not.toContain('Anda membayar lebih');
    expect(returned.document.text).toContain('Rp50.000 sudah dikembalikan');
  });

  it('ends at its deadline, and says that late money comes back', async () => {
    const { visitor, received, bill } = await applied();
    await choose(visitor, await visitor.get(bill), 'va-uji');
    clock.advance(40 * 24 * 3600);
    await site.stores.system('payment').reconcile();
    const renewed = await site.citizen(`pembayar-${people}`, sari);
    const page = await renewed.get(bill);
    expect(page.document.heading).toBe('Tagihan ini kedaluwarsa');
    expect(page.document.hasForm(bill)).toBe(false);
    const status = await renewed.get(received.document.link('Lihat status permohonan'));
    expect(status.document.heading).toContain('berakhir');
    await pay(bill);
    expect((await renewed.get(bill)).document.text).toContain('Uang Anda masuk setelah batas waktu');
  });

  describe('belongs to one person', () => {
    it('and is not there for anybody else, nor for nobody', async () => {
      const { bill } = await applied();
      const other = await site.citizen('orang-lain', sari);
      for (const address of [bill, `${bill}/qris.png`]) expect((await other.get(address)).status).toBe(404);
      expect((await other.post(bill, [['method', 'va-uji']])).status).toBe(403);
      expect((await site.visitor().get(bill)).address).toMatch(/^\/masuk/);
    });

    it('and refuses a form from another site', async () => {
      const { visitor, bill } = await applied();
      const form = (await visitor.get(bill)).document.form(bill);
      const entries = [...form.entries, ['method', 'va-uji'] as [string, string]];
      const refused = await visitor.post(bill, entries, { origin: 'https://jahat.example' });
      expect(refused.status).toBe(403);
      expect((await own().get(idOf(bill))).attempt).toBeNull();
    });
  });
});
