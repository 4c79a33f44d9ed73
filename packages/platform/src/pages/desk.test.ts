import { limits } from '@layan/contract';
import { beforeAll, expect, it } from 'vitest';
import { services } from '@layan/indonesia/services';
import { describeEachDatabase } from '../testing/databases.js';
import { attribute } from '../testing/pages/document.js';
import { caseNumber, idIn, sari, send } from '../testing/pages/journey.js';
import { Site } from '../testing/pages/site.js';
import { letter } from '../testing/services.js';
import { readyDraft, send as sendLetter } from '../testing/world.js';

describeEachDatabase('the desk', (under) => {
  let site: Site;
  let people = 0;
  beforeAll(async () => {
    site = await Site.open(under.database, [...services, letter]);
  });

  /** A new case at `dukcapil-contoh`: its address on the desk, and its number. */
  async function opened() {
    const received = await send(await site.citizen(`orang-${(people += 1)}`, sari));
    return { address: `/meja/permohonan/${idIn(received.address)}`, number: caseNumber(received) };
  }

  it('is for officers: a citizen’s session opens nothing on it, and an officer’s nothing of the citizens’', async () => {
    const { address } = await opened();
    const visitor = await site.citizen('orang-1', sari);
    expect((await visitor.get(address)).address).toBe(`/meja/masuk?${new URLSearchParams({ kembali: address })}`);
    const officer = await site.officer('dukcapil-contoh');
    expect((await officer.get('/permohonan')).address).toMatch(/^\/masuk/);
  });

  it('shows an officer of another agency an empty list, and no case', async () => {
    const { address, number } = await opened();
    const own = await site.officer('dukcapil-contoh');
    const page = await own.get(address);
    const other = await site.officer('imigrasi-contoh');
    const list = await other.get('/meja');
    expect(list.html).not.toContain(number);
    expect(list.document.all('table')).toEqual([]);
    expect((await other.get(address)).status).toBe(404);
    // A form token of the other officer's own, taken from the button that signs out.
    const token = list.document.form('/keluar').entries.filter(([name]) => name === '_csrf');
    const fields = page.document.form('/putuskan').entries.filter(([name]) => name !== '_csrf');
    for (const action of ['putuskan', 'tinjau']) {
      const post = await other.post(`${address}/${action}`, [...fields, ...token, ['outcome', 'approved']]);
      expect(post.status).toBe(404);
    }
    expect((await own.get(address)).document.hasForm('/putuskan')).toBe(true);
  });

  it('comes back with what is missing in a decision, and with what was typed', async () => {
    const { address } = await opened();
    const officer = await site.officer('dukcapil-contoh');
    const page = await officer.get(address);
    expect((await officer.send(page, '/putuskan')).status).toBe(422);
    const typed = { outcome: 'rejected', reason: 'buatan-sendiri', message: 'a\r\n"b" <i>' };
    const refused = await officer.send(page, '/putuskan', typed);
    expect(refused.status).toBe(422);
    expect(refused.document.text).toContain('Pilih alasan penolakan.');
    const kept = Object.fromEntries(refused.document.form('/putuskan').entries);
    expect(kept).toMatchObject({ outcome: 'rejected', reason: '', message: typed.message });
    const long = { outcome: 'approved', message: 'x'.repeat(limits.messageLength + 1) };
    expect((await officer.send(page, '/putuskan', long)).document.text).toContain('Catatan terlalu panjang');
    expect((await officer.get(address)).document.hasForm('/putuskan')).toBe(true);
  });

  it('takes the first of two decisions, and tells the second officer', async () => {
    const { address } = await opened();
    const [first, second] = [
      await site.officer('dukcapil-contoh', 'reviewer', 'petugas-satu'),
      await site.officer('dukcapil-contoh', 'reviewer', 'petugas-dua'),
    ];
    const [one, two] = [await first.get(address), await second.get(address)];
    await first.send(one, '/tinjau');
    const late = await second.send(two, '/putuskan', { outcome: 'approved', message: 'Silakan datang.' });
    expect(late.status).toBe(412);
    expect(late.document.text).toContain('Permohonan ini baru saja diubah petugas lain');
    expect(Object.fromEntries(late.document.form('/putuskan').entries)['message']).toBe('Silakan datang.');
    const rejected = { outcome: 'rejected', reason: 'belum-perekaman' };
    await first.send(await first.get(address), '/putuskan', rejected);
    const later = await second.send(late, '/putuskan');
    expect(later.status).toBe(409);
    expect(later.document.hasForm('/putuskan')).toBe(false);
    expect((await first.get(address)).document.text).toContain('Foto dan sidik jari belum direkam');
  });

  it('decides once when the button is pressed twice, and never otherwise by the same form', async () => {
    const { address } = await opened();
    const officer = await site.officer('dukcapil-contoh');
    const page = await officer.get(address);
    const approved = { outcome: 'approved' };
    const both = [await officer.send(page, '/putuskan', approved), await officer.send(page, '/putuskan', approved)];
    for (const { statuses } of both) expect(statuses).toEqual([303, 200]);
    const otherwise = await officer.send(page, '/putuskan', { outcome: 'rejected', reason: 'belum-perekaman' });
    expect(otherwise.status).toBe(409);
    expect(otherwise.document.text).toContain('Disetujui');
    expect((await officer.send(page, '/tinjau')).statuses).toEqual([303, 200]);
  });

  it('lets a reader read, and only that', async () => {
    const { address } = await opened();
    const reviewer = await (await site.officer('dukcapil-contoh')).get(address);
    const reader = await site.officer('dukcapil-contoh', 'reader', 'pembaca');
    const page = await reader.get(address);
    expect(page.document.text).toContain('Jalan Contoh 1');
    expect(page.document.hasForm('/putuskan') || page.document.hasForm('/tinjau')).toBe(false);
    const token = page.document.form('/keluar').entries.filter(([name]) => name === '_csrf');
    const fields = reviewer.document.form('/putuskan').entries.filter(([name]) => name !== '_csrf');
    const forged = await reader.post(`${address}/putuskan`, [...fields, ...token, ['outcome', 'approved']]);
    expect(forged.status).toBe(403);
  });

  it('lists part by part what waits, oldest first', async () => {
    const sent: string[] = [];
    for (let count = 0; count < limits.listItemsDefault + 1; count += 1) {
      site.clock.advance(1);
      const submission = await sendLetter(site.stores, await readyDraft(site.stores));
      sent.push(submission.case.number);
    }
    const officer = await site.officer('dinas-a');
    const first = await officer.get('/meja');
    const next = first.document.all('a').find((link) => attribute(link, 'href')?.includes('cursor='));
    const second = await officer.get(attribute(next!, 'href')!);
    const numbers = [first, second].flatMap(({ document }) => document.text.match(/P-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? []);
    expect(numbers).toEqual(sent);
  });
});
