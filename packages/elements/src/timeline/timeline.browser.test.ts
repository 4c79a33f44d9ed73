import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit/html.js';
import type { LayanTimeline } from './timeline.js';
import { forgetTold, hears, told } from '../testing/told.js';
import './index.js';
import { timeline, type TimelineItem } from './timeline.template.js';

const item = (title: string): TimelineItem => ({ title, state: 'done', stateText: 'selesai' });
const history = ['Dikirim', 'Diperiksa', 'Disetujui'].map(item);
const fold = { keep: 1, text: 'Tampilkan 2 langkah sebelumnya' };

async function opened(
  newest = 'last',
): Promise<{ element: LayanTimeline; show: (items: readonly TimelineItem[]) => Promise<void> }> {
  const element = await fixture<LayanTimeline>(
    html`<layan-timeline lang="id" newest=${newest}><div></div></layan-timeline>`,
  );
  const show = async (items: readonly TimelineItem[]) => {
    const newestFirst = newest === 'first';
    render(items.length > 0 ? timeline({ items, fold, newestFirst }) : nothing, element.querySelector('div')!);
    await Promise.resolve(); // the observer's turn
    await element.updateComplete;
  };
  await show(history);
  return { element, show };
}
const button = (element: Element) => element.querySelector('summary')!;

describe('<layan-timeline>', () => {
  beforeEach(forgetTold);

  it('says nothing of what was there from the start', async () => {
    expect(told()).to.deep.equal([]);
  });

  it('says once what is new', async () => {
    const { element, show } = await opened();
    await show([...history, item('Dicetak')]);
    await hears('Kabar baru: Dicetak: selesai');
    forgetTold();
    await show([...history, item('Dicetak')]);
    element.requestUpdate();
    await element.updateComplete;
    expect(told()).to.deep.equal([]);
  });

  it('says of several how many they are, and the newest', async () => {
    const { element, show } = await opened('first');
    await show([item('Siap diambil'), item('Dicetak'), ...history]);
    await hears('2 kabar baru. Yang terakhir: Siap diambil: selesai');
  });

  it('says how much is folded away, and what a press does now', async () => {
    const { element, show } = await opened();
    expect(button(element).innerText).to.equal('Tampilkan 2 langkah sebelumnya');
    await show([...history, item('Dicetak')]);
    expect(button(element).innerText).to.equal('Tampilkan 3 langkah sebelumnya');
    const toggled = new Promise((done) => element.querySelector('details')!.addEventListener('toggle', done));
    button(element).click();
    await toggled;
    await element.updateComplete;
    expect(button(element).innerText).to.equal('Sembunyikan 3 langkah sebelumnya');
  });

  it('speaks English on an English page', async () => {
    const { element } = await opened();
    element.lang = 'en';
    await Promise.resolve();
    await element.updateComplete;
    expect(button(element).innerText).to.equal('Show 2 earlier steps');
  });
});
