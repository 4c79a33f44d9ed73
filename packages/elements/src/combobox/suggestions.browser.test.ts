import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openCombobox as open, single } from '../testing/open-combobox.js';
import type { Choice, SuggestionSource } from './index.js';

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
