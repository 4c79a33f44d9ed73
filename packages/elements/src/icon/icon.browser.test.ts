import { expect, fixture, html } from '@open-wc/testing';
import { icon } from './icon.template.js';
import type { LayanIcon } from './icon.js';
import './index.js';

const opened = async (template: ReturnType<typeof html>) => {
  const element = await fixture<LayanIcon>(template);
  await element.updateComplete;
  return element;
};
const lines = (element: Element) => element.querySelector('path')?.getAttribute('d') ?? '';

describe('<layan-icon>', () => {
  it('fetches the icon of its name', async () => {
    const { plus } = await import('./generated/plus.js');
    expect(lines(await opened(html`<layan-icon name="plus"></layan-icon>`))).to.equal(plus.lines);
  });

  it('draws it as the template does', async () => {
    const { send } = await import('./generated/send.js');
    const element = await opened(html`<layan-icon name="send" size="l"></layan-icon>`);
    const written = await fixture(icon(send, { size: 'l' }));
    const attributesOf = (drawing: Element) =>
      [...drawing.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    expect(attributesOf(element.querySelector('svg')!)).to.deep.equal(attributesOf(written));
    expect(lines(element)).to.equal(lines(written));
  });

  it('is for the eye alone without a label, and an image with one', async () => {
    const element = await opened(html`<layan-icon name="plus">+</layan-icon>`);
    expect(element.getAttribute('aria-hidden')).to.equal('true');
    element.label = 'Tambah';
    await element.updateComplete;
    expect(element).to.have.attribute('role', 'img');
    expect(element).to.have.attribute('aria-label', 'Tambah');
    expect(element).not.to.have.attribute('aria-hidden');
  });

  it('shows the last of several names that follow each other', async () => {
    const { minus } = await import('./generated/minus.js');
    const element = document.createElement('layan-icon');
    document.body.append(element);
    element.name = 'microphone';
    await Promise.resolve(); // the update before is on its way
    element.name = 'minus';
    while (!(await element.updateComplete));
    expect(lines(element)).to.equal(minus.lines);
    element.remove();
  });

  it('leaves the author what stands in when there is no such icon, and throws nothing', async () => {
    const element = await opened(html`<layan-icon name="unicorn">U</layan-icon>`);
    expect(element.querySelector('svg')).to.equal(null);
    expect(element.innerText).to.equal('U');
    expect(element).not.to.have.attribute('aria-hidden');
    element.name = 'plus';
    await element.updateComplete;
    expect(lines(element)).not.to.equal('');
    element.name = 'toString';
    await element.updateComplete;
    expect(element.querySelector('svg')).to.equal(null);
  });

  it('copied, draws once', async () => {
    const element = await opened(html`<layan-icon name="plus"></layan-icon>`);
    const copy = element.cloneNode(true) as LayanIcon;
    element.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('svg').length).to.equal(1);
  });
});
