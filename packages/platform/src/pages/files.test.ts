import { afterEach, beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import { jpeg, liars, pdf } from '../testing/liars.js';
import { textOf } from '../testing/pages/document.js';
import { idIn, sari } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import type { PageSeen, Visitor } from '../testing/pages/visitor.js';
import { letter } from '../testing/services.js';

const fieldsOf = ({ document }: PageSeen, action: string) => document.form(action).entries;
const ids = (page: PageSeen) =>
  fieldsOf(page, '/surat').flatMap(([name, value]) => (name === 'bukti' && value ? [value] : []));
const listed = ({ document }: PageSeen) =>
  document
    .all('li')
    .map(textOf)
    .filter((text) => /Hapus/.test(text));
const file = (bytes: Buffer, name = 'bukti.jpg') => ({ field: 'bukti.file', name, bytes });

describeEachDatabase('files on plain pages', (under) => {
  let site: Site;
  let people = 0;
  let visitor: Visitor;
  beforeAll(async () => {
    site = await Site.open(under.database, [letter]);
  });
  afterEach(() => void (site.scanner.isUp = true));

  async function letterPage(): Promise<PageSeen> {
    visitor = await site.citizen(`orang-${(people += 1)}`, sari);
    const first = await visitor.send(await visitor.get('/layanan/surat-uji'), '/mulai');
    return visitor.send(first, '/pemohon', {}, 'next');
  }
  const save = async (page: PageSeen, ...files: ReturnType<typeof file>[]) => {
    await visitor.upload(page, '/surat', files, {}, 'save');
    return visitor.get(page.address);
  };

  it('are asked for by a form that carries them', async () => {
    const page = await letterPage();
    expect(page.html).toMatch(/<form[^>]+enctype="multipart\/form-data"/);
    expect(page.html).toMatch(
      /<input[^>]+type="file"[^>]+name="bukti.file"[^>]+accept="image\/jpeg,image\/png,application\/pdf"/,
    );
    expect(page.document.text).toContain(
      'JPEG, PNG, atau PDF, paling besar 100 kB tiap berkas, paling banyak 2 berkas.',
    );
  });

  it('are listed with kind, size and state, beside everything else that was typed', async () => {
    const asked = await letterPage();
    const typed = await visitor.upload(
      asked,
      '/surat',
      [file(jpeg()), file(pdf(), 'KK.pdf')],
      { alasan: 'satu' },
      'save',
    );
    expect(typed.address).toBe('/permohonan?tersimpan=1');
    const page = await visitor.get(asked.address);
    expect(listed(page)).toEqual([
      `bukti.jpg JPEG, ${jpeg().length} byte, sudah diperiksa Hapus bukti.jpg`,
      `KK.pdf PDF, ${pdf().length} byte, sudah diperiksa Hapus KK.pdf`,
    ]);
    expect(fieldsOf(page, '/surat')).toContainEqual(['alasan', 'satu']);
  });

  it('are taken away one by one, and then they are gone', async () => {
    const asked = await letterPage();
    const page = await save(asked, file(jpeg(), 'a.jpg'), file(jpeg(), 'b.jpg'));
    const [first] = ids(page);
    const after = await visitor.send(page, '/surat', {}, `drop:bukti/${first}`);
    expect(after.address).toMatch(/#bukti$/);
    expect(listed(after).join()).toMatch(/^b\.jpg/);
    const rows = await under.database.reader
      .selectFrom('files')
      .select('id')
      .where('draft_id', '=', idIn(page.address))
      .execute();
    expect(rows.map(({ id }) => id)).toEqual(ids(after));
  });

  it('that are refused are named at their question with what to do, and nothing else is lost', async () => {
    const page = await letterPage();
    const refused = await visitor.upload(
      page,
      '/surat',
      [file(Buffer.from('<html>'), 'KTP.jpg'), file(jpeg(), 'baik.jpg')],
      { alasan: 'tetap di sini', cara: 'ambil' },
      'next',
    );
    expect(refused.status).toBe(422);
    expect(refused.document.text).toContain(
      'KTP.jpg bukan JPEG, PNG, atau PDF. Pilih berkas jenis itu, atau foto dokumennya.',
    );
    expect(refused.document.all('a').some((link) => link.attrs.some(({ value }) => value === '#bukti'))).toBe(true);
    expect(listed(refused).join()).toMatch(/^baik\.jpg/);
    expect(fieldsOf(refused, '/surat')).toContainEqual(['alasan', 'tetap di sini']);
    // and it is saved
    expect(fieldsOf(await visitor.get(page.address), '/surat')).toContainEqual(['alasan', 'tetap di sini']);
  });

  it('never keep a liar, whatever it is called', async () => {
    const page = await letterPage();
    for (const { title, name, bytes } of liars) {
      const answer = await visitor.upload(page, '/surat', [file(bytes, name)], {}, 'save');
      expect([title, answer.status]).toEqual([title, 422]);
      expect(ids(answer)).toEqual([]);
      expect(answer.document.all('script')).toEqual([]);
    }
  });

  it('are dropped where the form is not of this session, or carries them where nobody asked', async () => {
    const page = await letterPage();
    const foreign = await visitor.upload(page, '/surat', [file(jpeg())], { _csrf: 'x' }, 'save');
    expect(foreign.status).toBe(403);
    expect(ids(await visitor.get(page.address))).toEqual([]);
    const elsewhere = await visitor.upload(page, '/surat', [{ ...file(jpeg()), field: 'alasan.file' }], {}, 'save');
    expect(elsewhere.status).toBe(200);
    expect(ids(await visitor.get(page.address))).toEqual([]);
  });

  it('wait for the scanner, and the draft with them; then they go to the desk', async () => {
    site.scanner.isUp = false;
    const asked = await letterPage();
    const page = await save(asked, file(pdf(), 'KK.pdf'));
    expect(listed(page)).toEqual([`KK.pdf PDF, ${pdf().length} byte, sedang diperiksa Hapus KK.pdf`]);
    const last = await visitor.send(page, '/surat', { cara: 'ambil' }, 'next');
    const check = await visitor.send(last, '/pernyataan', { setuju: 'true' }, 'next');
    expect(check.document.text).toContain('KK.pdf (PDF');
    const held = await visitor.send(check, '/kirim');
    expect(held.status).toBe(422);
    expect(held.document.text).toContain('Bukti: berkas masih diperiksa. Tunggu sebentar, lalu kirim lagi.');
    site.scanner.isUp = true;
    site.clock.advance(61);
    await site.stores.files().scanDue();
    const sent = await visitor.send(await visitor.get(check.address), '/kirim');
    expect(sent.address).toMatch(/diterima$/);
    const address = `/meja/permohonan/${idIn(sent.address)}`;
    const officer = await site.officer('dinas-a');
    const desk = await officer.get(address);
    const href = desk.document.link('KK.pdf');
    expect(href).toMatch(new RegExp(`^${address}/berkas/[a-z0-9]+$`));
    expect((await officer.get(href)).html).toBe(pdf().toString());
    expect((await (await site.officer('dinas-b')).get(href)).status).toBe(404);
    expect((await visitor.get(address.replace('/meja', ''))).document.text).toContain('KK.pdf (PDF');
  });
});
