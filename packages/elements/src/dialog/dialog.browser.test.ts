import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DialogCloseDetail, LayanDialog } from './index.js';
import './index.js';

const inner = (id: string, extra: unknown = '') => html`
  <dialog class="layan-dialog" id=${id} aria-labelledby="${id}-title">
    <form method="dialog">
      <h2 id="${id}-title">Hapus draf?</h2>
      ${extra}
      <button value="hapus">Hapus</button>
      <button value="batal">Batal</button>
    </form>
  </dialog>
`;

async function opened(attributes: { closable?: boolean } = {}) {
  const box = await fixture<HTMLElement>(html`
    <div>
      <button data-layan-opens="d">Hapus draf</button>
      <a href="#lain" data-layan-opens="d">Tautan</a>
      <layan-dialog ?closable=${attributes.closable ?? false}>${inner('d')}</layan-dialog>
    </div>
  `);
  const element = box.querySelector('layan-dialog')!;
  await element.updateComplete;
  return { box, element, dialog: element.dialog!, opener: box.querySelector('button')! };
}

/** As a browser tells it: the backdrop belongs to the dialog. */
function pressBeside(dialog: HTMLDialogElement): void {
  const place = { clientX: 2, clientY: 2, bubbles: true };
  dialog.dispatchEvent(new PointerEvent('pointerdown', place));
  dialog.dispatchEvent(new MouseEvent('click', place));
}

const closed = (element: LayanDialog) =>
  oneEvent(element, 'layan-after-close') as Promise<CustomEvent<DialogCloseDetail>>;

describe('<layan-dialog>', () => {
  it('opens from what names it, its title first, and gives the focus back', async () => {
    const { element, dialog, opener } = await opened();
    opener.click();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(document.activeElement?.id).to.equal('d-title');
    const done = closed(element);
    await sendKeys({ press: 'Escape' });
    expect((await done).detail.returnValue).to.equal('');
    expect(dialog.open).to.equal(false);
    expect(element.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('opens from a link, which leads elsewhere only without it', async () => {
    const { box, dialog } = await opened();
    box.querySelector('a')!.click();
    expect(dialog.open).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('closes by a button of its own form with that button’s value', async () => {
    const { element, dialog, opener } = await opened();
    opener.click();
    const done = closed(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect((await done).detail.returnValue).to.equal('hapus');
    expect(dialog.returnValue).to.equal('hapus');
  });

  it('stays open by every way when a listener refuses', async () => {
    const { element, dialog, opener } = await opened({ closable: true });
    const asked: string[] = [];
    element.addEventListener('layan-close', (event) => {
      asked.push((event as CustomEvent<DialogCloseDetail>).detail.returnValue);
      event.preventDefault();
    });
    opener.click();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    dialog.querySelector<HTMLElement>('[value=batal]')!.click();
    dialog.querySelector<HTMLElement>('[data-layan-drawn]')!.click();
    pressBeside(dialog);
    expect(asked).to.deep.equal(['', '', 'batal', '', '']);
    expect(dialog.open).to.equal(true);
  });

  it('closes by a press beside it only where it may be closed without an answer', async () => {
    const { element, dialog, opener } = await opened();
    opener.click();
    pressBeside(dialog);
    expect(dialog.open).to.equal(true);
    element.closable = true;
    await element.updateComplete;
    const done = closed(element);
    pressBeside(dialog);
    await done;
    expect(dialog.open).to.equal(false);
  });

  it('has a button to close it that speaks the language around it', async () => {
    const { element, dialog } = await opened({ closable: true });
    expect(dialog.querySelector('[data-layan-drawn]')!.textContent).to.equal('Tutup');
    element.lang = 'en';
    await waitUntil(() => dialog.querySelector('[data-layan-drawn]')!.textContent === 'Close');
  });

  it('opens and closes by its property, before and after it stands in the page, and asks nobody', async () => {
    const element = document.createElement('layan-dialog');
    element.open = true;
    element.addEventListener('layan-close', () => expect.fail('asked'));
    document.body.append(element);
    await element.updateComplete;
    const dialog = Object.assign(document.createElement('dialog'), { innerHTML: '<h2>Kabar</h2>' });
    element.append(dialog);
    await waitUntil(() => dialog.open, 'the dialog came late');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-labelledby')).to.equal(dialog.querySelector('h2')!.id);
    element.open = false;
    await closed(element);
    expect(dialog.open).to.equal(false);
    element.remove();
  });

  it('keeps the page behind still, and lets it go when it is taken away while open', async () => {
    const { element, opener } = await opened();
    opener.click();
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    element.remove();
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    expect(document.activeElement).to.equal(opener);
  });

  it('is still open, over the page, after it was moved', async () => {
    const { box, element, dialog, opener } = await opened();
    opener.click();
    box.prepend(element);
    await element.updateComplete;
    expect(dialog.matches(':modal')).to.equal(true);
    element.remove();
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('stands on another one, and each goes away by itself', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <layan-dialog id="one"
          >${inner('first', html`<button type="button" data-layan-opens="second">Lagi</button>`)}</layan-dialog
        >
        <layan-dialog id="two">${inner('second')}</layan-dialog>
      </div>
    `);
    const [one, two] = [...box.querySelectorAll('layan-dialog')] as [LayanDialog, LayanDialog];
    one.show();
    const again = one.querySelector<HTMLElement>('[data-layan-opens]')!;
    again.click();
    expect(two.dialog!.open).to.equal(true);
    let done = closed(two);
    await sendKeys({ press: 'Escape' });
    await done;
    expect(one.dialog!.open).to.equal(true);
    expect(document.activeElement).to.equal(again);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    done = closed(one);
    await sendKeys({ press: 'Escape' });
    await done;
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('shifts nothing: a page with a scroll bar keeps the room for it', async () => {
    const { element, opener } = await opened();
    const tall = document.createElement('div');
    tall.style.height = '300vh';
    document.body.append(tall);
    const before = tall.getBoundingClientRect().width;
    opener.click();
    await nextFrame();
    expect(tall.getBoundingClientRect().width).to.equal(before);
    element.remove();
    tall.remove();
  });
});
