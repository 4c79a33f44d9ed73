import { aTimeout, expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit/html.js';
import '../field/index.js';
import type { LayanField } from '../field/index.js';
import { hears } from '../testing/told.js';
import './index.js';
import type { LayanIdentityNumber } from './index.js';

const nik = '3171011708900001';

async function opened(value = '', withMask = false) {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <label for="n">NIK <span class="layan-field-optional">(opsional)</span></label>
      <layan-identity-number ?with-mask=${withMask}
        ><input id="n" name="n" inputmode="numeric" autocomplete="off" value=${value}
      /></layan-identity-number>
    </form>
  `);
  const element = form.querySelector('layan-identity-number')!;
  await element.updateComplete;
  return { form, element, control: form.querySelector('input')! };
}

/** What the eye reads; null when it is the input's own text. */
const seen = (element: LayanIdentityNumber) => element.querySelector('[aria-hidden]')?.textContent ?? null;
const press = (element: LayanIdentityNumber) => element.querySelector('button')!.click();

describe('<layan-identity-number>', () => {
  it('shows groups, and the bare number while someone is in it', async () => {
    const { element, control } = await opened(nik);
    expect(seen(element)).to.equal('3171 0117 0890 0001');
    control.focus();
    expect(seen(element)).to.equal(null);
    control.blur();
    expect(seen(element)).to.equal('3171 0117 0890 0001');
    expect(control.value).to.equal(nik);
  });

  for (const typed of ['3171 0117 0890 0001', '3171.0117.0890.0001', nik])
    it(`sends bare digits for ${typed}`, async () => {
      const { form, control } = await opened();
      control.focus();
      await sendKeys({ type: typed });
      expect(control.value).to.equal(typed);
      expect(control.validity.valid).to.equal(true);
      control.blur();
      expect(new FormData(form).get('n')).to.equal(nik);
    });

  it('keeps the caret when Enter ends what was typed', async () => {
    const { form, control } = await opened();
    form.addEventListener('submit', (event) => event.preventDefault());
    control.focus();
    await sendKeys({ type: '3171 0117' });
    control.setSelectionRange(6, 6);
    await sendKeys({ press: 'Enter' });
    expect(control.value).to.equal('31710117');
    expect(control.selectionStart).to.equal(5);
  });

  it('changes nothing that was there before the person', async () => {
    const { form, control } = await opened('3171 0117 0890 0001');
    control.focus();
    control.blur();
    expect(new FormData(form).get('n')).to.equal('3171 0117 0890 0001');
  });

  it('refuses a wrong length and letters, in the words of its label', async () => {
    const { control } = await opened('317101170890');
    expect(control.validationMessage).to.equal('NIK harus 16 angka. Anda memasukkan 12 angka.');
    control.value = '3171O11708900001';
    control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(control.value).to.equal('3171O11708900001');
    expect(control.validationMessage).to.equal('NIK hanya terdiri dari angka. Hapus huruf dan tanda lain.');
    control.value = '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    expect(control.validity.valid).to.equal(true);
  });

  it('covers all but the last four digits after the person has left, and shows them when asked', async () => {
    const { element, control } = await opened('', true);
    control.focus();
    await sendKeys({ type: nik });
    control.blur();
    expect(seen(element)).to.equal('•••• •••• •••• 0001');
    const button = element.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.equal('Tampilkan NIK');
    button.focus();
    await sendKeys({ press: 'Space' });
    expect(seen(element)).to.equal('3171 0117 0890 0001');
    expect(button.getAttribute('aria-label')).to.equal('Sembunyikan NIK');
    await hears('NIK ditampilkan.');
    await sendKeys({ press: 'Space' });
    expect(seen(element)).to.equal('•••• •••• •••• 0001');
    expect(control.value).to.equal(nik);
  });

  it('covers nothing that is wrong, by its own rule or by a server', async () => {
    const { element, control } = await opened(nik.slice(4), true);
    expect(element.isCovered).to.equal(false);
    control.value = nik;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(element.isCovered).to.equal(true);
    control.setAttribute('aria-invalid', 'true');
    await Promise.resolve();
    await element.updateComplete;
    expect(seen(element)).to.equal('3171 0117 0890 0001');
  });

  it('covers again when the person comes back to it', async () => {
    const { element, control } = await opened(nik, true);
    press(element);
    expect(element.isCovered).to.equal(false);
    control.focus();
    control.blur();
    expect(element.isCovered).to.equal(true);
  });

  it('writes the number into no attribute', async () => {
    const { element, control } = await opened('', true);
    control.focus();
    await sendKeys({ type: nik });
    control.blur();
    const written = [element, ...element.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
    expect(written.filter(({ value }) => value.includes('3171'))).to.deep.equal([]);
  });

  it('has other groups and lengths, and speaks English', async () => {
    const place = await fixture(html`
      <div lang="en">
        <layan-identity-number groups="2 3 3 1 3 3"
          ><input aria-label="Tax number" value="0123"
        /></layan-identity-number>
      </div>
    `);
    const element = place.querySelector('layan-identity-number')!;
    await element.updateComplete;
    expect(seen(element)).to.equal('01 23');
    expect(place.querySelector('input')!.validationMessage).to.equal('Tax number must have 15 digits. You entered 4.');
    element.digits = 4;
    await element.updateComplete;
    expect(place.querySelector('input')!.validity.valid).to.equal(true);
  });

  it('comes to rest with a field around it that says what a server refused', async () => {
    const field = await fixture<LayanField>(html`
      <layan-field>
        <label for="d">NIK</label>
        <layan-identity-number><input id="d" value=${nik} /></layan-identity-number>
      </layan-field>
    `);
    field.error = 'NIK ini sudah menerima bantuan.';
    await field.updateComplete;
    await aTimeout(0);
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    expect(seen(field.querySelector('layan-identity-number')!)).to.equal('3171 0117 0890 0001');
  });
});
