import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit/html.js';
import './index.js';

async function opened(country = '62', value = '') {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <label for="p">Nomor ponsel</label>
      <layan-phone-field country=${country}
        ><input id="p" name="p" type="tel" autocomplete="tel" value=${value}
      /></layan-phone-field>
    </form>
  `);
  const element = form.querySelector('layan-phone-field')!;
  await element.updateComplete;
  return { form, element, control: form.querySelector('input')! };
}

async function type(control: HTMLInputElement, text: string) {
  control.focus();
  control.select();
  await sendKeys({ type: text });
}

describe('<layan-phone-field>', () => {
  for (const [typed, shown, value] of [
    ['081234567890', '0812-3456-7890', '+6281234567890'],
    ['0812.3456.7890', '0812-3456-7890', '+6281234567890'],
    ['+62 81234567890', '+62 812-3456-7890', '+6281234567890'],
    ['62 812 3456 7890', '6281-2345-6789-0', '+6281234567890'],
  ] as const)
    it(`reads ${typed}`, async () => {
      const { form, element, control } = await opened();
      await type(control, typed);
      expect(control.value).to.equal(typed);
      control.blur();
      expect(new FormData(form).get('p')).to.equal(shown);
      expect(element.value).to.equal(value);
      expect(control.validity.valid).to.equal(true);
    });

  it('keeps the caret when Enter ends what was typed', async () => {
    const { form, control } = await opened();
    form.addEventListener('submit', (event) => event.preventDefault());
    await type(control, '+6281234567890');
    control.setSelectionRange(3, 3);
    await sendKeys({ press: 'Enter' });
    expect(control.value.slice(0, control.selectionStart!)).to.equal('+62');
  });

  for (const typed of ['0812', '0812 ABCD 7890', '08123456789012'])
    it(`refuses ${typed} and leaves it as it is`, async () => {
      const { element, control } = await opened();
      await type(control, typed);
      control.blur();
      expect(control.value).to.equal(typed);
      expect(control.validationMessage).to.equal('Masukkan nomor ponsel yang aktif, contoh 0812-3456-7890.');
      expect(element.value).to.equal('');
    });

  it('changes nothing that was there before the person', async () => {
    const { form, control } = await opened('62', '081234567890');
    control.focus();
    control.blur();
    expect(new FormData(form).get('p')).to.equal('081234567890');
  });

  it('writes the number as the page wants it', async () => {
    const { element, control } = await opened();
    element.format = (digits) => digits.replace(/(\d{4})(?=\d)/g, '$1 ');
    await type(control, '081234567890');
    control.blur();
    expect(control.value).to.equal('0812 3456 7890');
  });

  it('is right when it is empty, and keeps digits as typed where no country is known', async () => {
    const { element, control } = await opened('');
    expect(control.validity.valid).to.equal(true);
    await type(control, '0812-3456-7890');
    expect(element.value).to.equal('081234567890');
  });

  it('speaks English', async () => {
    const place = await fixture(html`
      <div lang="en">
        <layan-phone-field><input type="tel" aria-label="Phone" value="12" /></layan-phone-field>
      </div>
    `);
    await place.querySelector('layan-phone-field')!.updateComplete;
    expect(place.querySelector('input')!.validationMessage).to.equal(
      'Enter a mobile number that is in use, for example 0812-3456-7890.',
    );
  });
});
