import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { markup, written } from '../testing/written.js';
import { errorSummary } from './error-summary.template.js';
import type { LayanErrorSummary } from './error-summary.js';
import './index.js';

const items = [
  { text: 'NIK harus 16 angka. Anda memasukkan 12 angka.', href: '#nik' },
  { text: 'Layanan ini belum dibuka di kota Anda.' },
];

const page = () =>
  fixture<HTMLElement>(html`
    <div>
      <layan-error-summary></layan-error-summary>
      <label for="nik">NIK</label><input id="nik" />
    </div>
  `);
const summaryIn = (page: HTMLElement) => page.querySelector('layan-error-summary')!;

beforeEach(() => (document.documentElement.lang = 'id'));

describe('<layan-error-summary>', () => {
  it('shows nothing while nothing is wrong', async () => {
    const summary = summaryIn(await page());
    expect(summary.childElementCount).to.equal(0);
    summary.errors = items;
    await summary.updateComplete;
    summary.errors = [];
    await summary.updateComplete;
    expect(summary.childElementCount).to.equal(0);
  });

  it('takes the focus when it appears, with its title as its name', async () => {
    const summary = summaryIn(await page());
    summary.errors = items;
    await summary.updateComplete;
    const shown = document.activeElement!;
    expect(shown.getAttribute('role')).to.equal('group');
    expect(document.getElementById(shown.getAttribute('aria-labelledby')!)!.textContent).to.equal(
      'Ada 2 isian yang perlu diperbaiki',
    );
  });

  it('is what the template writes', async () => {
    const summary = summaryIn(await page());
    summary.errors = items;
    await summary.updateComplete;
    const same = (html: string) => html.replace(/ id="[^"]*"/g, '');
    const template = written(errorSummary({ title: 'Ada 2 isian yang perlu diperbaiki', items, focus: false }));
    expect(same(markup(summary.firstElementChild!)).replace(/>\s+|\s+</g, (each) => each.trim())).to.equal(
      same(markup(template.firstElementChild!)).replace(/>\s+|\s+</g, (each) => each.trim()),
    );
    const names = (of: Element) => of.getAttributeNames().filter((name) => !['id', 'data-layan-drawn'].includes(name));
    expect(names(summary.firstElementChild!).sort()).to.deep.equal(names(template.firstElementChild!).sort());
  });

  it('leads to the control by the keyboard, out of a closed part as well', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <layan-error-summary .errors=${items}></layan-error-summary>
        <details>
          <summary>Lainnya</summary>
          <label for="nik">NIK</label><input id="nik" />
        </details>
      </div>
    `);
    await summaryIn(page).updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement!.id).to.equal('nik');
    expect(page.querySelector('details')!.open).to.equal(true);
  });

  it('leads into a service component by its public method', async () => {
    const asked: string[] = [];
    const page = await fixture<HTMLElement>(html`
      <div>
        <layan-error-summary
          .errors=${[{ text: 'NIK wajib diisi.', href: '#permohonan', pointer: '/nik' }]}
        ></layan-error-summary>
        <div id="permohonan"></div>
      </div>
    `);
    Object.assign(page.querySelector('#permohonan')!, { focusField: (pointer: string) => asked.push(pointer) > 0 });
    await summaryIn(page).updateComplete;
    page.querySelector('a')!.click();
    expect(asked).to.deep.equal(['/nik']);
  });

  it('leads from what a server wrote, and puts that away when there is something newer', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <layan-error-summary>
          ${errorSummary({ title: 'Ada 1 isian', items: [{ href: '#nik', text: 'NIK wajib diisi.' }], focus: false })}
        </layan-error-summary>
        <label for="nik">NIK</label><input id="nik" />
      </div>
    `);
    page.querySelector('a')!.click();
    expect(document.activeElement!.id).to.equal('nik');
    const summary: LayanErrorSummary = summaryIn(page);
    summary.errors = items;
    await summary.updateComplete;
    const visible = [...summary.querySelectorAll<HTMLElement>('.layan-error-summary')].filter(({ hidden }) => !hidden);
    expect(visible.map(({ innerText }) => innerText.split('\n')[0])).to.deep.equal([
      'Ada 2 isian yang perlu diperbaiki',
    ]);
  });

  it('speaks English on an English page', async () => {
    document.documentElement.lang = 'en';
    const summary = summaryIn(await page());
    summary.errors = items.slice(0, 1);
    await summary.updateComplete;
    expect(summary.querySelector('h2')!.textContent).to.equal('There is 1 answer to correct');
  });
});
