import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit/html.js';
import './index.js';
import type { CodeReader, LayanOneTimeCode } from './index.js';

async function opened(attributes: Partial<LayanOneTimeCode> = {}) {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <label for="k">Kode OTP</label>
      <layan-one-time-code
        ><input id="k" name="k" inputmode="numeric" autocomplete="one-time-code"
      /></layan-one-time-code>
    </form>
  `);
  const element = form.querySelector('layan-one-time-code')!;
  Object.assign(element, attributes);
  await element.updateComplete;
  const control = form.querySelector('input')!;
  const codes: string[] = [];
  element.addEventListener('layan-complete', (event) =>
    codes.push((event as CustomEvent<{ code: string }>).detail.code),
  );
  return { form, element, control, codes };
}

function paste(control: HTMLInputElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  control.focus();
  return control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

describe('<layan-one-time-code>', () => {
  it('says once that the code is whole, and again after a change', async () => {
    const { control, codes } = await opened();
    control.focus();
    await sendKeys({ type: '482913' });
    expect(codes).to.deep.equal(['482913']);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '4' });
    expect(codes).to.deep.equal(['482913', '482914']);
  });

  it('takes the code out of a pasted message', async () => {
    const { control, codes } = await opened();
    expect(paste(control, 'Kode Anda: 123 456. Berlaku 5 menit.')).to.equal(false);
    expect(control.value).to.equal('123456');
    expect(codes).to.deep.equal(['123456']);
    paste(control, '654321');
    expect(control.value).to.equal('654321');
  });

  it('leaves alone what is pasted without a digit', async () => {
    const { control } = await opened();
    expect(paste(control, 'kode')).to.equal(true);
  });

  it('keeps what was typed, and refuses letters and a wrong length', async () => {
    const { control, codes } = await opened();
    control.focus();
    await sendKeys({ type: '4829' });
    expect(control.validationMessage).to.equal('Kode OTP harus 6 angka. Anda memasukkan 4 angka.');
    await sendKeys({ type: 'ab' });
    expect(control.value).to.equal('4829ab');
    expect(control.validationMessage).to.equal('Kode OTP hanya terdiri dari angka. Hapus huruf dan tanda lain.');
    expect(codes).to.deep.equal([]);
  });

  it('does not lose a digit too many', async () => {
    const { control } = await opened();
    control.focus();
    await sendKeys({ type: '123 4567' });
    control.blur();
    expect(control.value).to.equal('1234567');
    expect(control.validity.valid).to.equal(false);
  });

  it('sends bare digits, and by itself only where it was asked to', async () => {
    const { form, element, control } = await opened({ autoSubmit: true });
    const sent = oneEvent(form, 'submit');
    form.addEventListener('submit', (event) => event.preventDefault());
    control.focus();
    await sendKeys({ type: '482913' });
    await sent;
    element.autoSubmit = false;
    let again = false;
    form.addEventListener('submit', () => (again = true));
    control.select();
    await sendKeys({ type: '111 222' });
    expect(again).to.equal(false);
    control.blur();
    expect(new FormData(form).get('k')).to.equal('111222');
  });

  it('does not send when the page cancels', async () => {
    const { form, element, control } = await opened({ autoSubmit: true });
    element.addEventListener('layan-complete', (event) => event.preventDefault());
    let isSent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    paste(control, '482913');
    expect(isSent).to.equal(false);
  });

  it('takes the code that the browser read in a message, and stops reading when it leaves', async () => {
    let give: (code: unknown) => void = () => undefined;
    const signals: AbortSignal[] = [];
    const credentials: CodeReader = {
      get: ({ signal }) => {
        signals.push(signal);
        return new Promise((resolve) => (give = resolve));
      },
    };
    const { element, control, codes } = await opened({ credentials, withMessage: true });
    give({ code: '482913' });
    await Promise.resolve();
    await Promise.resolve();
    expect(control.value).to.equal('482913');
    expect(codes).to.deep.equal(['482913']);
    control.value = '';
    const place = element.parentNode!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    element.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
  });

  it('reads no message unasked', async () => {
    let isAsked = false;
    await opened({ credentials: { get: () => Promise.resolve((isAsked = true)) } });
    expect(isAsked).to.equal(false);
  });

  it('has a length of its own, and speaks English', async () => {
    const place = await fixture(html`
      <div lang="en">
        <layan-one-time-code length="4"><input aria-label="Code" value="12" /></layan-one-time-code>
      </div>
    `);
    await place.querySelector('layan-one-time-code')!.updateComplete;
    expect(place.querySelector('input')!.validationMessage).to.equal('Code must have 4 digits. You entered 2.');
  });
});
