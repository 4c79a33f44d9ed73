import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../error-summary/index.js';
import '../field/index.js';
import { openCombobox as open, options, single } from '../testing/open-combobox.js';
import type { Choice, LayanCombobox, SuggestionSource } from './index.js';

beforeEach(() => (document.documentElement.lang = 'id'));

describe('<layan-combobox> around a select', () => {
  it('draws a combobox that has the name, the description and the error of the select', async () => {
    const { select, input, settled } = await open(
      single(
        html`<select id="kota" name="kota" aria-describedby="h" required>
          ${options}
        </select>`,
      ),
    );
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(document.getElementById(input.getAttribute('aria-labelledby')!)!.textContent).to.equal('Kota');
    expect(input.getAttribute('aria-describedby')).to.equal('h');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.placeholder).to.equal('Pilih kota');
    expect(input.value).to.equal('');
    expect(select.getAttribute('aria-hidden')).to.equal('true');
    select.setAttribute('aria-invalid', 'true');
    select.setAttribute('aria-describedby', 'h e');
    select.disabled = true;
    await settled();
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal('h e');
    expect(input.disabled).to.equal(true);
  });

  it('is named by a label around it', async () => {
    const { input } = await open(
      html`<form>
        <label
          >Kota
          <layan-combobox
            ><select name="kota">
              ${options}
            </select></layan-combobox
          ></label
        >
      </form>`,
    );
    expect(input.getAttribute('aria-label')).to.equal('Kota');
  });

  it('takes the focus that a label, a link or the page gives to the select', async () => {
    const { form, select, input, other } = await open();
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(input);
    other.focus();
    select.focus();
    expect(document.activeElement).to.equal(input);
  });

  it('is where a link of an error summary ends', async () => {
    const { element, input } = await open();
    const summary = document.createElement('layan-error-summary');
    element.before(summary);
    summary.errors = [{ text: 'Pilih kota.', href: '#kota' }];
    await summary.updateComplete;
    summary.querySelector('a')!.click();
    expect(document.activeElement).to.equal(input);
  });

  it('is where the browser asks for a missing answer', async () => {
    const { form, input } = await open(
      single(
        html`<select id="kota" name="kota" required>
          ${options}
        </select>`,
      ),
    );
    expect(form.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(input);
  });

  it('finds what is typed, says how many after a pause, and takes what the arrow keys reach', async () => {
    const { input, shown, active, said, clock, press, type, data, events, list } = await open();
    input.focus();
    await type('kota');
    expect(shown()).to.deep.equal(['Kota Contoh', 'Kota Contoh Baru', 'Kota Lain']);
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(input.getAttribute('aria-controls')).to.equal(list()!.id);
    expect(active()).to.equal(null);
    expect(said()).to.equal('');
    clock.pass();
    expect(said()).to.equal('3 pilihan');
    await press('ArrowDown', 'ArrowDown');
    expect(active()).to.equal('Kota Contoh Baru');
    expect(events).to.deep.equal([]);
    await press('Enter');
    expect(data()).to.deep.equal(['kota=3']);
    expect(events).to.deep.equal(['input of select', 'change of select']);
    expect(input.value).to.equal('Kota Contoh Baru');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(said()).to.equal('Kota Contoh Baru dipilih.');
  });

  it('opens at what is chosen and marks it', async () => {
    const { input, active, element, press, select, settled } = await open();
    select.value = '2';
    await settled();
    input.focus();
    await press('ArrowDown');
    expect(active()).to.equal('Kota Contoh');
    const selected = [...element.querySelectorAll('[aria-selected=true]')].map((each) => each.textContent.trim());
    expect(selected).to.deep.equal(['Kota Contoh']);
    await press('ArrowUp', 'ArrowUp');
    expect(active()).to.equal('Kota Lain');
  });

  it('opens without moving, and closes, with Alt and an arrow', async () => {
    const { input, active, element, settled } = await open();
    input.focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect([element.open, active()]).to.deep.equal([true, null]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    await settled();
    expect(element.open).to.equal(false);
  });

  it('closes with Escape first, then brings the choice back', async () => {
    const { input, press, type, element, select, settled, events } = await open();
    select.value = '4';
    await settled();
    input.focus();
    await type('kota c');
    await press('Escape');
    expect([element.open, input.value]).to.deep.equal([false, 'kota c']);
    await press('Escape');
    expect([element.open, input.value, select.value]).to.deep.equal([false, 'Kota Lain', '4']);
    expect(events).to.deep.equal([]);
  });

  it('takes nothing when it is left from a choice that was only reached', async () => {
    const { input, press, select, events } = await open();
    input.focus();
    await press('ArrowDown', 'ArrowDown', 'Tab');
    expect([select.value, input.value, events]).to.deep.equal(['', '', []]);
  });

  it('takes a name that was typed whole, in whatever way it is written', async () => {
    const { input, press, type, data } = await open();
    input.focus();
    await type('kab. contoh');
    await press('Tab');
    expect(data()).to.deep.equal(['kota=1']);
    expect(input.value).to.equal('Kabupaten Contoh');
  });

  it('goes back to the last choice when it is left with a text that is in no list, and says so', async () => {
    const { input, press, type, select, said, settled } = await open();
    select.value = '2';
    await settled();
    input.focus();
    await type('Kota Khayal');
    await press('Tab');
    expect([input.value, select.value]).to.deep.equal(['Kota Contoh', '2']);
    expect(said()).to.equal('“Kota Khayal” tidak ada dalam daftar. Pilihan Anda tetap Kota Contoh.');
  });

  it('chooses nothing when the text is deleted, where the select allows it', async () => {
    const { input, press, select, settled, events } = await open();
    select.value = '2';
    await settled();
    input.focus();
    await press('Delete', 'Tab');
    expect([input.value, select.value]).to.deep.equal(['', '']);
    expect(events).to.deep.equal(['input of select', 'change of select']);
  });

  it('keeps the last choice when the text is deleted, where one must be chosen', async () => {
    const { input, press, select } = await open(
      single(
        html`<select id="kota">
          <option value="2">Kota Contoh</option>
        </select>`,
      ),
    );
    input.focus();
    await press('Delete', 'Tab');
    expect([input.value, select.value]).to.deep.equal(['Kota Contoh', '2']);
  });

  it('does not send the form while it is unclear what was chosen, and does once it is', async () => {
    const { form, input, press, type, element } = await open();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.append(Object.assign(document.createElement('button'), { textContent: 'Kirim' }));
    input.focus();
    await type('kota');
    await press('Enter');
    expect([sent, input.value, element.open]).to.deep.equal([0, 'kota', true]);
    await press('ArrowDown', 'Enter');
    expect(sent).to.equal(0);
    await press('Enter');
    expect(sent).to.equal(1);
  });

  it('keeps what is being typed while another window is looked at', async () => {
    const { input, type } = await open();
    input.focus();
    await type('kota');
    const original = document.hasFocus;
    document.hasFocus = () => false;
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    document.hasFocus = original;
    expect(input.value).to.equal('kota');
  });

  it('says that nothing matches', async () => {
    const { input, type, said, clock } = await open();
    input.focus();
    await type('xyz');
    clock.pass();
    expect(said()).to.match(/^Tidak ada pilihan yang cocok dengan “xyz”\./);
    expect(input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('takes what is pressed, and keeps the focus where they type', async () => {
    const { input, element, data, settled, press } = await open();
    input.focus();
    await press('ArrowDown');
    const option = element.querySelectorAll<HTMLElement>('[role=option]')[1]!;
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(true);
    option.click();
    await settled();
    expect(data()).to.deep.equal(['kota=2']);
    expect([element.open, document.activeElement]).to.deep.equal([false, input]);
  });

  it('shows but does not take what is disabled', async () => {
    const { input, press, select, active } = await open(
      single(
        html`<select id="kota">
          <option value="">Pilih</option>
          <option value="1" disabled>Kota Tutup</option>
        </select>`,
      ),
    );
    input.focus();
    await press('ArrowDown');
    expect(active()).to.equal('Kota Tutup');
    await press('Enter');
    expect(select.value).to.equal('');
  });

  it('shows groups', async () => {
    const { input, press, element } = await open(
      single(
        html`<select id="kota">
          <optgroup label="Provinsi Satu"><option>Kota A</option></optgroup>
          <optgroup label="Provinsi Dua"><option>Kota B</option></optgroup>
        </select>`,
      ),
    );
    input.focus();
    await press('ArrowDown');
    const groups = [...element.querySelectorAll('[role=group]')].map(
      (group) => document.getElementById(group.getAttribute('aria-labelledby')!)!.textContent,
    );
    expect(groups).to.deep.equal(['Provinsi Satu', 'Provinsi Dua']);
  });

  it('shows a hundred of many and more when the arrow keys go on', async () => {
    const { input, press, select, shown, said, clock, settled, active, element } = await open();
    select.append(...Array.from({ length: 596 }, (_, at) => new Option(`Desa Contoh ${at}`, `d${at}`)));
    await settled();
    input.focus();
    await press('ArrowDown');
    clock.pass();
    expect(shown()).to.have.length(100);
    expect(said()).to.equal('100 dari 600 pilihan ditampilkan. Ketik untuk mempersempit.');
    element.querySelector<HTMLElement>('[data-action=more]')!.click();
    await settled();
    expect(shown()).to.have.length(200);
    await press('ArrowUp');
    expect(active()).to.equal('Desa Contoh 595');
  });
});

describe('<layan-combobox>, when the select is changed from outside', () => {
  it('shows a value that a script sets, in each way that it can', async () => {
    const { select, input, settled } = await open();
    select.value = '1';
    await settled();
    expect(input.value).to.equal('Kabupaten Contoh');
    select.selectedIndex = 2;
    await settled();
    expect(input.value).to.equal('Kota Contoh');
    select.options[3]!.selected = true;
    await settled();
    expect(input.value).to.equal('Kota Contoh Baru');
  });

  it('shows new options, those that replaced the old ones too', async () => {
    const { select, input, settled, shown, press } = await open();
    select.replaceChildren(new Option('Kota Satu', 's'), new Option('Kota Dua', 'd', false, true));
    await settled();
    expect(input.value).to.equal('Kota Dua');
    select.options[0]!.selected = true;
    await settled();
    expect(input.value).to.equal('Kota Satu');
    input.focus();
    await press('ArrowDown');
    expect(shown()).to.deep.equal(['Kota Satu', 'Kota Dua']);
  });

  it('follows a reset, whatever is being typed', async () => {
    const { form, select, input, settled, type } = await open();
    select.value = '4';
    input.focus();
    await type('kota');
    form.reset();
    await aTimeout(0);
    await settled();
    expect([select.value, input.value]).to.deep.equal(['', '']);
  });

  it('is disabled with its fieldset, and sends nothing', async () => {
    const { element, input, data, form, settled } = await open();
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(element);
    await settled();
    input.click();
    await settled();
    expect(input.matches(':disabled')).to.equal(true);
    expect([element.open, data()]).to.deep.equal([false, []]);
  });

  it('shows what it holds when the script, the select or the place in the page comes late', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><layan-combobox></layan-combobox></form>`);
    const element = form.querySelector('layan-combobox')!;
    await element.updateComplete;
    expect(element.input).to.equal(null);
    const select = document.createElement('select');
    select.append(new Option('Kota Contoh', '1'));
    element.append(select);
    await aTimeout(0);
    await element.updateComplete;
    expect(element.input!.value).to.equal('Kota Contoh');
    element.remove();
    select.append(new Option('Kota Lain', '2', false, true));
    form.append(element);
    await element.updateComplete;
    expect(element.input!.value).to.equal('Kota Lain');
    expect(form.querySelectorAll('[role=combobox]')).to.have.length(1);
  });

  it('is drawn anew around another select, and as several when it becomes multiple', async () => {
    const { element, select, settled } = await open();
    select.multiple = true;
    select.selectedIndex = -1;
    await settled();
    expect(element.querySelectorAll('[role=combobox]')).to.have.length(1);
    expect(element.textContent).to.contain('Belum ada yang dipilih');
  });
});

describe('<layan-combobox> around a select for several', () => {
  const several = () =>
    open(
      single(
        html`<select id="kota" name="kota" multiple>
          <option value="1">Kabupaten Contoh</option>
          <option value="2" selected>Kota Contoh</option>
          <option value="3">Kota Lain</option>
        </select>`,
      ),
    );
  const removers = (element: LayanCombobox) =>
    [...element.querySelectorAll('button[aria-label^=Hapus]')].map((each) => each.getAttribute('aria-label'));

  it('adds what is chosen, keeps the list open and says how many there are', async () => {
    const { element, input, type, press, data, said, events } = await several();
    input.focus();
    await type('kota l');
    await press('ArrowDown', 'Enter');
    expect(data()).to.deep.equal(['kota=2', 'kota=3']);
    expect(removers(element)).to.deep.equal(['Hapus Kota Contoh', 'Hapus Kota Lain']);
    expect([element.open, input.value]).to.deep.equal([true, '']);
    expect(said()).to.equal('Kota Lain dipilih. 2 sudah dipilih');
    expect(events).to.deep.equal(['input of select', 'change of select']);
  });

  it('takes the last away with Backspace in an empty text, and says so', async () => {
    const { element, input, press, type, data, said } = await several();
    input.focus();
    await type('k');
    await press('Backspace');
    expect(data()).to.deep.equal(['kota=2']);
    await press('Backspace');
    expect(data()).to.deep.equal([]);
    expect(removers(element)).to.deep.equal([]);
    expect(said()).to.equal('Kota Contoh dihapus. Belum ada yang dipilih');
  });

  it('takes one away by its button, and puts the focus on the next', async () => {
    const { element, input, data, select, settled } = await several();
    select.options[0]!.selected = true;
    await settled();
    element.querySelector<HTMLElement>('button[aria-label="Hapus Kabupaten Contoh"]')!.click();
    await settled();
    expect(data()).to.deep.equal(['kota=2']);
    expect(document.activeElement!.getAttribute('aria-label')).to.equal('Hapus Kota Contoh');
    (document.activeElement as HTMLElement).click();
    await settled();
    expect(document.activeElement).to.equal(input);
  });
});

describe('<layan-combobox> with a source', () => {
  const found: readonly Choice[] = [
    { value: 'a', label: 'Desa Contoh', hint: 'Kecamatan Satu' },
    { value: 'b', label: 'Desa Contoh', hint: 'Kecamatan Dua' },
  ];

  async function remote(source: SuggestionSource) {
    const page = await open(
      single(
        html`<select id="kota" name="kota">
          <option value="">Ketik nama desa</option>
        </select>`,
      ),
    );
    page.element.source = source;
    await page.settled();
    return page;
  }

  it('asks once the keys pause, and adds what is chosen to the select, so that it is sent', async () => {
    const asked: string[] = [];
    const { input, type, press, clock, settled, shown, data, said, element } = await remote((query) => {
      asked.push(query);
      return Promise.resolve(found);
    });
    input.focus();
    await type('desa');
    expect(asked).to.deep.equal([]);
    expect(element.textContent).to.contain('Memuat…');
    clock.pass();
    await settled();
    clock.pass();
    expect(asked).to.deep.equal(['desa']);
    expect(shown()).to.deep.equal(['Desa Contoh', 'Desa Contoh']);
    expect(said()).to.equal('2 pilihan');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(data()).to.deep.equal(['kota=b']);
    expect(input.value).to.equal('Desa Contoh');
  });

  it('says that it failed, keeps what was typed, and tries again on demand', async () => {
    let isBroken = true;
    const { input, type, clock, settled, shown, said, element } = await remote(() =>
      isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(found),
    );
    input.focus();
    await type('desa');
    clock.pass();
    await settled();
    clock.pass();
    expect(said()).to.equal('Pilihan tidak dapat dimuat. Teks Anda tetap ada.');
    isBroken = false;
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.textContent.trim()).to.equal('Coba lagi');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(shown()).to.have.length(2);
    expect([input.value, document.activeElement]).to.deep.equal(['desa', input]);
    expect(element.open).to.equal(true);
  });

  it('stops asking when it is left', async () => {
    let signal: AbortSignal | null = null;
    const { input, settled, press } = await remote((_query, given) => {
      signal = given;
      return new Promise(() => {});
    });
    input.focus();
    input.click();
    await settled();
    expect(signal!.aborted).to.equal(false);
    await press('Tab');
    expect(signal!.aborted).to.equal(true);
  });
});

describe('<layan-combobox free> around a text input', () => {
  const free = (value = '') =>
    open(
      html`<form>
        <label for="kerja">Pekerjaan</label>
        <layan-combobox free>
          <input id="kerja" name="kerja" list="daftar" value=${value} />
          <datalist id="daftar">
            <option value="Petani"></option>
            <option value="Pedagang"></option>
          </datalist>
        </layan-combobox>
        <button type="button">Lain</button>
      </form>`,
    );

  it('takes any text', async () => {
    const { input, type, press, data, events, said } = await free();
    input.focus();
    await type('Perajin');
    await press('Tab');
    expect(data()).to.deep.equal(['kerja=Perajin']);
    expect(events).to.include('change of input');
    expect(said()).to.equal('');
  });

  it('takes a suggestion', async () => {
    const { input, type, press, shown, data } = await free();
    expect(input.hasAttribute('list')).to.equal(false);
    input.focus();
    await type('pe');
    expect(shown()).to.deep.equal(['Petani', 'Pedagang']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(data()).to.deep.equal(['kerja=Pedagang']);
  });

  it('without `free` goes back to the text that was there', async () => {
    const { element, input, press, data } = await free('Petani');
    element.free = false;
    input.focus();
    input.select();
    await press('x', 'Tab');
    expect(data()).to.deep.equal(['kerja=Petani']);
  });
});

describe('<layan-combobox> in a <layan-field>', () => {
  it('carries the error that the field shows, until something is chosen', async () => {
    const { form, element, input, press, settled } = await open(
      html`<form>
        <layan-field>
          <label>Kota</label>
          <layan-combobox
            ><select name="kota" required>
              ${options}
            </select></layan-combobox
          >
        </layan-field>
      </form>`,
    );
    const field = form.querySelector('layan-field')!;
    expect(field.controls).to.deep.equal([element.control]);
    expect(document.getElementById(input.getAttribute('aria-labelledby')!)!.textContent).to.equal('Kota');
    const heard = oneEvent(field, 'layan-error');
    field.check();
    await heard;
    await settled();
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.contain(
      'Pilih salah satu',
    );
    input.focus();
    await press('ArrowDown', 'Enter');
    expect(field.error).to.equal('');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });
});

describe('<layan-combobox>, what it says', () => {
  it('is said in English where the page is', async () => {
    document.documentElement.lang = 'en';
    const { input, type, said, clock } = await open();
    input.focus();
    await type('kota');
    clock.pass();
    expect(said()).to.equal('3 options');
  });

  it('is what its author wants it to be', async () => {
    const { element, input, type, said, clock, settled } = await open();
    element.words = { count: '{count} kota ditemukan' };
    await settled();
    input.focus();
    await type('kota');
    clock.pass();
    expect(said()).to.equal('3 kota ditemukan');
  });
});
