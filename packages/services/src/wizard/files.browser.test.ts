import { expect, waitUntil } from '@open-wc/testing';
import { draftOf, type WizardPage } from '../testing/wizard-page.js';
// there before the first test, which would wait for a server that is busy
import './asking.js';
import './uploading.js';
import { openFiles, pdf, pick, rows } from '../testing/files-page.js';

const piece = 256 * 1024;

async function begin(page: WizardPage): Promise<void> {
  await page.says('Mulai permohonan');
  await page.press('Mulai permohonan');
  await page.shows('Unggah dokumen');
}

const open = async (options?: Parameters<typeof openFiles>[0]) => {
  const page = await openFiles(options);
  await begin(page);
  return page;
};

const lists = (page: WizardPage, question: string, ...wanted: readonly string[]) =>
  waitUntil(
    () => JSON.stringify(rows(page, question)) === JSON.stringify(wanted),
    `“${question}” lists ${JSON.stringify(wanted)}`,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}, not ${JSON.stringify(rows(page, question))}`);
  });

const answer = (page: WizardPage, question: string) => draftOf(page).answers[question];
const answered = (page: WizardPage, question: string, ids: unknown) =>
  waitUntil(
    () => JSON.stringify(answer(page, question)) === JSON.stringify(ids),
    `“${question}” is ${JSON.stringify(ids)}`,
  );

/** Presses the button of that name in the row of that file. */
async function pressAt(page: WizardPage, question: string, label: string, file: string): Promise<void> {
  const buttons = [...page.control(question).closest('.layan-field')!.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() === `${label} ${file}`);
  if (!button)
    throw new Error(`There is no “${label} ${file}”: ${buttons.map(({ textContent }) => textContent).join()}`);
  button.focus();
  button.click();
  await page.wizard.updateComplete;
}

/** An answer that the test lets go. */
function held() {
  let release!: () => void;
  return { hold: new Promise<void>((resolve) => (release = resolve)), release: () => release() };
}

/** Lets time go by, step by step, until something is so. */
const inTime = (page: WizardPage, isSo: () => boolean | undefined, what: string) =>
  waitUntil(
    () => {
      page.clock.advance(500);
      return isSo();
    },
    what,
    { interval: 5, timeout: 5000 },
  );

const calls = ({ bff }: WizardPage, call: string) => bff.platform.requests.filter((request) => request.call === call);
/** What a screen reader was told, and still finds. */
function said({ root, clock }: WizardPage): readonly string[] {
  clock.advance(100);
  return [...root.querySelectorAll('layan-announcer [aria-live] > *')].map(({ textContent }) => textContent ?? '');
}

describe('<layan-wizard> and files', () => {
  beforeEach(() => sessionStorage.clear());

  it('uploads what was chosen at once, says so, and the answer is saved', async () => {
    const page = await open();
    pick(page, 'kk', pdf('kartu.pdf', 600_000));
    await lists(page, 'kk', 'kartu.pdf PDF, 600 kB, sudah diperiksa Hapus kartu.pdf');
    await answered(page, 'kk', ['file-1']);
    expect(page.control('kk').value).to.equal('');
    expect(said(page)).to.deep.equal(['1 berkas mulai diunggah.', 'kartu.pdf selesai diunggah.']);
  });

  it('shows how far a file is, in words and in a bar, and loses nothing that is typed meanwhile', async () => {
    const page = await open();
    const line = held();
    page.bff.platform.fail('appendFile', { hold: Promise.resolve() }, line);
    pick(page, 'kk', pdf('kartu.pdf', piece * 3));
    page.type('nama', 'Sari');
    await lists(page, 'kk', 'kartu.pdf PDF, 786,4 kB, mengunggah 33% Batal kartu.pdf');
    const bar = page.root.querySelector('progress')!;
    expect([bar.value, bar.getAttribute('aria-label')]).to.deep.equal([1 / 3, 'Mengunggah kartu.pdf']);
    line.release();
    await answered(page, 'kk', ['file-1']);
    expect(page.control('nama').value).to.equal('Sari');
    await page.wizard.save();
    expect(draftOf(page).answers).to.include({ nama: 'Sari' });
  });

  it('sends two files at a time, the next one when a place is free', async () => {
    const page = await open();
    const [first, second] = [held(), held()];
    page.bff.platform.fail('appendFile', first, second);
    pick(page, 'foto', pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
    await lists(
      page,
      'foto',
      'a.pdf PDF, 1 kB, mengunggah 0% Batal a.pdf',
      'b.pdf PDF, 1 kB, mengunggah 0% Batal b.pdf',
      'c.pdf PDF, 1 kB, menunggu giliran Batal c.pdf',
    );
    second.release();
    await lists(
      page,
      'foto',
      'b.pdf PDF, 1 kB, sudah diperiksa Hapus b.pdf',
      'c.pdf PDF, 1 kB, sudah diperiksa Hapus c.pdf',
      'a.pdf PDF, 1 kB, mengunggah 0% Batal a.pdf',
    );
    first.release();
    await answered(page, 'foto', ['file-2', 'file-3', 'file-1']);
  });

  it('keeps what is good, and says of the rest what is wrong and what to do', async () => {
    const page = await open();
    page.type('nama', 'Sari');
    pick(
      page,
      'foto',
      pdf('baik.pdf'),
      pdf('besar.pdf', 1_000_001),
      new File(['x'], 'rekaman.mp4', { type: 'video/mp4' }),
      pdf('kosong.pdf', 0),
      pdf('virus.pdf'),
    );
    await lists(
      page,
      'foto',
      'baik.pdf PDF, 1 kB, sudah diperiksa Hapus baik.pdf',
      'besar.pdf PDF, 1 MB Kesalahan: besar.pdf terlalu besar, paling besar 1 MB. Foto ulang dengan ukuran lebih kecil, atau simpan lagi dengan mutu lebih rendah. Hapus besar.pdf',
      'rekaman.mp4 MP4, 1 byte Kesalahan: rekaman.mp4 bukan JPEG, PNG, atau PDF. Pilih berkas jenis itu, atau foto dokumennya. Hapus rekaman.mp4',
      'kosong.pdf PDF, 0 byte Kesalahan: kosong.pdf kosong. Pilih berkas lain. Hapus kosong.pdf',
      'virus.pdf PDF, 1 kB Kesalahan: virus.pdf mengandung virus dan tidak kami simpan. Pakai berkas dari perangkat lain, atau foto dokumennya. Hapus virus.pdf',
    );
    await answered(page, 'foto', ['file-1']);
    expect(page.control('nama').value).to.equal('Sari');
    expect(calls(page, 'createFile')).to.have.length(2);
    await expect(page.root.querySelector('.layan-root')!).to.be.accessible();
    await pressAt(page, 'foto', 'Hapus', 'virus.pdf');
    expect(rows(page, 'foto')).to.have.length(4);
    expect(page.root.activeElement).to.equal(page.control('foto'));
  });

  it('takes no more than the question asks for', async () => {
    const page = await open();
    pick(page, 'foto', pdf('a.pdf'), pdf('b.pdf'));
    await answered(page, 'foto', ['file-1', 'file-2']);
    pick(page, 'foto', pdf('a.pdf'), pdf('c.pdf'), pdf('d.pdf'));
    await answered(page, 'foto', ['file-1', 'file-2', 'file-3']);
    expect(rows(page, 'foto').slice(3)).to.deep.equal([
      'a.pdf PDF, 1 kB Kesalahan: a.pdf sudah Anda pilih. Hapus a.pdf',
      'd.pdf PDF, 1 kB Kesalahan: d.pdf tidak diunggah karena paling banyak 3 berkas. Hapus berkas lain dulu. Hapus d.pdf',
    ]);
  });

  it('puts a new file in the place of the old one where one is asked for, and only once it is taken', async () => {
    const page = await open();
    pick(page, 'kk', pdf('lama.pdf'));
    await answered(page, 'kk', ['file-1']);
    pick(page, 'kk', pdf('virus.pdf'));
    await waitUntil(() => rows(page, 'kk')[1]?.includes('mengandung virus'));
    expect(answer(page, 'kk')).to.deep.equal(['file-1']);
    pick(page, 'kk', pdf('baru.pdf'));
    await answered(page, 'kk', ['file-3']);
    await lists(page, 'kk', 'baru.pdf PDF, 1 kB, sudah diperiksa Hapus baru.pdf');
    await waitUntil(() => calls(page, 'deleteFile').some(({ url }) => url.endsWith('/file-1')));
  });

  it('stops a file that is cancelled, and removes one that is there from answer and platform', async () => {
    const page = await open();
    page.bff.platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');
    pick(page, 'kk', pdf('kartu.pdf', piece * 3));
    await waitUntil(() => rows(page, 'kk')[0]?.includes('33%'));
    await pressAt(page, 'kk', 'Batal', 'kartu.pdf');
    expect(rows(page, 'kk')).to.deep.equal([]);
    await waitUntil(() => calls(page, 'deleteFile').length === 1);
    pick(page, 'kk', pdf('kartu.pdf'));
    await answered(page, 'kk', ['file-2']);
    await pressAt(page, 'kk', 'Hapus', 'kartu.pdf');
    await answered(page, 'kk', undefined);
    await waitUntil(() => calls(page, 'deleteFile').length === 2);
    expect(page.root.activeElement).to.equal(page.control('kk'));
    expect(said(page).at(-1)).to.equal('kartu.pdf dihapus.');
  });

  it('lets a file that could not be sent be sent again', async () => {
    const page = await open();
    page.bff.platform.fail(
      'createFile',
      () => new Response('{}', { status: 500, headers: { 'Content-Type': 'application/json' } }),
    );
    pick(page, 'kk', pdf('kartu.pdf'));
    await lists(
      page,
      'kk',
      'kartu.pdf PDF, 1 kB Kesalahan: Berkas ini gagal diunggah. Coba lagi, atau hapus dan pilih berkas lain. Coba lagi kartu.pdf Hapus kartu.pdf',
    );
    page.type('nama', 'Sari');
    await page.press('Lanjutkan');
    await page.says('kartu.pdf belum terunggah seluruhnya. Lanjutkan unggahannya, atau hapus.');
    await pressAt(page, 'kk', 'Coba lagi', 'kartu.pdf');
    await answered(page, 'kk', ['file-1']);
  });

  it('goes on by itself when the line is back, from where it broke off', async () => {
    const page = await open();
    page.bff.platform.fail('appendFile', { hold: Promise.resolve() }, ...Array<'unreachable'>(7).fill('unreachable'));
    pick(page, 'kk', pdf('kartu.pdf', piece * 2));
    await inTime(page, () => rows(page, 'kk')[0]?.includes('menunggu sambungan'), 'the line is lost');
    await lists(page, 'kk', 'kartu.pdf PDF, 524,3 kB, 50% sudah sampai, menunggu sambungan Batal kartu.pdf');
    expect(said(page)).to.include('Sambungan terputus. Unggahan dilanjutkan sendiri begitu tersambung.');
    window.dispatchEvent(new Event('online'));
    await answered(page, 'kk', ['file-1']);
    expect(calls(page, 'createFile')).to.have.length(1);
  });

  it('says of a line that hangs what it says of one that broke off, and goes on from there', async () => {
    const page = await open();
    page.bff.platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');
    page.bff.platform.fail('headFile', 'silent');
    pick(page, 'kk', pdf('kartu.pdf', piece * 2));
    await waitUntil(() => rows(page, 'kk')[0]?.includes('50%'));
    await inTime(page, () => rows(page, 'kk')[0]?.includes('menunggu sambungan'), 'the line is lost');
    await lists(page, 'kk', 'kartu.pdf PDF, 524,3 kB, 50% sudah sampai, menunggu sambungan Batal kartu.pdf');
    expect(said(page)).to.include('Sambungan terputus. Unggahan dilanjutkan sendiri begitu tersambung.');
    await inTime(page, () => JSON.stringify(answer(page, 'kk')) === '["file-1"]', 'it goes on by itself');
    expect(calls(page, 'createFile')).to.have.length(1);
  });

  it('lets the person go on to other questions while a file is under way, and not send before it is there', async () => {
    const page = await open();
    const line = held();
    page.bff.platform.fail('appendFile', line);
    pick(page, 'kk', pdf('kartu.pdf'));
    page.type('nama', 'Sari');
    await page.press('Lanjutkan');
    await page.shows('Alasan');
    page.type('alasan', 'Pindah');
    await page.press('Lanjutkan');
    await page.says('Kartu keluarga: berkas masih diunggah. Tunggu sampai selesai.');
    expect(page.text()).not.to.contain('Kirim permohonan');
    await page.press('Kembali');
    await page.press('Kembali');
    await lists(page, 'kk', 'kartu.pdf PDF, 1 kB, mengunggah 0% Batal kartu.pdf');
    await page.press('Lanjutkan');
    await page.press('Lanjutkan');
    line.release();
    await page.says('Kirim permohonan');
    expect(page.text()).to.contain('kartu.pdf (PDF, 1 kB, sudah diperiksa)');
  });

  it('holds a page whose file is missing', async () => {
    const page = await open();
    page.type('nama', 'Sari');
    await page.press('Lanjutkan');
    await page.says('Kartu keluarga wajib diunggah. Pilih berkasnya.');
  });

  it('looks again at what waits for its scan, until it is settled', async () => {
    const page = await open();
    pick(page, 'kk', pdf('antre.pdf'));
    await lists(page, 'kk', 'antre.pdf PDF, 1 kB, sedang diperiksa Hapus antre.pdf');
    const asked = () => calls(page, 'listDraftFiles').length;
    await inTime(page, () => asked() === 3, 'it asks again and again');
    page.bff.platform.scanned('file-1', 'clean');
    await inTime(page, () => rows(page, 'kk')[0]?.includes('sudah diperiksa'), 'it is clean');
    const settled = asked();
    page.clock.advance(600_000);
    window.dispatchEvent(new Event('online'));
    pick(page, 'foto', pdf('a.pdf'));
    await answered(page, 'foto', ['file-2']);
    expect(asked()).to.equal(settled);
  });

  it('holds a page with a file that turned out to be infected, and says so at its row', async () => {
    const page = await open();
    page.type('nama', 'Sari');
    pick(page, 'kk', pdf('antre.pdf'));
    await answered(page, 'kk', ['file-1']);
    page.bff.platform.scanned('file-1', 'infected');
    await inTime(page, () => rows(page, 'kk')[0]?.includes('antre.pdf mengandung virus'), 'it is refused');
    await page.press('Lanjutkan');
    await page.shows('Unggah dokumen');
    await page.says('Ada 1 isian');
  });

  it('says what the platform says of a file that was not looked at yet, as long as that is so', async () => {
    const page = await open();
    page.type('nama', 'Sari');
    pick(page, 'kk', pdf('antre.pdf'));
    await answered(page, 'kk', ['file-1']);
    await page.press('Lanjutkan');
    page.type('alasan', 'Pindah');
    await page.press('Lanjutkan');
    const errors = [{ pointer: '/kk', code: 'file_waiting', message: 'Not looked at yet.' }];
    const problem = { type: 'urn:layan:problem:refused-answers', title: 'Refused', status: 422, errors };
    const headers = { 'Content-Type': 'application/problem+json' };
    page.bff.platform.fail('submitDraft', () => new Response(JSON.stringify(problem), { status: 422, headers }));
    await page.press('Kirim permohonan');
    await page.says('Kartu keluarga: berkas masih diperiksa. Tunggu sebentar, lalu kirim lagi.');
    expect(page.text()).not.to.contain('Kirim permohonan');
    await page.press('Lengkapi isian');
    await page.shows('Unggah dokumen');
    expect(page.control('kk').getAttribute('aria-invalid')).to.equal('true');
    await page.press('Lanjutkan');
    page.bff.platform.scanned('file-1', 'clean');
    await inTime(page, () => page.text().includes('Kirim permohonan'), 'it can be sent');
    await page.press('Kirim permohonan');
    await page.shows('Permohonan Anda sudah kami terima');
  });

  it('takes up a file that was half there when the page was loaded anew, once it is chosen again', async () => {
    const before = await open();
    before.bff.platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');
    const file = pdf('kartu keluarga.pdf', piece * 2);
    pick(before, 'kk', file);
    await waitUntil(() => sessionStorage.getItem('layan:uploads')?.includes('"print":"'));
    await waitUntil(() => rows(before, 'kk')[0]?.includes('50%'));
    expect(JSON.stringify({ ...sessionStorage })).not.to.match(/kartu|Sari/);
    before.wizard.remove();
    const page = await again(before);
    await lists(
      page,
      'kk',
      'kartu keluarga.pdf PDF, 524,3 kB, 50% sudah sampai Kesalahan: Unggahan ini terputus. Pilih berkas yang sama sekali lagi untuk melanjutkannya, atau hapus. Hapus kartu keluarga.pdf',
    );
    page.type('nama', 'Sari');
    await page.press('Lanjutkan');
    await page.says('kartu keluarga.pdf belum terunggah seluruhnya');
    pick(page, 'kk', pdf('nama lain.pdf', piece * 2));
    await answered(page, 'kk', ['file-1']);
    expect(calls(page, 'createFile')).to.have.length(1);
    expect(said(page)).to.include('nama lain.pdf dilanjutkan.');
    expect(sessionStorage).to.have.length(0);
  });

  it('begins anew with a file of the same name and size that is another one', async () => {
    const before = await open();
    before.bff.platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');
    pick(before, 'kk', pdf('kartu.pdf', piece * 2));
    await waitUntil(() => sessionStorage.getItem('layan:uploads')?.includes('"print":"'));
    await waitUntil(() => rows(before, 'kk')[0]?.includes('50%'));
    before.wizard.remove();
    const page = await again(before);
    await waitUntil(() => rows(page, 'kk').length === 1);
    pick(page, 'kk', pdf('kartu.pdf', piece * 2, 8));
    await waitUntil(() => Array.isArray(answer(page, 'kk')));
    expect(calls(page, 'createFile')).to.have.length(2);
    await lists(page, 'kk', 'kartu.pdf PDF, 524,3 kB, sudah diperiksa Hapus kartu.pdf');
    expect(page.bff.platform.bytesOf(String((answer(page, 'kk') as string[])[0]))).to.deep.equal(
      new Uint8Array(piece * 2).fill(8),
    );
  });

  it('takes in a file whose last byte had arrived when the page went', async () => {
    const before = await open();
    before.bff.platform.fail('getFile', held());
    pick(before, 'kk', pdf('kartu.pdf'));
    await waitUntil(() => calls(before, 'getFile').length === 1);
    before.wizard.remove();
    const page = await again(before);
    await lists(page, 'kk', 'kartu.pdf PDF, 1 kB, sudah diperiksa Hapus kartu.pdf');
    await answered(page, 'kk', ['file-1']);
  });

  it('shows nothing of it to somebody else, and keeps nothing once the person signs out', async () => {
    const before = await open();
    before.bff.platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');
    pick(before, 'kk', pdf('kartu.pdf', piece * 2));
    await waitUntil(() => rows(before, 'kk')[0]?.includes('50%'));
    before.wizard.forget();
    expect(sessionStorage).to.have.length(0);
    await before.wizard.updateComplete;
    expect(before.text()).not.to.contain('kartu.pdf');
  });

  it('when the session ends in the middle, goes on after signing in again', async () => {
    const page = await open();
    page.bff.platform.fail('appendFile', { hold: Promise.resolve() }, () => {
      page.bff.expire();
      return new Response('{}', { status: 401, headers: { 'Content-Type': 'application/problem+json' } });
    });
    pick(page, 'kk', pdf('kartu.pdf', piece * 2));
    await page.says('Sesi Anda');
    expect(page.text()).not.to.contain('kartu.pdf');
    page.bff.signIn();
    page.wizard.remove();
    const after = await again(page);
    await waitUntil(() => rows(after, 'kk')[0]?.includes('50% sudah sampai'));
    pick(after, 'kk', pdf('kartu.pdf', piece * 2));
    await answered(after, 'kk', ['file-1']);
    expect(calls(after, 'createFile')).to.have.length(1);
  });

  it('takes what is dropped at the question, or anywhere where there is only one', async () => {
    const page = await open();
    const drag = (type: string, target: Element, ...files: readonly File[]) => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(event);
      return event;
    };
    const field = page.control('foto').closest('.layan-field')!;
    expect(drag('dragover', field, pdf('a.pdf')).defaultPrevented).to.equal(true);
    expect(page.control('foto').hasAttribute('data-dragging')).to.equal(true);
    drag('drop', field, pdf('a.pdf'), pdf('b.pdf'));
    expect(page.control('foto').hasAttribute('data-dragging')).to.equal(false);
    await answered(page, 'foto', ['file-1', 'file-2']);
    // beside both the browser would leave the page for the file
    expect(drag('drop', page.root.querySelector('h2')!, pdf('c.pdf')).defaultPrevented).to.equal(true);
    expect(calls(page, 'createFile')).to.have.length(2);
  });

  it('speaks English too', async () => {
    const page = await openFiles({ lang: 'en' });
    await page.says('Start the application');
    await page.press('Start the application');
    await page.shows('Unggah dokumen (en)');
    pick(page, 'kk', pdf('card.pdf'));
    await lists(page, 'kk', 'card.pdf PDF, 1 kB, checked Remove card.pdf');
    expect(said(page)).to.deep.equal(['Uploading 1 file.', 'card.pdf is uploaded.']);
  });
});

/** The same person on the page anew: the draft is where it was. */
async function again(before: WizardPage): Promise<WizardPage> {
  const page = await openFiles({ bff: before.bff });
  await page.says('Lanjutkan');
  await page.press('Lanjutkan');
  await page.shows('Periksa kembali data Anda');
  await page.press('Lengkapi isian');
  await page.shows('Unggah dokumen');
  return page;
}
