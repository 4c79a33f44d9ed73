import { expect, html, oneEvent } from '@open-wc/testing';
import '../error-summary/index.js';
import '../field/index.js';
import { openCombobox as open, options, single } from '../testing/open-combobox.js';

describe('<layan-combobox> around a select', () => {
  it('draws a combobox that has the name, the description and the error of the select', async () => {
    const { select, input, settled } = await open(
      single(
        html`<select id="kota" name="kota" aria-describedby="h" required>
          ${options}
        </select>`,
      ),
    );
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(document.getElementById(input.getAttribute('aria-labelledby')!)!.textContent).to.equal('Kota');
    expect(input.getAttribute('aria-describedby')).to.equal('h');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.placeholder).to.equal('Pilih kota');
    expect(input.value).to.equal('');
    expect(select.getAttribute('aria-hidden')).to.equal('true');
    select.setAttribute('aria-invalid', 'true');
    select.setAttribute('aria-describedby', 'h e');
    select.disabled = true;
    await settled();
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal('h e');
    expect(input.disabled).to.equal(true);
  });

  it('is named by a label around it', async () => {
    const { input } = await open(
      html`<form>
        <label
          >Kota
          <layan-combobox
            ><select name="kota">
              ${options}
            </select></layan-combobox
          ></label
        >
      </form>`,
    );
    expect(input.getAttribute('aria-label')).to.equal('Kota');
  });

  it('takes the focus that a label, a link or the page gives to the select', async () => {
    const { form, select, input, other } = await open();
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(input);
    other.focus();
    select.focus();
    expect(document.activeElement).to.equal(input);
  });

  it('is where a link of an error summary ends', async () => {
    const { element, input } = await open();
    const summary = document.createElement('layan-error-summary');
    element.before(summary);
    summary.errors = [{ text: 'Pilih kota.', href: '#kota' }];
    await summary.updateComplete;
    summary.querySelector('a')!.click();
    expect(document.activeElement).to.equal(input);
  });

  it('is where the browser asks for a missing answer', async () => {
    const { form, input } = await open(
      single(
        html`<select id="kota" name="kota" required>
          ${options}
        </select>`,
      ),
    );
    expect(form.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(input);
  });
});

describe('<layan-combobox> in a <layan-field>', () => {
  it('carries the error that the field shows, until something is chosen', async () => {
    const { form, element, input, press, settled } = await open(
      html`<form>
        <layan-field>
          <label>Kota</label>
          <layan-combobox
            ><select name="kota" required>
              ${options}
            </select></layan-combobox
          >
        </layan-field>
      </form>`,
    );
    const field = form.querySelector('layan-field')!;
    expect(field.controls).to.deep.equal([element.control]);
    expect(document.getElementById(input.getAttribute('aria-labelledby')!)!.textContent).to.equal('Kota');
    const heard = oneEvent(field, 'layan-error');
    field.check();
    await heard;
    await settled();
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.contain(
      'Pilih salah satu',
    );
    input.focus();
    await press('ArrowDown', 'Enter');
    expect(field.error).to.equal('');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });
});

describe('<layan-combobox>, what it says', () => {
  it('is said in English where the page is', async () => {
    const { input, type, said, clock } = await open(single(), 'en');
    input.focus();
    await type('kota');
    clock.pass();
    expect(said()).to.equal('3 options');
  });

  it('is what its author wants it to be', async () => {
    const { element, input, type, said, clock, settled } = await open();
    element.words = { count: '{count} kota ditemukan' };
    await settled();
    input.focus();
    await type('kota');
    clock.pass();
    expect(said()).to.equal('3 kota ditemukan');
  });
});
