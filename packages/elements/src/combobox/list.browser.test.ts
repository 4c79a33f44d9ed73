import { expect, html } from '@open-wc/testing';
import { openCombobox as open, single } from '../testing/open-combobox.js';
import type { LayanCombobox } from './index.js';

describe('<layan-combobox>, what its list shows', () => {
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
