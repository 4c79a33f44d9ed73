import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TestClock } from '../testing/test-clock.js';
import type { LayanToasts } from './index.js';
import './index.js';

describe('<layan-toasts>', () => {
  let element: LayanToasts;
  let clock: TestClock;
  let before: HTMLButtonElement;
  const texts = () => [...element.querySelectorAll('li')].map(({ textContent }) => textContent);
  const region = () => document.querySelector<HTMLElement>('section[aria-label]');
  const close = (at: number) => element.querySelectorAll<HTMLButtonElement>('[aria-label^="Tutup"]')[at]!;

  beforeEach(async () => {
    document.documentElement.lang = 'id';
    before = Object.assign(document.createElement('button'), { textContent: 'Simpan' });
    element = document.createElement('layan-toasts');
    clock = new TestClock();
    element.clock = clock;
    document.body.replaceChildren(before, element);
    await element.updateComplete;
  });

  after(() => document.body.replaceChildren());

  it('is a named region only while it has something to say', async () => {
    expect(region()).to.equal(null);
    element.show({ text: 'Draf tersimpan.' });
    await element.updateComplete;
    expect(region()!.getAttribute('aria-label')).to.equal('Pesan');
    clock.turn(6_000);
    await element.updateComplete;
    expect(region()).to.equal(null);
  });

  it('lets a screen reader say it and leaves the focus where it is', async () => {
    before.focus();
    element.show({ text: 'Draf tersimpan.' });
    await element.updateComplete;
    clock.turn(100);
    expect(document.querySelector('[aria-live=polite]')!.textContent).to.equal('Draf tersimpan.');
    expect(document.activeElement).to.equal(before);
  });

  it('keeps what can be acted on until the person acts', async () => {
    let acted = 0;
    element.show({ text: 'Berkas dihapus.', action: { label: 'Urungkan', act: () => (acted += 1) } });
    await element.updateComplete;
    clock.turn(1_000_000);
    await element.updateComplete;
    expect(texts().length).to.equal(1);
    element.querySelector<HTMLButtonElement>('li button')!.click();
    await element.updateComplete;
    expect([acted, texts().length]).to.deep.equal([1, 0]);
  });

  it('shows three at most', async () => {
    for (const text of ['1', '2', '3', '4']) element.show({ text });
    await element.updateComplete;
    expect(texts()).to.deep.equal(['1', '2', '3']);
    close(0).click();
    await element.updateComplete;
    expect(texts()).to.deep.equal(['2', '3', '4']);
  });

  it('waits while the focus is inside, and while the pointer is over it', async () => {
    element.show({ text: 'a' });
    await element.updateComplete;
    close(0).focus();
    clock.turn(60_000);
    before.focus();
    region()!.dispatchEvent(new PointerEvent('pointerenter'));
    clock.turn(60_000);
    await element.updateComplete;
    expect(texts()).to.deep.equal(['a']);
    region()!.dispatchEvent(new PointerEvent('pointerleave'));
    clock.turn(6_000);
    await element.updateComplete;
    expect(texts()).to.deep.equal([]);
  });

  it('closes the newest at Escape, and gives the focus back at last', async () => {
    before.focus();
    element.show({ text: 'a' });
    element.show({ text: 'b' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(close(0));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(texts()).to.deep.equal(['a']);
    expect(document.activeElement).to.equal(close(0));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(document.activeElement).to.equal(before);
  });

  it('hands the focus to the next one when the one with the focus is closed', async () => {
    element.show({ text: 'a' });
    element.show({ text: 'b' });
    await element.updateComplete;
    close(0).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(document.activeElement!.getAttribute('aria-label')).to.equal('Tutup pesan: b');
  });

  it('goes on with its time after the focus has left with the message', async () => {
    element.show({ text: 'a' });
    element.show({ text: 'b' });
    await element.updateComplete;
    before.focus();
    close(1).focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    element.show({ text: 'c' });
    clock.turn(6_000);
    await element.updateComplete;
    expect(texts()).to.deep.equal([]);
  });

  it('closes what whoever showed it wants closed', async () => {
    const end = element.show({ text: 'a' });
    await element.updateComplete;
    end();
    await element.updateComplete;
    expect(texts()).to.deep.equal([]);
  });

  it('is no place for an error: it is shown as a warning', async () => {
    element.show({ text: 'a', tone: 'bad' as 'warn' });
    await element.updateComplete;
    expect(element.querySelector('li')!.dataset['tone']).to.equal('warn');
  });

  describe('while a modal dialog lies over the page', () => {
    let dialog: HTMLDialogElement;
    const closeIn = () => region()!.querySelector<HTMLElement>('button')!;
    /** Neither covered nor inert. */
    const isWithinReach = () => {
      const { x, y, width, height } = closeIn().getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === closeIn();
    };

    beforeEach(() => {
      dialog = document.createElement('dialog');
      dialog.append(Object.assign(document.createElement('button'), { textContent: 'Hapus' }));
      document.body.append(dialog);
    });

    it('can be seen and pressed', async () => {
      dialog.showModal();
      element.show({ text: 'a' });
      await element.updateComplete;
      expect(isWithinReach()).to.equal(true);
      closeIn().click();
      await element.updateComplete;
      expect(region()).to.equal(null);
    });

    it('goes into one that opens later, and back to the page when that closes', async () => {
      element.show({ text: 'a' });
      await element.updateComplete;
      dialog.showModal();
      await element.updateComplete;
      expect(isWithinReach()).to.equal(true);
      const closed = oneEvent(dialog, 'close');
      dialog.close();
      await closed;
      await element.updateComplete;
      expect(isWithinReach()).to.equal(true);
      expect(dialog.children.length).to.equal(1);
    });

    it('closes the message at Escape, and not the dialog', async () => {
      dialog.showModal();
      element.show({ text: 'a' });
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(closeIn());
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect([region(), dialog.open, document.activeElement]).to.deep.equal([null, true, dialog.firstElementChild]);
    });

    it('leaves nothing in the dialog when it is taken off the page', async () => {
      dialog.showModal();
      element.show({ text: 'a' });
      await element.updateComplete;
      element.remove();
      expect(region()).to.equal(null);
    });
  });

  it('speaks English on an English page', async () => {
    document.documentElement.lang = 'en';
    element.show({ text: 'a' });
    await new Promise((done) => requestAnimationFrame(done));
    await element.updateComplete;
    expect(region()!.getAttribute('aria-label')).to.equal('Messages');
  });
});
