import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openCombobox as open, single } from '../testing/open-combobox.js';

describe('<layan-combobox>, when someone types', () => {
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
});
