import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TestClock } from '../testing/test-clock.js';
import type { LayanSessionDialog } from './index.js';
import './index.js';

const minute = 60_000;

/** One second after the other, each drawn. */
async function pass(clock: TestClock, ms: number, element: LayanSessionDialog): Promise<void> {
  for (let gone = 0; gone < ms; gone += 1000) {
    clock.turn(1000);
    await element.updateComplete;
  }
}

async function opened(minutes = 10, lang = 'id') {
  const clock = new TestClock('2026-01-31T09:00:00+07:00');
  const box = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <input value="" />
      <layan-session-dialog .clock=${clock} .endsAt=${clock.now() + minutes * minute}></layan-session-dialog>
    </div>
  `);
  const element = box.querySelector('layan-session-dialog')!;
  await element.updateComplete;
  return { clock, element, input: box.querySelector('input')! };
}

const shown = (element: LayanSessionDialog) => element.querySelector('dialog')?.matches(':modal') ?? false;
const text = (element: LayanSessionDialog) => element.textContent!.replace(/\s+/g, ' ').trim();
const said = (element: LayanSessionDialog) => element.querySelector('[role=status]')!.textContent!.trim();

describe('<layan-session-dialog>', () => {
  it('warns two minutes before the end, and not sooner', async () => {
    const { clock, element } = await opened();
    await pass(clock, 8 * minute - 1000, element);
    expect(shown(element)).to.equal(false);
    await pass(clock, 1000, element);
    expect(shown(element)).to.equal(true);
    expect(document.activeElement?.textContent?.trim()).to.equal('Sesi Anda segera berakhir');
    expect(text(element)).to.contain('Anda akan keluar otomatis dalam 2 menit.');
    await pass(clock, 1000, element);
    expect(text(element)).to.contain('1 menit 59 detik');
  });

  it('says the time left at five marks at most', async () => {
    const { clock, element } = await opened();
    await pass(clock, 8 * minute, element);
    const heard = new Set<string>();
    for (let second = 1; second < 120; second += 1) {
      await pass(clock, 1000, element);
      heard.add(said(element));
    }
    expect([...heard]).to.deep.equal(
      ['2 menit', '1 menit', '30 detik', '10 detik'].map((time) => `Sesi Anda berakhir dalam ${time}.`),
    );
  });

  it('goes away when the person stays, gives the focus back and leaves what was typed', async () => {
    const { clock, element, input } = await opened();
    input.focus();
    await sendKeys({ type: 'Sari' });
    await pass(clock, 8 * minute, element);
    const stay = oneEvent(element, 'layan-stay');
    await sendKeys({ press: 'Escape' });
    await stay;
    await waitUntil(() => document.activeElement === input);
    expect(shown(element)).to.equal(false);
    expect(input.value).to.equal('Sari');
    await pass(clock, 10_000, element);
    expect(shown(element)).to.equal(false);
  });

  it('stays open until the session is renewed where the page says so, and warns again before the new end', async () => {
    const { clock, element } = await opened();
    element.addEventListener('layan-stay', (event) => event.preventDefault());
    await pass(clock, 8 * minute, element);
    element.querySelector<HTMLElement>('[value=stay]')!.click();
    await nextFrame();
    expect(shown(element)).to.equal(true);
    element.endsAt = clock.now() + 10 * minute;
    await element.updateComplete;
    expect(shown(element)).to.equal(false);
    await pass(clock, 8 * minute, element);
    expect(shown(element)).to.equal(true);
  });

  it('tells the page that the person signs out', async () => {
    const { clock, element } = await opened();
    await pass(clock, 8 * minute, element);
    const leave = oneEvent(element, 'layan-leave');
    element.querySelector<HTMLElement>('[value=leave]')!.click();
    await leave;
  });

  it('says that it has ended, once, also to a person who chose to stay', async () => {
    const { clock, element } = await opened();
    let ends = 0;
    element.addEventListener('layan-after-end', () => (ends += 1));
    await pass(clock, 8 * minute, element);
    element.querySelector<HTMLElement>('[value=stay]')!.click();
    await waitUntil(() => !shown(element));
    await pass(clock, 2 * minute, element);
    expect(shown(element)).to.equal(true);
    expect(text(element)).to.contain('Sesi Anda sudah berakhir');
    element.querySelector<HTMLElement>('[value=close]')!.click();
    await waitUntil(() => !shown(element));
    await pass(clock, minute, element);
    expect([ends, shown(element)]).to.deep.equal([1, false]);
  });

  it('takes its end from the page’s markup, and speaks English', async () => {
    const clock = new TestClock('2026-01-31T09:00:00+07:00');
    const element = await fixture<LayanSessionDialog>(html`
      <layan-session-dialog
        lang="en"
        warning="5"
        ends-at="2026-01-31T09:03:00+07:00"
        .clock=${clock}
      ></layan-session-dialog>
    `);
    await waitUntil(() => shown(element));
    expect(text(element)).to.contain('you will be signed out in 3 minutes.');
    element.endsAt = null;
    await element.updateComplete;
    expect(shown(element)).to.equal(false);
  });
});
