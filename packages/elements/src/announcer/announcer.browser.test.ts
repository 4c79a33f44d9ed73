import { expect } from '@open-wc/testing';
import { TestClock } from '../testing/test-clock.js';
import { announce, LayanAnnouncer } from './index.js';

const said = (around: ParentNode, kind = 'polite') =>
  [...around.querySelectorAll(`layan-announcer > [aria-live=${kind}] > *`)].map(({ textContent }) => textContent);

describe('an announcement', () => {
  let clock: TestClock;
  let speaker: HTMLElement;

  beforeEach(() => {
    document.documentElement.lang = 'id';
    clock = new TestClock();
    speaker = document.createElement('p');
    document.body.append(speaker);
  });

  afterEach(() => document.body.replaceChildren());

  it('waits until the region is heard, then is said', () => {
    announce(speaker, 'Berkas dihapus.', { clock });
    expect(said(document)).to.deep.equal([]);
    clock.turn(100);
    expect(said(document)).to.deep.equal(['Berkas dihapus.']);
  });

  it('is heard each time, even if it reads the same', () => {
    announce(speaker, 'Sama.', { clock });
    clock.turn(100);
    const first = document.querySelector('[aria-live=polite] > *');
    announce(speaker, 'Sama.', { clock });
    expect(said(document)).to.deep.equal(['Sama.', 'Sama.']);
    expect(document.querySelector('[aria-live=polite] > *')).to.equal(first);
  });

  it('keeps the order of what was said before the region was heard', () => {
    for (const text of ['Satu.', 'Dua.', 'Tiga.']) announce(speaker, text, { clock });
    clock.turn(100);
    expect(said(document)).to.deep.equal(['Satu.', 'Dua.', 'Tiga.']);
  });

  it('is gone later, so that nobody meets old news', () => {
    announce(speaker, 'Lama.', { clock });
    clock.turn(100);
    clock.turn(7_000);
    expect(said(document)).to.deep.equal([]);
  });

  it('interrupts only when it is urgent', () => {
    announce(speaker, 'Sesi berakhir.', { clock, urgent: true });
    clock.turn(100);
    expect(said(document, 'assertive')).to.deep.equal(['Sesi berakhir.']);
    expect(said(document)).to.deep.equal([]);
  });

  it('carries the language around its speaker', () => {
    speaker.lang = 'en';
    announce(speaker, 'File removed.', { clock });
    clock.turn(100);
    expect(document.querySelector<HTMLElement>('[aria-live=polite] > *')!.lang).to.equal('en');
  });

  it('says nothing where there is nothing to say', () => {
    announce(speaker, ' ', { clock });
    expect(document.querySelector('layan-announcer')).to.equal(null);
  });

  it('is not seen and takes no room, whatever the page does to its children', () => {
    const style = document.createElement('style');
    style.textContent = 'body > * { display: flex !important; position: static !important; height: 90px !important }';
    document.head.append(style);
    const height = document.body.scrollHeight;
    announce(speaker, 'Tidak terlihat.', { clock });
    clock.turn(100);
    const box = document.querySelector('layan-announcer')!.getBoundingClientRect();
    expect([box.width, box.height]).to.deep.equal([1, 1]);
    expect(document.body.scrollHeight).to.equal(height);
    style.remove();
  });

  it('takes the announcer that the author placed', () => {
    const placed = document.createElement('layan-announcer');
    document.body.prepend(placed);
    announce(speaker, 'Di sini.', { clock });
    expect(document.querySelectorAll('layan-announcer').length).to.equal(1);
    expect(placed.querySelectorAll('[aria-live]').length).to.equal(2);
  });

  it('goes into the shadow root of its speaker', () => {
    const root = speaker.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('p'));
    announce(inner, 'Di dalam.', { clock });
    clock.turn(100);
    expect(said(root)).to.deep.equal(['Di dalam.']);
    expect(said(document)).to.deep.equal([]);
  });
});

describe('an announcement while a modal dialog makes the page inert', () => {
  let clock: TestClock;
  let speaker: HTMLElement;
  let dialog: HTMLDialogElement;

  beforeEach(() => {
    clock = new TestClock();
    speaker = document.createElement('p');
    dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(speaker, dialog);
  });

  afterEach(() => document.body.replaceChildren());

  it('goes into the dialog, and back to the page afterwards', () => {
    dialog.showModal();
    announce(speaker, 'Di dialog.', { clock });
    clock.turn(100);
    expect(said(dialog)).to.deep.equal(['Di dialog.']);
    dialog.close();
    announce(speaker, 'Di halaman.', { clock });
    clock.turn(100);
    expect(said(document.body)).to.include('Di halaman.');
    expect(said(dialog)).to.deep.equal(['Di dialog.']);
  });

  it('goes into the one on top where one opened another', () => {
    const top = document.createElement('dialog');
    top.append(document.createElement('button'));
    document.body.prepend(top);
    dialog.showModal();
    top.showModal();
    announce(speaker, 'Paling atas.', { clock });
    clock.turn(100);
    expect(said(top)).to.deep.equal(['Paling atas.']);
    expect(said(dialog)).to.deep.equal([]);
  });

  it('goes into a dialog that stands in a shadow root', () => {
    const root = speaker.attachShadow({ mode: 'open' });
    root.append(dialog);
    dialog.showModal();
    announce(document.body, 'Di dalam bayangan.', { clock });
    clock.turn(100);
    expect(said(dialog)).to.deep.equal(['Di dalam bayangan.']);
  });

  it('stays on the page where the dialog is not modal', () => {
    dialog.show();
    announce(speaker, 'Di halaman.', { clock });
    clock.turn(100);
    expect(said(dialog)).to.deep.equal([]);
    expect(said(document)).to.deep.equal(['Di halaman.']);
  });
});

describe('<layan-announcer>', () => {
  afterEach(() => document.body.replaceChildren());

  it('is silent when a copy of it brings along what was said before', () => {
    const first = document.createElement('layan-announcer');
    document.body.append(first);
    const old = document.createElement('div');
    old.textContent = 'Kabar lama.';
    first.querySelector('[aria-live=polite]')!.append(old);
    const copy = first.cloneNode(true) as LayanAnnouncer;
    document.body.replaceChildren(copy);
    expect(copy).to.be.instanceOf(LayanAnnouncer);
    expect(copy.textContent).to.equal('');
    expect(copy.querySelectorAll('[aria-live]').length).to.equal(2);
  });

  it('says what its method is given', () => {
    const element = document.createElement('layan-announcer');
    const clock = new TestClock();
    document.body.append(element);
    const fresh = document.createElement('dialog');
    document.body.append(fresh);
    fresh.showModal();
    element.announce('Dari metode.', { clock });
    clock.turn(100);
    expect(said(fresh)).to.deep.equal(['Dari metode.']);
  });
});
