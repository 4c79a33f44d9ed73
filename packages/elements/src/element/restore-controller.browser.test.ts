import { aTimeout, expect } from '@open-wc/testing';
import { ReactiveElement } from '@lit/reactive-element';
import { RestoreController } from './restore-controller.js';

class Host extends ReactiveElement {
  readonly heard: string[] = [];
  readonly input = document.createElement('input');

  constructor() {
    super();
    new RestoreController(this, {
      form: () => this.input.form,
      restored: (by) => this.heard.push(`${by}: ${this.input.value}`),
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('test-restore-host', Host);

function filled(around: ParentNode) {
  const form = document.createElement('form');
  const host = new Host();
  host.input.defaultValue = 'as it came';
  host.append(host.input);
  form.append(host);
  around.append(form);
  host.input.value = 'typed';
  return { form, host };
}

describe('RestoreController', () => {
  afterEach(() => document.body.replaceChildren());

  it('tells of a reset once the controls hold what they came with', async () => {
    const { form, host } = filled(document.body);
    form.reset();
    expect(host.heard).to.deep.equal([]);
    await aTimeout(0);
    expect(host.heard).to.deep.equal(['reset: as it came']);
  });

  it('tells of no reset that somebody prevents, however late, and of none of another form', async () => {
    const { form, host } = filled(document.body);
    window.addEventListener('reset', (event) => event.preventDefault(), { once: true });
    form.reset();
    await aTimeout(0);
    filled(document.body).form.reset();
    await aTimeout(0);
    expect(host.heard).to.deep.equal([]);
    expect(host.input.value).to.equal('typed');
  });

  it('hears a reset inside a shadow root, after a move too', async () => {
    const [first, second] = [document.createElement('div'), document.createElement('div')];
    document.body.append(first, second);
    const { form, host } = filled(first.attachShadow({ mode: 'open' }));
    second.attachShadow({ mode: 'open' }).append(form);
    form.reset();
    await aTimeout(0);
    expect(host.heard).to.deep.equal(['reset: as it came']);
  });

  it('tells when the page is shown again, as long as its host is in it', () => {
    const { form, host } = filled(document.body);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(host.heard).to.deep.equal(['return: typed']);
    form.remove();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(host.heard).to.deep.equal(['return: typed']);
  });
});
