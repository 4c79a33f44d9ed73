import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit/html.js';
import { TestClock } from '../testing/test-clock.js';
import '../field/index.js';
import { forgetTold, hears, told } from '../testing/told.js';
import './index.js';
import type { LayanCharacterCount } from './index.js';

const counted = (value = '') => html`
  <form>
    <label for="t">Uraian</label>
    <layan-character-count max="10">
      <textarea id="t" name="t" .defaultValue=${value}></textarea>
      <p class="layan-character-count-limit" id="t-limit">Paling banyak 10 karakter</p></layan-character-count
    >
  </form>
`;

async function opened(value = '') {
  const form = await fixture<HTMLFormElement>(counted(value));
  const element = form.querySelector('layan-character-count')!;
  await element.updateComplete;
  return { form, element, control: form.querySelector('textarea')! };
}

const seen = (element: LayanCharacterCount) => element.querySelector<HTMLElement>('[aria-hidden]')!.textContent;

describe('<layan-character-count>', () => {
  beforeEach(forgetTold);

  it('counts down with each letter, and says it only in a pause', async () => {
    const { element, control } = await opened();
    const clock = new TestClock();
    element.clock = clock;
    control.focus();
    await sendKeys({ type: 'Sari' });
    expect(seen(element)).to.equal('Sisa 6 karakter');
    expect(told()).to.deep.equal([]);
    clock.turn(1000);
    await hears('Sisa 6 karakter');
  });

  it('never cuts off, and refuses what is too long', async () => {
    const { element, control } = await opened();
    control.focus();
    await sendKeys({ type: 'Sari Dewi binti' });
    expect(control.value).to.equal('Sari Dewi binti');
    expect(seen(element)).to.equal('Kelebihan 5 karakter');
    expect(control.validationMessage).to.equal('Uraian terlalu panjang. Hapus 5 karakter.');
    await sendKeys({ press: 'Backspace' });
    expect(control.validationMessage).to.equal('Uraian terlalu panjang. Hapus 4 karakter.');
    control.value = 'Sari';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    expect(control.validity.valid).to.equal(true);
  });

  it('counts a family as one character', async () => {
    const { element } = await opened('👩🏽‍🦱👨‍👩‍👧');
    expect(element.left).to.equal(8);
  });

  it('is described by the limit, which does not change', async () => {
    const { control } = await opened('Sari');
    expect(control.getAttribute('aria-describedby')).to.equal('t-limit');
    control.value = 'Sari Dewi binti';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    expect(control.getAttribute('aria-describedby')).to.equal('t-limit');
  });

  it('takes over a maxlength, so that what is pasted stays whole', async () => {
    const field = await fixture(
      html`<layan-field
        ><label>Judul</label><layan-character-count><input maxlength="5" /></layan-character-count
      ></layan-field>`,
    );
    const element = field.querySelector('layan-character-count')!;
    await element.updateComplete;
    const control = field.querySelector('input')!;
    control.focus();
    await sendKeys({ type: 'Pengaduan' });
    expect(control.value).to.equal('Pengaduan');
    expect(element.left).to.equal(-4);
    const copy = element.cloneNode(true) as LayanCharacterCount;
    field.append(copy);
    await copy.updateComplete;
    expect(copy.max).to.equal(5);
  });

  it('shows the limit until its threshold', async () => {
    const { element, control } = await opened('Sari');
    element.threshold = 50;
    await element.updateComplete;
    expect(seen(element)).to.equal('');
    control.focus();
    await sendKeys({ type: '!' });
    expect(seen(element)).to.equal('Sisa 5 karakter');
  });

  it('counts again after a reset', async () => {
    const { form, element, control } = await opened('Sari');
    control.value = 'Sari Dewi binti';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    form.reset();
    await new Promise((done) => setTimeout(done));
    expect(seen(element)).to.equal('Sisa 6 karakter');
    expect(control.validity.valid).to.equal(true);
  });

  it('speaks English', async () => {
    const place = await fixture(
      html`<div lang="en">
        <layan-character-count max="9"><textarea aria-label="Story">eight888</textarea></layan-character-count>
      </div>`,
    );
    const element = place.querySelector('layan-character-count')!;
    await element.updateComplete;
    expect(seen(element)).to.equal('1 character left');
  });
});
