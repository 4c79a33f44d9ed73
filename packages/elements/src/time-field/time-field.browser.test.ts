import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../field/index.js';
import './index.js';

async function opened({ value = '', lang = 'id', step = 0 } = {}) {
  const form = await fixture<HTMLFormElement>(html`
    <form novalidate lang=${lang}>
      <layan-field>
        <layan-time-field min="08:00" max="15:30" step=${step}>
          <label for="jam">Jam kedatangan</label>
          <input id="jam" name="jam" inputmode="numeric" value=${value} />
        </layan-time-field>
      </layan-field>
      <button type="button">Lain</button>
    </form>
  `);
  const element = form.querySelector('layan-time-field')!;
  const field = form.querySelector('layan-field')!;
  await waitUntil(() => element.hasUpdated && field.hasUpdated);
  return { form, element, field, input: element.input! };
}

describe('<layan-time-field>', () => {
  for (const typed of ['930', '9.30', '09:30'])
    it(`reads "${typed}", and writes it as Indonesian does once the person leaves it`, async () => {
      const { element, input } = await opened();
      let changes = 0;
      element.addEventListener('change', () => (changes += 1));
      input.focus();
      await sendKeys({ type: typed });
      expect(input.value).to.equal(typed);
      await sendKeys({ press: 'Tab' });
      expect([input.value, element.value, changes]).to.deep.equal(['09.30', '09:30', 1]);
    });

  it('says what is wrong and what to write, and leaves what it cannot read', async () => {
    const { field, input } = await opened({ step: 30 });
    for (const [typed, said] of [
      ['pagi', 'Tulis waktu dengan jam dan menit, contoh 09.30.'],
      ['7', 'Waktu paling awal pukul 08.00. Periksa kembali.'],
      ['16.00', 'Waktu paling akhir pukul 15.30. Periksa kembali.'],
      ['9.10', 'Tidak ada pilihan pukul 09.10. Yang terdekat pukul 09.00 atau 09.30.'],
    ] as const) {
      input.focus();
      input.select();
      await sendKeys({ type: typed });
      expect(field.check()).to.equal(false);
      expect(field.error).to.equal(said);
    }
    input.select();
    await sendKeys({ type: 'pagi' });
    await sendKeys({ press: 'Tab' });
    expect(input.value).to.equal('pagi');
  });

  it('takes its error back once the time is one that is offered', async () => {
    const { field, input } = await opened({ value: '7' });
    field.check();
    input.focus();
    input.select();
    await sendKeys({ type: '8' });
    await sendKeys({ press: 'Tab' });
    expect([field.error, input.value]).to.deep.equal(['', '08.00']);
  });

  it('speaks English where the page does', async () => {
    const { field } = await opened({ value: '7', lang: 'en' });
    field.check();
    expect(field.error).to.equal('The earliest time is 08.00. Check it again.');
  });

  it('takes a value before its input comes, and after', async () => {
    const element = document.createElement('layan-time-field');
    element.value = '14:05';
    document.body.append(element);
    expect(element.value).to.equal('14:05');
    element.append(document.createElement('input'));
    await waitUntil(() => element.input!.value === '14.05');
    element.value = '';
    expect(element.input!.value).to.equal('');
    element.remove();
  });

  it('judges anew what a reset brings back', async () => {
    const { form, element } = await opened({ value: '7' });
    expect(form.checkValidity()).to.equal(false);
    element.value = '09:00';
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await waitUntil(() => !form.checkValidity());
  });
});
