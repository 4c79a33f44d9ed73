import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormSubmitDetail, LayanForm } from './form.js';
import './index.js';

/** A form whose sending stays in the page. */
const page = () =>
  fixture<LayanForm>(html`
    <layan-form>
      <layan-error-summary></layan-error-summary>
      <form action="about:blank" target="tujuan">
        <layan-field><label for="nama">Nama</label><input id="nama" name="nama" required /></layan-field>
        <layan-field><label for="rt">RT</label><input id="rt" name="alamat[rt]" /></layan-field>
        <button name="aksi" value="kirim">Kirim</button>
        <button formnovalidate name="aksi" value="simpan">Simpan draf</button>
      </form>
    </layan-form>
  `);
const summary = (form: LayanForm) => form.summary!.querySelector('.layan-error-summary');
const button = (form: LayanForm, index = 0) => form.querySelectorAll('button')[index]!;

/** Hears what would be sent, and sends nothing. */
function hear(form: LayanForm): FormSubmitDetail[] {
  const heard: FormSubmitDetail[] = [];
  form.addEventListener('layan-submit', (event) => {
    event.preventDefault();
    heard.push((event as CustomEvent<FormSubmitDetail>).detail);
  });
  return heard;
}

beforeEach(() => {
  document.documentElement.lang = 'id';
  document.title = 'Permohonan';
});

describe('<layan-form>', () => {
  it('leaves checking to the browser until it is there, and takes it over then', async () => {
    const form = await page();
    expect(form.form!.noValidate).to.equal(true);
  });

  it('sends nothing that is wrong, and says what is at the field, above the form and in the title', async () => {
    const form = await page();
    const heard = hear(form);
    form.form!.addEventListener('submit', () => expect.fail('a listener of the page heard of it'));
    button(form).click();
    await form.summary!.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(form.querySelector('layan-field')!.error).to.equal('Nama wajib diisi.');
    expect(document.activeElement).to.equal(summary(form));
    expect(document.title).to.equal('Perlu diperbaiki: Permohonan');
    expect(form.querySelector('a')!.hash).to.equal('#nama');
  });

  it('sends what was corrected, with the button that was pressed', async () => {
    const form = await page();
    const heard = hear(form);
    button(form).click();
    await form.summary!.updateComplete;
    form.querySelector('input')!.focus();
    await sendKeys({ type: 'Sari' });
    await sendKeys({ press: 'Enter' });
    expect(heard.map(({ data }) => [...data])).to.deep.equal([
      [
        ['nama', 'Sari'],
        ['alamat[rt]', ''],
        ['aksi', 'kirim'],
      ],
    ]);
    await form.summary!.updateComplete;
    expect(summary(form)).to.equal(null);
    expect(document.title).to.equal('Permohonan');
  });

  it('lets a draft be saved unchecked', async () => {
    const form = await page();
    const heard = hear(form);
    button(form, 1).click();
    expect(heard.map(({ data }) => data.get('aksi'))).to.deep.equal(['simpan']);
  });

  it('counts a second press as the first, and is ready again when the person comes back', async () => {
    const form = await page();
    form.querySelector('input')!.value = 'Sari';
    const heard = hear(form);
    button(form).click();
    button(form).click();
    await form.updateComplete;
    expect(heard).to.have.length(1);
    expect(button(form).getAttribute('aria-disabled')).to.equal('true');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await form.updateComplete;
    expect(button(form).hasAttribute('aria-disabled')).to.equal(false);
    button(form).click();
    expect(heard).to.have.length(2);
  });

  it('is not busy with what a listener of the page sends itself', async () => {
    const form = await page();
    form.querySelector('input')!.value = 'Sari';
    form.form!.addEventListener('submit', (event) => event.preventDefault());
    button(form).click();
    await aTimeout(0);
    expect(form.busy).to.equal(false);
  });

  it('shows what a server refused at the fields it names, and never stands in the way of sending again', async () => {
    const form = await page();
    form.querySelector('input')!.value = 'Sari';
    const heard = hear(form);
    button(form).click();
    form.showProblem({
      title: 'Data belum sesuai',
      errors: [
        { pointer: '/alamat/rt', message: 'RT harus 3 angka.' },
        { pointer: '/lain', message: 'Layanan ini belum dibuka di kota Anda.' },
      ],
    });
    await form.summary!.updateComplete;
    expect(form.querySelectorAll('layan-field')[1]!.error).to.equal('RT harus 3 angka.');
    const shown = [...form.summary!.querySelectorAll('li')].map((item) => [
      item.textContent,
      item.querySelector('a')?.hash,
    ]);
    expect(shown).to.deep.equal([
      ['RT harus 3 angka.', '#rt'],
      ['Layanan ini belum dibuka di kota Anda.', undefined],
    ]);
    button(form).click();
    expect(heard).to.have.length(2);
    expect(form.querySelectorAll('layan-field')[1]!.error).to.equal('');
  });

  it('shows a problem without single answers above the form', async () => {
    const form = await page();
    form.showProblem({ title: 'Layanan sedang dipelihara' });
    await form.summary!.updateComplete;
    expect(form.summary!.querySelector('li')!.textContent).to.equal('Layanan sedang dipelihara');
  });

  it('finds a control by the pointer that its author gave it', async () => {
    const form = await fixture<LayanForm>(html`
      <layan-form>
        <form>
          <layan-field><label>NIK</label><input name="x" data-pointer="/orang/0/nik" /></layan-field>
        </form>
      </layan-form>
    `);
    form.showProblem({ errors: [{ pointer: '/orang/0/nik', message: 'NIK tidak ditemukan.' }] });
    expect(form.querySelector('layan-field')!.error).to.equal('NIK tidak ditemukan.');
    expect(document.activeElement).to.equal(form.querySelector('input'));
  });
});
