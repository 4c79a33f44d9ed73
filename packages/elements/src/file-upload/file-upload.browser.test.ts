import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit/html.js';
import { TestClock } from '../testing/test-clock.js';
import '../field/index.js';
import type { AfterUploadDetail, LayanFileUpload, RemoveDetail, Upload } from './index.js';
import './index.js';

const pdf = (name: string, size = 1000) =>
  new File([new Uint8Array(size)], name, { type: 'application/pdf', lastModified: 0 });

/** Fills the native control as its own picker does. */
function pick(input: HTMLInputElement, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }));
}

/** An upload that the test ends. */
function held() {
  const calls: { file: File; done: (id: string) => void; fail: () => void; progress: (to: number) => void }[] = [];
  const signals: AbortSignal[] = [];
  const upload: Upload = (file, { onProgress, signal }) => {
    signals.push(signal);
    return new Promise((resolve, reject) =>
      calls.push({ file, done: (id) => resolve({ id }), fail: () => reject(new Error()), progress: onProgress }),
    );
  };
  return { upload, calls, signals };
}

describe('<layan-file-upload>', () => {
  let box: HTMLElement;
  let element: LayanFileUpload;
  let clock: TestClock;
  const input = () => element.input!;
  const form = () => box.querySelector('form')!;
  const names = () => [...input().files!].map(({ name }) => name);
  const rows = () => [...element.querySelectorAll('li')];
  const texts = () => rows().map((row) => row.innerText.replace(/\s+/g, ' '));
  const button = (label: string, at = 0) =>
    [...rows()[at]!.querySelectorAll('button')].find((each) => each.innerText.startsWith(label))!;
  const sent = () => [...new FormData(form())].map(([name, value]) => [name, (value as File).name ?? value]);
  const said = () => {
    clock.turn(100);
    return [...document.querySelectorAll('[aria-live] > *')].map(({ textContent }) => textContent);
  };
  const settled = async () => {
    for (let round = 0; round < 3; round += 1) {
      await element.updateComplete;
      await nextFrame();
    }
  };

  async function show(template = html`<input type="file" name="bukti" id="bukti" multiple />`, lang = 'id') {
    document.body.replaceChildren();
    document.documentElement.lang = lang;
    box = document.createElement('div');
    document.body.append(box);
    render(
      html`<form>
        <layan-field><label for="bukti">Bukti</label><layan-file-upload>${template}</layan-file-upload></layan-field>
      </form>`,
      box,
    );
    element = box.querySelector('layan-file-upload')!;
    clock = new TestClock();
    element.clock = clock;
    await settled();
  }

  beforeEach(() => show());
  after(() => document.body.replaceChildren());

  it('lists what is chosen, with kind and size', async () => {
    pick(input(), pdf('kk.pdf', 2_140_000));
    await settled();
    expect(texts()).to.deep.equal(['kk.pdf PDF, 2,1 MB Hapus kk.pdf']);
    expect(said()).to.deep.equal(['1 berkas ditambahkan.']);
  });

  it('says it in English on an English page', async () => {
    await show(html`<input type="file" name="bukti" multiple />`, 'en');
    pick(input(), pdf('kk.pdf', 2_140_000));
    await settled();
    expect(texts()).to.deep.equal(['kk.pdf PDF, 2.1 MB Remove kk.pdf']);
  });

  it('adds to what was chosen before, and the form sends all of it', async () => {
    pick(input(), pdf('a.pdf'));
    let met: string[] = [];
    input().addEventListener('change', () => (met = names()));
    pick(input(), pdf('b.pdf'));
    expect(met).to.deep.equal(['a.pdf', 'b.pdf']);
    await settled();
    expect(sent()).to.deep.equal([
      ['bukti', 'a.pdf'],
      ['bukti', 'b.pdf'],
    ]);
  });

  it('keeps the earlier ones when a picker comes back empty', async () => {
    pick(input(), pdf('a.pdf'));
    pick(input());
    await settled();
    expect(names()).to.deep.equal(['a.pdf']);
  });

  it('replaces the file where only one is taken', async () => {
    await show(html`<input type="file" name="bukti" />`);
    pick(input(), pdf('a.pdf'));
    pick(input(), pdf('b.pdf'));
    await settled();
    expect(names()).to.deep.equal(['b.pdf']);
    expect(rows().length).to.equal(1);
  });

  it('refuses a file that is too large at its own row, sends the good ones, and lets the form wait for the person', async () => {
    element.maxSize = '5 MB';
    pick(input(), pdf('besar.pdf', 7_200_000), pdf('baik.pdf'));
    await settled();
    expect(texts()[0]).to.contain('Kesalahan: Ukuran berkas 7,2 MB. Ukuran paling besar 5 MB.');
    expect(names()).to.deep.equal(['baik.pdf']);
    expect(input().validationMessage).to.equal('besar.pdf: Ukuran berkas 7,2 MB. Ukuran paling besar 5 MB.');
    expect(form().checkValidity()).to.equal(false);
    expect(said()).to.include('besar.pdf: Ukuran berkas 7,2 MB. Ukuran paling besar 5 MB.');
    button('Hapus').click();
    await settled();
    expect(form().checkValidity()).to.equal(true);
    expect(box.querySelector('layan-field')!.error).to.equal('');
  });

  it('takes a file back in when another makes room for it', async () => {
    element.maxFiles = 1;
    pick(input(), pdf('a.pdf'), pdf('b.pdf'));
    await settled();
    expect(texts()[1]).to.contain('Paling banyak 1 berkas.');
    button('Hapus').click();
    await settled();
    expect(names()).to.deep.equal(['b.pdf']);
    expect(input().validity.valid).to.equal(true);
  });

  it('names the kinds that are accepted', async () => {
    await show(html`<input type="file" name="bukti" multiple accept="image/*,.pdf" />`);
    pick(input(), new File(['x'], 'a.mp4', { type: 'video/mp4' }));
    await settled();
    expect(texts()[0]).to.contain('Pilih gambar atau PDF.');
  });

  it('lists what was chosen before its script came', async () => {
    const early = Object.assign(document.createElement('input'), { type: 'file', name: 'x', multiple: true });
    pick(early, pdf('lebih-dulu.pdf'));
    const fresh = document.createElement('layan-file-upload');
    fresh.append(early);
    form().append(fresh);
    element = fresh;
    await settled();
    expect(texts()).to.deep.equal(['lebih-dulu.pdf PDF, 1 kB Hapus lebih-dulu.pdf']);
    expect(sent()).to.deep.include(['x', 'lebih-dulu.pdf']);
  });

  it('takes files that were set before it had a control', async () => {
    const fresh = document.createElement('layan-file-upload');
    fresh.files = [pdf('dari-halaman.pdf')];
    form().append(fresh);
    await fresh.updateComplete;
    fresh.append(Object.assign(document.createElement('input'), { type: 'file', name: 'y', multiple: true }));
    element = fresh;
    await settled();
    expect(names()).to.deep.equal(['dari-halaman.pdf']);
  });

  it('keeps required to its word', async () => {
    await show(html`<input type="file" name="bukti" id="bukti" required multiple />`);
    expect(input().validity.valueMissing).to.equal(true);
    pick(input(), pdf('a.pdf'));
    await settled();
    expect(input().validity.valid).to.equal(true);
    button('Hapus').click();
    await settled();
    expect(input().validity.valueMissing).to.equal(true);
  });

  it('hands the focus to the next file, at last to the control', async () => {
    pick(input(), pdf('a.pdf'), pdf('b.pdf'));
    await settled();
    button('Hapus').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(document.activeElement).to.equal(button('Hapus'));
    expect(document.activeElement!.textContent).to.contain('b.pdf');
    await sendKeys({ press: 'Space' });
    await settled();
    expect(document.activeElement).to.equal(input());
  });

  it('leaves a file where the page wants it to stay', async () => {
    pick(input(), pdf('a.pdf'));
    await settled();
    element.addEventListener('layan-remove', (event) => event.preventDefault());
    button('Hapus').click();
    await settled();
    expect(names()).to.deep.equal(['a.pdf']);
  });

  it('takes what is dropped on it, unless it is disabled', async () => {
    const drop = (name: string) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(pdf(name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    };
    pick(input(), pdf('a.pdf'));
    let changes = 0;
    input().addEventListener('change', () => (changes += 1));
    drop('b.pdf');
    await settled();
    expect(names()).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(changes).to.equal(1);
    input().disabled = true;
    drop('c.pdf');
    await settled();
    expect(names()).to.deep.equal(['a.pdf', 'b.pdf']);
  });

  it('is empty after a reset', async () => {
    element.upload = () => Promise.resolve({ id: '1' });
    pick(input(), pdf('a.pdf'));
    await settled();
    form().reset();
    expect(sent()).to.deep.equal([]);
    await settled();
    expect(rows().length).to.equal(0);
    expect(input().validity.valid).to.equal(true);
  });

  it('keeps its list when it is moved', async () => {
    const { upload, calls, signals } = held();
    element.upload = upload;
    pick(input(), pdf('a.pdf'));
    await settled();
    form().prepend(element);
    await settled();
    expect(signals[0]!.aborted).to.equal(false);
    calls[0]!.done('7');
    await settled();
    expect(sent()).to.deep.equal([['bukti', '7']]);
    expect(rows().length).to.equal(1);
  });

  describe('that uploads', () => {
    let work: ReturnType<typeof held>;

    beforeEach(() => {
      work = held();
      element.upload = work.upload;
    });

    it('sends ids in place of files, and holds the form until it is done', async () => {
      const after: AfterUploadDetail[] = [];
      element.addEventListener('layan-after-upload', (event) =>
        after.push((event as CustomEvent<AfterUploadDetail>).detail),
      );
      pick(input(), pdf('a.pdf'));
      await settled();
      expect(input().validationMessage).to.equal('Tunggu sampai semua berkas selesai diunggah.');
      expect(sent()).to.deep.equal([]);
      work.calls[0]!.done('berkas-1');
      await settled();
      expect(sent()).to.deep.equal([['bukti', 'berkas-1']]);
      expect(input().validity.valid).to.equal(true);
      expect(after.map(({ id, file }) => [id, file.name])).to.deep.equal([['berkas-1', 'a.pdf']]);
      expect(said()).to.include('a.pdf selesai diunggah.');
    });

    it('uploads what was chosen before it knew how', async () => {
      element.upload = null;
      pick(input(), pdf('a.pdf'));
      await settled();
      expect(sent()).to.deep.equal([['bukti', 'a.pdf']]);
      element.upload = work.upload;
      await settled();
      work.calls[0]!.done('1');
      await settled();
      expect(sent()).to.deep.equal([['bukti', '1']]);
    });

    it('sends two at a time, and the next as soon as one is done', async () => {
      pick(input(), pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
      await settled();
      expect(work.calls.map(({ file }) => file.name)).to.deep.equal(['a.pdf', 'b.pdf']);
      expect(texts()[2]).to.contain('menunggu giliran');
      work.calls[1]!.done('b');
      await settled();
      expect(work.calls.map(({ file }) => file.name)).to.deep.equal(['a.pdf', 'b.pdf', 'c.pdf']);
    });

    it('shows how far it is', async () => {
      pick(input(), pdf('a.pdf'));
      await settled();
      work.calls[0]!.progress(0.62);
      await settled();
      const bar = element.querySelector('progress')!;
      expect([bar.value, bar.getAttribute('aria-label')]).to.deep.equal([0.62, 'Mengunggah a.pdf']);
      expect(texts()[0]).to.match(/mengunggah 62\s?%/);
    });

    it('tries again after a failure, without losing the focus', async () => {
      pick(input(), pdf('a.pdf'));
      await settled();
      work.calls[0]!.fail();
      await settled();
      expect(texts()[0]).to.contain('Berkas ini gagal diunggah. Coba lagi.');
      expect(input().validationMessage).to.contain('gagal diunggah');
      button('Coba lagi').focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(document.activeElement).to.equal(button('Batal'));
      work.calls[1]!.done('1');
      await settled();
      expect(sent()).to.deep.equal([['bukti', '1']]);
      expect(document.activeElement).to.equal(button('Hapus'));
    });

    it('stops at a press, and can go on afterwards', async () => {
      pick(input(), pdf('a.pdf'));
      await settled();
      button('Batal').click();
      await settled();
      expect(work.signals[0]!.aborted).to.equal(true);
      work.calls[0]!.done('terlambat');
      await settled();
      expect(sent()).to.deep.equal([]);
      expect(texts()[0]).to.contain('Pengunggahan dibatalkan.');
    });

    it('stops what is removed, and tells the id of what was uploaded', async () => {
      const removed: RemoveDetail[] = [];
      element.addEventListener('layan-remove', (event) => removed.push((event as CustomEvent<RemoveDetail>).detail));
      pick(input(), pdf('a.pdf'), pdf('b.pdf'));
      await settled();
      work.calls[0]!.done('1');
      await settled();
      button('Hapus', 1).click();
      await settled();
      button('Hapus', 0).click();
      await settled();
      expect(removed.map(({ id }) => id)).to.deep.equal([null, '1']);
      expect(work.signals[1]!.aborted).to.equal(true);
      expect(sent()).to.deep.equal([]);
    });

    it('says once that the line is gone, and sends after another try', async () => {
      const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      pick(input(), pdf('a.pdf'), pdf('b.pdf'));
      await settled();
      expect(said().filter((text) => text!.includes('luring'))).to.deep.equal([
        'Anda sedang luring. Coba lagi setelah tersambung.',
      ]);
      expect(work.calls.length).to.equal(0);
      Object.defineProperty(navigator, 'onLine', { ...online, configurable: true, get: () => true });
      button('Coba lagi').click();
      await settled();
      expect(work.calls.map(({ file }) => file.name)).to.deep.equal(['a.pdf']);
      delete (navigator as { onLine?: boolean }).onLine;
    });

    it('keeps back what the page cancels', async () => {
      element.addEventListener('layan-upload', (event) => event.preventDefault());
      pick(input(), pdf('a.pdf'));
      await settled();
      expect(work.calls.length).to.equal(0);
      expect(texts()[0]).to.contain('dibatalkan');
    });

    it('leaves what else goes by the same name', async () => {
      const other = Object.assign(document.createElement('input'), { name: 'bukti', value: 'lama' });
      form().prepend(other);
      pick(input(), pdf('a.pdf'));
      await settled();
      expect(sent()).to.deep.equal([['bukti', 'lama']]);
    });
  });
});
