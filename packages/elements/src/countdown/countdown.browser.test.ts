import { expect, fixture, html } from '@open-wc/testing';
import { TestClock } from '../testing/test-clock.js';
import type { LayanCountdown } from './countdown.js';
import { forgetTold, hears, told } from '../testing/told.js';
import './index.js';

const start = '2026-11-20T14:25:00+07:00';
const end = '2026-11-20T14:30:00+07:00';

const opened = (clock: TestClock, until = end, language = 'id') =>
  fixture<LayanCountdown>(
    html`<layan-countdown lang=${language} until=${until} announce-at="60 10" .clock=${clock}
      ><span>Berlaku sampai 14.30 WIB</span></layan-countdown
    >`,
  );
const seenText = (element: Element) => element.querySelector('[role=timer] [aria-hidden]')!.textContent;
const heardText = (element: Element) => element.querySelector('[role=timer] :not([aria-hidden])')!.textContent;

describe('<layan-countdown>', () => {
  beforeEach(forgetTold);

  it('says what is left, to the eye as a clock and to the ear in words, beside what its author wrote', async () => {
    const clock = new TestClock(start);
    const element = await opened(clock);
    expect(seenText(element)).to.equal('Sisa 05.00');
    clock.turn(1000);
    await element.updateComplete;
    expect(seenText(element)).to.equal('Sisa 04.59');
    expect(heardText(element)).to.equal('Sisa 4 menit 59 detik');
    expect(element.innerText).to.contain('Berlaku sampai 14.30 WIB');
  });

  it('says it in English on an English page', async () => {
    const element = await opened(new TestClock(start), end, 'en');
    await element.updateComplete;
    expect(seenText(element)).to.equal('05:00 left');
  });

  it('announces only the points that were chosen, and the end', async () => {
    const clock = new TestClock(start);
    const element = await opened(clock);
    for (let second = 0; second < 301; second += 1) {
      clock.turn(1000);
      await element.updateComplete;
    }
    await hears('Waktu habis');
    expect(told()).to.deep.equal(['Sisa 1 menit', 'Sisa 10 detik', 'Waktu habis']);
  });

  it('ends once', async () => {
    const clock = new TestClock('2026-11-20T14:29:58+07:00');
    const element = await opened(clock);
    const ends: string[] = [];
    element.addEventListener('layan-after-countdown', ({ detail }: CustomEventInit<{ until: string }>) =>
      ends.push(detail!.until),
    );
    clock.turn(2000);
    await element.updateComplete;
    expect(clock.waiting).to.equal(0);
    document.body.append(element); // moved
    await element.updateComplete;
    expect(ends).to.deep.equal([end]);
    expect(seenText(element)).to.equal('Waktu habis');
    element.until = '2026-11-20T14:31:00+07:00';
    await element.updateComplete;
    expect(seenText(element)).to.equal('Sisa 01.00');
    clock.turn(60_000);
    await element.updateComplete;
    expect(ends).to.deep.equal([end, '2026-11-20T14:31:00+07:00']);
    element.remove();
    expect(clock.waiting).to.equal(0);
  });

  it('is right after the device has slept', async () => {
    const clock = new TestClock(start);
    const element = await opened(clock);
    clock.sleep(275_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(seenText(element)).to.equal('Sisa 00.25');
    await hears('Sisa 25 detik');
  });

  it('leaves the author his text where the end cannot be read', async () => {
    const element = await opened(new TestClock(start), '20 November');
    expect(element.innerText.trim()).to.equal('Berlaku sampai 14.30 WIB');
    expect(element.left).to.equal(null);
  });
});
