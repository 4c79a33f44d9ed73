import { limits } from '@layan/contract';
import { services } from '@layan/indonesia/services';
import { beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { answer, apply, begin, idIn, sari, send, service } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import { letter, permit } from '../testing/services.js';
import { letterAnswers } from '../testing/world.js';

describeEachDatabase('what a citizen has begun and sent', (under) => {
  let site: Site;
  let people = 0;
  const citizen = () => site.citizen(`orang-${(people += 1)}`, sari);
  const own = () => site.stores.citizen({ issuer: 'http://layan.example', sub: `orang-${people}` });
  beforeAll(async () => {
    site = await Site.open(under.database, [...services, letter, permit]);
  });

  it('is begun on the start page by whoever has nothing open', async () => {
    const visitor = await citizen();
    const start = await visitor.get(service);
    expect(start.document.hasForm('/mulai')).toBe(true);
    expect(start.document.text).not.toContain('Lanjutkan');
    expect((await begin(visitor)).address).toMatch(/\/keperluan$/);
  });

  it('goes on from one open draft, or begins anew beside it', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'kontak');
    const start = await visitor.get(service);
    expect(start.document.link('Lanjutkan')).toBe(page.address);
    const second = await visitor.send(start, '/mulai');
    expect(idIn(second.address)).not.toBe(idIn(page.address));
    const both = await visitor.get(service);
    expect(both.document.text).toContain('Anda punya 2 permohonan yang belum dikirim');
    expect(both.document.link(/KTP-el rusak$/)).toBe(page.address);
  });

  it('goes on at the check page when only that is left', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    expect((await visitor.get(service)).document.link('Lanjutkan')).toBe(check.address);
    expect((await visitor.get(check.address.replace('/periksa', ''))).address).toBe(check.address);
  });

  it('is shown to nobody else on the start page', async () => {
    await begin(await citizen());
    const nobody = await site.visitor().get(service);
    expect(nobody.document.link('Masuk dan mulai')).toBe(`/masuk?${new URLSearchParams({ kembali: service })}`);
    expect(nobody.document.hasForm('/mulai')).toBe(false);
  });

  it('is deleted only after asking, and only while it is a draft', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'kontak');
    const list = await visitor.get('/permohonan');
    const asked = await visitor.get(list.document.link(/^Hapus/));
    expect(asked.document.heading).toBe('Hapus draf ini?');
    expect((await visitor.get(page.address)).status).toBe(200);
    const [first, second] = [await visitor.send(asked, '/hapus'), await visitor.send(asked, '/hapus')];
    expect(first.document.text).toContain('Draf sudah dihapus');
    expect(second.address).toBe(first.address);
    expect((await visitor.get(page.address)).status).toBe(404);

    const check = await apply(visitor);
    const ask = await visitor.get(`/permohonan/draf/${idIn(check.address)}/hapus`);
    await visitor.send(check, '/kirim');
    const late = await visitor.send(ask, '/hapus');
    expect(late.address).toBe('/permohonan');
    expect(late.document.text).toContain('Sudah dikirim');
    expect((await visitor.get(ask.address)).address).toBe('/permohonan');
  });

  it('is listed part by part when there is much of it', async () => {
    const visitor = await citizen();
    for (let count = 0; count < limits.listItemsDefault + 1; count += 1) {
      const { drafts, submit } = own();
      const applicant = { identity: sari, assurance: 'substantial' } as const;
      const { draft } = await drafts.create('surat-uji', applicant);
      const { revision } = await drafts.patch(draft.id, { revision: 1, patch: letterAnswers });
      await submit(draft.id, { ...applicant, revision, key: draft.submitKey });
    }
    await begin(visitor);
    const first = await visitor.get('/permohonan');
    const second = await visitor.get(first.document.link('Halaman berikutnya'));
    const numbers = [first, second].map(({ document }) => document.text.match(/P-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? []);
    expect(numbers.map(({ length }) => length)).toEqual([limits.listItemsDefault, 1]);
    expect(new Set(numbers.flat()).size).toBe(limits.listItemsDefault + 1);
    expect(first.document.text).toContain('Belum dikirim');
    expect(second.document.text).not.toContain('Belum dikirim');
    expect((await visitor.get('/permohonan?cursor=rusak')).status).toBe(400);
  });

  it('needs the assurance that the service asks for', async () => {
    const visitor = await citizen();
    const refused = await visitor.send(await visitor.get('/layanan/izin-uji'), '/mulai');
    expect(refused.status).toBe(403);
    expect(refused.document.heading).toBe('Anda tidak dapat membuka halaman ini');
  });

  it('tells when it is due and why', async () => {
    const visitor = await citizen();
    const received = await send(visitor);
    const status = await visitor.get(received.document.link('Lihat status permohonan'));
    expect(status.html).toContain('26 November 2026');
    expect(status.html).toContain('3 hari kerja sejak permohonan dikirim');
  });
});
