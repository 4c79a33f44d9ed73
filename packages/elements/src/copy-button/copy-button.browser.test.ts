import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit/html.js';
import { TestClock } from '../testing/test-clock.js';
import { forgetTold, hears, told } from '../testing/told.js';
import './index.js';
import type { CopyDetail, LayanCopyButton } from './index.js';

const copied: string[] = [];
const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
const refusing = { writeText: () => Promise.reject(new Error('refused')) };

const button = (element: LayanCopyButton) => element.querySelector('button')!;

const inside = () =>
  fixture<LayanCopyButton>(html`
    <layan-copy-button label="nomor permohonan" .clipboard=${clipboard}><code>KTP-2026-004821</code></layan-copy-button>
  `);

describe('<layan-copy-button>', () => {
  beforeEach(forgetTold);

  beforeEach(() => copied.splice(0));

  it('copies what its author wrote, by keys, and says so for a while', async () => {
    const element = await inside();
    const clock = new TestClock();
    element.clock = clock;
    expect(button(element).getAttribute('aria-label')).to.equal('Salin nomor permohonan');
    button(element).focus();
    const after = oneEvent(element, 'layan-after-copy');
    await sendKeys({ press: 'Enter' });
    expect(((await after) as CustomEvent<CopyDetail>).detail).to.deep.equal({ text: 'KTP-2026-004821' });
    await element.updateComplete;
    expect(copied).to.deep.equal(['KTP-2026-004821']);
    expect(button(element).textContent).to.equal('Tersalin');
    await hears('Tersalin');
    expect(document.activeElement).to.equal(button(element));
    clock.turn(60_000);
    await element.updateComplete;
    expect(button(element).textContent).to.equal('Salin');
  });

  it('copies another text than the one shown', async () => {
    const element = await inside();
    element.text = '2026004821';
    expect(await element.copy()).to.equal(true);
    expect(copied).to.deep.equal(['2026004821']);
  });

  it('copies what stands elsewhere: a text, or the value of a control', async () => {
    const place = await fixture(html`
      <div>
        <strong id="va"> 8800 0012 </strong><input id="kode" value="4821" />
        <layan-copy-button for="va"></layan-copy-button><layan-copy-button for="kode"></layan-copy-button>
      </div>
    `);
    for (const element of place.querySelectorAll('layan-copy-button')) {
      element.clipboard = clipboard;
      await element.copy();
    }
    expect(copied).to.deep.equal(['8800 0012', '4821']);
  });

  for (const [how, refused] of [
    ['refuses', refusing],
    ['has none', null],
  ] as const)
    it(`selects the text and says what to press where the browser ${how}`, async () => {
      const element = await inside();
      element.clipboard = refused;
      expect(await element.copy()).to.equal(false);
      expect(getSelection()!.toString().trim()).to.equal('KTP-2026-004821');
      await hears(/^Teks sudah dipilih\. (Tekan (Ctrl\+|⌘)C|Pilih Salin)/);
      expect(element.innerText).to.contain('Teks sudah dipilih.');
    });

  it('leaves it to the page that cancels', async () => {
    const element = await inside();
    element.addEventListener('layan-copy', (event) => event.preventDefault());
    expect(await element.copy()).to.equal(false);
    expect(copied).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const place = await fixture(html`<div lang="en"><layan-copy-button>4821</layan-copy-button></div>`);
    const element = place.querySelector('layan-copy-button')!;
    await element.updateComplete;
    expect(button(element).textContent).to.equal('Copy');
  });
});
