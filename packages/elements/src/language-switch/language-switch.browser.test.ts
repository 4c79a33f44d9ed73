import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LanguageDetail, LayanLanguageSwitch } from './language-switch.js';
import './index.js';

const root = document.documentElement;
const opened = () =>
  fixture<LayanLanguageSwitch>(html`
    <layan-language-switch>
      <nav aria-label="Bahasa">
        <a hreflang="id" lang="id" href="#id">Bahasa Indonesia</a>
        <a hreflang="en-GB" lang="en" href="#en">English</a>
        <a hreflang="jv" lang="jv" href="#jv">Basa Jawa</a>
      </nav>
    </layan-language-switch>
  `);
const marks = (element: LayanLanguageSwitch) => element.links.map((link) => link.getAttribute('aria-current'));

describe('<layan-language-switch>', () => {
  beforeEach(() => {
    root.lang = 'id';
    location.hash = '';
  });
  afterEach(() => {
    root.removeAttribute('lang');
    root.removeAttribute('data-layan-drafts');
    location.hash = '';
  });

  it('marks the language of the page, and follows it', async () => {
    const element = await opened();
    expect(marks(element)).to.deep.equal(['true', null, null]);
    root.lang = 'en';
    await Promise.resolve(); // the observer's turn
    await element.updateComplete;
    expect(marks(element)).to.deep.equal([null, 'true', null]);
  });

  it('lets the page change its language, and what was typed stays', async () => {
    const element = await opened();
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Nama" />`);
    input.value = 'Sari';
    const asked: string[] = [];
    element.addEventListener('layan-language', (event) => {
      const { language } = (event as CustomEvent<LanguageDetail>).detail;
      event.preventDefault();
      asked.push(language);
      root.lang = language;
    });
    element.links[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(asked).to.deep.equal(['en-GB']);
    expect(location.hash).to.equal('');
    expect(marks(element)).to.deep.equal([null, 'true', null]);
    expect(input.value).to.equal('Sari');
    expect(document.activeElement).to.equal(element.links[1]);
  });

  it('follows the link where nobody cancels', async () => {
    const element = await opened();
    element.links[1]!.click();
    expect(location.hash).to.equal('#en');
  });

  it('leaves a click alone that opens another tab', async () => {
    const element = await opened();
    let asked = 0;
    element.addEventListener('layan-language', () => (asked += 1));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    element.addEventListener('click', (event) => event.preventDefault());
    element.links[1]!.dispatchEvent(click);
    expect(asked).to.equal(0);
  });

  it('marks a language that is a draft, which the sheet hides', async () => {
    const element = await opened();
    expect(element.links.map((link) => link.hasAttribute('data-draft'))).to.deep.equal([false, false, true]);
  });
});
