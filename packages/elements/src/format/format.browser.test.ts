import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit/html.js';
import { TestClock } from '../testing/test-clock.js';
import type { LayanFormat } from './format.js';
import './index.js';

const opened = (template: ReturnType<typeof html>) => fixture<LayanFormat>(template);
const read = (element: Element) => element.textContent!.trim();

/** The browser has told who is in sight. */
const seen = async (element: LayanFormat) => {
  await new Promise((told) => new IntersectionObserver(told).observe(element));
  await new Promise((told) => requestAnimationFrame(told));
  await element.updateComplete;
};

describe('<layan-format>', () => {
  it('writes a value as people do, and leaves the value to the machine', async () => {
    const element = await opened(
      html`<layan-format kind="money" lang="id"><data value="1500000">1500000</data></layan-format>`,
    );
    expect(read(element)).to.equal('Rp1.500.000');
    expect(element.querySelector('data')!.value).to.equal('1500000');
  });

  it('follows the language around it', async () => {
    const around = await fixture(
      html`<div lang="id">
        <layan-format kind="date"><time datetime="2026-05-20">-</time></layan-format>
      </div>`,
    );
    const element = around.querySelector('layan-format')!;
    await element.updateComplete;
    expect(read(element)).to.equal('20 Mei 2026');
    around.setAttribute('lang', 'en');
    await Promise.resolve(); // the observer's turn
    await element.updateComplete;
    expect(read(element)).to.equal('20 May 2026');
  });

  it('takes a value that comes later, and a zone that changes', async () => {
    const element = await opened(html`<layan-format kind="time" lang="id"></layan-format>`);
    const time = document.createElement('time');
    time.dateTime = '2026-11-20T07:36:00Z';
    element.append(time);
    await Promise.resolve();
    await element.updateComplete;
    expect(read(element)).to.equal('14.36 WIB');
    element.timeZone = 'Asia/Jayapura';
    await element.updateComplete;
    expect(read(element)).to.equal('16.36 WIT');
  });

  it('gives the author his text back when the value is none', async () => {
    const element = await opened(
      html`<layan-format kind="date" lang="id"><time datetime="2026-11-20">lusa</time></layan-format>`,
    );
    expect(read(element)).to.equal('20 November 2026');
    element.kind = 'money';
    await element.updateComplete;
    expect(read(element)).to.equal('lusa');
  });

  it('leaves to a framework the text that the framework has written', async () => {
    const box = await fixture(html`<div lang="id"></div>`);
    const show = (value: string, text: string) =>
      render(
        html`<layan-format kind="number"><data value=${value}>${text || nothing}</data></layan-format>`,
        box as HTMLElement,
      );
    show('1000', 'seribu');
    await box.querySelector('layan-format')!.updateComplete;
    show('2000', 'dua ribu');
    await Promise.resolve();
    await box.querySelector('layan-format')!.updateComplete;
    expect(read(box)).to.equal('2.000');
  });

  it('tells how long ago while it is in sight, and not while nobody looks', async () => {
    const clock = new TestClock('2026-11-28T12:00:00+07:00');
    const element = await opened(
      html`<layan-format kind="relative" lang="id" .clock=${clock}
        ><time datetime="2026-11-28T11:58:30+07:00">pukul 11.58</time></layan-format
      >`,
    );
    await seen(element);
    expect(read(element)).to.equal('1 menit yang lalu');
    clock.turn(60_000);
    await element.updateComplete;
    expect(read(element)).to.equal('2 menit yang lalu');
    element.style.cssText = 'position: fixed; inset-block-start: -200vh';
    await seen(element);
    expect(clock.waiting).to.equal(0);
    element.style.cssText = '';
    clock.sleep(180_000);
    await seen(element);
    expect(read(element)).to.equal('5 menit yang lalu');
  });

  it('stops waiting once it is gone', async () => {
    const clock = new TestClock('2026-11-28T12:00:00+07:00');
    const element = await opened(
      html`<layan-format kind="relative" .clock=${clock}
        ><time datetime="2026-11-28T11:58:30+07:00">-</time></layan-format
      >`,
    );
    await seen(element);
    expect(clock.waiting).to.equal(1);
    element.remove();
    expect(clock.waiting).to.equal(0);
  });
});
