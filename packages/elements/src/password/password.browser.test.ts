import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit/html.js';
import { forgetTold, hears } from '../testing/told.js';
import './index.js';
import type { LayanPassword } from './index.js';

async function opened() {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <label for="s">Kata sandi</label>
      <layan-password><input id="s" name="s" type="password" autocomplete="current-password" /></layan-password>
      <button>Masuk</button>
    </form>
  `);
  const element = form.querySelector('layan-password')!;
  await element.updateComplete;
  const control = form.querySelector('input')!;
  return { form, element, control, button: element.querySelector('button')! };
}

describe('<layan-password>', () => {
  beforeEach(forgetTold);

  it('shows and covers by keys, and says so', async () => {
    const { element, control, button } = await opened();
    control.focus();
    await sendKeys({ type: 'rahasia' });
    expect(button.getAttribute('aria-label')).to.equal('Tampilkan Kata sandi');
    button.focus();
    await sendKeys({ press: 'Space' });
    expect(control.type).to.equal('text');
    expect(button.textContent).to.equal('Sembunyikan');
    expect(button.getAttribute('aria-label')).to.equal('Sembunyikan Kata sandi');
    await hears('Kata sandi ditampilkan.');
    expect(document.activeElement).to.equal(button);
    await sendKeys({ press: 'Enter' });
    expect(control.type).to.equal('password');
    await hears('Kata sandi disembunyikan.');
    expect(control.value).to.equal('rahasia');
  });

  it('keeps the caret and what is selected', async () => {
    const { control, button } = await opened();
    control.value = 'rahasia';
    control.focus();
    control.setSelectionRange(2, 4);
    button.click();
    expect([control.selectionStart, control.selectionEnd]).to.deep.equal([2, 4]);
  });

  it('stays a field for password managers, which no spelling service reads', async () => {
    const { control } = await opened();
    expect(control.autocomplete).to.equal('current-password');
    expect(control.spellcheck).to.equal(false);
    expect(control.autocapitalize).to.equal('none');
  });

  it('is covered when it is sent, before anyone else looks', async () => {
    const { form, element, control } = await opened();
    element.reveal();
    let type = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ({ type } = control);
    });
    form.requestSubmit();
    expect(type).to.equal('password');
  });

  it('is covered when the page is left', async () => {
    const { element, control } = await opened();
    element.reveal();
    expect(control.type).to.equal('text');
    // the test runner would take it for the end of the page
    window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    window.dispatchEvent(new Event('pagehide'));
    expect(control.type).to.equal('password');
  });

  it('is covered when the browser brings back a page that it kept', async () => {
    const { element, control } = await opened();
    element.reveal();
    window.dispatchEvent(new Event('pageshow'));
    expect(control.type).to.equal('password');
  });

  it('is covered in a copy of what was shown', async () => {
    const { form, element } = await opened();
    element.reveal();
    const copy = element.cloneNode(true) as LayanPassword;
    form.append(copy);
    await copy.updateComplete;
    expect(copy.querySelector('input')!.type).to.equal('password');
    expect(copy.querySelectorAll('button').length).to.equal(1);
  });

  it('takes an input that comes late', async () => {
    const element = await fixture<LayanPassword>(html`<layan-password></layan-password>`);
    expect(element.querySelector('button')).to.equal(null);
    const control = Object.assign(document.createElement('input'), { type: 'password', ariaLabel: 'PIN' });
    element.append(control);
    await Promise.resolve();
    await element.updateComplete;
    expect(element.querySelector('button')!.getAttribute('aria-label')).to.equal('Tampilkan PIN');
  });

  it('has a button that is off with its input', async () => {
    const { element, control, button } = await opened();
    control.disabled = true;
    await Promise.resolve();
    await element.updateComplete;
    expect(button.disabled).to.equal(true);
  });

  it('speaks English', async () => {
    const place = await fixture(html`
      <div lang="en">
        <layan-password><input type="password" aria-label="Password" /></layan-password>
      </div>
    `);
    const element = place.querySelector('layan-password')!;
    await element.updateComplete;
    expect(element.querySelector('button')!.getAttribute('aria-label')).to.equal('Show Password');
  });
});
