import { expect, fixture, html } from '@open-wc/testing';
import type { LayanStepper } from './stepper.js';
import { forgetTold, hears, told } from '../testing/told.js';
import './index.js';
import { stepper } from './stepper.template.js';

const names = ['Data diri', 'Alamat', 'Dokumen'];
const written = stepper({
  label: 'Langkah permohonan',
  text: 'Langkah 1 dari 3',
  steps: names.map((text, index) => ({
    text,
    state: index === 0 ? 'current' : 'next',
    stateText: index === 0 ? 'sedang diisi' : 'belum',
  })),
});

const opened = (current?: number) =>
  fixture<LayanStepper>(html`<layan-stepper lang="id" .current=${current ?? null}>${written}</layan-stepper>`);
const settled = async (element: LayanStepper) => {
  await Promise.resolve(); // the observer's turn
  await element.updateComplete;
};
const text = (element: Element) => element.querySelector('.layan-stepper-text:not([hidden])')!.textContent;
const marks = (element: LayanStepper) =>
  element.steps.map((step) =>
    [...step.querySelectorAll('.layan-stepper-state:not([hidden])')].map((each) => each.textContent),
  );
const currents = (element: LayanStepper) => element.steps.map((step) => step.getAttribute('aria-current'));

describe('<layan-stepper>', () => {
  beforeEach(forgetTold);

  it('leaves to the markup what nobody has set', async () => {
    const element = await opened();
    expect(text(element)).to.equal('Langkah 1 dari 3');
    expect(currents(element)).to.deep.equal(['step', null, null]);
  });

  it('moves the mark, and says so once it moves', async () => {
    const element = await opened(1);
    expect(told()).to.deep.equal([]);
    element.current = 2;
    await settled(element);
    expect(currents(element)).to.deep.equal([null, 'step', null]);
    expect(marks(element)).to.deep.equal([[': selesai'], [': sedang diisi'], [': belum']]);
    expect(text(element)).to.equal('Langkah 2 dari 3');
    await hears('Langkah 2 dari 3: Alamat');
  });

  it('counts again when a step comes or goes', async () => {
    const element = await opened(2);
    const [, , last] = element.steps;
    const more = Object.assign(document.createElement('li'), { className: 'layan-stepper-step', textContent: 'Bayar' });
    last!.after(more);
    await settled(element);
    expect(text(element)).to.equal('Langkah 2 dari 4');
    expect(marks(element).at(-1)).to.deep.equal([': belum']);
    more.remove();
    element.steps[2]!.remove();
    await settled(element);
    expect(text(element)).to.equal('Langkah 2 dari 2');
    expect(told()).to.deep.equal([]);
  });

  it('has no current step before the first and after the last', async () => {
    const element = await opened(0);
    expect(currents(element)).to.deep.equal([null, null, null]);
    expect(text(element)).to.equal('3 langkah');
    element.current = 4;
    await settled(element);
    expect(currents(element)).to.deep.equal([null, null, null]);
    await hears('3 langkah, semua selesai');
  });

  it('speaks English on an English page', async () => {
    const element = await opened(2);
    element.lang = 'en';
    await settled(element);
    await element.updateComplete;
    expect(text(element)).to.equal('Step 2 of 3');
    expect(marks(element)[1]).to.deep.equal([': in progress']);
  });

  it('waits for steps that come late', async () => {
    const element = await fixture<LayanStepper>(html`<layan-stepper lang="id" current="2"></layan-stepper>`);
    const other = await opened();
    element.append(...other.childNodes);
    await settled(element);
    expect(text(element)).to.equal('Langkah 2 dari 3');
  });
});
