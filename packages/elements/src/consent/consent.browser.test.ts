import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit/html.js';
import { TestClock } from '../testing/test-clock.js';
import { consentNotice, type ConsentModel } from './consent.template.js';
import type { ConsentDetail, LayanConsent } from './index.js';
import './index.js';

const model: ConsentModel = {
  id: 'p',
  title: 'Persetujuan',
  facts: [],
  legend: 'Tujuan',
  name: 'tujuan',
  purposes: [
    { value: 'a', label: 'Kabar permohonan', neededBecause: 'Diperlukan untuk memberi tahu jadwal.' },
    { value: 'b', label: 'Survei' },
  ],
  save: 'Simpan pilihan',
  all: { agree: 'Setuju semua', refuse: 'Tolak semua' },
  action: '#',
  version: '2',
};

describe('<layan-consent>', () => {
  let box: HTMLElement;
  let element: LayanConsent;
  let told: ConsentDetail[];
  const ticked = () => [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  const button = (text: string) =>
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)!;
  const status = () => element.querySelector('.layan-consent-state')?.textContent ?? '';

  async function show(given: ConsentModel = model) {
    document.documentElement.lang = 'id';
    box = document.createElement('div');
    document.body.replaceChildren(box);
    render(consentNotice(given), box);
    element = box.querySelector('layan-consent')!;
    element.clock = new TestClock();
    told = [];
    element.addEventListener('layan-consent', (event) => {
      event.preventDefault();
      told.push((event as CustomEvent<ConsentDetail>).detail);
    });
    await element.updateComplete;
  }

  beforeEach(() => show());
  after(() => document.body.replaceChildren());

  it('has nothing ticked beforehand, and each purpose in a box of its own', () => {
    expect(ticked()).to.deep.equal([]);
    expect(element.querySelectorAll('input[type=checkbox]').length).to.equal(2);
    expect(element.isAsking).to.equal(true);
  });

  it('says why one is needed, to a screen reader too', () => {
    const needed = element.querySelector<HTMLInputElement>('input[value=a]')!;
    expect(needed.required).to.equal(true);
    const note = document.getElementById(needed.getAttribute('aria-describedby')!);
    expect(note!.textContent).to.contain('Diperlukan untuk memberi tahu jadwal.');
  });

  it('reports what was given and refused, for which text, and when', async () => {
    element.querySelector<HTMLInputElement>('input[value=a]')!.focus();
    await sendKeys({ press: 'Space' });
    button('Simpan pilihan').click();
    expect(told).to.deep.equal([{ given: ['a'], refused: ['b'], version: '2', at: '1970-01-01T00:00:00.000Z' }]);
    await element.updateComplete;
    expect(status()).to.contain('1 dari 2 tujuan');
  });

  it('refuses and withdraws with one press, as it agrees with one', async () => {
    button('Setuju semua').click();
    expect(told.at(-1)!.given).to.deep.equal(['a', 'b']);
    await element.updateComplete;
    button('Tolak semua').click();
    expect(told.at(-1)).to.include({ version: '2' });
    expect(told.at(-1)!.refused).to.deep.equal(['a', 'b']);
    await element.updateComplete;
    expect(ticked()).to.deep.equal([]);
    expect(status()).to.contain('tidak memberi persetujuan');
  });

  it('does not report what the form itself refuses', () => {
    button('Simpan pilihan').click();
    expect(told).to.deep.equal([]);
  });

  it('shows again what was agreed to, and keeps what the person changes then', async () => {
    element.state = { given: ['b'], version: '2' };
    await element.updateComplete;
    expect(ticked()).to.deep.equal(['b']);
    element.querySelector<HTMLInputElement>('input[value=b]')!.checked = false;
    element.append(document.createElement('p'));
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(ticked()).to.deep.equal([]);
  });

  it('asks again when the text has changed', async () => {
    element.state = { given: ['a', 'b'], version: '1' };
    await element.updateComplete;
    expect(element.isAsking).to.equal(true);
    expect(ticked()).to.deep.equal([]);
    expect(status()).to.contain('berubah');
  });

  it('hides a button for all that has no equal beside it', async () => {
    button('Tolak semua').dataset['kind'] = 'quiet';
    element.requestUpdate();
    await element.updateComplete;
    expect(button('Setuju semua').hidden).to.equal(true);
    button('Tolak semua').dataset['kind'] = 'secondary';
    element.requestUpdate();
    await element.updateComplete;
    expect(button('Setuju semua').hidden).to.equal(false);
  });

  it('takes what was agreed to before it has its boxes', async () => {
    const early = document.createElement('layan-consent');
    Object.assign(early, { state: { given: ['b'], version: '2' }, noticeVersion: '2' });
    box.replaceChildren(early);
    await early.updateComplete;
    early.append(...element.childNodes);
    element = early;
    await Promise.resolve();
    await element.updateComplete;
    expect(ticked()).to.deep.equal(['b']);
  });
});
