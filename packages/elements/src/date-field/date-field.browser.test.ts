import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Holiday, LayanDateField } from './index.js';
import '../field/index.js';
import './index.js';

interface Given {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
  readonly min?: string;
  readonly max?: string;
  readonly withCalendar?: boolean;
  readonly holidays?: readonly Holiday[];
  readonly lang?: string;
  readonly dir?: string;
}

async function opened(given: Given = {}) {
  const { day = '', month = '', year = '', min = '', max = '' } = given;
  const form = await fixture<HTMLFormElement>(html`
    <form novalidate lang=${given.lang ?? 'id'} dir=${given.dir ?? 'ltr'}>
      <layan-field>
        <layan-date-field
          min=${min}
          max=${max}
          today="2026-08-11"
          ?with-calendar=${given.withCalendar ?? false}
          .holidays=${given.holidays ?? []}
        >
          <fieldset>
            <legend>Tanggal kedatangan</legend>
            <div class="layan-date-parts">
              <div><label for="d">Tanggal</label><input id="d" name="t.day" value=${day} /></div>
              <div><label for="m">Bulan</label><input id="m" name="t.month" value=${month} /></div>
              <div><label for="y">Tahun</label><input id="y" name="t.year" value=${year} /></div>
            </div>
          </fieldset>
        </layan-date-field>
      </layan-field>
    </form>
  `);
  const element = form.querySelector('layan-date-field')!;
  const field = form.querySelector('layan-field')!;
  await Promise.all([element.updateComplete, field.updateComplete]);
  await waitUntil(() => element.hasUpdated && field.hasUpdated);
  return { form, element, field, parts: element.parts! };
}

const button = (element: LayanDateField) => element.querySelector<HTMLButtonElement>('[aria-haspopup=dialog]')!;
const focusedDate = () => (document.activeElement as HTMLElement).dataset['date'];

describe('<layan-date-field>', () => {
  it('says which date does not exist, at the part to correct, and takes it back', async () => {
    const { element, field, parts } = await opened();
    parts.day.focus();
    await sendKeys({ type: '31' });
    parts.month.focus();
    await sendKeys({ type: '2' });
    parts.year.focus();
    await sendKeys({ type: '2026' });
    expect(field.check()).to.equal(false);
    expect(field.error).to.equal('31 2 2026 tidak ada. Periksa tanggal dan bulan.');
    expect([parts.day, parts.month, parts.year].map(({ validity }) => validity.valid)).to.deep.equal([
      false,
      true,
      true,
    ]);
    parts.day.focus();
    await sendKeys({ press: 'Backspace' });
    expect(parts.day.validity.valid).to.equal(true);
    expect(element.value).to.equal('2026-02-03');
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(field.error).to.equal('');
  });

  it('leaves what is typed alone while it is typed, and the focus where it is', async () => {
    const { element, parts } = await opened();
    parts.day.focus();
    await sendKeys({ type: '17' });
    expect(document.activeElement).to.equal(parts.day);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'agustus' });
    expect(parts.month.value).to.equal('agustus');
    await sendKeys({ press: 'Tab' });
    expect(parts.month.value).to.equal('8');
    await sendKeys({ type: '1990' });
    expect(element.value).to.equal('1990-08-17');
  });

  it('refuses a year of two digits with what to type instead', async () => {
    const { field } = await opened({ day: '17', month: '8', year: '90' });
    field.check();
    expect(field.error).to.equal('Tahun harus 4 angka, contoh 2026.');
  });

  it('names its limits in words, whole or not', async () => {
    const { element, field, parts } = await opened({
      day: '2',
      month: '8',
      year: '2026',
      min: '2026-08-03',
      max: '2026-09',
    });
    field.check();
    expect(field.error).to.equal('Tanggal paling awal 3 Agustus 2026. Periksa kembali.');
    element.value = '2026-10-01';
    field.check();
    expect(field.error).to.equal('Tanggal paling akhir September 2026. Periksa kembali.');
    expect(parts.month.validity.customError).to.equal(true);
  });

  it('speaks English where the page does', async () => {
    const { element, field } = await opened({ day: '1', month: '1', year: '2026', min: '2026-08-03', lang: 'en' });
    await element.updateComplete;
    field.check();
    expect(field.error).to.equal('The earliest date is 3 August 2026. Check it again.');
  });

  it('takes a value before it stands in the page, before its parts come, and after', async () => {
    const element = document.createElement('layan-date-field');
    element.value = '2024-02-29';
    document.body.append(element);
    expect(element.value).to.equal('2024-02-29');
    element.append(
      ...['t.day', 't.month', 't.year'].map((name) => Object.assign(document.createElement('input'), { name })),
    );
    await waitUntil(() => element.parts!.day.value === '29');
    expect([element.parts!.month.value, element.parts!.year.value]).to.deep.equal(['2', '2024']);
    element.value = '';
    expect([...element.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal(['', '', '']);
    element.remove();
  });

  it('judges anew what a reset brings back', async () => {
    const { form, element, parts } = await opened({ day: '31', month: '1', year: '2026' });
    element.value = '2026-01-30';
    parts.day.value = '99';
    parts.day.dispatchEvent(new Event('input', { bubbles: true }));
    expect(form.checkValidity()).to.equal(false);
    form.reset();
    await waitUntil(() => form.checkValidity());
    expect(element.value).to.equal('2026-01-31');
  });
});

describe('the calendar of <layan-date-field>', () => {
  const inAugust = { day: '20', month: '8', year: '2026', withCalendar: true } as const;

  async function withCalendar(given: Given = {}) {
    const page = await opened({ ...inAugust, ...given });
    button(page.element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedDate() !== undefined);
    return { ...page, dialog: page.element.querySelector('dialog')! };
  }

  it('opens on the chosen date, and Escape gives the focus back and changes nothing', async () => {
    const { element, dialog } = await withCalendar();
    expect(focusedDate()).to.equal('2026-08-20');
    expect(document.activeElement!.closest('td')!.getAttribute('aria-selected')).to.equal('true');
    expect(dialog.querySelector('h2')!.textContent).to.equal('Agustus 2026');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => document.activeElement === button(element));
    expect(dialog.open).to.equal(false);
    expect(element.value).to.equal('2026-08-20');
  });

  it('has no violation that axe can find', async () => {
    const { dialog } = await withCalendar({
      max: '2026-08-25',
      holidays: [{ date: '2026-08-17', name: 'Hari Kemerdekaan' }],
    });
    await expect(dialog).to.be.accessible();
  });

  it('moves by the keys of the pattern', async () => {
    await withCalendar();
    const way: [string, string][] = [
      ['ArrowRight', '2026-08-21'],
      ['ArrowDown', '2026-08-28'],
      ['ArrowLeft', '2026-08-27'],
      ['ArrowUp', '2026-08-20'],
      ['Home', '2026-08-17'],
      ['End', '2026-08-23'],
      ['PageDown', '2026-09-23'],
      ['PageUp', '2026-08-23'],
      ['Shift+PageDown', '2027-08-23'],
      ['Shift+PageUp', '2026-08-23'],
    ];
    for (const [press, date] of way) {
      const isShifted = press.startsWith('Shift+');
      if (isShifted) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: press.replace('Shift+', '') });
      if (isShifted) await sendKeys({ up: 'Shift' });
      expect([press, focusedDate()]).to.deep.equal([press, date]);
    }
  });

  it('turns its arrows round where text runs from right to left', async () => {
    await withCalendar({ dir: 'rtl' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(focusedDate()).to.equal('2026-08-21');
  });

  it('chooses with Enter: the parts are filled and told, and the focus is back', async () => {
    const { element, parts, form } = await withCalendar();
    const changes: string[] = [];
    form.addEventListener('change', ({ target }) => changes.push((target as HTMLInputElement).name));
    await sendKeys({ press: 'PageDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement === button(element));
    expect(element.value).to.equal('2026-09-20');
    expect(parts.month.value).to.equal('9');
    expect(changes).to.deep.equal(['t.month']);
    expect([...new FormData(form).keys()]).to.deep.equal(['t.day', 't.month', 't.year']);
  });

  it('says that a day cannot be chosen, and does not choose it', async () => {
    const { element, dialog } = await withCalendar({ max: '2026-08-20' });
    await sendKeys({ press: 'ArrowRight' });
    expect(document.activeElement!.getAttribute('aria-disabled')).to.equal('true');
    expect(document.activeElement!.getAttribute('aria-label')).to.equal('Jumat, 21 Agustus 2026, tidak dapat dipilih');
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect([dialog.open, element.value]).to.deep.equal([true, '2026-08-20']);
  });

  it('starts where a date may be chosen when none is', async () => {
    await withCalendar({ day: '', month: '', year: '', min: '2027-03' });
    expect(focusedDate()).to.equal('2027-03-01');
  });

  it('says the name of a holiday and which day is today, and lists the month’s holidays', async () => {
    const { dialog } = await withCalendar({ holidays: [{ date: '2026-08-17', name: 'Hari Kemerdekaan' }] });
    const of = (date: string) => dialog.querySelector(`[data-date="${date}"]`)!;
    expect(of('2026-08-17').getAttribute('aria-label')).to.equal(
      'Senin, 17 Agustus 2026, hari libur: Hari Kemerdekaan',
    );
    expect(of('2026-08-11').getAttribute('aria-current')).to.equal('date');
    expect(dialog.querySelector('li')!.textContent).to.equal('17 Agustus: Hari Kemerdekaan');
  });

  it('starts its weeks on Monday, or where the page wants them', async () => {
    const { element, dialog } = await withCalendar();
    const first = () => dialog.querySelector('th')!.getAttribute('abbr');
    expect(first()).to.equal('Senin');
    element.weekStart = 7;
    await element.updateComplete;
    expect(first()).to.equal('Minggu');
  });

  it('comes to rest with a field around it that says what a server refused', async () => {
    const { element, field } = await opened(inAugust);
    field.error = '20 Agustus 2026 sudah penuh.';
    await field.updateComplete;
    await element.updateComplete;
    await nextFrame();
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(field, { childList: true, subtree: true });
    await nextFrame();
    await nextFrame();
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  it('is not offered where the parts are disabled or read only', async () => {
    const { element, parts } = await opened(inAugust);
    parts.day.readOnly = true;
    button(element).click();
    expect(button(element).disabled).to.equal(true);
    expect(element.querySelector('dialog')).to.equal(null);
  });
});
