import { limits } from '@layan/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProviderPayment } from '../payment/provider.js';
import { describeEachDatabase } from '../testing/databases.js';
import { attribute, textOf } from '../testing/pages/document.js';
import { sari } from '../testing/pages/journey.js';
import { origin, Site } from '../testing/pages/site.js';
import type { PageSeen, Visitor } from '../testing/pages/visitor.js';
import { TestProvider } from '../testing/provider.js';
import { extract } from '../testing/services.js';
import { budiApplies, reviewerA, send, StoppedClock } from '../testing/world.js';

const form = '/kembalikan';
const reason = 'Kelebihan bayar.';

/** What is typed, and what the page says to it. */
const wrong: readonly (readonly [amount: string, why: string, says: string])[] = [
  ['', reason, 'Isi jumlah yang dikembalikan.'],
  ['banyak', reason, 'Tulis jumlah rupiah tanpa sen'],
  ['50.000,50', reason, 'Tulis jumlah rupiah tanpa sen'],
  ['0', reason, 'Tulis jumlah rupiah tanpa sen'],
  ['-50000', reason, 'Tulis jumlah rupiah tanpa sen'],
  ['200.001', reason, 'Paling banyak Rp200.000 dapat dikembalikan.'],
  ['50.000', ' \r\n ', 'Tulis alasan untuk pemohon.'],
  ['50.000', 'x'.repeat(limits.messageLength + 1), 'Alasan terlalu panjang.'],
];

describeEachDatabase('money at the desk, on plain pages', (under) => {
  let site: Site;
  let clock: StoppedClock;
  let provider: TestProvider;
  let officer: Visitor;
  let people = 0;

  beforeAll(async () => {
    clock = new StoppedClock();
    provider = new TestProvider(clock);
    site = await Site.open(under.database, [extract], { clock, payment: { providers: [provider] } });
    officer = await site.officer('dinas-a');
  });

  interface Billed {
    readonly intent: string;
    /** The bill as its citizen sees it, who signs in for it. */
    seen(): Promise<PageSeen>;
    /** The case's page on the desk. */
    readonly address: string;
    pay(amount: number | string, told?: Partial<ProviderPayment>): Promise<void>;
  }

  /** Somebody new, with a bill of Rp150.000 and a number to pay it to. */
  async function billed(): Promise<Billed> {
    const sub = `pembayar-${(people += 1)}`;
    const person = { issuer: origin, sub };
    const { drafts, intents } = site.stores.citizen(person);
    const { draft } = await drafts.create('kutipan-uji', budiApplies);
    const answered = await drafts.patch(draft.id, { revision: 1, patch: { jenis: 'biasa' } });
    const sent = await send(site.stores, answered, person);
    const intent = sent.intent as string;
    const { attempt } = (await intents.attempt(intent, { method: 'va-uji', key: sub })).intent;
    return {
      intent,
      seen: async () => (await site.citizen(sub, sari)).get(`/tagihan/${intent}`),
      address: `/meja/permohonan/${sent.case.id}`,
      pay: (amount, told) =>
        site.stores.system('payment').notify(provider.id, provider.signed(provider.pay(attempt!.id, amount, told))),
    };
  }

  /** A bill for which Rp50.000 too much came. */
  async function overpaid(): Promise<Billed> {
    const made = await billed();
    await made.pay(200_000);
    return made;
  }
  const refundsOf = async ({ intent }: Billed) => (await site.stores.officer(reviewerA).money.get(intent)).refunds;
  const typedIn = (page: PageSeen) =>
    Object.fromEntries(page.document.form(form).entries) as Readonly<Record<string, string>>;

  it('is said as it stands, and nothing can be given back of a bill that is open', async () => {
    const made = await billed();
    const nothing = await officer.get(made.address);
    expect(nothing.document.text).toContain('Belum ada uang yang masuk.');
    expect(nothing.document.text).toContain('Belum lunas');
    await made.pay(100_000);
    const part = await officer.get(made.address);
    expect(part.document.text).toContain('Kurang dari tagihan');
    expect(part.document.text).toContain('Rp100.000');
    expect(part.document.hasForm(form)).toBe(false);
  });

  it('that is too much is given back as the form proposes; both sides are told', async () => {
    const made = await overpaid();
    const page = await officer.get(made.address);
    expect(page.document.text).toContain('Lebih Rp50.000');
    expect(typedIn(page)).toMatchObject({ amount: '50000', reason: '' });
    const done = await officer.send(page, form, { reason: 'a\r\n"b" <i>' });
    expect(done.statuses).toEqual([303, 200]);
    expect(done.address).toBe(`${made.address}#pembayaran`);
    expect(done.document.text).toContain('Sudah dikembalikan');
    expect(typedIn(done)).toMatchObject({ amount: '', _available: '150000' });
    expect(await refundsOf(made)).toMatchObject([{ amount: { amount: 50_000 }, state: 'done', reason: 'a\n"b" <i>' }]);
    expect((await made.seen()).document.text).toContain('Rp50.000 sudah dikembalikan');
  });

  it('is given back once when the button is pressed twice, and never otherwise by the same form', async () => {
    const made = await overpaid();
    const page = await officer.get(made.address);
    const both = [await officer.send(page, form, { reason }), await officer.send(page, form, { reason })];
    for (const { statuses } of both) expect(statuses).toEqual([303, 200]);
    const otherwise = await officer.send(page, form, { reason, amount: '40.000' });
    expect(otherwise.status).toBe(409);
    expect(otherwise.document.text).toContain('Pengembalian tidak dilakukan');
    expect(await refundsOf(made)).toHaveLength(1);
  });

  it('is not given back when another amount can be by now: the newest is shown, and what was typed', async () => {
    const made = await overpaid();
    const second = await site.officer('dinas-a', 'reviewer', 'petugas-dua');
    const [one, two] = [await officer.get(made.address), await second.get(made.address)];
    await officer.send(one, form, { reason });
    const typed = { amount: 'Rp50.000', reason: 'Uang\r\nAnda' };
    const late = await second.send(two, form, typed);
    expect(late.status).toBe(412);
    expect(late.document.text).toContain('Pengembalian tidak dilakukan');
    expect(typedIn(late)).toMatchObject({ ...typed, _available: '150000' });
    expect(await refundsOf(made)).toHaveLength(1);
    // what was wrong with it as well is said on the same page
    const wrong = await second.send(two, form, { amount: '50000', reason: '' });
    expect(wrong.status).toBe(412);
    expect(wrong.document.text).toContain('Tulis alasan untuk pemohon.');
    // the form that came back is good for another try
    expect((await second.send(late, form)).statuses).toEqual([303, 200]);
    expect(await refundsOf(made)).toHaveLength(2);
  });

  it('leaves what was typed where somebody else has given back all there was', async () => {
    const made = await overpaid();
    const second = await site.officer('dinas-a', 'reviewer', 'petugas-dua');
    const [one, two] = [await officer.get(made.address), await second.get(made.address)];
    await officer.send(one, form, { amount: '200.000', reason });
    const late = await second.send(two, form, { reason: 'Uang Anda' });
    expect(late.status).toBe(412);
    expect(typedIn(late)).toMatchObject({ amount: '50000', reason: 'Uang Anda' });
    const again = await second.send(late, form);
    expect(again.status).toBe(422);
    expect(again.document.text).toContain('Paling banyak Rp0 dapat dikembalikan.');
    expect((await second.get(made.address)).document.hasForm(form)).toBe(false);
    expect(await refundsOf(made)).toHaveLength(1);
  });

  it('is not given back when the form is wrong, which says what to mend', async () => {
    const made = await overpaid();
    const page = await officer.get(made.address);
    for (const [amount, why, says] of wrong) {
      const refused = await officer.send(page, form, { amount, reason: why });
      expect(refused.status, says).toBe(422);
      expect(refused.document.text).toContain(says);
      expect(typedIn(refused)).toMatchObject({ amount, reason: why });
    }
    expect(await refundsOf(made)).toEqual([]);
  });

  it('is free again when the bank says no, and the page says so', async () => {
    const made = await overpaid();
    provider.refundAnswer = 'failed';
    const failed = await officer.send(await officer.get(made.address), form, { reason });
    provider.refundAnswer = 'done';
    expect(failed.document.text).toContain('Gagal');
    expect(failed.document.text).toContain('Uangnya belum kembali kepada pemohon.');
    expect(typedIn(failed)).toMatchObject({ amount: '50000', _available: '200000' });
  });

  it('is seen by a reader and given back by reviewers of the agency alone', async () => {
    const made = await overpaid();
    const own = (await officer.get(made.address)).document.form(form).entries.filter(([name]) => name !== '_csrf');
    const reader = await site.officer('dinas-a', 'reader', 'pembaca');
    const other = await site.officer('dinas-b');
    const page = await reader.get(made.address);
    expect(page.document.text).toContain('Lebih Rp50.000');
    expect(page.document.hasForm(form)).toBe(false);
    const forged = async (visitor: Visitor) => {
      const { document } = await visitor.get('/meja');
      const token = document.form('/keluar').entries.filter(([name]) => name === '_csrf');
      const fields = own.filter(([name]) => name !== 'reason');
      return (await visitor.post(made.address + form, [...fields, ['reason', reason], ...token])).status;
    };
    expect(await forged(reader)).toBe(403);
    expect(await forged(other)).toBe(404);
    const citizen = await (await site.citizen('pembayar', sari)).post(made.address + form, own);
    expect(citizen.address).toMatch(/^\/meja\/masuk/);
    expect(await refundsOf(made)).toEqual([]);
  });

  describe('is found by an officer of the agency', () => {
    it('from the list of applications, longest first, with its reason and its application', async () => {
      const [over, twice, late] = [await overpaid(), await billed(), await billed()];
      clock.advance(60);
      await twice.pay(150_000);
      await twice.pay(150_000);
      clock.advance(40 * 24 * 3600);
      await site.stores.system('payment').reconcile();
      await late.pay(150_000);
      officer = await site.officer('dinas-a');
      const desk = await officer.get('/meja');
      expect(desk.document.text).toMatch(/Uang yang perlu dilihat \d+ tagihan menunggu/);
      const page = await officer.get(desk.document.link('Uang yang perlu dilihat'));
      const rows = page.document.all('tr').map(textOf);
      const at = async ({ intent }: Billed) => {
        const { number } = (await site.stores.officer(reviewerA).money.get(intent)).case;
        return rows.findIndex((row) => row.includes(number));
      };
      const places = [await at(over), await at(twice), await at(late)];
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places[0]).toBeGreaterThan(0);
      for (const [index, [why, amount]] of [
        ['Dibayar lebih', 'Rp50.000'],
        ['Dibayar dua kali', 'Rp150.000'],
        ['Tagihan sudah berakhir', 'Rp150.000'],
      ].entries()) {
        expect(rows[places[index]!]).toContain(why);
        expect(rows[places[index]!]).toContain(amount);
      }
      const links = page.document.all('a').map((link) => attribute(link, 'href'));
      expect(links).toContain(over.address);
      await officer.send(await officer.get(over.address), form, { reason });
      const after = await officer.get('/meja/uang');
      expect(after.document.all('a').map((link) => attribute(link, 'href'))).not.toContain(over.address);
    });

    it('where it was not booked, with what the bank said', async () => {
      const made = await billed();
      await made.pay('10.00', { currency: 'USD', reference: 'dolar' });
      const page = await officer.get((await officer.get('/meja/uang')).document.link('Kabar bank yang tidak dicatat'));
      expect(page.document.text).toContain('Bukan rupiah');
      expect(page.document.text).toContain('USD 10.00');
      expect(page.document.all('a').map((link) => attribute(link, 'href'))).toContain(made.address);
    });

    it('part by part', async () => {
      for (let count = 0; count < limits.listItemsDefault + 1; count += 1) await overpaid();
      const first = await officer.get('/meja/uang');
      const second = await officer.get(first.document.link('Halaman berikutnya'));
      const count = (page: PageSeen) => page.document.all('tr').length - 1;
      expect(count(first)).toBe(limits.listItemsDefault);
      expect(count(second)).toBeGreaterThan(0);
      expect((await officer.get('/meja')).document.text).toContain('Lebih dari 20 tagihan menunggu');
    });

    it('and by nobody of another', async () => {
      await overpaid();
      const other = await site.officer('dinas-b');
      for (const address of ['/meja/uang', '/meja/uang?daftar=ditolak']) {
        const page = await other.get(address);
        expect(page.status).toBe(200);
        expect(page.document.all('table')).toEqual([]);
      }
      const citizen = await site.citizen('orang-lain', sari);
      expect((await citizen.get('/meja/uang')).address).toMatch(/^\/meja\/masuk/);
    });
  });

  it('is in the ledger, to be saved as a file; that it was is recorded', async () => {
    const made = await overpaid();
    const page = await officer.get('/meja/uang');
    const [address = ''] = page.document
      .all('a')
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((href) => href.startsWith('/meja/uang/buku.csv'));
    const exports = () =>
      under.database.reader.selectFrom('audit').selectAll().where('action', '=', 'ledger.exported').execute();
    const before = (await exports()).length;
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const file = await site.app.inject({ url: address, headers: { cookie, host: 'layan.example' } });
    expect(file.statusCode).toBe(200);
    expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="ledger-\d{4}-\d\d-01-/);
    expect(file.body).toContain(made.intent);
    expect(await exports()).toHaveLength(before + 1);
    for (const days of ['', '?dari=2026-11-01', '?dari=2026-11-30&sampai=2026-11-01', '?dari=x&sampai=y'])
      expect((await officer.get(`/meja/uang/buku.csv${days}`)).status, days).toBe(400);
  });

  describe('its ledger of other days', () => {
    const asked = (from: readonly string[], to: readonly string[]) => {
      const parts = (name: string, typed: readonly string[]) =>
        ['day', 'month', 'year'].map((part, at) => [`${name}.${part}`, typed[at] ?? '']);
      return `/meja/uang?${new URLSearchParams([...parts('dari', from), ...parts('sampai', to)])}`;
    };
    /** Where the answer leads; a file is followed by nobody here. */
    const leadsTo = async (address: string) => {
      const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const { headers, statusCode } = await site.app.inject({
        url: address,
        headers: { cookie, host: 'layan.example' },
      });
      return [statusCode, headers.location];
    };
    const file = (from: string, to: string) => [303, `/meja/uang/buku.csv?dari=${from}&sampai=${to}`];

    it('is asked for by two dates; what is left empty is this month until today', async () => {
      const today = clock.now().toISOString().slice(0, 10);
      expect(await leadsTo(asked(['5', 'okt', '2026'], ['04', '11', '2026']))).toEqual(
        file('2026-10-05', '2026-11-04'),
      );
      expect(await leadsTo(asked([], ['15', '8', '2026']))).toEqual(file('2026-08-01', '2026-08-15'));
      expect(await leadsTo(asked([], []))).toEqual(file(`${today.slice(0, 8)}01`, today));
      expect(await leadsTo(asked(['1', '1', '2024'], ['31', '12', '2024']))).toEqual(file('2024-01-01', '2024-12-31'));
    });

    it.each([
      [['31', '2', '2026'], [], 'Tanggal awal bukan tanggal yang benar.'],
      [['1', '', '2026'], [], 'Tanggal awal bukan tanggal yang benar.'],
      [['1', '8', '2026'], ['<b>', '8', '2026'], 'Tanggal akhir bukan tanggal yang benar.'],
      [['2', '8', '2026'], ['1', '8', '2026'], 'Tanggal akhir mendahului tanggal awal.'],
      [['1', '1', '2024'], ['1', '1', '2025'], 'Satu berkas memuat paling banyak 366 hari.'],
    ])('says at the field what is wrong with %j and %j, and keeps what was typed', async (from, to, says) => {
      const page = await officer.get(asked(from, to));
      expect(page.status).toBe(422);
      expect(page.document.text).toContain(says);
      expect(page.document.text).toContain('Unduh buku kas');
      const typed = page.document.form('/meja/uang').entries.map(([, value]) => value);
      expect(typed).toEqual([...from, ...(to.length > 0 ? to : ['', '', ''])]);
    });

    it('keeps the list that was shown', async () => {
      const page = await officer.get('/meja/uang?daftar=ditolak');
      expect(page.document.form('/meja/uang').entries).toContainEqual(['daftar', 'ditolak']);
    });
  });
});
