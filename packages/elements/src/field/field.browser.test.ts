import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { markup, written } from '../testing/written.js';
import { setWords, showMissing } from '../words/words.js';
import { field } from './field.template.js';
import './index.js';
import type { LayanField } from './field.js';

const name = () =>
  fixture<LayanField>(html`
    <layan-field>
      <label class="layan-field-label">Nama lengkap</label>
      <div class="layan-field-hint">Tanpa gelar.</div>
      <input name="nama" required minlength="3" />
    </layan-field>
  `);

const described = (field: LayanField): string[] =>
  (field.control!.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim());

beforeEach(() => (document.documentElement.lang = 'id'));

describe('<layan-field>', () => {
  it('ties label and hint to the control', async () => {
    const field = await name();
    expect(field.querySelector('label')!.control).to.equal(field.control);
    expect(described(field)).to.deep.equal(['Tanpa gelar.']);
  });

  it('keeps what the author ties to the control', async () => {
    const field = await fixture<LayanField>(html`
      <layan-field>
        <label for="kota">Kota</label>
        <p class="layan-field-hint">Sesuai KTP-el.</p>
        <input id="kota" aria-describedby="lain" />
      </layan-field>
    `);
    expect(field.control!.getAttribute('aria-describedby')).to.match(/^lain layan-described-\d+$/);
    field.error = 'Kota wajib diisi.';
    await field.updateComplete;
    field.error = '';
    await field.updateComplete;
    expect(field.control!.getAttribute('aria-describedby')).to.match(/^lain layan-described-\d+$/);
    expect(field.querySelector('label')!.htmlFor).to.equal('kota');
  });

  it('does not move a button away while it is being pressed', async () => {
    const page = await fixture(html`
      <div>
        <layan-field><label>Kota</label><input /></layan-field>
        <button type="button">Kirim</button>
      </div>
    `);
    const [element, button] = [page.querySelector('layan-field')!, page.querySelector('button')!];
    element.error = 'Kota tidak kami temukan.';
    await element.updateComplete;
    element.control!.focus();
    await sendKeys({ type: 'Bandung' });
    const { left, bottom } = button.getBoundingClientRect();
    const pressed = oneEvent(button, 'click');
    await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(bottom) - 5] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await pressed;
    await new Promise((done) => setTimeout(done));
    expect(element.error).to.equal('');
    await resetMouse();
  });

  it('shows an error that is set, as the template would, and takes it away', async () => {
    const element = await name();
    const heard = oneEvent(element, 'layan-error');
    element.error = 'Nama lengkap wajib diisi.';
    expect(((await heard) as CustomEvent).detail).to.deep.equal({ error: 'Nama lengkap wajib diisi.' });
    expect(described(element)).to.deep.equal(['Tanpa gelar.', 'Kesalahan: Nama lengkap wajib diisi.']);
    expect(element.control!.getAttribute('aria-invalid')).to.equal('true');
    const template = written(
      field({ id: 'x', label: 'Nama lengkap', error: element.error, errorPrefix: 'Kesalahan:' }, () => html`<input />`),
    );
    const inside = (within: Element) => markup(within.querySelector('.layan-field-error')!);
    expect(inside(element)).to.equal(inside(template));
    element.error = '';
    await element.updateComplete;
    expect(described(element)).to.deep.equal(['Tanpa gelar.']);
    expect(element.control!.hasAttribute('aria-invalid')).to.equal(false);
    expect(element.querySelector('.layan-field-error')).to.equal(null);
  });

  it('stands between the hint and the control', async () => {
    const field = await name();
    field.error = 'Salah.';
    await field.updateComplete;
    const order = [...field.children].map((child) => child.className || child.localName);
    expect(order).to.deep.equal(['layan-field-label', 'layan-field-hint', 'layan-field-error', 'input']);
  });

  it('takes properties set before it is attached, and children that come later', async () => {
    const field = document.createElement('layan-field');
    field.error = 'Pilih kota.';
    document.body.append(field);
    await field.updateComplete;
    const label = Object.assign(document.createElement('label'), { textContent: 'Kota' });
    const input = document.createElement('input');
    field.append(label, input);
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(described(field)).to.deep.equal(['Kesalahan: Pilih kota.']);
    expect(label.htmlFor).to.equal(input.id);
    expect(field.firstElementChild).to.equal(label);
    field.remove();
  });

  it('says what the rules of the control refuse, in words of its own', async () => {
    const field = await name();
    expect(field.check()).to.equal(false);
    expect(field.error).to.equal('Nama lengkap wajib diisi.');
    field.control!.focus();
    await sendKeys({ type: 'Su' });
    expect(field.check()).to.equal(false);
    expect(field.error).to.equal('Nama lengkap terlalu pendek. Isi paling sedikit 3 karakter.');
  });

  it('keeps the error readable while they type, and lets go once it is right', async () => {
    const field = await name();
    field.check();
    field.control!.focus();
    await sendKeys({ type: 'Suk' });
    expect(field.error).to.equal('Nama lengkap wajib diisi.');
    await sendKeys({ press: 'Tab' });
    expect(field.error).to.equal('');
  });

  it('lets go of what a server refused once it is changed', async () => {
    const field = await name();
    field.control!.focus();
    await sendKeys({ type: 'Sari' });
    field.error = 'Nama ini tidak cocok dengan NIK.';
    await sendKeys({ type: ' Contoh' });
    await sendKeys({ press: 'Tab' });
    expect(field.error).to.equal('');
  });

  it('takes over an error that the page came with, and hides it once it is right', async () => {
    const field = await fixture<LayanField>(html`
      <layan-field>
        <label for="nik">NIK</label>
        <p class="layan-field-error">NIK wajib diisi.</p>
        <input id="nik" required />
      </layan-field>
    `);
    expect(described(field)).to.deep.equal(['NIK wajib diisi.']);
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    field.control!.focus();
    await sendKeys({ type: '1' });
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(described(field)).to.deep.equal([]);
    expect(field.querySelector<HTMLElement>('.layan-field-error')!.hidden).to.equal(true);
  });

  it('gives no error to a disabled control, and forgets it when the form is reset', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <layan-field><label>Surel</label><input type="email" value="salah" disabled /></layan-field>
        <layan-field><label>Kota</label><input required /></layan-field>
      </form>
    `);
    const [email, city] = form.querySelectorAll('layan-field');
    expect(email!.check()).to.equal(true);
    city!.check();
    form.reset();
    expect(city!.error).to.equal('');
  });

  it('describes a group as a whole, and asks for one of its checkboxes', async () => {
    const field = await fixture<LayanField>(html`
      <layan-field required>
        <fieldset>
          <legend>Dokumen</legend>
          <label><input type="checkbox" name="dokumen" value="ktp" /> KTP-el</label>
          <label><input type="checkbox" name="dokumen" value="kk" /> Kartu keluarga</label>
        </fieldset>
      </layan-field>
    `);
    expect(field.check()).to.equal(false);
    await field.updateComplete;
    const ids = field.querySelector('fieldset')!.getAttribute('aria-describedby')!;
    expect(document.getElementById(ids)!.textContent).to.contain('Pilih paling sedikit satu jawaban untuk “Dokumen”.');
    (field.controls[0] as HTMLInputElement).click();
    expect(field.error).to.equal('');
  });

  it('marks of several controls the one that is wrong, and no other than a server has marked', async () => {
    const field = await fixture<LayanField>(html`
      <layan-field>
        <fieldset>
          <legend>Tanggal lahir</legend>
          <p class="layan-field-error">Tahun harus 4 angka.</p>
          <input value="17" required /><input required /><input value="90" aria-invalid="true" required />
        </fieldset>
      </layan-field>
    `);
    const marked = () => field.controls.map((control) => control.getAttribute('aria-invalid'));
    expect(marked()).to.deep.equal([null, null, 'true']);
    field.check();
    await field.updateComplete;
    expect(marked()).to.deep.equal([null, 'true', null]);
    expect(field.wrongControl).to.equal(field.controls[1]);
    field.controls[1]!.value = '8';
    field.check();
    field.error = 'Tanggal lahir tidak cocok dengan NIK.';
    await field.updateComplete;
    expect(marked()).to.deep.equal(['true', 'true', 'true']);
    expect(field.wrongControl).to.equal(field.control);
  });

  it('puts its own message in place of the bubble of the browser, and the focus on the first that is wrong', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <layan-field><label>Kota</label><input required /></layan-field>
        <layan-field><label>Surel</label><input type="email" value="salah" /></layan-field>
      </form>
    `);
    expect(form.reportValidity()).to.equal(false);
    const [city, email] = form.querySelectorAll('layan-field');
    expect(document.activeElement).to.equal(city!.control);
    expect([city!.error, email!.error]).to.deep.equal([
      'Kota wajib diisi.',
      'Surel harus alamat email yang lengkap, contoh nama@contoh.id.',
    ]);
  });

  it('marks what is optional, and follows the language of the page', async () => {
    const field = await fixture<LayanField>(html`
      <layan-field optional><label>Gelar</label><input minlength="2" required /></layan-field>
    `);
    const label = field.querySelector('label')!;
    expect(label.textContent).to.equal('Gelar (opsional)');
    document.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(label.textContent).to.equal('Gelar (optional)');
    field.check();
    expect(field.error).to.equal('Gelar is required.');
  });
});

describe('the words of an element', () => {
  const mark = (field: LayanField) => field.querySelector('.layan-field-optional')!.textContent;
  const optional = (attributes = html`<layan-field optional><label>Gelar</label><input /></layan-field>`) =>
    fixture<LayanField>(attributes);

  it("are the author's where the author has some", async () => {
    const field = await optional(
      html`<layan-field optional words='{"optional":"boleh kosong"}'><label>Gelar</label><input /></layan-field>`,
    );
    expect(mark(field)).to.equal(' (boleh kosong)');
  });

  it("are the page's where the page has some, at once and with arguments filled in", async () => {
    const field = await optional();
    setWords('id', { field: { optional: 'tidak wajib', required: 'Isilah {label}!' } });
    await field.updateComplete;
    expect(mark(field)).to.equal(' (tidak wajib)');
    (field.control as HTMLInputElement).required = true;
    field.check();
    expect(field.error).to.equal('Isilah Gelar!');
    setWords('id', { field: {} });
  });

  it('are Indonesian on a page in a language that is a draft, unless the page asks for drafts', async () => {
    document.documentElement.lang = 'jv';
    const field = await optional();
    expect(mark(field)).to.equal(' (opsional)');
    document.documentElement.setAttribute('data-layan-drafts', '');
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(mark(field)).to.equal(' (mboten wajib)');
    document.documentElement.removeAttribute('data-layan-drafts');
  });

  it('show what a draft lacks to whoever tests it, and fall back in silence otherwise', async () => {
    document.documentElement.lang = 'su';
    document.documentElement.setAttribute('data-layan-drafts', '');
    const field = await fixture<LayanField>(
      html`<layan-field><label>Kota</label><input minlength="3" type="url" value="x" /></layan-field>`,
    );
    field.check();
    expect(field.error).to.match(/^Kota harus alamat situs/);
    showMissing();
    field.check();
    expect(field.error).to.match(/^⟦Kota harus alamat situs.*⟧$/);
    showMissing((text) => text);
    document.documentElement.removeAttribute('data-layan-drafts');
  });
});
