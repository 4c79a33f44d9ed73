import sheetText from '@layan/elements/layan.css?inline';
import { html, render, type TemplateResult } from 'lit/html.js';
import type { Example } from '../packages/elements/src/example.js';
import { isWithoutScripts, markup, withoutScripts, type Globals } from './without-scripts.js';

/** A story as Storybook takes it: `render` is called again whenever a toolbar changes. */
export interface Story {
  readonly render: (args?: unknown, context?: { readonly globals: Globals }) => TemplateResult;
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

const state = ({ name, template }: Example, globals: Globals) => html`
  <section>
    <p class="layan-caption">${name}</p>
    ${isWithoutScripts(globals) ? withoutScripts(template()) : inOwnRoot(template())}
    <details class="layan-details">
      <summary class="layan-details-summary">HTML</summary>
      <pre class="stage-code" tabindex="0">${markup(template())}</pre>
    </details>
  </section>
`;

/** Every example, one below the other, each with its markup. */
export const states = (examples: readonly Example[]): Story => ({
  render: (_args, { globals } = { globals: {} }) => html`
    <div class="stage layan-root">
      <div class="layan-stack" data-gap="l">${examples.map((each) => state(each, globals))}</div>
    </div>
  `,
});

/** So that a story says at once that its example has another name. */
export function named(examples: readonly Example[], name: string): Example {
  const example = examples.find((each) => each.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return example;
}

/** For a story that must not stand in the page of the docs: it has a frame there. */
export const inFrame = (height: string) => ({ docs: { story: { inline: false, height } } });

/** A whole page, live or as a server sends it. */
export const asPage = (template: TemplateResult, globals: Globals): TemplateResult =>
  isWithoutScripts(globals)
    ? html`${withoutScripts(template, { bodyClass: 'layan-root layan-page' })}`
    : html`<div class="stage layan-root layan-page" data-whole>${template}</div>`;

/** What one example is drawn with. */
export const templateOf = (examples: readonly Example[], name: string): Example['template'] =>
  named(examples, name).template;

/** One example that is a whole page. */
export const wholePage = (examples: readonly Example[], name: string): Story => ({
  render: (_args, { globals } = { globals: {} }) => asPage(templateOf(examples, name)(), globals),
});

/** One example alone: it lies over the page it stands in. */
export const overPage = (examples: readonly Example[], name: string): Story => ({
  render: (_args, { globals } = { globals: {} }) => {
    const template = templateOf(examples, name)();
    return isWithoutScripts(globals)
      ? html`${withoutScripts(template)}`
      : html`<div class="stage layan-root">${template}</div>`;
  },
});
