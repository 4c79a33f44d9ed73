import { services } from '@layan/indonesia/services';
import { beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { attribute, textOf } from '../testing/pages/document.js';
import { answer, apply, begin, budi, sari } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import type { PageSeen } from '../testing/pages/visitor.js';
import { letter } from '../testing/services.js';

const fieldsOf = ({ document }: PageSeen, action: string) => Object.fromEntries(document.form(action).entries);
const errorLinks = ({ document }: PageSeen) =>
  document
    .all('a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('#') && href !== '#main');

describeEachDatabase('a question page', (under) => {
  let site: Site;
  let people = 0;
  const citizen = (identity = sari) => site.citizen(`orang-${(people += 1)}`, identity);
  beforeAll(async () => {
    site = await Site.open(under.database, [...services, letter]);
  });

  /** A draft of the test service, on the page with one question of each kind. */
  async function letterPage(visitor: Awaited<ReturnType<typeof citizen>>) {
    const first = await visitor.send(await visitor.get('/layanan/surat-uji'), '/mulai');
    return visitor.send(first, '/pemohon', {}, 'next');
  }

  it('comes back with everything typed, and a summary that leads to what is wrong', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'pemohon');
    const typed = { nomor_kk: '12 34', nama: '', 'tanggal_lahir.day': '31', 'tanggal_lahir.month': '2' };
    const refused = await visitor.send(page, '/pemohon', typed, 'next');
    expect(refused.status).toBe(422);
    expect(fieldsOf(refused, '/pemohon')).toMatchObject({ ...typed, 'tanggal_lahir.year': '1990' });
    expect(errorLinks(refused)).toEqual(['#nama', '#tanggal_lahir', '#nomor_kk']);
    for (const href of errorLinks(refused)) expect(refused.document.byId(href.slice(1))).toBeDefined();
    expect(refused.document.all('title').map(textOf)).toEqual([expect.stringMatching(/^Perlu diperbaiki: /)]);
  });

  it('keeps what cannot be read yet, also when the citizen only saves and comes back', async () => {
    const visitor = await citizen();
    const page = await letterPage(visitor);
    const typed = { jumlah: 'dua', biaya: 'mahal', 'tanggal.day': '99', alasan: '\r\nsatu\r\n  dua' };
    const saved = await visitor.send(page, '/surat', typed, 'save');
    expect(saved.address).toBe('/permohonan?tersimpan=1');
    expect(saved.document.text).toContain('Draf Anda sudah disimpan');
    expect(fieldsOf(await visitor.get(page.address), '/surat')).toMatchObject(typed);
  });

  it('goes on after a doubt once it was shown, and doubts again when the answer changes', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'pemohon');
    const wrongDay = { nomor_kk: '3171011203109901', 'tanggal_lahir.day': '13' };
    const doubted = await visitor.send(page, '/pemohon', wrongDay, 'next');
    expect(doubted.status).toBe(422);
    expect(doubted.document.text).toContain('Tanggal lahir di NIK tidak sama');
    const other = await visitor.send(doubted, '/pemohon', { 'tanggal_lahir.day': '14' }, 'next');
    expect(other.status).toBe(422);
    const renamed = await visitor.send(other, '/pemohon', { nama: 'Sari W. Contoh' }, 'next');
    expect(renamed.statuses).toEqual([303, 200]);
    expect(renamed.address).toMatch(/\/kerusakan$/);
  });

  it('does not take a forged word that nothing is in doubt for a doubt that was not shown', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'pemohon');
    const changes = { nomor_kk: '3171011203109901', 'tanggal_lahir.day': '13', _ack: '/pages/1/checks/0' };
    expect((await visitor.send(page, '/pemohon', changes, 'next')).status).toBe(422);
  });

  it('shows a question that an answer brings up before it goes on, without calling it wrong', async () => {
    const visitor = await citizen();
    const first = await visitor.send(await begin(visitor), '/keperluan', { keperluan: 'hilang' }, 'next');
    const loss = await visitor.send(first, '/pemohon', { nomor_kk: '3171011203109901' }, 'next');
    const date = { 'tanggal_hilang.day': '1', 'tanggal_hilang.month': 'nov', 'tanggal_hilang.year': '2026' };
    const report = await visitor.send(loss, '/kehilangan', { ...date, cerita_hilang: 'Di bus.' }, 'next');
    const more = await visitor.send(report, '/surat-kepolisian', { ada_surat: 'true' }, 'next');
    expect(more.statuses).toEqual([303, 200]);
    expect(more.address).toMatch(/\/surat-kepolisian#nomor_surat$/);
    expect(errorLinks(more)).toEqual([]);
    expect((await visitor.send(more, '/surat-kepolisian', {}, 'next')).address).toMatch(/\/alamat$/);
  });

  it('leads through the regions level by level, to the control that comes next', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'alamat');
    const regency = await visitor.send(page, '/alamat', { 'alamat.province': '31' }, 'region:alamat');
    expect(regency.statuses).toEqual([303, 200]);
    expect(regency.address).toMatch(/\/alamat#alamat-regency$/);
    expect(regency.document.byId('alamat-regency')).toBeDefined();
    const district = await visitor.send(regency, '/alamat', { 'alamat.regency': '31.71' }, 'region:alamat');
    const changed = await visitor.send(district, '/alamat', { 'alamat.province': '32' }, 'region:alamat');
    expect(fieldsOf(changed, '/alamat')).toMatchObject({ 'alamat.province': '32', 'alamat.regency': '' });
  });

  it('adds and removes rows, keeping what was typed in the others', async () => {
    const visitor = await citizen();
    const page = await letterPage(visitor);
    const one = await visitor.send(page, '/surat', { alasan: 'x' }, 'add:anggota');
    expect(one.address).toMatch(/#anggota\/0\/nama$/);
    expect(one.document.byId('anggota/0/nama')).toBeDefined();
    const two = await visitor.send(one, '/surat', { 'anggota/0/nama': 'Ani' }, 'add:anggota');
    const three = await visitor.send(two, '/surat', { 'anggota/1/nama': 'Beni' }, 'add:anggota');
    expect(three.document.actions).not.toContain('add:anggota');
    const left = await visitor.send(three, '/surat', { 'anggota/2/nama': 'Cici' }, 'remove:anggota/1');
    expect(left.address).toMatch(/#anggota$/);
    const names = left.document.form('/surat').entries.filter(([name]) => /anggota\/\d\/nama/.test(name));
    expect(names.map(([, value]) => value)).toEqual(['Ani', 'Cici']);
    expect(fieldsOf(left, '/surat')).toMatchObject({ alasan: 'x' });
  });

  it('returns to the check page after a change, by way of what the change leaves open', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    const phone = await visitor.get(check.document.link(/^Ubah.*ponsel/));
    const back = await visitor.send(phone, '?dari=periksa', { ponsel: '081200007777' }, 'next');
    expect(back.address).toBe(check.address);
    const reason = await visitor.get(back.document.link(/^Ubah.*KTP-el saya/));
    const open = await visitor.send(reason, '?dari=periksa', { keperluan: 'hilang' }, 'next');
    expect(open.address).toMatch(/\/kehilangan\?dari=periksa$/);
    const undone = await visitor.send(reason, '?dari=periksa', { keperluan: 'rusak', _revision: '99' }, 'next');
    expect(undone.status).toBe(412);
    expect((await visitor.send(undone, '?dari=periksa', {}, 'next')).address).toBe(check.address);
  });

  it('leads to the right page from one that is unknown or not asked', async () => {
    const visitor = await citizen(budi);
    const page = await answer(visitor, await begin(visitor), 'alamat');
    for (const id of ['kehilangan', 'tidak-ada', '']) {
      const seen = await visitor.get(page.address.replace(/alamat$/, id));
      expect(seen).toMatchObject({ statuses: [303, 200], address: page.address });
    }
    const posted = await visitor.post(
      page.address.replace('alamat', 'kehilangan'),
      page.document.form('/alamat').entries,
    );
    expect(posted).toMatchObject({ statuses: [303, 200], address: page.address });
  });

  it('never lets a form change what the identity vouches for', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'pemohon');
    const forged = { nik: '3273010508859902', nomor_kk: '3171011203109901' };
    const next = await visitor.send(page, '/pemohon', forged, 'next');
    expect(next.status).toBe(200);
    expect((await visitor.get(page.address)).document.text).toContain('317101******9901');
  });

  it('stores nothing that does not come from a page of this session', async () => {
    const visitor = await citizen();
    const page = await begin(visitor);
    const { action, entries } = page.document.form('/keperluan');
    const chosen = [...entries, ['keperluan', 'rusak']] as typeof entries;
    const foreign = await visitor.post(action, chosen, { origin: 'https://jahat.example' });
    expect(foreign.status).toBe(403);
    const without = chosen.filter(([name]) => name !== '_csrf');
    expect((await visitor.post(action, without)).status).toBe(403);
    visitor.cookies.delete('__Host-layan-parked');
    expect(fieldsOf(await visitor.get(page.address), '/keperluan')).not.toHaveProperty('keperluan');
  });
});
