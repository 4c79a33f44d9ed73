import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { applyDisplaySettings } from './apply.js';
import type { LayanDisplaySettings } from './display-settings.js';
import { hears } from '../testing/told.js';
import './index.js';
import { displayKey } from './settings.js';

const root = document.documentElement;
const radio = (name: string, value: string, checked = false) =>
  html`<label><input type="radio" name=${name} value=${value} ?checked=${checked} />${name} ${value}</label>`;
const opened = (withoutMemory = false) =>
  fixture<LayanDisplaySettings>(html`
    <layan-display-settings lang="id" ?without-memory=${withoutMemory}>
      <form>
        ${radio('mode', 'auto', true)}${radio('mode', 'light')}${radio('mode', 'dark')} ${radio('text', '1', true)}
        ${radio('text', '2')} ${radio('motion', 'auto', true)}${radio('motion', 'less')}
        <button type="reset">Kembalikan</button>
      </form>
    </layan-display-settings>
  `);
const input = (element: Element, name: string, value: string) =>
  element.querySelector<HTMLInputElement>(`[name=${name}][value='${value}']`)!;
const kept = () => JSON.parse(localStorage.getItem(displayKey) ?? 'null') as Record<string, string> | null;
const shown = () => ({
  mode: root.getAttribute('data-layan-mode'),
  text: root.style.getPropertyValue('--layan-text-scale'),
  motion: root.style.getPropertyValue('--layan-motion-fast'),
});
const usual = { mode: null, text: '', motion: '' };

function forget(): void {
  localStorage.removeItem(displayKey);
  root.removeAttribute('style');
  for (const name of ['mode', 'contrast', 'motion']) root.removeAttribute(`data-layan-${name}`);
}

describe('<layan-display-settings>', () => {
  beforeEach(forget);
  after(forget);

  it('leaves the page alone until something is chosen', async () => {
    root.setAttribute('data-layan-mode', 'light');
    await opened();
    expect(shown()).to.deep.equal({ ...usual, mode: 'light' });
    expect(kept()).to.equal(null);
  });

  it('shows and keeps what is chosen with the keys', async () => {
    const element = await opened();
    input(element, 'mode', 'light').focus();
    await sendKeys({ press: 'ArrowDown' });
    input(element, 'text', '1').focus();
    await sendKeys({ press: 'ArrowDown' });
    input(element, 'motion', 'less').click();
    expect(shown()).to.deep.equal({ mode: 'dark', text: '2', motion: '0s' });
    expect(kept()).to.deep.equal({ mode: 'dark', contrast: 'auto', text: '2', motion: 'less' });
  });

  it('is as it was chosen on the next page, from its head on', async () => {
    localStorage.setItem(displayKey, '{"mode":"dark"}');
    applyDisplaySettings(localStorage, root);
    expect(shown()).to.deep.equal({ ...usual, mode: 'dark' });
    const element = await opened();
    expect(input(element, 'mode', 'dark').checked).to.equal(true);
    expect(input(element, 'text', '1').checked).to.equal(true);
  });

  it('goes back to what the device wants, and says so', async () => {
    const element = await opened();
    input(element, 'mode', 'dark').click();
    element.querySelector('button')!.click();
    await element.updateComplete;
    expect(shown()).to.deep.equal(usual);
    expect(kept()).to.equal(null);
    expect(input(element, 'mode', 'auto').checked).to.equal(true);
    await hears('Tampilan kembali seperti perangkat Anda.');
  });

  it('follows another tab', async () => {
    const element = await opened();
    localStorage.setItem(displayKey, '{"mode":"light"}');
    window.dispatchEvent(new StorageEvent('storage', { key: displayKey }));
    await element.updateComplete;
    expect(shown().mode).to.equal('light');
    expect(input(element, 'mode', 'light').checked).to.equal(true);
  });

  it('keeps nothing without memory, and follows nobody', async () => {
    localStorage.setItem(displayKey, '{"text":"2"}');
    const element = await opened(true);
    window.dispatchEvent(new StorageEvent('storage', { key: displayKey }));
    expect(shown()).to.deep.equal(usual);
    input(element, 'mode', 'dark').click();
    expect(shown().mode).to.equal('dark');
    expect(kept()).to.deep.equal({ text: '2' });
  });
});
