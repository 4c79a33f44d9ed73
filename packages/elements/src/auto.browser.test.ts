import { expect } from '@open-wc/testing';

/** Elements load by need; what is not on the page is not fetched. */
describe('elements by need', () => {
  it('come when the page holds one, from the beginning or later', async () => {
    document.body.innerHTML = '<layan-error-summary></layan-error-summary>';
    await import('./auto.js');
    await customElements.whenDefined('layan-error-summary');
    expect(customElements.get('layan-form')).to.equal(undefined);
    const part = document.createElement('div');
    part.append(document.createElement('layan-form'));
    document.body.append(part);
    await customElements.whenDefined('layan-form');
    document.body.replaceChildren();
  });
});
