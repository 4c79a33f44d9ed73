import { services } from '@layan/indonesia/services';
import { beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { answer, apply, begin, caseNumber, idIn, sari } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import type { Visitor } from '../testing/pages/visitor.js';

describeEachDatabase('sending a draft', (under) => {
  let site: Site;
  let people = 0;
  const citizen = () => site.citizen(`orang-${(people += 1)}`, sari);
  beforeAll(async () => {
    site = await Site.open(under.database, services);
  });

  const sentCases = async (visitor: Visitor) =>
    new Set((await visitor.get('/permohonan')).document.text.match(/P-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? []);

  it('sends nothing when the answers were changed after the check page was shown, and shows them again', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    const name = await visitor.get(check.document.link(/^Ubah.*Nama lengkap/));
    await visitor.send(name, '?dari=periksa', { nama: 'Sari W. Contoh' }, 'next');
    const changed = await visitor.send(check, '/kirim');
    expect(changed.status).toBe(412);
    expect(changed.document.text).toContain('Data berubah, jadi permohonan belum dikirim');
    expect(changed.document.text).toContain('Sari W. Contoh');
    expect(await sentCases(visitor)).toEqual(new Set());
    expect((await visitor.send(changed, '/kirim')).document.heading).toBe('Permohonan Anda sudah kami terima');
  });

  it('refuses a draft that is not complete, leading to what is missing, and takes it once it is', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'pengambilan');
    const draft = page.address.replace('/pengambilan', '');
    const check = await visitor.get(`${draft}/periksa`);
    const form = await visitor
      .get(draft)
      .then(() => site.stores.citizen({ issuer: 'http://layan.example', sub: `orang-${people}` }));
    const { revision, submitKey } = await form.drafts.get(idIn(draft));
    const csrf = page.document.form('/pengambilan').entries.filter(([name]) => name === '_csrf');
    const hidden: [string, string][] = [...csrf, ['_revision', String(revision)], ['_key', submitKey]];
    const refused = await visitor.post(`${draft}/kirim`, hidden);
    expect(refused.status).toBe(422);
    expect(refused.document.hasForm('/kirim')).toBe(false);
    expect(refused.document.text).toBe(check.document.text);
    const missing = await visitor.get(refused.document.link('Lengkapi isian'));
    expect(missing.address).toMatch(/\/pengambilan\?dari=periksa$/);
    const declaration = await visitor.send(missing, '?dari=periksa', { pengambil: 'sendiri' }, 'next');
    expect(declaration.address).toMatch(/\/pernyataan\?dari=periksa$/);
    const complete = await visitor.send(declaration, '?dari=periksa', { benar: 'true' }, 'next');
    expect((await visitor.send(complete, '/kirim')).status).toBe(200);
  });

  it('opens one case for two posts of one page, and answers both alike', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    const both = await Promise.all([1, 2, 3].map(() => visitor.send(check, '/kirim')));
    expect(new Set(both.map(({ address }) => address)).size).toBe(1);
    expect(new Set(both.map(caseNumber)).size).toBe(1);
    const later = await visitor.send(check, '/kirim');
    expect(later.address).toBe(both[0]!.address);
    expect(await sentCases(visitor)).toEqual(new Set([caseNumber(later)]));
  });

  it('says when it was sent and with which answers to a tab that had shown others', async () => {
    const visitor = await citizen();
    const old = await apply(visitor);
    const name = await visitor.get(old.document.link(/^Ubah.*Nama lengkap/));
    const check = await visitor.send(name, '?dari=periksa', { nama: 'Sari W. Contoh' }, 'next');
    await visitor.send(check, '/kirim');
    const late = await visitor.send(old, '/kirim');
    expect(late.statuses).toEqual([303, 200]);
    expect(late.document.heading).toBe('Permohonan ini sudah dikirim');
    expect(late.document.text).toMatch(/sudah dikirim 23 November 2026/);
    expect(late.document.text).toContain('Sari W. Contoh');
    expect((await sentCases(visitor)).size).toBe(1);
  });

  it('takes no other key than the draft’s own', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    const forged = await visitor.send(check, '/kirim', { _key: 'lain' });
    expect(forged.status).toBe(422);
    expect(forged.document.heading).toBe('Permintaan tidak dapat dibaca');
    expect(await sentCases(visitor)).toEqual(new Set());
  });

  it('leads from its own address to the check page', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    expect(await visitor.get(check.address.replace('periksa', 'kirim'))).toMatchObject({ address: check.address });
  });
});
