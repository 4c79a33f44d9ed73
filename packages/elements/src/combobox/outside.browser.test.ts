import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { openCombobox as open } from '../testing/open-combobox.js';

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
