import { services } from '@layan/indonesia/services';
import { beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { answer, apply, begin, budi, caseNumber, idIn, sari, send, service } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';

describeEachDatabase('the journey on plain pages', (under) => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open(under.database, services);
  });

  it('leads from the catalogue to a case, to the desk, to a decision, and back to the citizen', async () => {
    const visitor = await site.citizen('sari', sari);
    const catalogue = await visitor.get('/');
    expect(catalogue.document.link('Penggantian KTP-el hilang atau rusak')).toBe(service);
    const check = await apply(visitor);
    expect(check.document.text).toContain('Jalan Contoh 1');
    const received = await visitor.send(check, '/kirim');
    expect(received.statuses).toEqual([303, 200]);
    const number = caseNumber(received);
    const status = await visitor.get(`/permohonan/${idIn(received.address)}`);
    expect(status.document.text).toMatch(/Paling lambat 26 November 2026/);

    const officer = await site.officer('dukcapil-contoh');
    const desk = await officer.get('/meja');
    const opened = await officer.get(desk.document.link(number));
    expect(opened.document.text).toContain('3171015203909901');
    const taken = await officer.send(opened, '/tinjau');
    expect((await visitor.get(status.address)).document.heading).toBe('Permohonan Anda sedang ditinjau');
    const message = 'Datang ke loket 3.\r\nBawa <b>KK</b>.';
    const decision = { outcome: 'rejected', reason: 'belum-perekaman', message };
    const decided = await officer.send(taken, '/putuskan', decision);
    expect(decided.statuses).toEqual([303, 200]);
    expect(decided.document.hasForm('/putuskan')).toBe(false);
    expect((await officer.get('/meja')).document.text).not.toContain(number);
    expect((await officer.get('/meja?antrean=selesai')).document.text).toContain(number);

    const told = await visitor.get(status.address);
    expect(told.document.heading).toBe('Permohonan Anda ditolak');
    expect(told.document.text).toContain('Datang ke loket 3. Bawa <b>KK</b>.');
  });

  it('shows an approval to the citizen', async () => {
    const visitor = await site.citizen('sari-disetujui', sari);
    const received = await send(visitor);
    const officer = await site.officer('dukcapil-contoh');
    const opened = await officer.get(`/meja/permohonan/${idIn(received.address)}`);
    await officer.send(opened, '/putuskan', { outcome: 'approved' });
    expect((await visitor.get(`/permohonan/${idIn(received.address)}`)).document.heading).toBe(
      'Permohonan Anda disetujui',
    );
  });

  it('goes on where the citizen left, from another browser', async () => {
    const first = await site.citizen('budi', budi);
    const left = await answer(first, await begin(first), 'alamat');
    const back = await site.citizen('budi', budi);
    const start = await back.get(service);
    expect(await back.get(start.document.link('Lanjutkan'))).toMatchObject({ address: left.address, status: 200 });
    expect((await answer(back, await back.get(left.address))).document.text).toContain('Budi Contoh');
  });

  it('speaks the language the citizen chose, on every page', async () => {
    const visitor = await site.citizen('english', sari);
    const start = await visitor.get(`${service}?lang=en`);
    expect(start.address).toBe(service);
    expect(start.document.heading).toBe('Replace a lost or damaged identity card');
    const question = await visitor.send(start, '/mulai');
    const refused = await visitor.send(question, '/keperluan', {}, 'next');
    expect(refused.document.all('html').map((html) => html.attrs[0]?.value)).toContain('en');
    expect(refused.document.text).not.toMatch(/Pilih|wajib|Lanjutkan/);
  });

  it.each([
    ['GET', '/permohonan'],
    ['GET', '/permohonan/x'],
    ['GET', '/layanan/ktp-el-hilang/x/alamat?dari=periksa'],
    ['GET', '/layanan/ktp-el-hilang/x/periksa'],
    ['GET', '/permohonan/draf/x/hapus'],
  ])('asks for sign-in and comes back: %s %s', async (_method, address) => {
    const page = await site.visitor().get(address);
    expect(page.address).toBe(`/masuk?${new URLSearchParams({ kembali: address })}`);
  });

  it.each([
    ['/layanan/ktp-el-hilang/mulai', service],
    ['/layanan/ktp-el-hilang/x/kirim', '/layanan/ktp-el-hilang/x/periksa'],
    ['/layanan/ktp-el-hilang/x/alamat', '/layanan/ktp-el-hilang/x/alamat'],
    ['/meja/permohonan/x/putuskan', '/meja/permohonan/x'],
  ])('asks for sign-in after a post to %s and comes back to a page', async (address, back) => {
    const page = await site.visitor().post(address, []);
    expect(page.statuses[0]).toBe(303);
    expect(page.address).toBe(
      `${address.startsWith('/meja') ? '/meja/masuk' : '/masuk'}?${new URLSearchParams({ kembali: back })}`,
    );
  });

  it('answers an address that nobody has with a page that says so', async () => {
    const visitor = await site.citizen('sari', sari);
    for (const address of ['/layanan/tidak-ada', '/permohonan/tidak-ada', '/tidak-ada']) {
      const page = await visitor.get(address);
      expect(page.status).toBe(404);
      expect(page.document.heading).toBe('Halaman tidak ditemukan');
    }
  });
});
