import { expect, fixture, html } from '@open-wc/testing';
import { ref } from 'lit/directives/ref.js';
import { whenIdle } from '../host/when-idle.js';
import { DrawnPages } from './drawn-pages.js';

const idle = () => new Promise<void>((resolve) => whenIdle(resolve));

async function open() {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const pages = new DrawnPages();
  const input = () => place.querySelector('input')!;
  // what is in its place already stays there
  const put = (content: DocumentFragment) => content.childNodes.length > 0 && place.replaceChildren(content);
  const show = (name: string, value: string) => put(pages.show(name, html`<input value=${value} />`));
  return { pages, input, put, show };
}

describe('pages of the wizard, drawn ahead', () => {
  it('shows the very page that was drawn ahead, with what has changed since', async () => {
    const { pages, input, put, show } = await open();
    show('nama', 'Sari');
    const made: (HTMLInputElement | undefined)[] = [];
    const page = (value: string) =>
      html`<input value=${value} ${ref((element) => made.push(element as HTMLInputElement))} />`;
    pages.prepare(() => new Map([['alamat', () => page('lama')]]));
    await idle();
    expect(made.map((element) => element?.value)).to.deep.equal(['lama']);
    put(pages.show('alamat', page('baru')));
    expect(input()).to.equal(made[0]);
    expect(input().value).to.equal('baru');
  });

  it('draws one page each time that the browser is idle, and none twice', async () => {
    const { pages, show } = await open();
    show('nama', 'Sari');
    const drawn: string[] = [];
    const page = (name: string) => [name, () => (drawn.push(name), html`<p>${name}</p>`)] as const;
    const wanted = () => new Map([page('nama'), page('alamat'), page('keperluan')]);
    pages.prepare(wanted);
    pages.prepare(wanted);
    expect(drawn).to.deep.equal([]);
    await idle();
    expect(drawn).to.deep.equal(['alamat']);
    await idle();
    await idle();
    expect(drawn).to.deep.equal(['alamat', 'keperluan']);
  });

  it('keeps the controls of the page that is shown, and what is typed there', async () => {
    const { input, show } = await open();
    show('nama', 'Sari');
    const before = input();
    before.value = 'Sari Wulandari';
    show('nama', 'Sari');
    expect(input()).to.equal(before);
    expect(input().value).to.equal('Sari Wulandari');
  });

  it('keeps nothing of a page that was left', async () => {
    const { input, show } = await open();
    show('nama', 'Sari');
    input().value = 'salah ketik';
    show('alamat', '');
    show('nama', 'Sari');
    expect(input().value).to.equal('Sari');
  });
});
