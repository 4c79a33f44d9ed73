import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit/html.js';
import '../field/index.js';
import './index.js';
import type { LayanMoneyField } from './index.js';

const frame = (value: string) => html`
  <label for="m">Penghasilan</label>
  <div><span aria-hidden="true">Rp</span><input id="m" name="m" inputmode="numeric" value=${value} /></div>
`;

async function opened(
  value = '',
  around: (inside: TemplateResult) => TemplateResult = (inside) =>
    html`<layan-money-field with-words>${inside}</layan-money-field>`,
) {
  const form = await fixture<HTMLFormElement>(html`<form>${around(frame(value))}</form>`);
  const element = form.querySelector('layan-money-field')!;
  await element.updateComplete;
  return { form, element, control: form.querySelector('input')! };
}

const seen = (element: LayanMoneyField) => element.querySelector('.layan-money-field-words')!.textContent;

async function type(control: HTMLInputElement, text: string) {
  control.focus();
  control.select();
  await sendKeys({ type: text });
}

describe('<layan-money-field>', () => {
  it('leaves what is typed alone, and groups it when the person has ended', async () => {
    const { form, element, control } = await opened();
    await type(control, 'Rp 1500000');
    expect(control.value).to.equal('Rp 1500000');
    control.blur();
    expect(new FormData(form).get('m')).to.equal('1.500.000');
    expect(element.amount).to.equal(1_500_000);
  });

  it('keeps the caret when Enter ends what was typed', async () => {
    const { form, control } = await opened();
    form.addEventListener('submit', (event) => event.preventDefault());
    await type(control, '1500000');
    control.setSelectionRange(4, 4);
    await sendKeys({ press: 'Enter' });
    expect(control.value).to.equal('1.500.000');
    expect(control.value.slice(0, control.selectionStart!)).to.equal('1.500');
  });

  it('changes nothing that was there before the person', async () => {
    const { form, control } = await opened('1500000');
    control.focus();
    control.blur();
    expect(new FormData(form).get('m')).to.equal('1500000');
  });

  for (const [typed, message] of [
    ['1,5 juta', 'Tulis jumlah lengkap dengan angka, contoh 1.500.000.'],
    ['1500,50', 'Tulis rupiah tanpa sen, contoh 1.500.000.'],
    ['1,500,000', 'Penghasilan tidak jelas. Tulis dengan angka, contoh 1.500.000.'],
    ['-5', 'Penghasilan terlalu kecil. Isi paling sedikit Rp0.'],
  ] as const)
    it(`does not guess ${typed}`, async () => {
      const { element, control } = await opened();
      await type(control, typed);
      control.blur();
      expect(control.value).to.equal(typed === '-5' ? '-5' : typed);
      expect(control.validationMessage).to.equal(message);
      expect(element.amount).to.equal(typed === '-5' ? -5 : null);
    });

  it('has a least and a greatest amount', async () => {
    const { element, control } = await opened('500');
    Object.assign(element, { min: 1000, max: 2_000_000 });
    await element.updateComplete;
    expect(control.validationMessage).to.equal('Penghasilan terlalu kecil. Isi paling sedikit Rp1.000.');
    await type(control, '2000001');
    expect(control.validationMessage).to.equal('Penghasilan terlalu besar. Isi paling banyak Rp2.000.000.');
    await type(control, '2000000');
    expect(control.validity.valid).to.equal(true);
  });

  it('says a large amount in short, exactly or about', async () => {
    const { element, control } = await opened();
    await type(control, '250000');
    expect(seen(element)).to.equal('');
    await type(control, '1500000');
    expect(seen(element)).to.equal('1,5 juta rupiah');
    await type(control, '1234567890');
    expect(seen(element)).to.equal('Sekitar 1,235 miliar rupiah');
    expect(control.getAttribute('aria-describedby')).to.equal(element.querySelector('.layan-money-field-words')!.id);
  });

  it('takes an amount before its input is there, and afterwards', async () => {
    const element = document.createElement('layan-money-field');
    element.amount = 1_500_000;
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await element.updateComplete;
    expect(element.amount).to.equal(1_500_000);
    const control = document.createElement('input');
    element.append(control);
    await Promise.resolve();
    await element.updateComplete;
    expect(control.value).to.equal('1.500.000');
    element.amount = null;
    expect(control.value).to.equal('');
  });

  for (const [where, around] of [
    [
      'inside',
      (inside: TemplateResult) => html`<layan-field><layan-money-field>${inside}</layan-money-field></layan-field>`,
    ],
    [
      'around',
      (inside: TemplateResult) => html`<layan-money-field><layan-field>${inside}</layan-field></layan-money-field>`,
    ],
  ] as const)
    it(`is shown as wrong, and right again, by a field, standing ${where} it`, async () => {
      const { form, control } = await opened('', around);
      const field = form.querySelector('layan-field')!;
      await type(control, 'sejuta');
      field.check();
      expect(field.error).to.equal('Tulis jumlah lengkap dengan angka, contoh 1.500.000.');
      await type(control, '1000000');
      control.blur();
      expect(field.error).to.equal('');
    });

  it('speaks English, with the dots that rupiah have', async () => {
    const place = await fixture(html`
      <div lang="en">
        <layan-money-field with-words><input aria-label="Income" value="1.500.000" /></layan-money-field>
      </div>
    `);
    const element = place.querySelector('layan-money-field')!;
    await element.updateComplete;
    expect(seen(element)).to.equal('1.5 million rupiah');
  });
});
