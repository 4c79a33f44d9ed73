import { services } from '@layan/indonesia/services';
import { beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '../sessions/index.js';
import { describeEachDatabase } from '../testing/databases.js';
import { answer, apply, begin, budi, sari, send, service } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import type { PageSeen } from '../testing/pages/visitor.js';
import { letter } from '../testing/services.js';

const fieldsOf = ({ document }: PageSeen, action: string) => Object.fromEntries(document.form(action).entries);

describeEachDatabase('a form that comes late', (under) => {
  let site: Site;
  let people = 0;
  const citizen = () => site.citizen(`orang-${(people += 1)}`, sari);
  beforeAll(async () => {
    site = await Site.open(under.database, [...services, letter]);
  });

  it('overwrites nothing that another tab has saved, and loses nothing that was typed', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'kontak');
    const saved = await visitor.send(page, '/kontak', { ponsel: '081200001111', kabar: 'sms' }, 'next');
    expect(saved.status).toBe(200);
    const late = await visitor.send(page, '/kontak', { ponsel: '081200002222', surel: 'x@contoh.example' }, 'next');
    expect(late.status).toBe(412);
    expect(late.document.text).toContain('Draf ini diubah di tempat lain');
    expect(fieldsOf(late, '/kontak')).toMatchObject({ surel: 'x@contoh.example', kabar: 'sms' });
    expect(fieldsOf(late, '/kontak')['ponsel']).toMatch(/2222$/);
    expect(fieldsOf(await visitor.get(page.address), '/kontak')['ponsel']).toMatch(/1111$/);
    const again = await visitor.send(late, '/kontak', {}, 'next');
    expect(again.status).toBe(200);
    expect(fieldsOf(await visitor.get(page.address), '/kontak')['ponsel']).toMatch(/2222$/);
  });

  it('goes on as the first one did when it says the same: a double click', async () => {
    const visitor = await citizen();
    const page = await begin(visitor);
    const twice = await Promise.all(
      [1, 2, 3, 4].map(() => visitor.send(page, '/keperluan', { keperluan: 'rusak' }, 'next')),
    );
    for (const seen of twice) expect(seen.address).toMatch(/\/pemohon$/);
    expect(twice.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('adds one row when a button that adds a row is pressed twice', async () => {
    const visitor = await citizen();
    const first = await visitor.send(await visitor.get('/layanan/surat-uji'), '/mulai');
    const page = await visitor.send(first, '/pemohon', {}, 'next');
    await visitor.send(page, '/surat', {}, 'add:anggota');
    const second = await visitor.send(page, '/surat', {}, 'add:anggota');
    expect(second.statuses).toEqual([303, 200]);
    expect(second.document.actions.filter((action) => action?.startsWith('remove:'))).toEqual(['remove:anggota/0']);
  });

  it('begins one draft when the button that begins it is pressed twice', async () => {
    const visitor = await citizen();
    const start = await visitor.get(service);
    const [one, two] = await Promise.all([visitor.send(start, '/mulai'), visitor.send(start, '/mulai')]);
    expect(one.address).toBe(two.address);
    expect((await visitor.get(service)).document.text).toContain('Anda punya permohonan yang belum dikirim');
  });

  it('leads to the case when the draft was sent meanwhile, saying what was sent if it would have changed that', async () => {
    const visitor = await citizen();
    const check = await apply(visitor);
    const page = await visitor.get(check.document.link(/^Ubah.*ponsel/));
    await visitor.send(check, '/kirim');
    const unchanged = await visitor.send(page, '?dari=periksa', {}, 'next');
    expect(unchanged.document.heading).toBe('Permohonan ini sudah dikirim');
    expect(unchanged.document.text).not.toContain('Jalan Contoh 1');
    const changed = await visitor.send(page, '?dari=periksa', { ponsel: '081200009999' }, 'next');
    expect(changed.document.text).toContain('Jalan Contoh 1');
    for (const address of [page.address, check.address, check.address.replace('/periksa', '')]) {
      expect((await visitor.get(address)).document.heading).toBe('Permohonan ini sudah dikirim');
    }
  });

  it('comes back, not yet saved, to the same citizen whose session had ended', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'kontak');
    site.clock.advance(3600);
    const ended = await visitor.send(page, '/kontak', { ponsel: '081200005555', kabar: 'sms' }, 'next');
    expect(ended.address).toMatch(/^\/masuk/);
    await site.citizen(`orang-${people}`, sari, visitor);
    const restored = await visitor.get(page.address);
    expect(restored.document.text).toContain('Isian Anda kami kembalikan');
    expect(fieldsOf(restored, '/kontak')).toMatchObject({ kabar: 'sms' });
    expect(fieldsOf(restored, '/kontak')['ponsel']).toMatch(/5555$/);
    expect(fieldsOf(await visitor.get(page.address), '/kontak')).not.toHaveProperty('kabar');
    expect((await visitor.send(restored, '/kontak', {}, 'next')).address).toMatch(/\/pengambilan$/);
  });

  it('says so when the draft was changed elsewhere while the session had ended', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'kontak');
    site.clock.advance(3600);
    await visitor.send(page, '/kontak', { ponsel: '081200005555' }, 'next');
    const elsewhere = await site.citizen(`orang-${people}`, sari);
    const name = await elsewhere.get(page.address.replace('kontak', 'pemohon'));
    await elsewhere.send(name, '/pemohon', { nama: 'Sari W. Contoh' }, 'save');
    await site.citizen(`orang-${people}`, sari, visitor);
    const restored = await visitor.get(page.address);
    expect(restored.document.text).toContain('Draf ini diubah di tempat lain');
    expect(fieldsOf(restored, '/kontak')['ponsel']).toMatch(/5555$/);
    expect((await visitor.get(name.address)).html).toContain('Sari W. Contoh');
  });

  it('never comes back to anybody else, not even on the same device', async () => {
    const visitor = await citizen();
    const page = await answer(visitor, await begin(visitor), 'kontak');
    site.clock.advance(3600);
    await visitor.send(page, '/kontak', { ponsel: '081200006666' }, 'next');
    await site.citizen('tetangga', budi, visitor);
    const other = await visitor.get(page.address);
    expect(other.status).toBe(404);
    const own = await answer(visitor, await begin(visitor), 'kontak');
    expect(own.html).not.toContain('6666');
    await site.citizen(`orang-${people}`, sari, visitor);
    expect((await visitor.get(page.address)).html).not.toContain('6666');
  });
});

describeEachDatabase('what belongs to somebody else', (under) => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open(under.database, services);
  });

  it('does not exist for another citizen, nor for nobody', async () => {
    const owner = await site.citizen('pemilik', sari);
    const check = await apply(owner);
    const sent = await send(await site.citizen('pemilik', sari));
    const other = await site.citizen('orang-lain', budi);
    const own = await begin(other);
    const draft = check.address.replace('/periksa', '');
    const addresses = [
      draft,
      check.address,
      `${draft}/kontak`,
      `/permohonan/draf/${draft.split('/').at(-1)}/hapus`,
      sent.address,
      sent.address.replace('diterima', 'terkirim?isi=1'),
      sent.address.replace('/diterima', ''),
    ];
    for (const address of addresses) {
      const seen = await other.get(address);
      expect([address, seen.status]).toEqual([address, 404]);
      expect(seen.html).not.toContain('Sari');
    }
    const token = own.document.form('/keperluan').entries.filter(([name]) => name === '_csrf');
    const key = check.document.form('/kirim').entries.filter(([name]) => name !== '_csrf');
    for (const action of [`${draft}/kirim`, `${draft}/kontak`]) {
      expect((await other.post(action, [...token, ...key, ['ponsel', '0812']])).status).toBe(404);
    }
    await other.post(`/permohonan/draf/${draft.split('/').at(-1)}/hapus`, token);
    expect((await owner.get(check.address)).status).toBe(200);
    const nobody = site.visitor();
    nobody.cookies.set(sessionCookie.pages, 'tidak-ada');
    expect((await nobody.get(check.address)).address).toMatch(/^\/masuk/);
  });
});
