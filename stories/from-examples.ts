import sheetText from '@layan/elements/layan.css?inline';
import { html, render, type TemplateResult } from 'lit/html.js';
import type { Example } from '../packages/elements/src/example.js';

/** A story as Storybook takes it: `render` is called again whenever a toolbar changes. */
export interface Story {
  readonly render: () => TemplateResult;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(sheetText);

/** The template in a root of its own, as a service component would show it: ids and radio groups of two examples never meet. */
function inOwnRoot(template: TemplateResult): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const inner = Object.assign(document.createElement('div'), { className: 'layan-root' });
  root.adoptedStyleSheets = [sheet];
  root.append(inner);
  render(template, inner);
  return host;
}

/** The markup to copy: what the template writes, without the renderer's own marks. */
function markup(template: TemplateResult): string {
  const box = document.createElement('div');
  render(template, box);
  return box.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\n\s*(?=\n)/g, '')
    .trim();
}

const state = ({ name, template }: Example) => html`
  <section>
    <p class="layan-caption">${name}</p>
    ${inOwnRoot(template())}
    <details class="layan-details">
      <summary class="layan-details-summary">HTML</summary>
      <pre class="stage-code" tabindex="0">${markup(template())}</pre>
    </details>
  </section>
`;

/** Every example, one below the other, each with its markup. */
export const states = (examples: readonly Example[]): Story => ({
  render: () => html`
    <div class="stage layan-root"><div class="layan-stack" data-gap="l">${examples.map(state)}</div></div>
  `,
});

/** One example that is a whole page. */
export const wholePage = (examples: readonly Example[], name: string): Story => ({
  render: () => {
    const example = examples.find((each) => each.name === name);
    if (!example) throw new Error(`No example "${name}"`);
    return html`<div class="stage layan-root" data-whole>${example.template()}</div>`;
  },
});
