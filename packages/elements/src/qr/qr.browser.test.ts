import { expect } from '@open-wc/testing';
import decode from 'qr/decode.js';
import { html, render } from 'lit/html.js';
import type { LayanQr } from './index.js';
import './index.js';

describe('<layan-qr>', () => {
  let box: HTMLElement;
  let element: LayanQr;
  const picture = () => element.querySelector('svg');

  beforeEach(async () => {
    document.body.replaceChildren();
    box = document.createElement('div');
    document.body.append(box);
    render(
      html`<layan-qr value="https://contoh.go.id/AB12" label="Kode QR permohonan"><a href="#x">AB12</a></layan-qr>`,
      box,
    );
    element = box.querySelector('layan-qr')!;
    await element.updateComplete;
  });

  after(() => document.body.replaceChildren());

  /** What a camera reads from the screen. */
  async function read(): Promise<string> {
    const svg = picture()!.cloneNode(true) as SVGElement;
    svg.setAttribute('width', '300');
    svg.setAttribute('height', '300');
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 300 });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return decode(context.getImageData(0, 0, 300, 300));
  }

  it('draws a code that reads as its value, dark on light', async () => {
    expect(await read()).to.equal('https://contoh.go.id/AB12');
  });

  it('is an image with the name that its author gave', () => {
    expect([picture()!.getAttribute('role'), picture()!.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'Kode QR permohonan',
    ]);
  });

  it('leaves what its author wrote for whoever cannot scan', () => {
    expect(element.querySelector('a')!.textContent).to.equal('AB12');
  });

  it('follows its value and its label', async () => {
    element.value = 'lain';
    element.label = 'Kode lain';
    await element.updateComplete;
    expect(await read()).to.equal('lain');
    expect(picture()!.getAttribute('aria-label')).to.equal('Kode lain');
    expect(element.querySelectorAll('svg').length).to.equal(1);
  });

  it('draws nothing where the text is too long, and again once it fits', async () => {
    element.value = 'x'.repeat(3000);
    await element.updateComplete;
    expect(picture()).to.equal(null);
    element.value = 'pendek';
    await element.updateComplete;
    expect(await read()).to.equal('pendek');
  });

  it('reads a level that is none as M', async () => {
    const drawn = picture()!.querySelector('path')!.getAttribute('d');
    element.level = 'X' as 'M';
    await element.updateComplete;
    expect(picture()!.querySelector('path')!.getAttribute('d')).to.equal(drawn);
  });

  it('takes a value that was set before it stood on the page', async () => {
    const early = document.createElement('layan-qr');
    Object.assign(early, { value: 'lebih dulu', label: 'Kode' });
    box.replaceChildren(early);
    element = early;
    await element.updateComplete;
    expect(await read()).to.equal('lebih dulu');
  });
});
